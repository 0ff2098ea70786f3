#pragma once

#include "domain/records.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

enum class InquiryFilter { All, Unanswered };

inline constexpr CodeTable<InquiryFilter, 2> inquiryFilterCodes{{
    {InquiryFilter::All, QLatin1String("all")},
    {InquiryFilter::Unanswered, QLatin1String("unanswered")},
}};

/// Buyers' inquiries by title. Never holds their text or who wrote them.
class InquiryStore
{
public:
    explicit InquiryStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<qint64> unansweredCount(ShopId shop);
    /// Newest first; `after` is the last row of the page before.
    [[nodiscard]] StoreResult<QList<Inquiry>> inquiries(ShopId shop, InquiryFilter filter, const std::optional<Inquiry> &after,
                                                        int limit);

private:
    Database &m_database;
};

} // namespace console
