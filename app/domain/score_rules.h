#pragma once

#include "domain/business_calendar.h"
#include "domain/records.h"

#include <QList>
#include <QStringList>

namespace console {

/// What of an order a rule looks at. The first two are counted in business days of Japan.
enum class ScoreMeasure {
    ShippingDelay, ///< from the planned ship day to the day of shipping; not above 0: in time
    DeliveryTime,  ///< from the day of shipping to the day of delivery
    Cancelled,
    Returned
};

inline constexpr CodeTable<ScoreMeasure, 4> scoreMeasureCodes{{
    {ScoreMeasure::ShippingDelay, QLatin1String("shipping_delay")},
    {ScoreMeasure::DeliveryTime, QLatin1String("delivery_time")},
    {ScoreMeasure::Cancelled, QLatin1String("cancelled")},
    {ScoreMeasure::Returned, QLatin1String("returned")},
}};

/// Whether the measure is a number of business days, which a rule bounds.
[[nodiscard]] constexpr bool countsDays(ScoreMeasure measure)
{
    return measure == ScoreMeasure::ShippingDelay || measure == ScoreMeasure::DeliveryTime;
}

/// Shipping and delivery make the delivery score; cancelling and returning the claim score. Reviews can't be told from orders.
[[nodiscard]] constexpr ScoreComponent componentOf(ScoreMeasure measure)
{
    return countsDays(measure) ? ScoreComponent::Delivery : ScoreComponent::Claim;
}

/// One line of a rule set: the points of an order whose measure lies in the range.
struct ScoreRule
{
    GoodsKind goodsKind = GoodsKind::General;
    ScoreMeasure measure = ScoreMeasure::ShippingDelay;
    std::optional<int> fromDays; ///< included; empty: no bound. Empty where the measure counts no days
    std::optional<int> toDays;   ///< included; empty: no bound
    QString event;               ///< short name such as shipped_on_time: a–z, 0–9 and _, at most 40
    qint64 points = 0;           ///< −1,000 … 1,000; 0: the event is listed and gives nothing

    friend bool operator==(const ScoreRule &, const ScoreRule &) = default;
};

/// The rules that hold from a day on, for both kinds of goods. Qoo10's own are not public: the shipped set is a chosen sample.
struct ScoreRuleSet
{
    QDate validFrom;
    bool isChosenSample = false; ///< the set that is built in
    QList<ScoreRule> rules;      ///< none: nothing is derived from that day on

    friend bool operator==(const ScoreRuleSet &, const ScoreRuleSet &) = default;
};

/// What is wrong with a rule, in order of precedence.
enum class ScoreRuleProblem {
    EventNameInvalid,
    RangeInverted,    ///< from after to
    RangeNotAllowed,  ///< the measure counts no days
    RangesOverlap,    ///< an earlier rule of the same kind of goods and measure holds for some of the same days
    PointsOutOfRange
};

inline constexpr CodeTable<ScoreRuleProblem, 5> scoreRuleProblemCodes{{
    {ScoreRuleProblem::EventNameInvalid, QLatin1String("event_name_invalid")},
    {ScoreRuleProblem::RangeInverted, QLatin1String("range_inverted")},
    {ScoreRuleProblem::RangeNotAllowed, QLatin1String("range_not_allowed")},
    {ScoreRuleProblem::RangesOverlap, QLatin1String("ranges_overlap")},
    {ScoreRuleProblem::PointsOutOfRange, QLatin1String("points_out_of_range")},
}};

/// Problems by the rule's place in the list, one for a rule at most.
[[nodiscard]] QList<std::pair<qsizetype, ScoreRuleProblem>> problemsOf(const QList<ScoreRule> &rules);

/// All rule sets of a shop, by the day from which they hold.
class ScoreRuleBook
{
public:
    /// Of sets with the same day the last in the list counts.
    explicit ScoreRuleBook(QList<ScoreRuleSet> sets);
    /// The chosen sample alone (resources/catalogue/score_rules.json).
    [[nodiscard]] static const ScoreRuleBook &shipped();
    /// Empty for anything but a complete and sound list of sets.
    [[nodiscard]] static std::optional<ScoreRuleBook> fromJson(const QByteArray &json);

    /// Oldest first, one for a day.
    [[nodiscard]] const QList<ScoreRuleSet> &sets() const { return m_sets; }
    /// Null before the first set.
    [[nodiscard]] const ScoreRuleSet *setOn(QDate day) const;

    /// A rule with the name that its scores carry.
    struct Found
    {
        const ScoreRule *rule = nullptr; ///< null where none holds
        QString name;
    };
    /// The rule that holds on `day`. `days` counts only where the measure does.
    [[nodiscard]] Found ruleFor(QDate day, GoodsKind goodsKind, ScoreMeasure measure, int days) const;

private:
    QList<ScoreRuleSet> m_sets;
    QList<QStringList> m_names; ///< of each set's rules: making them for every score would take most of the time
};

/// What of an order scores are derived from.
struct ScoredOrder
{
    QString orderNumber;
    QString itemNumber;
    GoodsKind goodsKind = GoodsKind::General;
    SalesOrderState state = SalesOrderState::AwaitingPayment;
    std::optional<QDate> orderedOn; ///< in Japan
    std::optional<QDate> shipPlannedOn;
    std::optional<QDate> shippedOn;
    std::optional<QDate> deliveredOn;
};

/// The scores of one order: at most one for each measure, each by the set that holds on its day. A shipping score is of the day of
/// shipping, a delivery score of the day of delivery; a cancelled order's of the day on which it was to be shipped (else ordered), a
/// returned one's of the day of delivery (else shipping, else planned, else ordered): the order file tells no day of a claim
/// (chosen). An order without an item number, or without the days that a measure needs, has no such score. A cancelled order has
/// its claim score alone. Scores that differ in nothing but their points are told apart by their ordinal. Same order, same scores:
/// depends on nothing else.
[[nodiscard]] QList<ScoreEvent> deriveScores(const ScoredOrder &order, const ScoreRuleBook &rules, const BusinessCalendar &calendar);

/// A rule as a derived score names it: "2026-11-01/shipping_delay/..0", or "2026-11-01/cancelled" where no days are counted.
struct ScoreRuleName
{
    QDate validFrom;
    ScoreMeasure measure = ScoreMeasure::ShippingDelay;
    std::optional<int> fromDays;
    std::optional<int> toDays;

    friend bool operator==(const ScoreRuleName &, const ScoreRuleName &) = default;
};

[[nodiscard]] QString nameOf(const ScoreRuleSet &set, const ScoreRule &rule);
/// Empty for anything else than a name that nameOf() makes.
[[nodiscard]] std::optional<ScoreRuleName> scoreRuleNameFrom(const QString &name);

} // namespace console
