#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "control/charging.h"
#include "payment/practice_gateway.h"

#include <QFile>
#include <QJsonObject>
#include <QUuid>

namespace console {

namespace {

QString actionIdOf(const Arguments &arguments)
{
    return arguments.actionId.value_or(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool isActionId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 100;
}

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

QString sentenceOf(ChargeRefusal refusal)
{
    switch (refusal) {
    case ChargeRefusal::ActionIdReused:
        return QStringLiteral("this action ID stands for another action.");
    case ChargeRefusal::NotATicket:
        return QStringLiteral("there is no charge ticket of this amount.");
    case ChargeRefusal::CardFieldsWrong:
        return QStringLiteral("the card's fields are not right.");
    case ChargeRefusal::NoSalesYet:
        return QStringLiteral("settlement money is for shops with sales; import your orders first.");
    case ChargeRefusal::NotEnoughSettlement:
        return QStringLiteral("there is not enough settlement money.");
    case ChargeRefusal::NotEnoughDue:
        return QStringLiteral("there is not enough settlement-due money.");
    case ChargeRefusal::QAccountPasswordNotSet:
        return QStringLiteral("no Q-account password has been set.");
    case ChargeRefusal::QAccountPasswordWrong:
        return QStringLiteral("the Q-account password is wrong.");
    case ChargeRefusal::QAccountLocked:
        return QStringLiteral("too many wrong Q-account passwords; try again later.");
    case ChargeRefusal::PaymentDeclined:
        return QStringLiteral("the payment was declined.");
    }
    Q_UNREACHABLE();
}

int statusOf(ChargeRefusal refusal)
{
    const bool isPassword = refusal == ChargeRefusal::QAccountPasswordWrong || refusal == ChargeRefusal::QAccountLocked;
    return isPassword ? NotAuthenticated : Refused;
}

/// name=value lines; a line without '=' or an unknown name is wrong usage.
tl::expected<CardFields, int> readCardFields(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(failUsage(QStringLiteral("the fields file can't be read.")));
    CardFields fields;
    int lineNumber = 0;
    while (!file.atEnd()) {
        ++lineNumber;
        const QString line = QString::fromUtf8(file.readLine(4096)).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        const QString value = line.mid(equals + 1).trimmed();
        if (equals < 0)
            return tl::unexpected(failUsage(QStringLiteral("line %1 of the fields file is not name=value.").arg(lineNumber)));
        if (name == QLatin1String("card_number"))
            fields.number = value;
        else if (name == QLatin1String("card_expiry"))
            fields.expiry = value;
        else if (name == QLatin1String("card_code"))
            fields.code = value;
        else if (name == QLatin1String("card_holder"))
            fields.holder = value;
        else if (name == QLatin1String("instalments"))
            fields.instalments = value.toInt();
        else
            return tl::unexpected(failUsage(QStringLiteral("line %1 of the fields file has an unknown name.").arg(lineNumber)));
    }
    return fields;
}

CardFields practiceCard(QDate today)
{
    CardFields fields;
    fields.number = QStringLiteral("4111111111111111");
    fields.expiry = QStringLiteral("12/%1").arg(today.year() + 1);
    fields.code = QStringLiteral("123");
    fields.holder = QStringLiteral("PRACTICE CARD");
    return fields;
}

QJsonObject jsonOf(const TicketOrder &order)
{
    return {{QStringLiteral("order"), QString::number(order.orderNumber)},
            {QStringLiteral("status"), QString(codeIn(ticketOrderStatusCodes, order.status))},
            {QStringLiteral("method"), QString(codeIn(paymentMethodCodes, order.method))},
            {QStringLiteral("amount"), order.ticket},
            {QStringLiteral("fee"), order.fee.value()},
            {QStringLiteral("deadline"), order.deadline ? QJsonValue(jst::isoText(*order.deadline)) : QJsonValue()},
            {QStringLiteral("instructions"), QJsonValue()},
            {QStringLiteral("total"), order.totalAfter.value()}};
}

} // namespace

int showBalance(const Arguments &arguments)
{
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
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
    const QString actionId = actionIdOf(arguments);
    if (!isActionId(actionId))
        return failUsage(QStringLiteral("an action ID has 1 to 100 characters."));
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    const auto receipt = session.wallet().conversions.convert(session.shop().id, {actionId, {}, {}}, session.clock());
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

int charge(const Arguments &arguments)
{
    bool isNumber = false;
    ChargeRequest request;
    request.ticket = arguments.words.at(1).toLongLong(&isNumber);
    request.actionId = actionIdOf(arguments);
    if (!isNumber)
        return failUsage(QStringLiteral("AMOUNT is a ticket's face value, such as 1000."));
    if (!isActionId(request.actionId))
        return failUsage(QStringLiteral("an action ID has 1 to 100 characters."));
    if (!arguments.method)
        return failUsage(QStringLiteral("--method is needed."));
    const auto method = valueIn(paymentMethodCodes, *arguments.method);
    if (!method)
        return failUsage(QStringLiteral("--method is one of card, settlement, settlement_due."));
    request.method = *method;
    if (arguments.fieldsFile) {
        auto fields = readCardFields(*arguments.fieldsFile);
        if (!fields)
            return fields.error();
        request.card = *fields;
    }
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    if (!arguments.fieldsFile)
        request.card = practiceCard(jst::dateOf(session.clock().now()));
    request.qAccountPassword = session.passwords().qAccount;
    PracticeGateway gateway;
    const auto order = chargeTicket(session.wallet(), gateway, session.shop(), request, session.clock());
    if (!order) {
        if (const auto *error = std::get_if<StoreError>(&order.error()))
            return failStore(*error, session.path());
        const auto refusal = std::get<ChargeRefusal>(order.error());
        return refuse(codeIn(chargeRefusalCodes, refusal), sentenceOf(refusal), arguments.json, statusOf(refusal));
    }
    if (arguments.json)
        printJson(jsonOf(*order));
    else
        printResult(QStringLiteral("Order %1: ticket of %2 Qcash paid. Total: %3. Practice payment: no real money moved.")
                        .arg(order->orderNumber).arg(order->ticket).arg(order->totalAfter.value()));
    return Done;
}

} // namespace console
