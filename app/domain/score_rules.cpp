#include "domain/score_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

static void initScoreCatalogues()
{
    Q_INIT_RESOURCE(score_catalogues);
}

namespace console {

namespace {

constexpr qsizetype longestEventName = 40;
constexpr qint64 mostPoints = 1'000;

bool isEventName(const QString &name)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !name.isEmpty() && name.size() <= longestEventName && std::all_of(name.begin(), name.end(), fits);
}

int lowest(const ScoreRule &rule)
{
    return rule.fromDays.value_or(std::numeric_limits<int>::min());
}

int highest(const ScoreRule &rule)
{
    return rule.toDays.value_or(std::numeric_limits<int>::max());
}

bool overlap(const ScoreRule &one, const ScoreRule &other)
{
    if (one.goodsKind != other.goodsKind || one.measure != other.measure)
        return false;
    return !countsDays(one.measure) || std::max(lowest(one), lowest(other)) <= std::min(highest(one), highest(other));
}

std::optional<ScoreRuleProblem> problemOf(const QList<ScoreRule> &rules, qsizetype place)
{
    const ScoreRule &rule = rules.at(place);
    if (!isEventName(rule.event))
        return ScoreRuleProblem::EventNameInvalid;
    if (lowest(rule) > highest(rule))
        return ScoreRuleProblem::RangeInverted;
    if (!countsDays(rule.measure) && (rule.fromDays || rule.toDays))
        return ScoreRuleProblem::RangeNotAllowed;
    if (std::any_of(rules.begin(), rules.begin() + place, [&](const ScoreRule &earlier) { return overlap(earlier, rule); }))
        return ScoreRuleProblem::RangesOverlap;
    if (rule.points < -mostPoints || rule.points > mostPoints)
        return ScoreRuleProblem::PointsOutOfRange;
    return {};
}

QString boundText(std::optional<int> bound)
{
    return bound ? QString::number(*bound) : QString();
}

/// Empty for a number that isn't whole, or too large for one.
bool readDays(const QJsonObject &object, QLatin1String key, std::optional<int> &days)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    const int read = value.toInt(std::numeric_limits<int>::min());
    days = read;
    return read != std::numeric_limits<int>::min();
}

std::optional<ScoreRule> ruleFrom(const QJsonObject &object)
{
    const auto goodsKind = valueIn(goodsKindCodes, object.value(QLatin1String("goodsKind")).toString());
    const auto measure = valueIn(scoreMeasureCodes, object.value(QLatin1String("measure")).toString());
    if (!goodsKind || !measure)
        return {};
    ScoreRule rule;
    rule.goodsKind = *goodsKind;
    rule.measure = *measure;
    rule.event = object.value(QLatin1String("event")).toString();
    rule.points = object.value(QLatin1String("points")).toInteger(mostPoints + 1);
    const bool areDaysSound = readDays(object, QLatin1String("fromDays"), rule.fromDays) && readDays(object, QLatin1String("toDays"), rule.toDays);
    return areDaysSound ? std::optional(rule) : std::nullopt;
}

/// The scores of one order, as they are found.
class Derivation
{
public:
    Derivation(const ScoredOrder &order, const ScoreRuleBook &rules) : m_order(order), m_rules(rules) {}

    void add(ScoreMeasure measure, std::optional<QDate> day, int days = 0)
    {
        if (!day)
            return;
        const auto found = m_rules.ruleFor(*day, m_order.goodsKind, measure, days);
        if (!found.rule)
            return;
        ScoreEvent score;
        score.date = *day;
        score.itemNumber = m_order.itemNumber;
        score.goodsKind = m_order.goodsKind;
        score.component = componentOf(measure);
        score.event = found.rule->event;
        score.points = found.rule->points;
        score.orderNumber = m_order.orderNumber;
        score.rule = found.name;
        score.ordinal = int(std::count_if(m_scores.begin(), m_scores.end(), [&](const ScoreEvent &earlier) {
            return earlier.date == score.date && earlier.component == score.component && earlier.event == score.event;
        }));
        m_scores.append(score);
    }

    [[nodiscard]] const QList<ScoreEvent> &scores() const { return m_scores; }

private:
    const ScoredOrder &m_order;
    const ScoreRuleBook &m_rules;
    QList<ScoreEvent> m_scores;
};

std::optional<QDate> firstOf(std::initializer_list<std::optional<QDate>> days)
{
    const auto known = std::find_if(days.begin(), days.end(), [](const std::optional<QDate> &day) { return day.has_value(); });
    return known == days.end() ? std::nullopt : *known;
}

} // namespace

QList<std::pair<qsizetype, ScoreRuleProblem>> problemsOf(const QList<ScoreRule> &rules)
{
    QList<std::pair<qsizetype, ScoreRuleProblem>> problems;
    for (qsizetype place = 0; place < rules.size(); ++place) {
        if (const auto problem = problemOf(rules, place))
            problems.append({place, *problem});
    }
    return problems;
}

ScoreRuleBook::ScoreRuleBook(QList<ScoreRuleSet> sets)
{
    std::stable_sort(sets.begin(), sets.end(), [](const ScoreRuleSet &a, const ScoreRuleSet &b) { return a.validFrom < b.validFrom; });
    for (ScoreRuleSet &set : sets) {
        if (!m_sets.isEmpty() && m_sets.last().validFrom == set.validFrom)
            m_sets.removeLast();
        m_sets.append(std::move(set));
    }
    for (const ScoreRuleSet &set : std::as_const(m_sets)) {
        QStringList names;
        for (const ScoreRule &rule : set.rules)
            names.append(nameOf(set, rule));
        m_names.append(names);
    }
}

const ScoreRuleBook &ScoreRuleBook::shipped()
{
    static const ScoreRuleBook book = [] {
        initScoreCatalogues();
        QFile file(QStringLiteral(":/catalogue/score_rules.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto read = opened ? fromJson(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("the built-in score rules can't be read");
        return *std::move(read);
    }();
    return book;
}

std::optional<ScoreRuleBook> ScoreRuleBook::fromJson(const QByteArray &json)
{
    const QJsonObject catalogue = QJsonDocument::fromJson(json).object();
    const QJsonValue isChosen = catalogue.value(QLatin1String("isChosen"));
    QList<ScoreRuleSet> sets;
    for (const QJsonValue &value : catalogue.value(QLatin1String("sets")).toArray()) {
        const QJsonObject object = value.toObject();
        ScoreRuleSet set{QDate::fromString(object.value(QLatin1String("validFrom")).toString(), Qt::ISODate), isChosen.toBool(), {}};
        for (const QJsonValue &line : object.value(QLatin1String("rules")).toArray()) {
            const auto rule = ruleFrom(line.toObject());
            if (!rule)
                return {};
            set.rules.append(*rule);
        }
        if (!set.validFrom.isValid() || !object.value(QLatin1String("rules")).isArray() || !problemsOf(set.rules).isEmpty())
            return {};
        sets.append(set);
    }
    if (sets.isEmpty() || !isChosen.isBool())
        return {};
    return ScoreRuleBook(std::move(sets));
}

const ScoreRuleSet *ScoreRuleBook::setOn(QDate day) const
{
    const auto after = std::upper_bound(m_sets.cbegin(), m_sets.cend(), day,
                                        [](QDate on, const ScoreRuleSet &set) { return on < set.validFrom; });
    return after == m_sets.cbegin() ? nullptr : &*std::prev(after);
}

ScoreRuleBook::Found ScoreRuleBook::ruleFor(QDate day, GoodsKind goodsKind, ScoreMeasure measure, int days) const
{
    const ScoreRuleSet *set = setOn(day);
    if (!set)
        return {};
    const auto fits = [&](const ScoreRule &rule) {
        return rule.goodsKind == goodsKind && rule.measure == measure
            && (!countsDays(measure) || (lowest(rule) <= days && days <= highest(rule)));
    };
    const auto rule = std::find_if(set->rules.cbegin(), set->rules.cend(), fits);
    if (rule == set->rules.cend())
        return {};
    return {&*rule, m_names.at(set - m_sets.constData()).at(rule - set->rules.cbegin())};
}

QList<ScoreEvent> deriveScores(const ScoredOrder &order, const ScoreRuleBook &rules, const BusinessCalendar &calendar)
{
    if (order.itemNumber.isEmpty())
        return {};
    Derivation derivation(order, rules);
    if (order.state == SalesOrderState::Cancelled) {
        derivation.add(ScoreMeasure::Cancelled, firstOf({order.shipPlannedOn, order.orderedOn}));
        return derivation.scores();
    }
    if (order.shipPlannedOn && order.shippedOn)
        derivation.add(ScoreMeasure::ShippingDelay, order.shippedOn, calendar.businessDaysBetween(*order.shipPlannedOn, *order.shippedOn));
    if (order.shippedOn && order.deliveredOn)
        derivation.add(ScoreMeasure::DeliveryTime, order.deliveredOn, calendar.businessDaysBetween(*order.shippedOn, *order.deliveredOn));
    if (order.state == SalesOrderState::Returned)
        derivation.add(ScoreMeasure::Returned, firstOf({order.deliveredOn, order.shippedOn, order.shipPlannedOn, order.orderedOn}));
    return derivation.scores();
}

QString nameOf(const ScoreRuleSet &set, const ScoreRule &rule)
{
    const QString name = set.validFrom.toString(Qt::ISODate) + u'/' + codeIn(scoreMeasureCodes, rule.measure);
    return countsDays(rule.measure) ? name + u'/' + boundText(rule.fromDays) + QLatin1String("..") + boundText(rule.toDays) : name;
}

std::optional<ScoreRuleName> scoreRuleNameFrom(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})/([a-z_]+)(?:/(-?[0-9]{1,10})?\\.\\.(-?[0-9]{1,10})?)?\\z"));
    const auto match = form.match(name);
    const auto measure = valueIn(scoreMeasureCodes, match.captured(2));
    const QDate validFrom = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !measure || !validFrom.isValid())
        return {};
    ScoreRuleSet set{validFrom, false, {}};
    ScoreRule rule;
    rule.measure = *measure;
    if (!match.captured(3).isEmpty())
        rule.fromDays = match.captured(3).toInt();
    if (!match.captured(4).isEmpty())
        rule.toDays = match.captured(4).toInt();
    // Whatever is written in another way than nameOf() writes it doesn't come from there.
    if (nameOf(set, rule) != name)
        return {};
    return ScoreRuleName{validFrom, *measure, rule.fromDays, rule.toDays};
}

} // namespace console
