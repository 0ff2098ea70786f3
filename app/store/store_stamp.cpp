#include "store/store_stamp.h"

#include "store/database.h"

#include <sqlite3.h>

namespace console {

StoreResult<StoreStamp> stampOf(Database &database)
{
    const auto version = database.dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    return StoreStamp{*version, sqlite3_total_changes64(database.handle())};
}

} // namespace console
