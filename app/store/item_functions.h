#pragma once

#include "domain/shop.h"

#include <QString>

struct sqlite3;

namespace console {

/// The words under which the name index keeps a folded name of a shop's item: each pair of neighbouring UTF-16 units, in order, and
/// behind them each single unit that occurs.
[[nodiscard]] QString itemGrams(ShopId shop, const QString &folded);

/// The question to the name index that finds every name with `folded` in it, and of texts of more than 32 units some more names.
/// `folded` isn't empty.
[[nodiscard]] QString itemGramQuery(ShopId shop, const QString &folded);

/// Makes known to a connection, before it migrates or reads:
/// item_grams(shop, folded): itemGrams() as one text;
/// item_bit(number): one of 2^22 numbers, always the same for the same text;
/// item_bits(bit): an aggregate, the set of such numbers; of a larger number only the last 22 bits count;
/// item_is_in(bits, text or number): whether item_bit(text), or the number's bit, is in the set: no is certain, yes is not.
/// False where SQLite refuses.
[[nodiscard]] bool addItemFunctions(sqlite3 *database);

} // namespace console
