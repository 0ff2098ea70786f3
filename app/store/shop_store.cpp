#include "store/shop_store.h"

#include "store/book_store.h"
#include "store/statement.h"

namespace console {

namespace {

struct AccountRow
{
    QLatin1String code;
    QLatin1String unit;
    bool isExternal;
};

constexpr AccountRow accountsOfShop[] = {
    {QLatin1String("qcash"), QLatin1String("qcash"), false},
    {QLatin1String("qcash_held"), QLatin1String("qcash"), false},
    {QLatin1String("qcash_opening"), QLatin1String("qcash"), true},
    {QLatin1String("qcash_sold"), QLatin1String("qcash"), true},
    {QLatin1String("qcash_from_points"), QLatin1String("qcash"), true},
    {QLatin1String("qcash_spent"), QLatin1String("qcash"), true},
    {QLatin1String("qcash_adjusted"), QLatin1String("qcash"), true},
    {QLatin1String("points_earned"), QLatin1String("points"), true},
    {QLatin1String("points_converted"), QLatin1String("points"), false},
    {QLatin1String("points_lost"), QLatin1String("points"), false},
    {QLatin1String("settlement_money"), QLatin1String("yen"), true},
    {QLatin1String("settlement_due_money"), QLatin1String("yen"), true},
    {QLatin1String("card_money"), QLatin1String("yen"), true},
    {QLatin1String("payment_money"), QLatin1String("yen"), true},
    {QLatin1String("ticket_sales"), QLatin1String("yen"), true},
    {QLatin1String("withdrawn_money"), QLatin1String("yen"), true},
    {QLatin1String("withdrawal_fees"), QLatin1String("yen"), true},
};

const QString shopColumns = QStringLiteral("SELECT id, seller_id, name, grade, q_account_password IS NOT NULL FROM shop ");

StoreResult<Shop> readShop(const Statement &row)
{
    const auto grade = valueIn(gradeCodes, row.text(3));
    if (!grade)
        return tl::unexpected(unreadable(QStringLiteral("grade")));
    return Shop{ShopId{row.integer(0)}, row.text(1), row.text(2), *grade, row.number(4) != 0};
}

} // namespace

ActionResult<ShopId, RegistrationRefusal> ShopStore::add(const ShopDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto existing = bySellerId(draft.sellerId);
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing)
        return tl::unexpected(RegistrationRefusal::SellerIdTaken);

    Statement insert(m_database, QStringLiteral("INSERT INTO shop (seller_id, name, grade, login_password, q_account_password, registered_at) "
                                                "VALUES (?, ?, ?, ?, nullif(?, ''), ?)"));
    insert.bind(draft.sellerId).bind(draft.name).bind(codeIn(gradeCodes, draft.grade)).bind(draft.loginPasswordHash);
    insert.bind(draft.qAccountPasswordHash).bind(now.utcSeconds);
    CONSOLE_TRY(insert.run());
    const auto added = bySellerId(draft.sellerId);
    if (!added)
        return tl::unexpected(added.error());
    Q_ASSERT(*added);
    const ShopId shop = (*added)->id;
    for (const AccountRow &account : accountsOfShop) {
        Statement open(m_database, QStringLiteral("INSERT INTO account (shop_id, code, unit, is_external) VALUES (?, ?, ?, ?)"));
        open.bind(shop.value).bind(account.code).bind(account.unit).bind(account.isExternal ? 1 : 0);
        CONSOLE_TRY(open.run());
    }
    if (!draft.openingQcash.isZero())
        CONSOLE_TRY(BookStore(m_database).bookOpening(shop, draft.openingQcash, now));
    CONSOLE_TRY(transaction->commit());
    return shop;
}

StoreResult<QList<Shop>> ShopStore::all()
{
    Statement read(m_database, shopColumns + QStringLiteral("ORDER BY seller_id"));
    QList<Shop> shops;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return shops;
        const auto shop = readShop(read);
        if (!shop)
            return tl::unexpected(shop.error());
        shops.append(*shop);
    }
}

StoreResult<std::optional<Shop>> ShopStore::bySellerId(const QString &sellerId)
{
    Statement read(m_database, shopColumns + QStringLiteral("WHERE seller_id = ?"));
    read.bind(sellerId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Shop>();
    auto shop = readShop(read);
    if (!shop)
        return tl::unexpected(shop.error());
    return std::optional<Shop>(*shop);
}

StoreResult<QString> ShopStore::hashOf(ShopId shop, const QString &column)
{
    Statement read(m_database, QStringLiteral("SELECT coalesce(%1, '') FROM shop WHERE id = ?").arg(column));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("shop")));
    return read.text(0);
}

StoreResult<QString> ShopStore::loginPasswordHash(ShopId shop)
{
    return hashOf(shop, QStringLiteral("login_password"));
}

StoreResult<QString> ShopStore::qAccountPasswordHash(ShopId shop)
{
    return hashOf(shop, QStringLiteral("q_account_password"));
}

StoreResult<void> ShopStore::setQAccountPasswordHash(ShopId shop, const QString &hash)
{
    Statement write(m_database, QStringLiteral("UPDATE shop SET q_account_password = ? WHERE id = ?"));
    write.bind(hash).bind(shop.value);
    return write.run();
}

StoreResult<void> ShopStore::setGrade(ShopId shop, Grade grade)
{
    Statement write(m_database, QStringLiteral("UPDATE shop SET grade = ? WHERE id = ?"));
    write.bind(codeIn(gradeCodes, grade)).bind(shop.value);
    return write.run();
}

} // namespace console
