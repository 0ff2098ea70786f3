#pragma once

#include "domain/jst.h"
#include "domain/shop.h"

#include <QString>
#include <QStringList>

namespace console {
class Database;
}

/// A shop's items and score events, made up: of the same size always the same. Written without an import, in a few seconds a million.
namespace filling {

/// Items have names in four scripts. Of every 16 items one has the same common word in its name; of every 4,000 one has the same rare
/// one; three of ten are old models, which have no scores in the newest months.
struct Shop
{
    int items;
    qint64 events;
};

/// Twelve months, the newest of them this; and two of before the present system.
inline const console::JstMonth newestMonth = *console::JstMonth::of(2026, 10);

void fill(console::Database &database, console::ShopId shop, const Shop &size);

[[nodiscard]] QString itemNumber(int item);
[[nodiscard]] QString itemName(int item);
[[nodiscard]] QString category(int item);

/// In one name of sixteen; of two and of five or more characters.
[[nodiscard]] QStringList commonWords(int length);
/// In one name of some thousand.
[[nodiscard]] QStringList rareWords(int length);
/// In three names of ten, none of which has scores in the newest month.
[[nodiscard]] QString oldModel();

} // namespace filling
