#pragma once

#include "domain/jst.h"
#include "domain/shop.h"

namespace console {
class Database;
}

namespace filling {

/// Gives a shop without any entry a Qcash history of `entries` entries over ten years up to `now`: ads, tickets, refunds, entries by
/// hand. Of the same size always the same. Written straight into the tables; verification finds it sound. One entry in ten
/// thousand is of 77,777 Qcash and has "紫陽花 rare words" in its note.
void fillBook(console::Database &database, console::ShopId shop, qint64 entries, console::Instant now);

} // namespace filling
