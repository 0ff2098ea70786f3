#pragma once

#include "domain/records.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

namespace console {

class Database;

/// The marketplace's notices as imported. Never fetches any.
class NoticeStore
{
public:
    explicit NoticeStore(Database &database) : m_database(database) {}

    /// The newest `limit` notices of a kind, newest first.
    [[nodiscard]] StoreResult<QList<Notice>> notices(ShopId shop, NoticeKind kind, int limit);

private:
    Database &m_database;
};

} // namespace console
