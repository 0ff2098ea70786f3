#include "payment/practice_gateway.h"

namespace console {

bool PracticeGateway::supports(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Card:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return true;
    }
    Q_UNREACHABLE();
}

tl::expected<PaymentOutcome, GatewayError> PracticeGateway::start(const PaymentRequest &request)
{
    // The number that card networks' test environments decline.
    const bool declines = request.card && cardDigits(request.card->number) == QStringLiteral("4000000000000002");
    return declines ? PaymentOutcome::Declined : PaymentOutcome::Approved;
}

} // namespace console
