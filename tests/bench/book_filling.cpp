#include "bench/book_filling.h"

#include "store/booking.h"
#include "store/entry_index.h"
#include "store/lot_store.h"
#include "support/wallet_samples.h"

#include <array>
#include <map>

using namespace console;
using namespace samples;

namespace filling {

namespace {

/// A prepared statement on the store's own connection.
class Insert
{
public:
    Insert(Database &database, const char *sql)
    {
        if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database.handle()));
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    Insert &operator<<(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, value);
        return *this;
    }
    Insert &operator<<(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        return *this;
    }
    /// NULL for an empty text.
    Insert &textOrNull(const QByteArray &text)
    {
        if (!text.isEmpty())
            return *this << text;
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    }
    Insert &blob(const QByteArray &bytes)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        return *this;
    }
    void run()
    {
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
        m_bound = 0;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

struct Account
{
    qint64 id = 0;
    qint64 balance = 0;
    qint64 entries = 0;
};

/// One movement and the act that it belongs to.
struct Movement
{
    QByteArray act;
    int part = 0;
    const char *from = "";
    const char *to = "";
    qint64 amount = 0;
    QByteArray kind;
    Instant at;
    QByteArray ad;
    QByteArray item;
    QByteArray note;
};

/// Books as the triggers would, without them: they cost several times as much.
class Writer
{
public:
    Writer(Database &database, ShopId shop);

    void act(const QByteArray &id, Instant at) { (m_action << m_shop.value << id << at.utcSeconds).run(); }
    void book(const Movement &movement);
    void order(const QByteArray &id, qint64 number, qint64 ticket, Instant at)
    {
        (m_order << m_shop.value << number << id << ticket << at.utcSeconds << at.utcSeconds << walletBalance()).run();
    }
    [[nodiscard]] qint64 walletBalance() { return m_accounts.at("qcash").balance; }
    void writeSums();

private:
    using Sum = std::array<qint64, 3>; ///< entries, received (of ads: spent), spent (returned)

    void writeSide(Account &account, qint64 amount, const Movement &movement);
    [[nodiscard]] static qint64 dayOf(Instant at) { return (at.utcSeconds + jst::offsetSeconds) / 86400; }

    Database &m_database;
    ShopId m_shop;
    Insert m_action;
    Insert m_transfer;
    Insert m_entry;
    Insert m_order;
    std::map<QByteArray, Account> m_accounts;
    std::map<std::tuple<qint64, qint64, QByteArray>, Sum> m_days;
    std::map<std::pair<qint64, QByteArray>, Sum> m_adDays;
    qint64 m_last = 0;
    QByteArray m_chain = QByteArray(32, '\0');
};

Writer::Writer(Database &database, ShopId shop)
    : m_database(database), m_shop(shop),
      m_action(database, "INSERT INTO action VALUES (?, ?, 'made', ?)"),
      m_transfer(database, "INSERT INTO transfer (id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, ad_kind, "
                           "item_number, note, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_entry(database, "INSERT INTO entry (account_id, ordinal, transfer_id, kind, amount, balance, booked_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_order(database, "INSERT INTO ticket_order (shop_id, order_number, action_id, ticket, method, status, fee, placed_at, paid_at, card_brand, "
                        "card_last_four, instalments, total_after) VALUES (?, ?, ?, ?, 'card', 'paid', 0, ?, ?, 'visa', '1111', 1, ?)")
{
    Statement read(database, QStringLiteral("SELECT code, id, balance, entries FROM account WHERE shop_id = ?"));
    read.bind(shop.value);
    while (read.next().value_or(false))
        m_accounts[read.text(0).toLatin1()] = {read.integer(1), read.integer(2), read.integer(3)};
    Statement end(database, QStringLiteral("SELECT id, chain FROM transfer ORDER BY id DESC LIMIT 1"));
    if (end.next().value_or(false)) {
        m_last = end.integer(0);
        m_chain = end.bytes(1);
    }
}

void Writer::writeSide(Account &account, qint64 amount, const Movement &movement)
{
    account.balance += amount;
    ++account.entries;
    (m_entry << account.id << account.entries << m_last << movement.kind << amount << account.balance << movement.at.utcSeconds).run();
    Sum &day = m_days[{account.id, dayOf(movement.at), movement.kind}];
    ++day[0];
    day[amount > 0 ? 1 : 2] += std::abs(amount);
}

void Writer::book(const Movement &movement)
{
    Account &source = m_accounts.at(movement.from);
    Account &target = m_accounts.at(movement.to);
    TransferRecord record{};
    record.id = ++m_last;
    record.shop = m_shop.value;
    record.actionId = QString::fromUtf8(movement.act);
    record.part = movement.part;
    record.fromAccount = source.id;
    record.toAccount = target.id;
    record.amount = movement.amount;
    record.kind = QString::fromUtf8(movement.kind);
    record.bookedAt = movement.at.utcSeconds;
    record.adKind = QString::fromUtf8(movement.ad);
    record.itemNumber = QString::fromUtf8(movement.item);
    record.note = QString::fromUtf8(movement.note);
    m_chain = chainLink(m_chain, record);
    m_transfer << record.id << record.shop << movement.act << record.part << source.id << target.id << movement.amount << movement.kind << record.bookedAt;
    (m_transfer.textOrNull(movement.ad).textOrNull(movement.item) << movement.note).blob(m_chain).run();
    writeSide(source, -movement.amount, movement);
    writeSide(target, movement.amount, movement);
    if (!movement.ad.isEmpty()) {
        Sum &day = m_adDays[{dayOf(movement.at), movement.ad}];
        ++day[0];
        day[qstrcmp(movement.from, "qcash") == 0 ? 1 : 2] += movement.amount;
    }
}

void Writer::writeSums()
{
    Insert account(m_database, "UPDATE account SET balance = ?, entries = ? WHERE id = ?");
    for (const auto &[code, state] : m_accounts)
        (account << state.balance << state.entries << state.id).run();
    Insert day(m_database, "INSERT INTO entry_day (account_id, day, kind, entries, received, spent) VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto &[key, sum] : m_days)
        (day << std::get<0>(key) << std::get<1>(key) << std::get<2>(key) << sum[0] << sum[1] << sum[2]).run();
    Insert adDay(m_database, "INSERT INTO ad_day (shop_id, day, ad_kind, entries, spent, returned) VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto &[key, sum] : m_adDays)
        (adDay << m_shop.value << key.first << key.second << sum[0] << sum[1] << sum[2]).run();
}

void bookLife(Writer &writer, qint64 entries, Instant first, Instant now)
{
    const QByteArray notes[] = {"plus display", "spring campaign", "プラス展示", "광고", ""};
    const QByteArray ads[] = {"plus_keyword", "time_sale", "power_rank_up", "mega_ad"};
    qint64 orders = 3'000'000;
    for (qint64 i = 0; i < entries; ++i) {
        const Instant at{first.utcSeconds + qint64(double(now.utcSeconds - first.utcSeconds) * double(i) / double(entries))};
        const QByteArray id = "made-" + QByteArray::number(i).rightJustified(9, '0');
        const QByteArray item = QByteArray::number(1'088'000'000 + i * 7919 % 5'000);
        const qint64 amount = 10 + i * 31 % 290;
        const qint64 sort = i * 2'654'435'761 % 100;
        writer.act(id, at);
        if (writer.walletBalance() < 1'000 || sort < 8) {
            writer.book({id, 0, "qcash_sold", "qcash", 3'000, "charge", at, {}, {}, {}});
            writer.book({id, 1, "card_money", "ticket_sales", 3'000, "charge", at, {}, {}, {}});
            writer.order(id, ++orders, 3'000, at);
        } else if (sort < 16) {
            writer.book({id, 0, "qcash_spent", "qcash", amount, "ad_refund", at, ads[i % 4], item, {}});
        } else if (sort < 20) {
            const bool isRare = i % 10'000 == 56; // of those that come here
            writer.book({id, 0, "qcash_adjusted", "qcash", isRare ? 77'777 : amount, "manual_in", at, {}, {}, isRare ? QByteArray("紫陽花 rare words") : notes[i % 5]});
        } else {
            writer.book({id, 0, "qcash", "qcash_spent", amount, "ad_spend", at, ads[i % 4], item, notes[i % 5]});
        }
    }
}

} // namespace

void fillBook(Database &database, ShopId shop, qint64 entries, Instant now)
{
    const Instant first = now.plusSeconds(-10 * 365 * qint64(86'400));
    const auto sql = [&database](const QByteArray &text) {
        if (const QString message = runRaw(database, text); !message.isEmpty())
            qFatal("%s: %s", text.constData(), qPrintable(message));
    };
    QList<std::pair<QByteArray, QByteArray>> triggers;
    {
        Statement read(database, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'transfer'"));
        while (read.next().value_or(false))
            triggers.append({read.text(0).toUtf8(), read.text(1).toUtf8()});
    }
    sql("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    for (const auto &[name, text] : triggers)
        sql("DROP TRIGGER " + name);
    {
        Writer writer(database, shop);
        bookLife(writer, entries, first, now);
        writer.writeSums();
    }
    for (const auto &[name, text] : triggers)
        sql(text);
    if (!indexAllEntries(database) || !keepAllLots(database))
        qFatal("neither searched nor in lots");
    sql("COMMIT");
}

} // namespace filling
