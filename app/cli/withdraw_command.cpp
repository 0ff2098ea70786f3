#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "control/withdrawing.h"

#include <QJsonObject>

namespace console {

namespace {

QString sentenceOf(WithdrawalRefusal refusal)
{
    switch (refusal) {
    case WithdrawalRefusal::ActionIdReused:
        return QStringLiteral("this action ID stands for another action.");
    case WithdrawalRefusal::NothingArrives:
        return QStringLiteral("the amount has to be more than the fee of %1 yen.").arg(withdrawalFeeYen);
    case WithdrawalRefusal::QAccountPasswordNotSet:
        return QStringLiteral("no Q-account password has been set.");
    case WithdrawalRefusal::QAccountLocked:
        return QStringLiteral("too many wrong Q-account passwords; try again later.");
    case WithdrawalRefusal::QAccountPasswordWrong:
        return QStringLiteral("the Q-account password is wrong.");
    case WithdrawalRefusal::MoreThanSettled:
        return QStringLiteral("there is not enough settlement money.");
    }
    Q_UNREACHABLE();
}

int statusOf(WithdrawalRefusal refusal)
{
    const bool isPassword = refusal == WithdrawalRefusal::QAccountPasswordWrong || refusal == WithdrawalRefusal::QAccountLocked;
    return isPassword ? NotAuthenticated : Refused;
}

} // namespace

int withdrawMoney(const Arguments &arguments)
{
    bool isNumber = false;
    const auto amount = Yen::of(arguments.words.at(1).toLongLong(&isNumber));
    if (!isNumber || !amount)
        return failUsage(QStringLiteral("AMOUNT is a whole number of yen, the fee included."));
    const auto actionId = actionIdOf(arguments);
    if (!actionId)
        return actionId.error();
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    const auto attempt = requestWithdrawal(session.wallet(), session.shop(), {*actionId, *amount}, session.passwords().qAccount, session.clock());
    if (!attempt)
        return failStore(attempt.error(), session.path());
    if (const auto refusal = attempt->refusal)
        return refuse(codeIn(withdrawalRefusalCodes, *refusal), sentenceOf(*refusal), arguments.json, statusOf(*refusal));
    const Withdrawal &done = attempt->withdrawal;
    if (arguments.json) {
        printJson({{QStringLiteral("withdrawal"), QString::number(done.number)},
                   {QStringLiteral("amount"), done.quote.amount.value()},
                   {QStringLiteral("fee"), done.quote.fee.value()},
                   {QStringLiteral("received"), done.quote.received.value()},
                   {QStringLiteral("settled"), done.balanceAfter.value()}});
        return Done;
    }
    printResult(QStringLiteral("Withdrawal %1: %2 yen, of which %3 yen arrive. Settlement money left: %4 yen. Recorded in this book; withdraw in "
                               "J·QSM too.")
                    .arg(done.number).arg(done.quote.amount.value()).arg(done.quote.received.value()).arg(done.balanceAfter.value()));
    return Done;
}

} // namespace console
