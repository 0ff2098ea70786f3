#include "store/wallet.h"

namespace console {

Wallet::Wallet(std::unique_ptr<Database> database)
    : m_database(std::move(database)),
      shops(*m_database),
      passwords(*m_database),
      book(*m_database),
      conversions(*m_database),
      ticketOrders(*m_database),
      orderCourses(*m_database),
      attentions(*m_database),
      settlement(*m_database),
      scores(*m_database),
      scoreRules(*m_database),
      goods(*m_database),
      salesOrders(*m_database),
      salesThresholds(*m_database),
      inquiries(*m_database),
      notices(*m_database),
      qAccountResets(*m_database),
      withdrawals(*m_database),
      autoCharges(*m_database),
      autoConversions(*m_database),
      conversionReminders(*m_database),
      lots(*m_database),
      accounting(*m_database),
      qcashPlans(*m_database),
      shopClosings(*m_database),
      ads(*m_database),
      adTerms(*m_database),
      adMarket(*m_database),
      adReports(*m_database)
{
}

StoreResult<std::unique_ptr<Wallet>> Wallet::open(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Wallet>(new Wallet(std::move(*database)));
}

} // namespace console
