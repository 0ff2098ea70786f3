#include "cli/charge_fields.h"
#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "control/charging.h"
#include "control/desk.h"
#include "control/payment_catalogue.h"

#include <QJsonObject>

namespace console {

namespace {

constexpr CodeTable<GatewayFault, 4> faultCodes{{
    {GatewayFault::Unreachable, QLatin1String("unreachable")},
    {GatewayFault::Busy, QLatin1String("busy")},
    {GatewayFault::Refused, QLatin1String("refused")},
    {GatewayFault::NoCredentials, QLatin1String("no_credentials")},
}};

template <class Table>
QString listOf(const Table &table)
{
    QStringList codes;
    for (const auto &row : table)
        codes.append(row.second);
    return codes.join(QStringLiteral(", "));
}

QString sentenceOf(ChargeRefusal refusal)
{
    switch (refusal) {
    case ChargeRefusal::ActionIdReused:
        return QStringLiteral("this action ID stands for another action.");
    case ChargeRefusal::NotATicket:
        return QStringLiteral("there is no charge ticket of this amount.");
    case ChargeRefusal::MethodNotOffered:
        return QStringLiteral("the payment service doesn't offer this method.");
    case ChargeRefusal::OverMethodLimit:
        return QStringLiteral("the ticket is more than this method takes.");
    case ChargeRefusal::CardFieldsWrong:
        return QStringLiteral("the card's fields are not right.");
    case ChargeRefusal::PayerFieldsWrong:
        return QStringLiteral("the payer's fields are not right.");
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

QString sentenceOf(LeaveRefusal refusal)
{
    switch (refusal) {
    case LeaveRefusal::NoSuchOrder:
        return QStringLiteral("there is no such order.");
    case LeaveRefusal::AlreadyPaid:
        return QStringLiteral("the order is paid already.");
    case LeaveRefusal::AlreadyEnded:
        return QStringLiteral("the order has ended unpaid.");
    }
    Q_UNREACHABLE();
}

QJsonValue instructionsOf(const TicketOrder &order)
{
    if (order.status == TicketOrderStatus::Paid)
        return {};
    QJsonObject values;
    for (const PaymentInstruction &instruction : order.instructions)
        values.insert(codeIn(instructionFieldCodes, instruction.field), instruction.value);
    return values;
}

QJsonObject jsonOf(const TicketOrder &order)
{
    const bool hasDeadline = order.deadline && order.status != TicketOrderStatus::Paid;
    return {{QStringLiteral("order"), QString::number(order.orderNumber)},
            {QStringLiteral("status"), QString(codeIn(ticketOrderStatusCodes, order.status))},
            {QStringLiteral("method"), QString(codeIn(paymentMethodCodes, order.method))},
            {QStringLiteral("amount"), order.ticket},
            {QStringLiteral("fee"), order.fee.value()},
            {QStringLiteral("deadline"), hasDeadline ? QJsonValue(jst::isoText(*order.deadline)) : QJsonValue()},
            {QStringLiteral("instructions"), instructionsOf(order)},
            {QStringLiteral("total"), order.totalAfter.value()}};
}

QString sentenceOf(const TicketOrder &order)
{
    const QString begin = QStringLiteral("Order %1: ticket of %2 Qcash ").arg(order.orderNumber).arg(order.ticket);
    switch (order.status) {
    case TicketOrderStatus::Paid:
        return begin + QStringLiteral("paid. Total: %1.").arg(order.totalAfter.value());
    case TicketOrderStatus::AwaitingPayment:
        return begin + QStringLiteral("awaits the payment of %1 yen until %2.").arg(order.priceYen()).arg(jst::isoText(order.deadline.value_or(order.placedAt)));
    case TicketOrderStatus::Lapsed:
        return begin + QStringLiteral("lapsed: nobody paid in time.");
    case TicketOrderStatus::Failed:
        return begin + QStringLiteral("was not paid (%1).").arg(order.end ? QString(codeIn(orderEndCodes, *order.end)) : QString());
    }
    Q_UNREACHABLE();
}

void printOrder(const TicketOrder &order, CommandSession &session, bool json)
{
    if (json) {
        printJson(jsonOf(order));
        return;
    }
    printResult(sentenceOf(order));
    for (const PaymentInstruction &instruction : order.isAwaiting() ? order.instructions : QList<PaymentInstruction>())
        printResult(QStringLiteral("  %1: %2").arg(codeIn(instructionFieldCodes, instruction.field), instruction.value));
    if (isSettlementMoney(order.method))
        printResult(QStringLiteral("Recorded in this book; order the ticket in J·QSM too."));
    else if (session.practice())
        printResult(QStringLiteral("Practice payment: no real money moves."));
}

int refuseCharge(ChargeRefusal refusal, const Arguments &arguments, const ChargeRequest &request, const ChargeFields &fields, QDate today)
{
    QString message = sentenceOf(refusal);
    if (refusal == ChargeRefusal::OverMethodLimit) {
        const PaymentTerms terms = PaymentCatalogue::shipped().terms(request.method, today);
        message = QStringLiteral("the ticket is more than this method takes: %1 yen, the fee included.").arg(terms.largestYen);
    } else if (refusal == ChargeRefusal::CardFieldsWrong || refusal == ChargeRefusal::PayerFieldsWrong) {
        message = findingsOf(fields, request.method, request.ticket, today).join(QStringLiteral("; ")) + u'.';
    }
    return refuse(codeIn(chargeRefusalCodes, refusal), message, arguments.json, statusOf(refusal));
}

/// Charges. A command that was killed before it had taken the service's answer goes on where it ended.
ActionResult<Charge, ChargeRefusal> chargeOrGoOn(CommandSession &session, const ChargeRequest &request)
{
    auto charged = chargeTicket(session.wallet(), session.gateway(), session.shop(), request, session.clock());
    const bool isRepeated = charged && charged->order.paymentKey != request.paymentKey;
    if (!isRepeated || !charged->order.isAwaiting() || charged->fault)
        return charged;
    const auto told = followPayments(session.wallet(), session.gateway(), session.shop(), session.clock());
    if (!told)
        return tl::unexpected(told.error());
    const auto now = session.wallet().ticketOrders.order(session.shop().id, charged->order.orderNumber);
    if (!now)
        return tl::unexpected(now.error());
    if (*now && (*now)->end == OrderEnd::Declined)
        return tl::unexpected(ChargeRefusal::PaymentDeclined);
    return Charge{now->value_or(charged->order), told->fault};
}

/// The words of `charge` that need no store. Prints what is wrong with them.
tl::expected<ChargeRequest, int> requestOf(const Arguments &arguments)
{
    ChargeRequest request;
    bool isNumber = false;
    request.ticket = arguments.words.at(1).toLongLong(&isNumber);
    if (!isNumber)
        return tl::unexpected(failUsage(QStringLiteral("AMOUNT is a ticket's face value, such as 1000.")));
    auto actionId = actionIdOf(arguments);
    if (!actionId)
        return tl::unexpected(actionId.error());
    request.actionId = *std::move(actionId);
    if (!arguments.method)
        return tl::unexpected(failUsage(QStringLiteral("--method is needed.")));
    const auto method = valueIn(paymentMethodCodes, *arguments.method);
    if (!method)
        return tl::unexpected(failUsage(QStringLiteral("--method is one of %1.").arg(listOf(paymentMethodCodes))));
    request.method = *method;
    request.paymentKey = newPaymentKey();
    request.language = arguments.language.isEmpty() ? QStringLiteral("ja") : arguments.language;
    return request;
}

} // namespace

int charge(const Arguments &arguments)
{
    auto request = requestOf(arguments);
    if (!request)
        return request.error();
    auto fields = arguments.fieldsFile ? readChargeFields(*arguments.fieldsFile) : ChargeFields();
    if (!fields)
        return fields.error();
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    if (const auto lapsed = session.letOverdueLapse(); !lapsed)
        return failStore(lapsed.error(), session.path());
    const QDate today = jst::dateOf(session.clock().now());
    if (!arguments.fieldsFile && session.practice())
        fields = practiceFields(today);
    request->card = fields->card;
    request->payer = fields->payer;
    request->qAccountPassword = session.passwords().qAccount;
    const auto charged = chargeOrGoOn(session, *request);
    if (!charged) {
        if (const auto *error = std::get_if<StoreError>(&charged.error()))
            return failStore(*error, session.path());
        return refuseCharge(std::get<ChargeRefusal>(charged.error()), arguments, *request, *fields, today);
    }
    printOrder(charged->order, session, arguments.json);
    if (charged->fault) {
        printMessage(QStringLiteral("qsm-console: the payment service gave no answer (%1). The order waits: the same command with --action-id %2 asks again.")
                         .arg(codeIn(faultCodes, *charged->fault), request->actionId));
        return Findings;
    }
    return charged->order.isAwaiting() || charged->order.status == TicketOrderStatus::Paid ? Done : Findings;
}

int checkPayments(const Arguments &arguments)
{
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    const auto followed = followPayments(session.wallet(), session.gateway(), session.shop(), session.clock());
    if (!followed)
        return failStore(followed.error(), session.path());
    const auto attentions = session.wallet().attentions.open(session.shop().id);
    if (!attentions)
        return failStore(attentions.error(), session.path());
    const auto awaiting = session.wallet().ticketOrders.awaiting(session.shop().id);
    if (!awaiting)
        return failStore(awaiting.error(), session.path());
    if (arguments.json) {
        printJson({{QStringLiteral("changed"), followed->changed},
                   {QStringLiteral("attention"), attentions->size()},
                   {QStringLiteral("waiting"), awaiting->size()},
                   {QStringLiteral("fault"), followed->fault ? QJsonValue(QString(codeIn(faultCodes, *followed->fault))) : QJsonValue()}});
    } else {
        printResult(QStringLiteral("%1 changes; %2 orders await their payment; %3 payments need attention.")
                        .arg(followed->changed).arg(awaiting->size()).arg(attentions->size()));
        for (const PaymentAttention &attention : *attentions) {
            const QString order = attention.orderNumber ? QStringLiteral("order %1").arg(*attention.orderNumber) : QStringLiteral("no order");
            printResult(QStringLiteral("  %1: %2 yen, %3").arg(codeIn(attentionKindCodes, attention.kind)).arg(attention.amountYen).arg(order));
        }
    }
    if (followed->fault)
        printMessage(QStringLiteral("qsm-console: the payment service gave no answer (%1); try again later.").arg(codeIn(faultCodes, *followed->fault)));
    return followed->fault || !attentions->isEmpty() ? Findings : Done;
}

namespace {

int refusePractice(const TicketOrder &order, bool json)
{
    const auto refused = [json](LeaveRefusal refusal) { return refuse(codeIn(leaveRefusalCodes, refusal), sentenceOf(refusal), json); };
    if (order.status == TicketOrderStatus::Paid)
        return refused(LeaveRefusal::AlreadyPaid);
    if (!order.isAwaiting())
        return refused(LeaveRefusal::AlreadyEnded);
    return refuse(QStringLiteral("no_practice_payment"), QStringLiteral("no practice payment of this order waits."), json);
}

} // namespace

int decidePracticePayment(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 orderNumber = arguments.words.at(1).toLongLong(&isNumber);
    if (!isNumber)
        return failUsage(QStringLiteral("ORDER is an order's number, such as 3000001."));
    const auto outcome = valueIn(practiceOutcomeCodes, arguments.words.at(2));
    if (!outcome)
        return failUsage(QStringLiteral("OUTCOME is one of %1.").arg(listOf(practiceOutcomeCodes)));
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    const auto named = session.wallet().ticketOrders.order(session.shop().id, orderNumber);
    if (!named)
        return failStore(named.error(), session.path());
    if (!*named)
        return refuse(codeIn(leaveRefusalCodes, LeaveRefusal::NoSuchOrder), sentenceOf(LeaveRefusal::NoSuchOrder), arguments.json);
    PracticeGateway *practice = session.practice();
    if (!practice || (*named)->gateway != practice->name())
        return refusePractice(**named, arguments.json);
    // A payment may come in after its order has ended: the service knows what still waits, not the order.
    const auto told = practice->setOutcome((*named)->paymentKey, *outcome);
    if (!told && told.error().fault != GatewayFault::Refused)
        return refuse(QStringLiteral("service_unreachable"), QStringLiteral("the practice service gave no answer; try again later."), arguments.json);
    const auto followed = followPayments(session.wallet(), *practice, session.shop(), session.clock());
    if (!followed)
        return failStore(followed.error(), session.path());
    const auto order = session.wallet().ticketOrders.order(session.shop().id, orderNumber);
    if (!order)
        return failStore(order.error(), session.path());
    Q_ASSERT(*order); // orders stay
    if (!told)
        return refusePractice(**order, arguments.json);
    printOrder(**order, session, arguments.json);
    if (followed->attention > 0)
        printMessage(QStringLiteral("qsm-console: money came in that fits no order; check-payments lists it."));
    return Done;
}

} // namespace console
