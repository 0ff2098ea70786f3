#include "ui/pages/grade_points/score_rule_texts.h"

#include "ui/language.h"

namespace console::ui {

QString ScoreRuleTexts::goods(GoodsKind kind)
{
    switch (kind) {
    case GoodsKind::General:
        return tr("General goods");
    case GoodsKind::Reserve:
        //: Pre-order goods, for a narrow column.
        return tr("Reserve goods");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::measure(ScoreMeasure measure)
{
    switch (measure) {
    case ScoreMeasure::ShippingDelay:
        //: What a score rule looks at: by how many days an order was shipped too late.
        return tr("Shipping delay");
    case ScoreMeasure::DeliveryTime:
        //: What a score rule looks at: how many days an order was under way.
        return tr("Delivery time");
    case ScoreMeasure::Cancelled:
        //: What a score rule looks at: the order was cancelled.
        return tr("Cancellation");
    case ScoreMeasure::Returned:
        //: What a score rule looks at: the order was returned.
        return tr("Return");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::measureHint(ScoreMeasure measure)
{
    switch (measure) {
    case ScoreMeasure::ShippingDelay:
        return tr("Business days from the planned ship day to the day of shipping. 0 and below is in time.");
    case ScoreMeasure::DeliveryTime:
        return tr("Business days from the day of shipping to the day of delivery.");
    case ScoreMeasure::Cancelled:
        return tr("The order was cancelled; no days are counted.");
    case ScoreMeasure::Returned:
        return tr("The order was returned; no days are counted.");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::bound(const std::optional<int> &days)
{
    if (days)
        return *days < 0 ? formatSigned(*days) : formatNumber(*days);
    //: Of a range of days: it has no bound at this end.
    return tr("open");
}

QString ScoreRuleTexts::shortProblem(ScoreRuleProblem problem)
{
    switch (problem) {
    case ScoreRuleProblem::EventNameInvalid:
        return tr("Event name");
    case ScoreRuleProblem::RangeInverted:
        return tr("From is after To");
    case ScoreRuleProblem::RangeNotAllowed:
        return tr("Counts no days");
    case ScoreRuleProblem::RangesOverlap:
        return tr("Days overlap");
    case ScoreRuleProblem::PointsOutOfRange:
        return tr("Too many points");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::problem(ScoreRuleProblem problem)
{
    switch (problem) {
    case ScoreRuleProblem::EventNameInvalid:
        return tr("An event name has 1 to 40 characters: the letters a–z, digits and the underscore, such as shipped_on_time.");
    case ScoreRuleProblem::RangeInverted:
        return tr("The first day stands after the last one. Exchange From and To.");
    case ScoreRuleProblem::RangeNotAllowed:
        return tr("Cancellations and returns count no days. Leave From and To without a bound.");
    case ScoreRuleProblem::RangesOverlap:
        return tr("A rule above holds for some of the same days, of the same goods and measure. Make the ranges meet without a day in common.");
    case ScoreRuleProblem::PointsOutOfRange:
        return tr("Points are whole numbers from -1,000 to 1,000.");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::dayProblem(ScoreRuleDayProblem problem, QDate day, QDate firstOpenDay)
{
    const QString month = JstMonth::containing(day).text();
    switch (problem) {
    case ScoreRuleDayProblem::MonthConverted:
        return tr("The points of %1 have been converted, so its rules can't change any more. The first day that is open is %2.")
            .arg(month, formatDate(firstOpenDay));
    case ScoreRuleDayProblem::MonthPast:
        return tr("The points of %1 can't be converted any more, so its rules can't change either. The first day that is open is %2.")
            .arg(month, formatDate(firstOpenDay));
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::refusal(ScoreRuleRefusal refusal)
{
    switch (refusal) {
    case ScoreRuleRefusal::ActionIdReused:
        return tr("This rule set could not be told from another one. Nothing was saved; please try again.");
    case ScoreRuleRefusal::ClockBehindBook:
        return tr("This computer's clock stands in a month before the newest entry of the book. Set the clock right, then save.");
    case ScoreRuleRefusal::RulesUnsound:
        return tr("Something is wrong with the rules. Nothing was saved; the reasons stand beside the rules.");
    case ScoreRuleRefusal::BeforeOpenMonth:
        return tr("The month in which this rule set begins has been converted or is past converting. Nothing was saved; choose a later day.");
    }
    Q_UNREACHABLE();
}

QString ScoreRuleTexts::origin(const ListedScoreRules &set)
{
    if (!set.savedAt)
        return tr("Sample chosen by this program");
    const QString savedAt = formatDateTime(jst::dateTimeOf(*set.savedAt));
    //: %1 is a date and time.
    return set.isReplaced ? tr("Saved %1, replaced by a later one").arg(savedAt) : tr("Saved %1").arg(savedAt);
}

QString ScoreRuleTexts::difference(const ScoreRuleDifference &difference)
{
    if (difference.added == 0 && difference.changed == 0 && difference.removed == 0)
        return tr("The rules are the same as before.");
    QStringList parts;
    if (difference.added > 0)
        //: A part of a list that is joined by commas.
        parts.append(tr("%Ln rule(s) added", nullptr, difference.added));
    if (difference.changed > 0)
        parts.append(tr("%Ln rule(s) changed", nullptr, difference.changed));
    if (difference.removed > 0)
        parts.append(tr("%Ln rule(s) removed", nullptr, difference.removed));
    return QLocale().createSeparatedList(parts);
}

} // namespace console::ui
