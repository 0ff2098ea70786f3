#include "ui/rule_texts.h"

#include <QCoreApplication>

namespace console::ui {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::Rules)
};

} // namespace

RuleText ruleText(RuleTopic topic)
{
    switch (topic) {
    case RuleTopic::Conversion:
        return {Rules::tr("Conversion"),
                Rules::tr("Last month's points become Qcash in whole hundreds, from 100 points on. All of them are converted at once, once a month; that it is once was chosen here."),
                RuleOrigin::Partly, QLatin1String("convert_period")};
    case RuleTopic::Remainder:
        return {Rules::tr("Remainder"),
                Rules::tr("What is left under a hundred can't be converted and is lost: of 12,352 points, 12,300 become Qcash and 52 are lost."),
                RuleOrigin::Known, QLatin1String("remainder")};
    case RuleTopic::Deadline:
        return {Rules::tr("Deadline"),
                Rules::tr("Points of one month can be converted in the next one, from its 1st until 23:59 Japan time on its last day. Nothing carries over, and a negative month does not burden the next."),
                RuleOrigin::Known, QLatin1String("convert_period")};
    case RuleTopic::Grade:
        return {Rules::tr("Grade"),
                Rules::tr("Qoo10 gives the grade. What is missing for the next one is reckoned from thresholds of sales that were chosen here and can be changed."),
                RuleOrigin::Chosen, QLatin1String("grade")};
    case RuleTopic::Scores:
        return {Rules::tr("Scores"),
                Rules::tr("Points come from delivery, claims and reviews. How many points an event gives is not public: the rules here are a sample that was chosen and can be changed from a date on. A month that was converted is never reckoned anew."),
                RuleOrigin::Partly, QLatin1String("score_rules")};
    case RuleTopic::Payment:
        return {Rules::tr("Payment limits and fees"),
                Rules::tr("Convenience stores take 150 yen more for less than 3,000 yen and at most 300,000 yen; cards pay in instalments from 10,000 yen on, JCB in one payment only. Chosen here are at most 20,000 yen by Suica and three days until an unpaid order lapses, at 23:59 Japan time."),
                RuleOrigin::Partly, QLatin1String("payment_methods")};
    case RuleTopic::WithdrawalFee:
        return {Rules::tr("Withdrawal fee"), Rules::tr("A withdrawal of settlement money costs 150 yen, whatever its amount."), RuleOrigin::Known,
                QLatin1String("withdrawal")};
    case RuleTopic::SettlementDay:
        return {Rules::tr("Settlement day"),
                Rules::tr("A delivered order is settled on the first Wednesday that is at least 15 days (General), 10 days (Excellent) or 5 days (Power) after its delivery."),
                RuleOrigin::Known, QLatin1String("settlement_schedule")};
    case RuleTopic::BidTimes:
        return {Rules::tr("Times of a bid"),
                Rules::tr("A display day runs for 24 hours from 18:00 Japan time. Bids for it open at 19:00 on the day before and close at 17:49:59 on the day itself."),
                RuleOrigin::Known, QLatin1String("ad_bidding_times")};
    case RuleTopic::BidPrice:
        return {Rules::tr("Price of a bid"),
                Rules::tr("A bid is at least the start price and a multiple of the bid unit, 100 Qcash. Several display days make one bid a day; the same item can't bid twice on one slot."),
                RuleOrigin::Known, QLatin1String("ad_bidding_times")};
    case RuleTopic::Refund:
        return {Rules::tr("Refund for a failed display"),
                Rules::tr("Where a display failed, Qcash comes back in proportion to the time that was lost. Rounding down was chosen here."),
                RuleOrigin::Partly, QLatin1String("ad_held_qcash")};
    case RuleTopic::Held:
        return {Rules::tr("Held and spendable Qcash"),
                Rules::tr("A bid holds its price: it stays in the total but can't be spent. Spendable is the total less what is held. Losing releases the hold, winning spends it."),
                RuleOrigin::Known, QLatin1String("ad_held_qcash")};
    case RuleTopic::Lots:
        return {Rules::tr("Lots of Qcash"),
                Rules::tr("Paid Qcash, Qcash from settlement, from points and from refunds are kept apart, and the oldest is used first. This order was chosen here for the accounting; Qoo10 names none."),
                RuleOrigin::Chosen, QLatin1String("accounting_lots")};
    case RuleTopic::Roas:
        return {Rules::tr("ROAS"),
                Rules::tr("Return on ad spend: the sales that the report attributes to the ads, divided by what the ads cost, in percent. 100 % means that an ad brought in as much as it cost."),
                RuleOrigin::Known, QLatin1String("ad_report_import")};
    case RuleTopic::LowBalance:
        return {Rules::tr("Low balance"),
                Rules::tr("A shop without a threshold of its own is warned when its spendable Qcash lasts less than seven days at the rate of the last thirty days."),
                RuleOrigin::Chosen, QLatin1String("qcash_plan")};
    case RuleTopic::Pacing:
        return {Rules::tr("Spreading a budget"),
                Rules::tr("The planner expects the price that three quarters of the prices of the latest 28 winner lists do not exceed, and fills the days that the budget pays for, evenly over the month or in a row. J·QSM plans nothing."),
                RuleOrigin::Chosen, QLatin1String("bid_planner")};
    }
    Q_UNREACHABLE();
}

QString ruleOriginText(RuleOrigin origin)
{
    switch (origin) {
    case RuleOrigin::Known:
        return Rules::tr("Known: Qoo10's guides or public pages say so.");
    case RuleOrigin::Partly:
        return Rules::tr("Partly known from Qoo10's guides, partly chosen by this program.");
    case RuleOrigin::Chosen:
        return Rules::tr("Chosen by this program: no public text of Qoo10 says so.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
