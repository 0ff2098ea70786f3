#include "control/charging.h"
#include "control/opened_desk.h"
#include "support/chance.h"
#include "support/command_store.h"
#include "support/file_states.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QStringEncoder>

#include <vector>

using namespace console;
using namespace samples;

/// The course of waiting orders by command: deadlines in every zone, programs that are killed, many at once, and what stays in files.
class PaymentCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderLapsesInJapan_data();
    void anOrderLapsesInJapan();
    void whoPaidWhileTheProgramWasClosedHasPaid();
    void aLatePaymentNeedsAttention();
    void ordersCanBeKilledAndRepeated();
    void decisionsCanBeKilledAndRepeated();
    void ordersAtOnceAreAllServed();
    void decisionsAtOnceAreMadeOnce();
    void noSecretIsShownOrKept();

private:
    Chance m_chance{"payment_course_test"};
};

namespace {

/// Orders as the program did on a day that is over; paid there on `paidAt`, where given.
void orderInThePast(const CommandStore &store, const QString &id, Instant placedAt, std::optional<Instant> paidAt = {})
{
    FakeClock clock;
    clock.instant = placedAt;
    const auto wallet = openWallet(store.path, Database::Mode::OpenExisting);
    const auto shop = wallet->shops.bySellerId(QStringLiteral("seller"));
    PracticeGateway gateway(practicePath(store.path), clock);
    ChargeRequest request;
    request.actionId = id;
    request.paymentKey = id;
    request.ticket = 1'000;
    request.method = PaymentMethod::BankTransfer;
    request.payer.remitterName = QStringLiteral("TARO");
    const auto charged = chargeTicket(*wallet, gateway, **shop, request, clock);
    if (!charged || charged->fault)
        qFatal("no order");
    clock.instant = paidAt.value_or(placedAt);
    if (paidAt && !gateway.setOutcome(id, PracticeOutcome::PayNow))
        qFatal("not paid");
}

TicketOrder orderOf(const CommandStore &store, qint64 number)
{
    const auto wallet = openWallet(store.path, Database::Mode::OpenExisting);
    const auto shop = wallet->shops.bySellerId(QStringLiteral("seller"));
    return **wallet->ticketOrders.order((*shop)->id, number);
}

qint64 orderCountOf(const CommandStore &store)
{
    const auto wallet = openWallet(store.path, Database::Mode::OpenExisting);
    return wallet->ticketOrders.orders((*wallet->shops.bySellerId(QStringLiteral("seller")))->id, 1, 1)->count;
}

QStringList signedIn(const CommandStore &store, const QStringList &words)
{
    return words + QStringList{QStringLiteral("--json"), QStringLiteral("--wallet"), store.path, QStringLiteral("--seller"), QStringLiteral("seller"),
                               QStringLiteral("--password-file"), QStringLiteral("-")};
}

std::unique_ptr<QProcess> start(const CommandStore &store, const QStringList &words)
{
    auto program = std::make_unique<QProcess>();
    program->start(QStringLiteral(COMMAND_PROGRAM), signedIn(store, words));
    program->write("login-password\nq-account-password\n");
    program->closeWriteChannel();
    return program;
}

void startAndKill(const CommandStore &store, const QStringList &words, qint64 milliseconds)
{
    const auto program = start(store, words);
    if (!program->waitForFinished(int(milliseconds)))
        program->kill();
    program->waitForFinished();
}

QProcessEnvironment in(const QString &zone)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), zone);
    return environment;
}

const QByteArray passwords = "login-password\nq-account-password\n";

} // namespace

void PaymentCourseTest::anOrderLapsesInJapan_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"America/Los_Angeles", "Pacific/Kiritimati", "Asia/Tokyo"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void PaymentCourseTest::anOrderLapsesInJapan()
{
    QFETCH(QString, zone);
    const CommandStore store(QStringList{});
    const auto run = [&](const char *words) { return store.run(QString::fromLatin1(words).split(u' '), passwords, in(zone)); };
    const QDate today = jst::dateOf(SystemClock().now());
    const CommandRun ordered = run("charge 1000 --method konbini_seven --json");
    COMPARE_STATUS(ordered, 0);
    QCOMPARE(ordered.text("deadline"), today.addDays(3).toString(Qt::ISODate) + QStringLiteral("T23:59:59+09:00"));
    // One whose last day was yesterday, and one whose last day is today.
    orderInThePast(store, QStringLiteral("overdue"), jst::at(today.addDays(-4), QTime(0, 0)));
    orderInThePast(store, QStringLiteral("last-day"), jst::at(today.addDays(-3), QTime(23, 59, 59)));
    COMPARE_STATUS(run("balance"), 0);
    if (jst::dateOf(SystemClock().now()) != today)
        QSKIP("midnight in Japan");
    QCOMPARE(orderOf(store, 3'000'001).status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(orderOf(store, 3'000'002).status, TicketOrderStatus::Lapsed);
    QCOMPARE(orderOf(store, 3'000'003).status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(run("check-payments --json").number("waiting"), 2);
    COMPARE_STATUS(run("verify"), 0);
}

void PaymentCourseTest::whoPaidWhileTheProgramWasClosedHasPaid()
{
    const QDate today = jst::dateOf(SystemClock().now());
    const Instant placedAt = jst::at(today.addDays(-5), QTime(12, 0));
    for (const char *words : {"balance --json", "check-payments --json", "charge 100 --method card --json"}) {
        const CommandStore store(QStringList{});
        orderInThePast(store, QStringLiteral("in-time"), placedAt, jst::at(today.addDays(-2), QTime(23, 59, 59)));
        orderInThePast(store, QStringLiteral("never"), placedAt);
        const CommandRun run = store.run(words);
        COMPARE_STATUS(run, 0);
        QCOMPARE(orderOf(store, 3'000'001).status, TicketOrderStatus::Paid);
        QCOMPARE(orderOf(store, 3'000'002).status, TicketOrderStatus::Lapsed);
        if (QByteArray(words).startsWith("check"))
            QCOMPARE(run.number("changed"), 2);
        else
            QCOMPARE(run.number("total"), QByteArray(words).startsWith("charge") ? 1'100 : 1'000);
    }
}

void PaymentCourseTest::aLatePaymentNeedsAttention()
{
    const CommandStore store(QStringList{});
    orderInThePast(store, QStringLiteral("late"), SystemClock().now().plusSeconds(-10 * 24 * 60 * 60));
    QCOMPARE(store.run("check-payments --json").number("changed"), 1);
    // The service has never ended it: the money can still come in.
    const CommandRun paid = store.run("practice-payment 3000001 pay_now --json");
    COMPARE_STATUS(paid, 0);
    QCOMPARE(paid.text("status"), QStringLiteral("lapsed"));
    const CommandRun checked = store.run("check-payments");
    COMPARE_STATUS(checked, 1);
    QVERIFY2(checked.out.contains("paid_late: 1000 yen, order 3000001"), checked.out.constData());
    QCOMPARE(store.total(), 0);
}

void PaymentCourseTest::ordersCanBeKilledAndRepeated()
{
    const CommandStore store;
    const int kills = rounds(12, 200);
    int paid = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const bool isCard = kill % 3 == 0;
        const QStringList words{QStringLiteral("charge"), QStringLiteral("1000"), QStringLiteral("--method"),
                                isCard ? QStringLiteral("card") : QStringLiteral("bank_transfer"), QStringLiteral("--action-id"), QStringLiteral("k-%1").arg(kill)};
        startAndKill(store, words, m_chance.between(20, 300));
        const CommandRun first = store.run(words + QStringList{QStringLiteral("--json")});
        COMPARE_STATUS(first, 0);
        QCOMPARE(store.run(words + QStringList{QStringLiteral("--json")}).out, first.out);
        paid += isCard ? 1 : 0;
        QCOMPARE(first.text("status"), isCard ? QStringLiteral("paid") : QStringLiteral("awaiting_payment"));
        QCOMPARE(orderCountOf(store), kill + 1);
        QCOMPARE(store.total(), 500 + paid * 1'000);
    }
    // The service was asked for each payment once.
    QCOMPARE(bytesOf(practicePath(store.path)).count("\"reference\""), kills);
    COMPARE_STATUS(store.run("check-payments"), 0);
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCourseTest::decisionsCanBeKilledAndRepeated()
{
    const CommandStore store;
    const int kills = rounds(8, 100);
    for (int kill = 0; kill < kills; ++kill) {
        const CommandRun ordered = store.run("charge 1000 --method paypal --json");
        COMPARE_STATUS(ordered, 0);
        const QStringList words{QStringLiteral("practice-payment"), ordered.text("order"), QStringLiteral("pay_now")};
        startAndKill(store, words, m_chance.between(20, 300));
        const CommandRun again = store.run(words + QStringList{QStringLiteral("--json")});
        QVERIFY2(again.status == 0 || again.refusal() == QLatin1String("already_paid"), again.shown().constData());
        QCOMPARE(orderOf(store, ordered.text("order").toLongLong()).status, TicketOrderStatus::Paid);
        QCOMPARE(store.total(), 500 + (kill + 1) * 1'000);
    }
    COMPARE_STATUS(store.run("check-payments"), 0);
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCourseTest::ordersAtOnceAreAllServed()
{
    const CommandStore store;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < 4; ++i) {
        running.push_back(start(store, QStringLiteral("charge 1000 --method konbini_seven --action-id same").split(u' ')));
        running.push_back(start(store, QStringLiteral("charge 1000 --method suica --action-id own-%1").arg(i).split(u' ')));
        running.push_back(start(store, QStringLiteral("check-payments").split(u' ')));
    }
    QSet<QByteArray> answers;
    int count = 0;
    for (const auto &program : running) {
        QVERIFY(program->waitForFinished(300'000));
        const QByteArray out = program->readAllStandardOutput();
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
        if (out.contains("konbini_seven")) {
            answers.insert(out);
            ++count;
        }
    }
    QCOMPARE(count, 4);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(orderCountOf(store), 5);
    QCOMPARE(store.run("check-payments --json").number("waiting"), 5);
    QCOMPARE(bytesOf(practicePath(store.path)).count("\"reference\""), 5);
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCourseTest::decisionsAtOnceAreMadeOnce()
{
    const CommandStore store;
    COMPARE_STATUS(store.run("charge 1000 --method bank_transfer"), 0);
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < 4; ++i) {
        running.push_back(start(store, QStringLiteral("practice-payment 3000001 pay_now").split(u' ')));
        running.push_back(start(store, QStringLiteral("check-payments").split(u' ')));
    }
    int decided = 0;
    QByteArray told;
    for (const auto &program : running) {
        QVERIFY(program->waitForFinished(300'000));
        const QByteArray out = program->readAllStandardOutput();
        told += out + program->readAllStandardError();
        decided += program->exitCode() == 0 && out.contains("\"order\"") ? 1 : 0;
    }
    QVERIFY2(decided == 1 && told.count("\"already_paid\"") == 3, told.constData());
    QCOMPARE(store.total(), 1'500);
    COMPARE_STATUS(store.run("check-payments"), 0);
}

void PaymentCourseTest::noSecretIsShownOrKept()
{
    const CommandStore store;
    const QTemporaryDir elsewhere;
    const QString fields = elsewhere.filePath(QStringLiteral("fields"));
    const QByteArray expiry = "12/" + QByteArray::number(jst::dateOf(SystemClock().now()).year() + 1);
    writeFile(fields, "card_number=5555 5555 5555 4444\ncard_expiry=" + expiry + "\ncard_code=739\ncard_holder=TARO SECRET\n"
                      "remitter_name=REMITTER\nkonbini_chain=lawson\nkonbini_name=HANAKO SECRET\nkonbini_phone=080-1947-2638\n"
                      "konbini_email=hanako@secret.example\nbank=mufg\nbank_account_name=JIRO SECRET\nsuica_email=saburo@secret.example\n");
    QByteArray shown;
    for (const auto &[method, code] : paymentMethodCodes) {
        for (const char *json : {"", " --json"}) {
            const QString words = QStringLiteral("charge 10000 --method %1%2 --fields-file ").arg(code, QString::fromLatin1(json));
            shown += store.run(words.trimmed().split(u' ') + QStringList{fields}).shown();
        }
    }
    shown += store.run("check-payments").shown() + store.run("practice-payment 3000003 answer_twice").shown() + store.run("balance").shown();
    QStringList secrets{QStringLiteral("5555555555554444"), QStringLiteral("5555 5555"), QStringLiteral("555555555555"), QStringLiteral("SECRET"),
                        QStringLiteral("080-1947-2638"),    QStringLiteral("08019472638"), QStringLiteral("9472638"),      QStringLiteral("hanako@"),
                        QStringLiteral("saburo@"),          QStringLiteral("login-password"), QStringLiteral("q-account-password")};
    QVERIFY(orderOf(store, 3'000'001).card); // they were used
    QCOMPARE(shown.count("\"awaiting_payment\""), 6);
    const auto lookIn = [&secrets](const QByteArray &bytes, const QString &where) {
        for (const QString &secret : qAsConst(secrets)) {
            for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encode(encoding);
                const QByteArray pattern = encode(secret);
                QVERIFY2(!bytes.contains(pattern), qPrintable(secret + QStringLiteral(" in ") + where));
            }
        }
    };
    lookIn(shown, QStringLiteral("the output"));
    const QFileInfo file(store.path);
    const QFileInfoList files = file.dir().entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &kept : files)
        lookIn(bytesOf(kept.filePath()), kept.fileName());
    // Three digits are found in any file by chance: no cell of any table is the code.
    const auto wallet = openWallet(store.path, Database::Mode::OpenExisting);
    // A virtual table holds nothing itself: what it keeps stands in tables of its own, which are looked through.
    Statement tables(wallet->database(), QStringLiteral("SELECT p.name, m.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"));
    QStringList cells;
    while (tables.next().value())
        cells.append(QStringLiteral("SELECT count(*) FROM \"%2\" WHERE CAST(\"%1\" AS TEXT) IN ('739', '5555555555554444')").arg(tables.text(0), tables.text(1)));
    QVERIFY(cells.size() > 50);
    for (const QString &cell : qAsConst(cells))
        QVERIFY2(readRaw(wallet->database(), cell) == 0, qPrintable(cell));
}

QTEST_GUILESS_MAIN(PaymentCourseTest)
#include "payment_course_test.moc"
