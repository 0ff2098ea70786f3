#include "control/opened_desk.h"

namespace console {

OpenedDesk::OpenedDesk(std::unique_ptr<Wallet> wallet, const QString &storePath, const Clock &clock, PaymentGateway *gateway)
    : m_wallet(std::move(wallet)),
      m_practice(gateway ? nullptr : std::make_unique<PracticeGateway>(practicePath(storePath), clock)),
      m_actions(storePath),
      m_longWork(storePath),
      m_payments(storePath),
      m_desk{*m_wallet, clock, gateway ? *gateway : *m_practice, m_actions, m_longWork, m_payments, m_session, m_paymentWatch, m_practice.get()},
      m_paymentWatch(m_desk)
{
}

StoreResult<std::unique_ptr<OpenedDesk>> OpenedDesk::open(const QString &storePath, const Clock &clock, PaymentGateway *gateway)
{
    return over(StoreOpening::open(storePath), storePath, clock, gateway);
}

StoreResult<std::unique_ptr<OpenedDesk>> OpenedDesk::open(StoreOpening &opening, const Clock &clock, PaymentGateway *gateway)
{
    return over(opening.take(), opening.path(), clock, gateway);
}

StoreResult<std::unique_ptr<OpenedDesk>> OpenedDesk::over(StoreResult<std::unique_ptr<Wallet>> wallet, const QString &storePath, const Clock &clock,
                                                          PaymentGateway *gateway)
{
    if (!wallet)
        return tl::unexpected(wallet.error());
    return std::unique_ptr<OpenedDesk>(new OpenedDesk(std::move(*wallet), storePath, clock, gateway));
}

} // namespace console
