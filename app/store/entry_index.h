#pragma once

#include "domain/book.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace console {

class Database;

/// What an entry of a Qcash account is found by.
struct EntryTraits
{
    ShopId shop;
    EntryKind kind = EntryKind::ManualIn;
    std::optional<AdKind> adKind;
    QStringList texts; ///< note, item number, order number, card digits and brand, name of a bid's item; empty ones count for nothing
};

/// The texts folded, one a line: a line break is in none of them, and in no text that is looked for.
[[nodiscard]] QString searchedWords(const QStringList &texts);

/// An SQL expression: the number of the shop's bid that the transfer `t` belongs to; NULL where it belongs to none. Every transfer of a bid
/// names its ad, so that all others are told at once.
[[nodiscard]] QString bidOfTransferSql();

/// Enters the newest entry of the Qcash account `account`, of `amount`; inside the Transaction that books it.
[[nodiscard]] StoreResult<void> indexEntry(Database &database, qint64 account, qint64 amount, const EntryTraits &traits);

/// Brings what the history is searched by up to date with all entries of the store, those that are in it already aside; inside a
/// Transaction. For a store that had none, and for one that was filled without bookTransfer().
[[nodiscard]] StoreResult<void> indexAllEntries(Database &database);

} // namespace console
