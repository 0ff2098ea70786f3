#pragma once

#include "support/ad_samples.h"

#include <algorithm>

/// The rules of bids once more, in the plainest way, for the price list of ad_samples.h, of which one fixed price rises on a day: what each act
/// has to answer and where the Qcash then stands. Answers are the refusals' codes, or "done".
class AdModel
{
public:
    struct Bid
    {
        console::AdKind kind;
        QString item;
        QString slot; ///< already the same for all ways to write it
        QDate day;
        qint64 price;
        QString state;
        qint64 refunded = 0;
        qint64 lostMinutes = 0;
    };
    struct Application
    {
        console::AdKind kind;
        QString item;
        QString slot;
        QDate first;
        QDate last;
        qint64 price;
    };

    /// The day from which the Power rank-up costs 350 instead of 300.
    static inline const QDate dearerFrom{2026, 11, 24};
    /// Of a kind whose price is fixed.
    static qint64 fixedPrice(console::AdKind kind, QDate day)
    {
        return kind != console::AdKind::PowerRankUp ? 5'000 : day < dearerFrom ? 300 : 350;
    }

    AdModel(qint64 opening, console::Instant now) : m_spendable(opening), m_last(now) {}

    [[nodiscard]] QString place(const Application &application, console::Instant now);
    [[nodiscard]] QString change(qint64 number, qint64 price, console::Instant now);
    [[nodiscard]] QString withdraw(qint64 number, console::Instant now);
    [[nodiscard]] QString decide(const QList<console::AdOutcome> &outcomes, console::Instant now);
    [[nodiscard]] QString reopen(qint64 number, console::Instant now);
    [[nodiscard]] QString refund(qint64 number, qint64 minutes, console::Instant now);
    void receive(qint64 amount, console::Instant now) { move(amount, 0, now); }
    [[nodiscard]] QString spend(qint64 amount, console::Instant now)
    {
        return amount > m_spendable ? QStringLiteral("not_enough_qcash") : move(-amount, 0, now);
    }

    [[nodiscard]] qint64 spendable() const { return m_spendable; }
    [[nodiscard]] qint64 held() const
    {
        qint64 sum = 0;
        for (const Bid &bid : bids)
            sum += bid.state == QLatin1String("held") ? bid.price : 0;
        return sum;
    }
    /// Of what belongs to the shop; tracked apart from the bids.
    [[nodiscard]] qint64 total() const { return m_spendable + m_held; }

    QList<Bid> bids; ///< by number
    int refundsTakenBack = 0;
    bool hasMoved = false; ///< the last act that was done has booked something

private:
    static QString text(const char *code) { return QLatin1String(code); }
    static console::Instant closes(const Bid &bid) { return console::jst::at(bid.day, QTime(17, 49, 59)); }
    static console::Instant opens(console::AdKind kind, QDate day)
    {
        const bool isAuction = kind == console::AdKind::PlusKeyword;
        return console::jst::at(day.addDays(isAuction ? -1 : -14), QTime(19, 0));
    }
    static qint64 priceOn(const Application &application, QDate day)
    {
        return application.kind == console::AdKind::PlusKeyword ? application.price : fixedPrice(application.kind, day);
    }
    [[nodiscard]] QString wrongPrice(console::AdKind kind, QDate day, qint64 price) const
    {
        if (kind != console::AdKind::PlusKeyword)
            return price == fixedPrice(kind, day) ? QString() : text("fixed_price");
        return price < 1'000 ? text("under_start_price") : price % 100 != 0 ? text("not_in_units") : QString();
    }
    [[nodiscard]] bool isTaken(const Bid &bid) const
    {
        return std::any_of(bids.cbegin(), bids.cend(), [&bid](const Bid &other) {
            return (other.state == QLatin1String("held") || other.state == QLatin1String("won")) && other.kind == bid.kind && other.item == bid.item
                && other.slot == bid.slot && other.day == bid.day;
        });
    }
    [[nodiscard]] Bid *find(qint64 number) { return number >= 1 && number <= bids.size() ? &bids[number - 1] : nullptr; }
    [[nodiscard]] console::Instant at(console::Instant now) const { return std::max(now, m_last); }
    QString move(qint64 spendable, qint64 held, console::Instant now)
    {
        m_spendable += spendable;
        m_held += held;
        m_last = at(now);
        hasMoved = true;
        return text("done");
    }
    QString nothing()
    {
        hasMoved = false;
        return text("done");
    }

    qint64 m_spendable;
    qint64 m_held = 0;
    console::Instant m_last;
};

inline QString AdModel::place(const Application &application, console::Instant now)
{
    const bool hasSlot = application.kind == console::AdKind::PlusKeyword;
    if (application.item == QLatin1String("9999"))
        return text("not_on_sale");
    if (hasSlot && application.slot.isEmpty())
        return text("no_slot");
    const qint64 days = application.first.daysTo(application.last) + 1;
    if (days < 1 || days > 7)
        return text("no_days");
    if (at(now) < opens(application.kind, application.first))
        return text("not_open_yet");
    if (at(now) > console::jst::at(application.first, QTime(17, 49, 59)))
        return text("closed");
    if (const QString wrong = wrongPrice(application.kind, application.first, application.price); !wrong.isEmpty())
        return wrong;
    QList<Bid> made;
    qint64 required = 0;
    const bool isAtOnce = application.kind == console::AdKind::PowerRankUp;
    for (QDate day = application.first; day <= application.last; day = day.addDays(1)) {
        const Bid bid{application.kind, application.item, hasSlot ? application.slot : QString(), day, priceOn(application, day), text(isAtOnce ? "won" : "held")};
        if (isTaken(bid))
            return text("already_on_slot");
        made.append(bid);
        required += bid.price;
    }
    if (required > m_spendable)
        return text("not_enough_qcash");
    bids += made;
    return move(-required, isAtOnce ? 0 : required, now);
}

inline QString AdModel::change(qint64 number, qint64 price, console::Instant now)
{
    Bid *const bid = find(number);
    if (!bid)
        return text("not_found");
    if (at(now) > closes(*bid))
        return text("closed");
    if (bid->state != QLatin1String("held"))
        return text("already_decided");
    if (price == bid->price)
        return nothing();
    if (const QString wrong = wrongPrice(bid->kind, bid->day, price); !wrong.isEmpty())
        return wrong;
    const qint64 more = price - bid->price;
    if (more > m_spendable)
        return text("not_enough_qcash");
    bid->price = price;
    return move(-more, more, now);
}

inline QString AdModel::withdraw(qint64 number, console::Instant now)
{
    Bid *const bid = find(number);
    if (!bid)
        return text("not_found");
    if (at(now) > closes(*bid))
        return text("closed");
    if (bid->state != QLatin1String("held"))
        return text("already_decided");
    bid->state = text("withdrawn");
    return move(bid->price, -bid->price, now);
}

inline QString AdModel::decide(const QList<console::AdOutcome> &outcomes, console::Instant now)
{
    const auto any = [&outcomes](auto isSo) { return std::any_of(outcomes.cbegin(), outcomes.cend(), [&](const auto &one) { return isSo(one.bid); }); };
    if (any([this](qint64 number) { return !find(number); }))
        return text("not_found");
    if (any([this, now](qint64 number) { return at(now) <= closes(*find(number)); }))
        return text("not_yet_closed");
    const bool isTwice = outcomes.size() == 2 && outcomes.first().bid == outcomes.last().bid;
    if (isTwice || any([this](qint64 number) { return find(number)->state != QLatin1String("held"); }))
        return text("already_decided");
    for (const auto &[number, isWon] : outcomes) {
        Bid *const bid = find(number);
        bid->state = text(isWon ? "won" : "lost");
        static_cast<void>(move(isWon ? 0 : bid->price, -bid->price, now));
    }
    return text("done");
}

inline QString AdModel::reopen(qint64 number, console::Instant now)
{
    Bid *const bid = find(number);
    if (!bid)
        return text("not_found");
    if (bid->state != QLatin1String("won") && at(now) <= closes(*bid))
        return text("not_yet_closed");
    if (bid->state == QLatin1String("withdrawn"))
        return text("already_decided");
    if (bid->state == QLatin1String("held"))
        return nothing();
    const bool isLost = bid->state == QLatin1String("lost");
    if (isLost && isTaken(*bid))
        return text("already_on_slot");
    const qint64 needed = isLost ? bid->price : bid->refunded;
    if (needed > m_spendable)
        return text("not_enough_qcash");
    refundsTakenBack += bid->refunded > 0 ? 1 : 0;
    bid->state = text("held");
    bid->refunded = bid->lostMinutes = 0;
    return move(-needed, bid->price, now);
}

inline QString AdModel::refund(qint64 number, qint64 minutes, console::Instant now)
{
    Bid *const bid = find(number);
    if (!bid)
        return text("not_found");
    if (bid->state != QLatin1String("won"))
        return text("not_won");
    const qint64 shown = (at(now).utcSeconds - console::jst::at(bid->day, QTime(18, 0)).utcSeconds) / 60;
    const qint64 amount = bid->price * (bid->lostMinutes + minutes) / 1'440 - bid->refunded;
    if (minutes < 1 || bid->lostMinutes + minutes > std::min<qint64>(shown, 1'440) || amount == 0)
        return text("not_a_refund");
    bid->refunded += amount;
    bid->lostMinutes += minutes;
    return move(amount, 0, now);
}
