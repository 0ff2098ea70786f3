#pragma once

#include "domain/codes.h"

#include <QString>

namespace console::ui {

/// The rules that a seller meets on the pages.
enum class RuleTopic {
    Conversion,
    Remainder,
    Deadline,
    Grade,
    Scores,
    Payment,
    WithdrawalFee,
    SettlementDay,
    BidTimes,
    BidPrice,
    Refund,
    Held,
    Lots,
    Roas,
    LowBalance,
    Pacing
};

inline constexpr CodeTable<RuleTopic, 16> ruleTopicCodes{{
    {RuleTopic::Conversion, QLatin1String("conversion")},
    {RuleTopic::Remainder, QLatin1String("remainder")},
    {RuleTopic::Deadline, QLatin1String("deadline")},
    {RuleTopic::Grade, QLatin1String("grade")},
    {RuleTopic::Scores, QLatin1String("scores")},
    {RuleTopic::Payment, QLatin1String("payment")},
    {RuleTopic::WithdrawalFee, QLatin1String("withdrawal_fee")},
    {RuleTopic::SettlementDay, QLatin1String("settlement_day")},
    {RuleTopic::BidTimes, QLatin1String("bid_times")},
    {RuleTopic::BidPrice, QLatin1String("bid_price")},
    {RuleTopic::Refund, QLatin1String("refund")},
    {RuleTopic::Held, QLatin1String("held")},
    {RuleTopic::Lots, QLatin1String("lots")},
    {RuleTopic::Roas, QLatin1String("roas")},
    {RuleTopic::LowBalance, QLatin1String("low_balance")},
    {RuleTopic::Pacing, QLatin1String("pacing")},
}};

/// Who says that a rule is so.
enum class RuleOrigin {
    Known,  ///< Qoo10's guides or public pages
    Partly, ///< they say a part of it, the rest was chosen; the text tells which
    Chosen  ///< this program: no public text says so
};

/// One rule in words, in the language of the moment.
struct RuleText
{
    QString title;
    QString text;
    RuleOrigin origin;
    QLatin1String questionId; ///< of the question that tells more
};

[[nodiscard]] RuleText ruleText(RuleTopic topic);
[[nodiscard]] QString ruleOriginText(RuleOrigin origin);

} // namespace console::ui
