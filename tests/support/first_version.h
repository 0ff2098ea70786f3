#pragma once

#include "support/wallet_samples.h"

#include <QFile>

/// Stores as the first released version wrote them, made from that version's own migration.
namespace samples::first {

inline const QString accountCodes = QStringLiteral("'qcash', 'qcash_held', 'qcash_opening', 'qcash_sold', 'qcash_from_points', 'qcash_spent', "
                                                   "'qcash_adjusted', 'points_earned', 'points_converted', 'points_lost', 'settlement_money', "
                                                   "'settlement_due_money', 'card_money', 'ticket_sales'");

/// Every table of the first schema with its columns, and what of a later store stood in it.
struct Table
{
    const char *name;
    const char *columns;
    const char *from = nullptr; ///< where not the table as a whole
};

inline constexpr Table tables[] = {
    {"shop", "id, seller_id, name, grade, login_password, q_account_password, registered_at"},
    {"password_guard", "kind, subject, failures, last_attempt_at"},
    {"action", "shop_id, action_id, content, done_at"},
    {"account", "id, shop_id, code, unit, is_external, balance, entries", "account WHERE code NOT IN ('payment_money', 'withdrawn_money', 'withdrawal_fees')"},
    {"transfer", "id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, dated_on, ad_kind, item_number, note, "
                 "reverses_transfer_id, chain"},
    {"entry", "account_id, ordinal, transfer_id, kind, amount, balance, booked_at"},
    {"entry_day", "account_id, day, kind, entries, received, spent"},
    {"ad_day", "shop_id, day, ad_kind, entries, spent, returned"},
    {"conversion", "shop_id, month, action_id, points, qcash, lost, total_after, converted_at"},
    {"ticket_order", "id, shop_id, order_number, action_id, ticket, method, status, fee, placed_at, deadline_at, paid_at, card_brand, card_last_four, "
                     "instalments, total_after"},
    {"settlement_use", "transfer_id, shop_id, delivered_on, amount"},
    {"item", "shop_id, item_number, seller_item_code, name, name_folded, category, stock, price, valid_until, image_status, goods_kind, is_listed"},
    {"score_event", "shop_id, item_number, day, goods_kind, component, event, order_number, ordinal, points"},
    {"score_month", "shop_id, month, component, points, events"},
    {"item_score_month", "shop_id, month, item_number, delivery, claim, review, general_events, reserve_events"},
    {"typed_points", "id, shop_id, action_id, month, component, points, typed_at, reverses_id"},
    {"sales_order", "shop_id, order_number, cart_number, state, carrier, shipping_method, ordered_at, paid_on, ship_planned_on, shipped_on, delivered_on, "
                    "item_number, item_name, seller_item_code, option_info, quantity, order_total, supply_total"},
    {"sales_day", "shop_id, day, orders, total"},
    {"delivered_day", "shop_id, day, orders, supply_total",
     "(SELECT shop_id, day, sum(orders) AS orders, sum(supply_total) AS supply_total FROM delivered_day GROUP BY 1, 2)"},
    {"inquiry", "shop_id, inquiry_number, day, item_number, title, is_answered"},
    {"notice", "shop_id, day, kind, title, body, url, is_important"},
};

/// The file's connection without any of the store's own code.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("%s can't be opened", qPrintable(path));
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    }
    /// Every row's values, as SQL would write them, parted by bars.
    [[nodiscard]] QStringList rows(const QByteArray &sql)
    {
        QStringList result;
        const auto take = [](void *list, int count, char **values, char **) {
            QStringList row;
            for (int i = 0; i < count; ++i)
                row.append(QString::fromUtf8(values[i]));
            static_cast<QStringList *>(list)->append(row.join(u'|'));
            return 0;
        };
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), take, &result, &message) != SQLITE_OK)
            result = {QStringLiteral("unreadable: ") + QString::fromUtf8(message)};
        sqlite3_free(message);
        return result;
    }
    [[nodiscard]] int version() { return rows("PRAGMA user_version").value(0).toInt(); }

private:
    sqlite3 *m_handle = nullptr;
};

/// Everything that the first version kept, whatever version the file is of now.
inline QStringList contentOf(const QString &path)
{
    RawFile file(path);
    QStringList content;
    for (const Table &table : tables) {
        QByteArray columns;
        for (const QByteArray &column : QByteArray(table.columns).split(','))
            columns += (columns.isEmpty() ? "quote(" : ", quote(") + column.trimmed() + ")";
        const QStringList rows = file.rows("SELECT " + columns + " FROM " + (table.from ? table.from : table.name) + " ORDER BY 1, 2, 3, 4, 5, 6");
        for (const QString &row : rows)
            content.append(QLatin1String(table.name) + QStringLiteral(": ") + row);
    }
    return content;
}

/// What a shop of the first version can have done: something in every table.
inline void liveALittle(Wallet &wallet)
{
    FakeClock clock;
    const Shop shop = registerShop(wallet, clock, 500);
    const Shop other = registerShop(wallet, clock, 70, Grade::Power, QStringLiteral("店 'other'"));
    static_cast<void>(wallet.passwords.beginAttempt(PasswordKind::Login, shop.sellerId, clock));
    addPoints(wallet, shop.id, QDate(2026, 10, 5), 12'352);
    addPoints(wallet, shop.id, QDate(2026, 9, 5), 70, QStringLiteral("september"));
    const auto expect = [](bool isDone) {
        if (!isDone)
            qFatal("the first version's shop could not act");
    };
    expect(wallet.conversions.convert(shop.id, {QStringLiteral("convert"), {}, {}}, clock).has_value());
    SalesOrder shipped = delivery(QStringLiteral("2"), {2026, 11, 3}, 7'000);
    shipped.shippedOn = QDate(2026, 10, 30);
    shipped.orderedAt = clock.instant;
    shipped.orderTotalYen = 7'700;
    import(wallet, shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000), shipped, delivery(QStringLiteral("3"), {2026, 11, 3}, 10)});
    expect(placePaid(wallet, shop, ticket(QStringLiteral("card"), 1'000), clock).has_value());
    expect(placePaid(wallet, other, ticket(QStringLiteral("card"), 300'000), clock).has_value());
    expect(placePaid(wallet, shop, ticket(QStringLiteral("due"), 500, PaymentMethod::SettlementDue), clock).has_value());
    expect(placePaid(wallet, shop, ticket(QStringLiteral("settled"), 500, PaymentMethod::Settlement), clock).has_value());
    expect(placeDeclined(wallet, shop, ticket(QStringLiteral("declined"), 500), clock).has_value());
    expect(wallet.book.addEntry(shop.id, entry(QStringLiteral("ad"), EntryKind::AdSpend, 300), clock).has_value());
    expect(wallet.book.addEntry(shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 40), clock).has_value());
    expect(wallet.scores.typeInPoints(shop.id, {QStringLiteral("type"), *JstMonth::of(2026, 9), known<Points>(5), {}, {}}, clock).has_value());
    expect(runRaw(wallet.database(), "INSERT INTO inquiry VALUES (1, 'q-1', 20261120, '1001', 'When?', 0);"
                                     "INSERT INTO notice VALUES (1, 20261101, 'general', 'MEGA WARI', 'body', 'https://example.jp/', 1)").isEmpty());
}

/// The first version's statements, in their order.
inline QList<QByteArray> statements()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/app/store/migrations/0001_book_and_records.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the first migration can't be read");
    QList<QByteArray> statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;;\n")))
        statements.append(statement.toUtf8());
    return statements;
}

/// A store of the first version at `path`, where none stands yet; `scratch` names another free path.
inline void makeStore(const QString &path, const QString &scratch)
{
    {
        const auto wallet = openWallet(scratch);
        liveALittle(*wallet);
    }
    RawFile file(path);
    file.run("PRAGMA journal_mode = TRUNCATE");
    file.run("ATTACH '" + QFile::encodeName(scratch) + "' AS later");
    file.run("BEGIN");
    const auto isTrigger = [](const QByteArray &statement) { return statement.contains("CREATE TRIGGER"); };
    for (const QByteArray &statement : statements()) {
        if (!isTrigger(statement))
            file.run(statement);
    }
    for (const Table &table : tables) {
        QByteArray from = table.from ? table.from : table.name;
        from.replace("FROM delivered_day", "FROM later.delivered_day");
        file.run(QByteArray("INSERT INTO main.") + table.name + " (" + table.columns + ") SELECT " + table.columns + " FROM "
                 + (from.startsWith('(') ? QByteArray() : QByteArray("later.")) + from);
    }
    // What the first version left open: it asked nobody, and so knew no deadline.
    file.run("UPDATE main.ticket_order SET deadline_at = NULL");
    for (const QByteArray &statement : statements()) {
        if (isTrigger(statement))
            file.run(statement);
    }
    file.run("PRAGMA main.application_id = " + QByteArray::number(Database::applicationId));
    file.run("PRAGMA main.user_version = 1");
    file.run("COMMIT");
    file.run("DETACH later");
}

} // namespace samples::first
