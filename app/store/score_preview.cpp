#include "store/score_preview.h"

#include "store/score_comparison.h"
#include "store/score_store.h"
#include "store/store_stamp.h"
#include "store/stored_values.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>

namespace console {

namespace {

constexpr int ordersPerStep = 5'000; ///< about a tenth of a second, in which writers wait
constexpr int mostTries = 3;

/// One shared view of the store while several statements read it. Writers wait, so it is let go as soon as possible.
class Snapshot
{
public:
    explicit Snapshot(Database &database) : m_database(database), m_begun(runSql(database, QStringLiteral("BEGIN DEFERRED"))) {}
    ~Snapshot()
    {
        if (m_begun)
            static_cast<void>(runSql(m_database, QStringLiteral("ROLLBACK"))); // nothing was written
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const StoreResult<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    StoreResult<void> m_begun;
};

struct MonthChange
{
    std::array<qint64, scoreComponentCodes.size()> points{}; ///< by component
    qint64 scores = 0;
};

struct ItemChange
{
    qint64 before = 0;
    qint64 after = 0;

    [[nodiscard]] qint64 size() const { return std::abs(after - before); }
};

/// "2026-11-01/shipping_delay/..0" → "shipping_delay": an order has one score for each measure.
QStringView measureIn(const QString &rule)
{
    const auto begin = rule.indexOf(u'/') + 1;
    const auto end = rule.indexOf(u'/', begin);
    return QStringView(rule).mid(begin, end < 0 ? -1 : end - begin);
}

const ScoreEvent *sameMeasure(const QList<ScoreEvent> &scores, const ScoreEvent &score)
{
    const auto found = std::find_if(scores.cbegin(), scores.cend(),
                                    [&](const ScoreEvent &other) { return measureIn(other.rule) == measureIn(score.rule); });
    return found == scores.cend() ? nullptr : &*found;
}

/// Adds up what every order contributes.
class EffectSums
{
public:
    void add(const ComparedScores &scores)
    {
        m_derivedOrders += scores.isDerivable ? 1 : 0;
        for (const ScoreEvent &stored : scores.stored) {
            monthOf(stored).points.at(std::size_t(stored.component)) -= stored.points;
            m_items[stored.itemNumber].before += stored.points;
            if (!sameMeasure(scores.derived, stored))
                ++monthOf(stored).scores;
        }
        for (const ScoreEvent &derived : scores.derived) {
            monthOf(derived).points.at(std::size_t(derived.component)) += derived.points;
            m_items[derived.itemNumber].after += derived.points;
            const ScoreEvent *stored = sameMeasure(scores.stored, derived);
            if (!stored || stored->points != derived.points)
                ++monthOf(derived).scores;
        }
    }

    [[nodiscard]] qint64 derivedOrders() const { return m_derivedOrders; }
    [[nodiscard]] MonthChange changeOf(JstMonth month) const { return m_months.value(month); }

    /// The first and the last month in which a score changes.
    [[nodiscard]] std::optional<std::pair<JstMonth, JstMonth>> range() const
    {
        std::optional<std::pair<JstMonth, JstMonth>> range;
        for (auto month = m_months.cbegin(); month != m_months.cend(); ++month) {
            if (month->scores == 0)
                continue;
            if (!range)
                range = {month.key(), month.key()};
            range->second = month.key();
        }
        return range;
    }

    [[nodiscard]] QList<std::pair<QString, ItemChange>> largestItems(qsizetype most) const
    {
        QList<std::pair<QString, ItemChange>> items;
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
            if (item->size() > 0)
                items.append({item.key(), *item});
        }
        const auto last = items.begin() + std::min(most, items.size());
        std::partial_sort(items.begin(), last, items.end(), [](const auto &a, const auto &b) {
            return a.second.size() != b.second.size() ? a.second.size() > b.second.size() : a.first < b.first;
        });
        items.erase(last, items.end());
        return items;
    }

private:
    MonthChange &monthOf(const ScoreEvent &score) { return m_months[JstMonth::containing(score.date)]; }

    QMap<JstMonth, MonthChange> m_months;
    QHash<QString, ItemChange> m_items;
    qint64 m_derivedOrders = 0;
};

StoreResult<Points> pointsOf(qint64 value)
{
    const auto points = Points::of(value);
    return points ? StoreResult<Points>(*points) : tl::unexpected(unreadable(QStringLiteral("points out of range")));
}

/// What counts of a component afterwards: a typed-in figure stands before any sum.
qint64 countedAfter(const ComponentPoints &points, qint64 change)
{
    return points.typedIn ? points.typedIn->value() : points.imported.value() + change;
}

StoreResult<ScoreRuleEffect> effectOn(Database &database, ShopId shop, JstMonth month, const MonthChange &change)
{
    const auto before = ScoreStore(database).monthPoints(shop, month);
    if (!before)
        return tl::unexpected(before.error());
    const auto changeOf = [&](ScoreComponent component) { return change.points.at(std::size_t(component)); };
    const auto delivery = pointsOf(countedAfter(before->delivery, changeOf(ScoreComponent::Delivery)));
    const auto claim = pointsOf(countedAfter(before->claim, changeOf(ScoreComponent::Claim)));
    if (!delivery || !claim)
        return tl::unexpected(delivery ? claim.error() : delivery.error());
    const auto total = pointsOf(delivery->value() + claim->value() + before->review.counted().value());
    if (!total)
        return tl::unexpected(total.error());
    return ScoreRuleEffect{month,  before->delivery.counted(), *delivery,    before->claim.counted(), *claim, before->total,
                           *total, change.scores};
}

StoreResult<QString> itemName(Database &database, ShopId shop, const QString &itemNumber)
{
    Statement read(database, QStringLiteral("SELECT coalesce((SELECT nullif(name, '') FROM item WHERE shop_id = ? AND item_number = ?), "
                                            "(SELECT max(item_name) FROM sales_order WHERE shop_id = ? AND item_number = ?), '')"));
    read.bind(shop.value).bind(itemNumber).bind(shop.value).bind(itemNumber);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return read.text(0);
}

/// One preview, read by and by.
class PreviewReading
{
public:
    PreviewReading(Database &database, ShopId shop, const std::atomic_bool *isGivenUp) : m_database(database), m_shop(shop), m_isGivenUp(isGivenUp)
    {
    }

    /// Empty where the store has changed under it.
    StoreResult<std::optional<ScoreRulePreview>> read(const std::function<StoreResult<PreviewBasis>()> &basis);

private:
    enum class Step { More, Moved, Done };

    StoreResult<Step> readOn(const std::function<StoreResult<PreviewBasis>()> &basis);
    StoreResult<QString> lastOfStep();
    StoreResult<void> compareUpTo(const QString &last);
    StoreResult<void> sumUp();

    Database &m_database;
    ShopId m_shop;
    const std::atomic_bool *m_isGivenUp;
    std::optional<PreviewBasis> m_basis;
    StoreStamp m_stamp;
    QString m_after; ///< the last order that was read
    EffectSums m_sums;
    ScoreRulePreview m_preview;
};

StoreResult<std::optional<ScoreRulePreview>> PreviewReading::read(const std::function<StoreResult<PreviewBasis>()> &basis)
{
    for (;;) {
        const auto step = readOn(basis);
        if (!step)
            return tl::unexpected(step.error());
        switch (*step) {
        case Step::More:
            break;
        case Step::Moved:
            return std::nullopt;
        case Step::Done:
            return m_preview;
        }
    }
}

StoreResult<PreviewReading::Step> PreviewReading::readOn(const std::function<StoreResult<PreviewBasis>()> &basis)
{
    const Snapshot snapshot(m_database);
    CONSOLE_TRY(snapshot.begun());
    const auto stamp = stampOf(m_database);
    if (!stamp)
        return tl::unexpected(stamp.error());
    if (!m_basis) {
        auto read = basis();
        if (!read)
            return tl::unexpected(read.error());
        m_basis = *std::move(read);
        m_stamp = *stamp;
    }
    if (m_stamp != *stamp)
        return Step::Moved;
    const auto last = lastOfStep();
    if (!last)
        return tl::unexpected(last.error());
    CONSOLE_TRY(compareUpTo(*last));
    m_after = *last;
    if (!last->isEmpty())
        return Step::More;
    CONSOLE_TRY(sumUp());
    return Step::Done;
}

/// Empty where the step goes up to the end.
StoreResult<QString> PreviewReading::lastOfStep()
{
    Statement read(m_database, QStringLiteral("SELECT order_number FROM sales_order WHERE shop_id = ? AND order_number > ? "
                                              "ORDER BY order_number LIMIT 1 OFFSET ?"));
    const auto row = read.bind(m_shop.value).bind(m_after).bind(ordersPerStep - 1).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? read.text(0) : QString();
}

StoreResult<void> PreviewReading::compareUpTo(const QString &last)
{
    const auto see = [this](const ComparedScores &scores) -> StoreResult<void> {
        if (m_isGivenUp && m_isGivenUp->load(std::memory_order_relaxed))
            return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("preview scores"), QStringLiteral("given up")});
        m_sums.add(scores);
        return {};
    };
    return compareScores(m_database, m_shop, m_basis->rules, {true, m_basis->from, m_after, last}, see);
}

StoreResult<void> PreviewReading::sumUp()
{
    m_preview.derivedOrders = m_sums.derivedOrders();
    if (const auto range = m_sums.range()) {
        for (JstMonth month = range->first; month <= range->second; month = month.next()) {
            const auto effect = effectOn(m_database, m_shop, month, m_sums.changeOf(month));
            if (!effect)
                return tl::unexpected(effect.error());
            m_preview.months.append(*effect);
        }
    }
    for (const auto &[number, change] : m_sums.largestItems(ScoreRulePreview::itemLimit)) {
        const auto name = itemName(m_database, m_shop, number);
        const auto before = pointsOf(change.before);
        const auto after = pointsOf(change.after);
        if (!name || !before || !after)
            return tl::unexpected(!name ? name.error() : before ? after.error() : before.error());
        m_preview.items.append({number, *name, *before, *after});
    }
    return {};
}

} // namespace

StoreResult<ScoreRulePreview> previewScores(Database &database, ShopId shop, const std::function<StoreResult<PreviewBasis>()> &basis,
                                            const std::atomic_bool *isGivenUp)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        auto preview = PreviewReading(database, shop, isGivenUp).read(basis);
        if (!preview)
            return tl::unexpected(preview.error());
        if (*preview)
            return **std::move(preview);
    }
    return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("preview scores"), QStringLiteral("the store changed during each reading")});
}

} // namespace console
