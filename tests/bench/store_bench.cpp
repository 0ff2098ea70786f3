#include "bench/figures.h"
#include "store/wallet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace console;

namespace {

/// Writes the same rows as a charge by card does, in the same two transactions, through SQLite's C interface: the limit. The schema's own triggers do the rest.
class RawCharges
{
public:
    explicit RawCharges(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
            qFatal("open");
        for (const char *pragma : {"PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA", "PRAGMA foreign_keys=ON"})
            sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr);
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
        m_action = prepare("INSERT INTO action VALUES (1, ?, 'charge', 1)");
        m_transfer = prepare("INSERT INTO transfer (shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, chain) "
                             "SELECT 1, ?1, ?2, f.id, t.id, 100, 'charge', 4000000000, zeroblob(32) FROM account f, account t "
                             "WHERE f.shop_id = 1 AND f.code = ?3 AND t.shop_id = 1 AND t.code = ?4");
        m_order = prepare("INSERT INTO ticket_order (shop_id, order_number, action_id, ticket, method, status, fee, placed_at, deadline_at, card_brand, "
                          "card_last_four, instalments, total_after, gateway, payment_key) "
                          "VALUES (1, ?1, ?2, 100, 'card', 'awaiting_payment', 0, 1, 2, 'visa', '1111', 1, 1, 'practice', ?2)");
        m_paid = prepare("UPDATE ticket_order SET status = 'paid', paid_at = 1, payment_id = payment_key, reference = payment_key, total_after = 1 "
                         "WHERE shop_id = 1 AND order_number = ?");
    }
    ~RawCharges()
    {
        for (sqlite3_stmt *statement : {m_begin, m_commit, m_action, m_transfer, m_order, m_paid})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    RawCharges(const RawCharges &) = delete;
    RawCharges &operator=(const RawCharges &) = delete;

    void charge(int number)
    {
        const QByteArray id = "raw-" + QByteArray::number(number);
        step(m_begin);
        text(m_action, 1, id);
        step(m_action);
        sqlite3_bind_int(m_order, 1, 9'000'000 + number);
        text(m_order, 2, id);
        step(m_order);
        step(m_commit);
        step(m_begin);
        for (int part = 0; part < 2; ++part) {
            text(m_transfer, 1, id);
            sqlite3_bind_int(m_transfer, 2, part);
            text(m_transfer, 3, part == 0 ? "qcash_sold" : "card_money");
            text(m_transfer, 4, part == 0 ? "qcash" : "ticket_sales");
            step(m_transfer);
        }
        sqlite3_bind_int(m_paid, 1, 9'000'000 + number);
        step(m_paid);
        step(m_commit);
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        return statement;
    }
    static void text(sqlite3_stmt *statement, int index, const QByteArray &value)
    {
        sqlite3_bind_text(statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin, *m_commit, *m_action, *m_transfer, *m_order, *m_paid;
};

double millisecondsOf(const auto &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// What a charge by card costs, order and payment as two durable transactions, beside the same rows written through SQLite's C interface.
class StoreBench : public QObject
{
    Q_OBJECT

private slots:
    void aChargeIsTwoDurableTransactions();
};

void StoreBench::aChargeIsTwoDurableTransactions()
{
    const int rounds = figures::isFull() ? 600 : 20;
    QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.sqlite"));
    const QString raw = folder.filePath(QStringLiteral("raw.sqlite"));
    const SystemClock clock;
    ShopDraft draft;
    draft.sellerId = QStringLiteral("seller");
    draft.name = QStringLiteral("Shop");
    draft.loginPasswordHash = QStringLiteral("none");
    for (const QString &path : {ours, raw}) {
        auto wallet = Wallet::open(path, Database::Mode::CreateNew);
        QVERIFY(wallet);
        QVERIFY((*wallet)->shops.add(draft, clock));
    }
    auto wallet = Wallet::open(ours, Database::Mode::OpenExisting);
    QVERIFY(wallet);
    const Shop shop = (*wallet)->shops.all()->first();
    RawCharges limit(raw);
    std::vector<double> charges;
    std::vector<double> raws;
    for (int round = 0; round < rounds; ++round) {
        TicketOrderDraft ticket;
        ticket.actionId = ticket.paymentKey = QStringLiteral("charge-%1").arg(round);
        ticket.ticket = 100;
        ticket.card = CardStub{CardBrand::Visa, QStringLiteral("1111")};
        ticket.gateway = QStringLiteral("practice");
        PaymentNotice paid;
        paid.paymentKey = ticket.paymentKey;
        paid.reference = paid.paymentId = ticket.paymentKey;
        paid.state = PaymentState::Paid;
        paid.amountYen = 100;
        charges.push_back(millisecondsOf([&] {
            if (!(*wallet)->ticketOrders.place(shop, ticket, clock)
                || (*wallet)->orderCourses.receive(shop, ticket.gateway, paid, clock) != NoticeOutcome::Paid)
                qFatal("charge");
        }));
        raws.push_back(millisecondsOf([&] { limit.charge(round); }));
    }
    qInfo("charge by card, two durable transactions, %d rounds interleaved", rounds);
    qInfo("  ours       p50 %.2f ms  p95 %.2f ms", figures::median(charges), figures::at(charges, 0.95));
    qInfo("  C library  p50 %.2f ms  p95 %.2f ms", figures::median(raws), figures::at(raws, 0.95));
    qInfo("  ratio      p50 %.2f   (%.0f acts a second)", figures::median(charges) / figures::median(raws), 1000.0 / figures::median(charges));
}

QTEST_GUILESS_MAIN(StoreBench)

#include "store_bench.moc"
