#pragma once

#include "domain/shop.h"
#include "store/store_error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace console {

class Database;
class Statement;

/// Brings the search up to date with the items that the temporary table `stagedItems` (item_number, …) names and that are in the
/// store by now. Called inside the transaction that brought them. Items whose name is as it was cost a look each.
[[nodiscard]] StoreResult<void> indexItems(Database &database, ShopId shop, QLatin1String stagedItems);

/// Blank texts don't filter. Number and name match any part, the name whatever its width, case or kana.
struct ItemTraits
{
    QString category;
    QString itemNumber;
    QString name;
};

/// Where a search changes its way, in items; whatever they are, it finds the same. Measured with 200,000 items: each of these takes
/// about as long as what comes instead.
struct SearchEffort
{
    int fewItems = 4'000;   ///< looked up one by one rather than walking a list for them
    int manyItems = 20'000; ///< before a walk it is looked at once which they are
    int walked = 1'500;     ///< of a list, where more than many items are meant, before that is done for them too
};

/// Finds the items of a shop that have certain traits, by the quickest way there is. Knows nothing of their points, and never changes
/// anything. weigh() comes before what is told of ways and sets.
class ItemSearch
{
public:
    /// Where items can be read from: a query of one column `item_number` that takes one value, what was found.
    struct Way
    {
        QString sql;
        QString found;
    };

    ItemSearch(Database &database, ShopId shop, const ItemTraits &traits, const SearchEffort &effort);
    ItemSearch(const ItemSearch &) = delete;
    ItemSearch &operator=(const ItemSearch &) = delete;

    /// All items are meant.
    [[nodiscard]] bool isOpen() const { return m_category.isEmpty() && m_number.isEmpty() && m_name.isEmpty(); }
    /// Whether conditions() asks for the table `i`.
    [[nodiscard]] bool asksItem() const { return !(m_category.isEmpty() && m_name.isEmpty()); }
    /// " AND …", exact, on `w`.item_number and the item `i`; values by bindConditions().
    [[nodiscard]] QString conditions() const;
    void bindConditions(Statement &statement) const;

    /// Looks how many items each of the traits leaves.
    [[nodiscard]] StoreResult<void> weigh();
    /// The way to all items that are meant, and perhaps some more; empty where each trait leaves more than a few.
    [[nodiscard]] const std::optional<Way> &way() const { return m_way; }
    /// Sets for item_is_in(), 512 KiB each: an item that is not in each of them is not meant.
    [[nodiscard]] const QList<QByteArray> &sets() const { return m_sets; }
    /// Traits that very many items have are not among the sets yet: reading them takes long, and walking without them may not.
    [[nodiscard]] bool lacksSets() const { return !m_lacking.isEmpty(); }
    [[nodiscard]] StoreResult<void> readLackingSets();

private:
    /// What finds the items that have one of the traits, of one column `found`, and the way from there.
    struct Trait
    {
        QString sql;
        QString waySql;
        QString set;   ///< of what is found; empty where the number itself tells
        bool isCommon; ///< very many items have it: not worth counting
        std::function<void(Statement &)> bind;
    };

    [[nodiscard]] StoreResult<QList<Trait>> traits();
    [[nodiscard]] StoreResult<Trait> nameTrait();
    [[nodiscard]] StoreResult<void> narrow(const Trait &trait);

    Database &m_database;
    ShopId m_shop;
    QString m_category;
    QString m_number;
    QString m_name;
    SearchEffort m_effort;
    std::optional<Way> m_way;
    QList<QByteArray> m_sets;
    QList<Trait> m_lacking;
};

} // namespace console
