#pragma once

#include "support/wallet_samples.h"

#include <algorithm>

namespace samples {

/// Bids of a shop on one item, each on a keyword of its own, under terms that take any amount for any day.
class Bidding
{
public:
    struct Open
    {
        qint64 number;
        qint64 amount;
        Instant closes;
    };

    static constexpr QLatin1String itemNumber{"1001"};
    static inline const QString itemName = QStringLiteral("ビタミン美容液 Serum");

    Bidding(Wallet &wallet, ShopId shop) : m_wallet(wallet), m_shop(shop)
    {
        Item item;
        item.itemNumber = itemNumber;
        item.name = itemName;
        import(wallet, shop, QList{item});
    }

    /// From midnight the day before until midnight.
    [[nodiscard]] static AdPriceList prices()
    {
        AdTerms terms;
        terms.kind = AdKind::PlusKeyword;
        terms.pricing = AdPricing::Auction;
        terms.slot = AdSlot::Keyword;
        terms.price = known<Qcash>(1);
        terms.unit = known<Qcash>(1);
        terms.opensAt = QTime(0, 0);
        terms.closesAt = QTime(23, 59, 59);
        terms.displayFrom = QTime(18, 0);
        AdPriceList list;
        list.add({QDate(2019, 7, 1), terms});
        return list;
    }

    /// Holds `amount` for the present day; false where that is more than is spendable.
    bool hold(qint64 amount, const Clock &clock)
    {
        const QString id = nextId();
        AdApplication application;
        application.actionId = id;
        application.itemNumber = itemNumber;
        application.slot = QStringLiteral("word %1").arg(id);
        application.firstDay = application.lastDay = jst::dateOf(now(clock));
        application.price = known<Qcash>(amount);
        const auto placed = m_wallet.ads.place(m_shop, application, prices(), clock);
        if (!placed) {
            if (answerOf(placed, adRefusalCodes) != QLatin1String("not_enough_qcash"))
                qFatal("no bid: %s", qPrintable(answerOf(placed, adRefusalCodes)));
            return false;
        }
        m_open.append({placed->first().number, amount, placed->first().window.closes});
        return true;
    }
    /// Takes the oldest open bid back, or loses it where its bids have closed; false where none is open.
    bool release(const Clock &clock)
    {
        if (m_open.isEmpty())
            return false;
        const Open bid = m_open.takeFirst();
        const bool isDone = now(clock) > bid.closes ? m_wallet.ads.decide(m_shop, nextId(), {{bid.number, false}}, clock).has_value()
                                                    : m_wallet.ads.withdraw(m_shop, nextId(), bid.number, clock).has_value();
        if (!isDone)
            qFatal("not released");
        return true;
    }
    /// Spends what the oldest open bid holds; empty where its bids are still open, or none is.
    std::optional<qint64> win(const Clock &clock)
    {
        if (m_open.isEmpty() || now(clock) <= m_open.first().closes)
            return std::nullopt;
        const Open bid = m_open.takeFirst();
        if (!m_wallet.ads.decide(m_shop, nextId(), {{bid.number, true}}, clock))
            qFatal("not won");
        return bid.amount;
    }

    [[nodiscard]] const QList<Open> &open() const { return m_open; }
    [[nodiscard]] qint64 held() const
    {
        qint64 sum = 0;
        for (const Open &bid : m_open)
            sum += bid.amount;
        return sum;
    }

private:
    QString nextId() { return QStringLiteral("bid-%1").arg(++m_acts); }
    /// As the book tells it, whose time never goes back.
    [[nodiscard]] Instant now(const Clock &clock) const
    {
        const auto newest = m_wallet.book.history(m_shop, {}, 1, 1);
        const Instant present = clock.now();
        return newest && !newest->rows.isEmpty() ? std::max(present, newest->rows.first().bookedAt) : present;
    }

    Wallet &m_wallet;
    ShopId m_shop;
    QList<Open> m_open; ///< oldest first
    int m_acts = 0;
};

} // namespace samples
