#include "payment/komoju/komoju_module.h"

#include "payment/komoju/keyring.h"
#include "payment/komoju/komoju_gateway.h"

namespace console {

std::unique_ptr<PaymentGateway> KomojuModule::gateway(const ServiceAccess &access, const Clock &clock)
{
    return std::make_unique<KomojuGateway>(access, clock);
}

tl::expected<void, GatewayError> KomojuModule::check(const ServiceAccess &access)
{
    const SystemClock clock;
    return KomojuGateway(access, clock).check();
}

std::unique_ptr<SecretStore> KomojuModule::keyring()
{
    return std::make_unique<Keyring>();
}

} // namespace console
