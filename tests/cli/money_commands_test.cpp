#include "support/command_store.h"
#include "support/file_states.h"

using namespace console;
using namespace samples;

/// Balance, conversion and charge by commands: figures, refusals, repetition.
class MoneyCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreConverted();
    void conversionsAreRefused_data();
    void conversionsAreRefused();
    void aConversionRepeatedAnswersAsTheFirstTime();
    void ticketsAreCharged();
    void chargesAreRefused_data();
    void chargesAreRefused();
    void aChargeRepeatedBooksNothing();
    void fieldsComeFromAFile_data();
    void fieldsComeFromAFile();
    void settlementMoneyNeedsTheQAccountPassword();
    void everyAnswerIsOneLineOfJson();
    void aDeclinedPaymentStaysDeclined();
};

void MoneyCommandsTest::pointsAreConverted()
{
    const CommandStore store;
    store.addPoints(12'352);
    const CommandRun before = store.run("balance --json");
    QCOMPARE(before.number("convertible_points"), 12'352);
    QCOMPARE(before.number("remainder_points"), 52);
    const JstMonth month = JstMonth::containing(SystemClock().now());
    QCOMPARE(before.text("month"), month.previous().text());
    QCOMPARE(before.text("deadline"), jst::isoText(month.lastSecond()));
    const CommandRun converted = store.run("convert --json");
    COMPARE_STATUS(converted, 0);
    const QJsonObject expected{{QStringLiteral("points"), 12'352}, {QStringLiteral("qcash"), 12'300}, {QStringLiteral("lost"), 52},
                               {QStringLiteral("total"), 12'800}, {QStringLiteral("month"), month.previous().text()}};
    QCOMPARE(converted.json(), expected);
    const CommandRun after = store.run("balance --json");
    QCOMPARE(after.number("total"), 12'800);
    QCOMPARE(after.number("convertible_points"), 0);
    QCOMPARE(after.number("remainder_points"), 0);
    COMPARE_STATUS(store.run("verify"), 0);
}

void MoneyCommandsTest::conversionsAreRefused_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << qint64(0) << QStringLiteral("no_points");
    QTest::newRow("99") << qint64(99) << QStringLiteral("under_minimum");
    QTest::newRow("negative") << qint64(-100) << QStringLiteral("negative_points");
}

void MoneyCommandsTest::conversionsAreRefused()
{
    QFETCH(qint64, points);
    QFETCH(QString, code);
    const CommandStore store;
    if (points != 0)
        store.addPoints(points);
    QCOMPARE(store.run("balance --json").number("convertible_points"), points);
    const CommandRun refused = store.run("convert --json");
    COMPARE_STATUS(refused, 4);
    QCOMPARE(refused.refusal(), code);
    QCOMPARE(refused.json().keys(), QStringList({QStringLiteral("message"), QStringLiteral("refusal")}));
    const CommandRun plain = store.run("convert");
    COMPARE_STATUS(plain, 4);
    QVERIFY(plain.out.isEmpty() && plain.err.startsWith("qsm-console: "));
    QCOMPARE(store.total(), 500);
}

void MoneyCommandsTest::aConversionRepeatedAnswersAsTheFirstTime()
{
    const CommandStore store;
    store.addPoints(500);
    const CommandRun first = store.run("convert --json --action-id once");
    COMPARE_STATUS(first, 0);
    COMPARE_STATUS(store.run("charge 1000 --method card"), 0);
    const CommandRun again = store.run("convert --json --action-id once");
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out, first.out);
    QCOMPARE(store.run("convert --json --action-id twice").refusal(), QStringLiteral("already_converted"));
    QCOMPARE(store.run("charge 1000 --method card --json --action-id once").refusal(), QStringLiteral("action_id_reused"));
    QCOMPARE(store.total(), 2'000);
}

void MoneyCommandsTest::ticketsAreCharged()
{
    const CommandStore store;
    const CommandRun charged = store.run("charge 3000 --method card --json");
    COMPARE_STATUS(charged, 0);
    const QJsonObject expected{{QStringLiteral("order"), QStringLiteral("3000001")}, {QStringLiteral("status"), QStringLiteral("paid")},
                               {QStringLiteral("method"), QStringLiteral("card")},   {QStringLiteral("amount"), 3'000},
                               {QStringLiteral("fee"), 0},                           {QStringLiteral("deadline"), QJsonValue()},
                               {QStringLiteral("instructions"), QJsonValue()},       {QStringLiteral("total"), 3'500}};
    QCOMPARE(charged.json(), expected);
    const CommandRun plain = store.run("charge 100 --method card");
    COMPARE_STATUS(plain, 0);
    QVERIFY(plain.out.contains("3000002") && plain.out.contains("Practice payment"));
    QCOMPARE(store.total(), 3'600);
}

void MoneyCommandsTest::chargesAreRefused_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("no ticket") << QByteArray("charge 200 --method card") << QStringLiteral("not_a_ticket") << 4;
    QTest::newRow("nothing") << QByteArray("charge 0 --method card") << QStringLiteral("not_a_ticket") << 4;
    QTest::newRow("no sales") << QByteArray("charge 1000 --method settlement") << QStringLiteral("no_sales_yet") << 4;
    QTest::newRow("no sales, due") << QByteArray("charge 1000 --method settlement_due") << QStringLiteral("no_sales_yet") << 4;
}

void MoneyCommandsTest::chargesAreRefused()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, code);
    QFETCH(int, status);
    static const CommandStore store;
    const CommandRun refused = store.run((words + " --json").constData());
    COMPARE_STATUS(refused, status);
    QCOMPARE(refused.refusal(), code);
    QCOMPARE(store.total(), 500);
}

void MoneyCommandsTest::aChargeRepeatedBooksNothing()
{
    const CommandStore store;
    const CommandRun first = store.run("charge 1000 --method card --json --action-id once");
    COMPARE_STATUS(first, 0);
    COMPARE_STATUS(store.run("charge 500 --method card"), 0);
    const CommandRun again = store.run("charge 1000 --method card --json --action-id once");
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out, first.out);
    QCOMPARE(store.run("charge 3000 --method card --json --action-id once").refusal(), QStringLiteral("action_id_reused"));
    QCOMPARE(store.total(), 2'000);
    const QString longest(100, u'x');
    COMPARE_STATUS(store.run({QStringLiteral("charge"), QStringLiteral("100"), QStringLiteral("--method"), QStringLiteral("card"), QStringLiteral("--action-id"), longest}), 0);
    COMPARE_STATUS(store.run({QStringLiteral("charge"), QStringLiteral("100"), QStringLiteral("--method"), QStringLiteral("card"), QStringLiteral("--action-id"), longest + u'x'}), 2);
}

void MoneyCommandsTest::fieldsComeFromAFile_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray good = "card_number = 5555 5555 5555 4444\ncard_expiry=12/2099\ncard_code=123\ncard_holder=TARO YAMADA\n";
    const QByteArray expiry = "12/" + QByteArray::number(jst::dateOf(SystemClock().now()).year() + 1);
    const QByteArray right = QByteArray(good).replace("12/2099", expiry);
    QTest::newRow("right") << right << 0 << QString();
    QTest::newRow("in parts") << QByteArray(right + "\ninstalments=3\n") << 0 << QString();
    QTest::newRow("an expiry too far") << good << 4 << QStringLiteral("card_fields_wrong");
    QTest::newRow("a wrong number") << QByteArray(right).replace("4444", "4445") << 4 << QStringLiteral("card_fields_wrong");
    QTest::newRow("a past expiry") << QByteArray(right).replace(expiry, "01/20") << 4 << QStringLiteral("card_fields_wrong");
    QTest::newRow("no code") << QByteArray(right).replace("card_code=123\n", "") << 4 << QStringLiteral("card_fields_wrong");
    QTest::newRow("declined") << QByteArray(right).replace("5555 5555 5555 4444", "4000000000000002") << 4 << QStringLiteral("payment_declined");
    QTest::newRow("an empty file") << QByteArray() << 4 << QStringLiteral("card_fields_wrong");
    QTest::newRow("an unknown name") << QByteArray(right + "card_pin=1\n") << 2 << QString();
    QTest::newRow("no name") << QByteArray(right + "4111\n") << 2 << QString();
}

void MoneyCommandsTest::fieldsComeFromAFile()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(QString, code);
    const CommandStore store;
    const QStringList words{QStringLiteral("charge"), QStringLiteral("10000"), QStringLiteral("--method"), QStringLiteral("card"), QStringLiteral("--json"),
                            QStringLiteral("--fields-file")};
    const CommandRun run = store.run(words + QStringList{store.file("fields", fields)});
    COMPARE_STATUS(run, status);
    QCOMPARE(run.refusal(), code);
    QCOMPARE(store.total(), status == 0 ? 10'500 : 500);
    QVERIFY(!run.shown().contains("4444") && !run.shown().contains("4111") && !run.shown().contains("YAMADA"));
    const QByteArray kept = bytesOf(store.path) + bytesOf(store.path + QStringLiteral("-journal"));
    QVERIFY(!kept.contains("5555555555554444") && !kept.contains("5555 5555") && !kept.contains("YAMADA"));
    COMPARE_STATUS(store.run(words + QStringList{store.at("missing")}), 2);
}

void MoneyCommandsTest::settlementMoneyNeedsTheQAccountPassword()
{
    const CommandStore store;
    const QDate day = jst::dateOf(SystemClock().now()).addDays(-60);
    const QByteArray orders = "配送状態,注文番号,配送完了日,供給原価の合計\n配送完了,1030000001," + day.toString(QStringLiteral("yyyy/MM/dd")).toLatin1() + ",5000\n";
    COMPARE_STATUS(store.run({QStringLiteral("import"), QStringLiteral("orders"), store.file("orders.csv", orders)}), 0);
    QCOMPARE(store.run("balance --json").number("settled"), 5'000);
    const QStringList words = QStringLiteral("charge 1000 --method settlement --json").split(u' ');
    const CommandRun without = store.run(words, "login-password\n");
    COMPARE_STATUS(without, 5);
    QCOMPARE(without.refusal(), QStringLiteral("q_account_password_wrong"));
    COMPARE_STATUS(store.run(words, "login-password\nlogin-password\n"), 5);
    const CommandRun right = store.run(words);
    COMPARE_STATUS(right, 0);
    QCOMPARE(right.number("total"), 1'500);
    QCOMPARE(store.run("balance --json").number("settled"), 4'000);
    QCOMPARE(store.run("charge 5000 --method settlement --json").refusal(), QStringLiteral("not_enough_settlement"));
    QCOMPARE(store.run("charge 1000 --method settlement_due --json").refusal(), QStringLiteral("not_enough_settlement_due"));
    COMPARE_STATUS(store.run(QStringLiteral("shop add --seller poor --name Poor").split(u' '), "poor-password\n"), 0);
    const CommandRun unset = store.run(words + QStringList{QStringLiteral("--seller"), QStringLiteral("poor")}, "poor-password\nanything-else\n");
    COMPARE_STATUS(unset, 4);
    QCOMPARE(unset.refusal(), QStringLiteral("q_account_password_not_set"));
    COMPARE_STATUS(store.run("verify"), 0);
}

void MoneyCommandsTest::everyAnswerIsOneLineOfJson()
{
    const CommandStore store;
    for (const char *words : {"balance --json", "convert --json", "charge 100 --method card --json", "verify --json"}) {
        const CommandRun run = store.run(words);
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY2(!run.json().isEmpty(), run.out.constData());
    }
}

void MoneyCommandsTest::aDeclinedPaymentStaysDeclined()
{
    const CommandStore store;
    const QByteArray expiry = "12/" + QByteArray::number(jst::dateOf(SystemClock().now()).year() + 1);
    const QString fields = store.file("fields", "card_number=4000000000000002\ncard_expiry=" + expiry + "\ncard_code=123\ncard_holder=TARO YAMADA\n");
    const QStringList words = QStringLiteral("charge 1000 --method card --json --action-id a").split(u' ');
    const CommandRun declined = store.run(words + QStringList{QStringLiteral("--fields-file"), fields});
    COMPARE_STATUS(declined, 4);
    QCOMPARE(declined.refusal(), QStringLiteral("payment_declined"));
    QCOMPARE(store.run(words).refusal(), QStringLiteral("payment_declined")); // the same act, though with a good card now
    QCOMPARE(store.run("charge 1000 --method card --json").text("order"), QStringLiteral("3000002"));
    QCOMPARE(store.total(), 1'500);
    COMPARE_STATUS(store.run("verify"), 0);
}

QTEST_GUILESS_MAIN(MoneyCommandsTest)
#include "money_commands_test.moc"
