#include "control/chosen_gateway.h"

#include <QLoggingCategory>

#include "payment/unavailable_gateway.h"

namespace console {

namespace {

Q_LOGGING_CATEGORY(chosenLog, "console.payment.chosen")

} // namespace

std::unique_ptr<PaymentGateway> chosenGateway(PaymentServices &services, const Clock &clock)
{
    const auto choice = rememberedGatewayChoice();
    if (!choice) {
        qCWarning(chosenLog, "which payment service was chosen can't be understood: none is used until one is chosen again");
        return std::make_unique<UnavailableGateway>();
    }
    if (choice->kind == GatewayKind::Practice)
        return nullptr;
    auto gateway = services.makeGateway(*choice, {}, clock);
    return gateway ? *std::move(gateway) : std::make_unique<UnavailableGateway>();
}

} // namespace console
