#include "support/scripted_gateway.h"

using namespace console;

GatewayError ScriptedGateway::noLine()
{
    return {GatewayFault::Unreachable, QStringLiteral("the line is cut")};
}

tl::expected<PaymentNotice, GatewayError> ScriptedGateway::start(const PaymentRequest &request)
{
    ++started;
    if (isCut)
        return tl::unexpected(noLine());
    auto notice = service.start(request);
    if (notice && !address.isEmpty())
        notice->instructions = {{InstructionField::PaymentPage, address}};
    return notice;
}

tl::expected<QList<PaymentNotice>, GatewayError> ScriptedGateway::poll(const QList<OpenPayment> &open)
{
    if (isCut)
        return tl::unexpected(noLine());
    auto notices = service.poll(open);
    if (notices && !address.isEmpty()) {
        for (PaymentNotice &notice : *notices)
            notice.instructions.clear();
    }
    return notices;
}

tl::expected<PaymentNotice, GatewayError> ScriptedGateway::giveUp(const OpenPayment &payment)
{
    if (isCut)
        return tl::unexpected(noLine());
    return service.giveUp(payment);
}
