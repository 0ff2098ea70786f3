#include "control/opened_desk.h"

#include "payment/practice_gateway.h"

namespace console {

OpenedDesk::OpenedDesk(std::unique_ptr<Wallet> wallet, const QString &storePath, const Clock &clock, PaymentGateway *gateway)
    : m_wallet(std::move(wallet)),
      m_practice(gateway ? nullptr : std::make_unique<PracticeGateway>()),
      m_actions(storePath),
      m_longWork(storePath),
      m_desk{*m_wallet, clock, gateway ? *gateway : *m_practice, m_actions, m_longWork, m_session}
{
}

StoreResult<std::unique_ptr<OpenedDesk>> OpenedDesk::open(const QString &storePath, const Clock &clock, PaymentGateway *gateway)
{
    auto wallet = Wallet::open(storePath, Database::Mode::OpenOrCreate);
    if (!wallet)
        return tl::unexpected(wallet.error());
    return std::unique_ptr<OpenedDesk>(new OpenedDesk(std::move(*wallet), storePath, clock, gateway));
}

} // namespace console
