#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"

#include <QJsonObject>

namespace console {

namespace {

QString sentenceOf(ConversionRefusal refusal)
{
    switch (refusal) {
    case ConversionRefusal::ActionIdReused:
        return QStringLiteral("this action ID stands for another action.");
    case ConversionRefusal::ClockBehindBook:
        return QStringLiteral("the computer's clock stands in a month before the newest entry; set it right.");
    case ConversionRefusal::MonthHasChanged:
        return QStringLiteral("the month has changed.");
    case ConversionRefusal::AlreadyConverted:
        return QStringLiteral("last month's points have been converted already.");
    case ConversionRefusal::NegativePoints:
        return QStringLiteral("last month's points are negative.");
    case ConversionRefusal::NoPoints:
        return QStringLiteral("there are no points of last month.");
    case ConversionRefusal::UnderMinimum:
        return QStringLiteral("fewer than 100 points can't be converted.");
    case ConversionRefusal::FiguresHaveChanged:
        return QStringLiteral("last month's points have changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

int showBalance(const Arguments &arguments)
{
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    if (const auto lapsed = session.letOverdueLapse(); !lapsed)
        return failStore(lapsed.error(), session.path());
    const Instant now = session.clock().now();
    const Shop &shop = session.shop();
    const auto balances = session.wallet().book.balances(shop.id);
    if (!balances)
        return failStore(balances.error(), session.path());
    const auto offer = session.wallet().conversions.offer(shop.id, now);
    if (!offer)
        return failStore(offer.error(), session.path());
    const auto money = session.wallet().settlement.available(shop.id, shop.grade, jst::dateOf(now));
    if (!money)
        return failStore(money.error(), session.path());
    if (arguments.json) {
        printJson({{QStringLiteral("total"), balances->total.value()},
                   {QStringLiteral("spendable"), balances->spendable.value()},
                   {QStringLiteral("held"), balances->held.value()},
                   {QStringLiteral("convertible_points"), offer->convertible.value()},
                   {QStringLiteral("remainder_points"), offer->quote.lost.value()},
                   {QStringLiteral("month"), offer->month.text()},
                   {QStringLiteral("deadline"), jst::isoText(offer->deadline)},
                   {QStringLiteral("settled"), money->settled.value()},
                   {QStringLiteral("due"), money->due.value()}});
        return Done;
    }
    printResult(QStringLiteral("Qcash total: %1 (spendable %2, held %3)")
                    .arg(balances->total.value()).arg(balances->spendable.value()).arg(balances->held.value()));
    printResult(QStringLiteral("Convertible points of %1: %2, of which %3 would be lost as remainder; until %4")
                    .arg(offer->month.text()).arg(offer->convertible.value()).arg(offer->quote.lost.value()).arg(jst::isoText(offer->deadline)));
    printResult(QStringLiteral("Settlement money: %1 yen; settlement-due money: %2 yen").arg(money->settled.value()).arg(money->due.value()));
    return Done;
}

int convertPoints(const Arguments &arguments)
{
    const auto actionId = actionIdOf(arguments);
    if (!actionId)
        return actionId.error();
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    const auto receipt = session.wallet().conversions.convert(session.shop().id, {*actionId, {}, {}}, session.clock());
    if (!receipt) {
        if (const auto *error = std::get_if<StoreError>(&receipt.error()))
            return failStore(*error, session.path());
        const auto refusal = std::get<ConversionRefusal>(receipt.error());
        return refuse(codeIn(conversionRefusalCodes, refusal), sentenceOf(refusal), arguments.json);
    }
    if (arguments.json) {
        printJson({{QStringLiteral("points"), receipt->quote.points.value()},
                   {QStringLiteral("qcash"), receipt->quote.qcash.value()},
                   {QStringLiteral("lost"), receipt->quote.lost.value()},
                   {QStringLiteral("total"), receipt->total.value()},
                   {QStringLiteral("month"), receipt->month.text()}});
        return Done;
    }
    printResult(QStringLiteral("%1 points of %2 became %3 Qcash, %4 were lost. Total: %5. Recorded in this book; convert in J·QSM too.")
                    .arg(receipt->quote.points.value()).arg(receipt->month.text()).arg(receipt->quote.qcash.value())
                    .arg(receipt->quote.lost.value()).arg(receipt->total.value()));
    return Done;
}

} // namespace console
