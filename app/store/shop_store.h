#pragma once

#include "domain/amount.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace console {

enum class RegistrationRefusal { SellerIdTaken };

/// What registering a shop needs. The passwords come in as hashes.
struct ShopDraft
{
    QString sellerId;
    QString name;
    Grade grade = Grade::General;
    QString loginPasswordHash;
    QString qAccountPasswordHash; ///< empty: not set yet
    Qcash openingQcash;
};

/// The shops of this store, their passwords' hashes and their accounts. Never sees a password.
class ShopStore
{
public:
    explicit ShopStore(Database &database) : m_database(database) {}

    /// Makes the shop, its accounts and the dated opening entry in one transaction.
    [[nodiscard]] ActionResult<ShopId, RegistrationRefusal> add(const ShopDraft &draft, const Clock &clock);
    [[nodiscard]] StoreResult<QList<Shop>> all();
    [[nodiscard]] StoreResult<std::optional<Shop>> bySellerId(const QString &sellerId);

    [[nodiscard]] StoreResult<QString> loginPasswordHash(ShopId shop);
    /// Empty where no Q-account password has been set.
    [[nodiscard]] StoreResult<QString> qAccountPasswordHash(ShopId shop);
    [[nodiscard]] StoreResult<void> setQAccountPasswordHash(ShopId shop, const QString &hash);
    [[nodiscard]] StoreResult<void> setGrade(ShopId shop, Grade grade);

private:
    [[nodiscard]] StoreResult<QString> hashOf(ShopId shop, const QString &column);

    Database &m_database;
};

} // namespace console
