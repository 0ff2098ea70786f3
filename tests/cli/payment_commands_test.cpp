#include "control/charging.h"
#include "support/command_store.h"

#include <QDir>

using namespace console;
using namespace samples;

/// Ordering tickets by command with each method, and what the practice service lets become of them.
class PaymentCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachMethodAnswersInItsWay_data();
    void eachMethodAnswersInItsWay();
    void aWaitingOrderIsToldWithHowToPayIt();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void limitsAreTold_data();
    void limitsAreTold();
    void aWaitingOrderRepeatedAnswersAsTheFirstTime();
    void theServiceDecidesWhatBecomesOfAnOrder_data();
    void theServiceDecidesWhatBecomesOfAnOrder();
    void aDecidedPaymentStaysDecided();
    void moneyThatFitsNoOrderNeedsAttention();
    void aMemoryThatCannotBeReadIsAFault();
    void settlementMoneyIsWithdrawn();
    void withdrawalsAreRefused_data();
    void withdrawalsAreRefused();

private:
    [[nodiscard]] static QString deadlineFromToday()
    {
        return jst::isoText(jst::at(jst::dateOf(SystemClock().now()).addDays(3), QTime(23, 59, 59)));
    }
    /// Sales whose money is settled.
    static void addSales(const CommandStore &store, qint64 yen)
    {
        const QDate day = jst::dateOf(SystemClock().now()).addDays(-60);
        const QByteArray rows = "配送状態,注文番号,配送完了日,供給原価の合計\n配送完了,1030000001," + day.toString(QStringLiteral("yyyy/MM/dd")).toLatin1() + ","
            + QByteArray::number(yen) + "\n";
        COMPARE_STATUS(store.run({QStringLiteral("import"), QStringLiteral("orders"), store.file("orders.csv", rows)}), 0);
    }
};

void PaymentCommandsTest::eachMethodAnswersInItsWay_data()
{
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<QByteArray>("instructions");
    QTest::newRow("card") << qint64(0) << QByteArray();
    QTest::newRow("bank_transfer") << qint64(0) << QByteArray("account_holder account_number account_type bank_branch bank_name remitter_name");
    QTest::newRow("konbini_terminal") << qint64(150) << QByteArray("confirmation_number konbini_chain receipt_number");
    QTest::newRow("konbini_seven") << qint64(150) << QByteArray("konbini_chain slip_number");
    QTest::newRow("paypal") << qint64(0) << QByteArray("payment_page");
    QTest::newRow("net_banking") << qint64(0) << QByteArray("payment_page");
    QTest::newRow("suica") << qint64(0) << QByteArray("suica_email");
    QTest::newRow("settlement") << qint64(0) << QByteArray();
    QTest::newRow("settlement_due") << qint64(0) << QByteArray();
}

void PaymentCommandsTest::eachMethodAnswersInItsWay()
{
    QFETCH(qint64, fee);
    QFETCH(QByteArray, instructions);
    const QString method = QString::fromLatin1(QTest::currentDataTag());
    const CommandStore store;
    if (method.startsWith(QLatin1String("settlement"))) {
        addSales(store, 5'000);
        // Delivered today: due, not settled.
        const QByteArray today = jst::dateOf(SystemClock().now()).toString(QStringLiteral("yyyy/MM/dd")).toLatin1();
        COMPARE_STATUS(store.run({QStringLiteral("import"), QStringLiteral("orders"),
                                  store.file("due.csv", "配送状態,注文番号,配送完了日,供給原価の合計\n配送完了,1030000002," + today + ",5000\n")}), 0);
    }
    const CommandRun run = store.run({QStringLiteral("charge"), QStringLiteral("1000"), QStringLiteral("--method"), method, QStringLiteral("--json")});
    COMPARE_STATUS(run, 0);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const bool isPaid = instructions.isEmpty();
    QCOMPARE(run.json().keys().join(u' '), QStringLiteral("amount deadline fee instructions method order status total"));
    QCOMPARE(run.text("order"), QStringLiteral("3000001"));
    QCOMPARE(run.text("status"), isPaid ? QStringLiteral("paid") : QStringLiteral("awaiting_payment"));
    QCOMPARE(run.text("method"), method);
    QCOMPARE(run.number("amount"), 1'000);
    QCOMPARE(run.number("fee"), fee);
    QCOMPARE(run.number("total"), isPaid ? 1'500 : 500);
    QCOMPARE(store.total(), isPaid ? 1'500 : 500);
    const QJsonValue told = run.json().value(QLatin1String("instructions"));
    if (isPaid) {
        QVERIFY(told.isNull() && run.json().value(QLatin1String("deadline")).isNull());
    } else {
        QCOMPARE(told.toObject().keys().join(u' '), QString::fromLatin1(instructions));
        for (const QJsonValue &value : told.toObject())
            QVERIFY(value.isString() && !value.toString().isEmpty());
        QCOMPARE(run.text("deadline"), deadlineFromToday());
    }
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCommandsTest::aWaitingOrderIsToldWithHowToPayIt()
{
    const CommandStore store;
    const CommandRun run = store.run("charge 1000 --method konbini_terminal");
    COMPARE_STATUS(run, 0);
    QVERIFY2(run.out.startsWith("Order 3000001: ticket of 1000 Qcash awaits the payment of 1150 yen until " + deadlineFromToday().toLatin1()), run.out.constData());
    QVERIFY(run.out.contains("  konbini_chain: lawson\n") && run.out.contains("  receipt_number: "));
    QVERIFY(run.out.contains("Practice payment: no real money moves."));
    QCOMPARE(store.run("charge 3000 --method konbini_terminal --json").number("fee"), 0);
}

void PaymentCommandsTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *method, const QByteArray &fields, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(method) << fields << QString::fromLatin1(message);
    };
    const QByteArray konbini = "konbini_chain=lawson\nkonbini_name=山田 太郎\nkonbini_phone=03-1234-5678\nkonbini_email=taro@example.jp\n";
    row("phone", "konbini_terminal", QByteArray(konbini).replace("03-1234-5678", "1234"), "konbini_phone: not a phone number of Japan.");
    row("e-mail", "konbini_seven", QByteArray(konbini).replace("taro@", "taro"), "konbini_email: not an e-mail address.");
    row("chain", "konbini_terminal", QByteArray(konbini).replace("lawson", "seven"), "konbini_chain: not one of lawson familymart ministop.");
    row("no chain", "konbini_terminal", QByteArray(konbini).replace("konbini_chain=lawson\n", ""), "konbini_chain: missing.");
    row("two", "konbini_terminal", "konbini_chain=lawson\nkonbini_phone=0312345678\n", "konbini_name: missing; konbini_email: missing.");
    row("remitter", "bank_transfer", "remitter_name=" + QByteArray(49, 'x') + "\n", "remitter_name: too long.");
    row("bank", "net_banking", "bank=ufj\nbank_account_name=TARO\n", "bank: not one of mufg smbc mizuho resona rakuten paypay jp_bank.");
    row("suica", "suica", "", "suica_email: missing.");
    row("card", "card", "card_number=4111111111111112\n", "card_number: not a card number; a digit is wrong; card_expiry: missing; card_code: missing; card_holder: missing.");
}

void PaymentCommandsTest::wrongFieldsAreNamed()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, fields);
    QFETCH(QString, message);
    static const CommandStore store;
    const QStringList words{QStringLiteral("charge"), QStringLiteral("1000"), QStringLiteral("--method"), method, QStringLiteral("--json"),
                            QStringLiteral("--fields-file"), store.file("fields", fields)};
    const CommandRun run = store.run(words);
    COMPARE_STATUS(run, 4);
    QCOMPARE(run.refusal(), method == QLatin1String("card") ? QStringLiteral("card_fields_wrong") : QStringLiteral("payer_fields_wrong"));
    QCOMPARE(run.text("message"), message);
    QCOMPARE(store.run("check-payments --json").number("waiting"), 0);
}

void PaymentCommandsTest::limitsAreTold_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("suica") << QByteArray("charge 10000 --method suica") << 0;
    QTest::newRow("over suica's") << QByteArray("charge 30000 --method suica") << 4;
    QTest::newRow("konbini's largest") << QByteArray("charge 300000 --method konbini_seven") << 0;
    QTest::newRow("bank transfer has none") << QByteArray("charge 300000 --method bank_transfer") << 0;
}

void PaymentCommandsTest::limitsAreTold()
{
    QFETCH(QByteArray, words);
    QFETCH(int, status);
    static const CommandStore store;
    const CommandRun run = store.run((words + " --json").constData());
    COMPARE_STATUS(run, status);
    QCOMPARE(run.refusal(), status == 0 ? QString() : QStringLiteral("over_method_limit"));
}

void PaymentCommandsTest::aWaitingOrderRepeatedAnswersAsTheFirstTime()
{
    const CommandStore store;
    const CommandRun first = store.run("charge 1000 --method konbini_terminal --json --action-id once");
    COMPARE_STATUS(first, 0);
    const CommandRun again = store.run("charge 1000 --method konbini_terminal --json --action-id once");
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out, first.out);
    QCOMPARE(store.run("charge 1000 --method konbini_seven --json --action-id once").refusal(), QStringLiteral("action_id_reused"));
    QCOMPARE(store.run("charge 3000 --method konbini_terminal --json --action-id once").refusal(), QStringLiteral("action_id_reused"));
    QCOMPARE(store.run("check-payments --json").number("waiting"), 1);
    COMPARE_STATUS(store.run("practice-payment 3000001 pay_now"), 0);
    const CommandRun paid = store.run("charge 1000 --method konbini_terminal --json --action-id once");
    QCOMPARE(paid.text("status"), QStringLiteral("paid"));
    QCOMPARE(paid.number("total"), 1'500);
    QCOMPARE(store.total(), 1'500);
}

void PaymentCommandsTest::theServiceDecidesWhatBecomesOfAnOrder_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("attention");
    QTest::newRow("pay_now") << QStringLiteral("paid") << 0;
    QTest::newRow("decline") << QStringLiteral("failed") << 0;
    QTest::newRow("lapse") << QString() << 0; // ended before its deadline
    QTest::newRow("answer_late") << QStringLiteral("awaiting_payment") << 0;
    QTest::newRow("answer_twice") << QStringLiteral("paid") << 1;
    QTest::newRow("other_amount") << QStringLiteral("awaiting_payment") << 1;
    QTest::newRow("unknown_order") << QStringLiteral("paid") << 1;
}

void PaymentCommandsTest::theServiceDecidesWhatBecomesOfAnOrder()
{
    QFETCH(QString, status);
    QFETCH(int, attention);
    const QString outcome = QString::fromLatin1(QTest::currentDataTag());
    const CommandStore store;
    COMPARE_STATUS(store.run("charge 3000 --method bank_transfer"), 0);
    const CommandRun run = store.run({QStringLiteral("practice-payment"), QStringLiteral("3000001"), outcome, QStringLiteral("--json")});
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.json().keys().join(u' '), QStringLiteral("amount deadline fee instructions method order status total"));
    QVERIFY(status.isEmpty() ? run.text("status") == QLatin1String("failed") || run.text("status") == QLatin1String("lapsed") : run.text("status") == status);
    QCOMPARE(store.total(), status == QLatin1String("paid") ? 3'500 : 500);
    const CommandRun checked = store.run("check-payments --json");
    COMPARE_STATUS(checked, attention > 0 ? 1 : 0);
    QCOMPARE(checked.json().keys().join(u' '), QStringLiteral("attention changed fault waiting"));
    QCOMPARE(checked.number("attention"), attention);
    QCOMPARE(checked.number("changed"), 0); // the command before has taken it all
    QCOMPARE(checked.number("waiting"), status == QLatin1String("awaiting_payment") ? 1 : 0);
    QVERIFY(checked.json().value(QLatin1String("fault")).isNull());
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCommandsTest::aDecidedPaymentStaysDecided()
{
    const CommandStore store;
    const auto refusalOf = [&store](const char *words) { return store.run(words).refusal(); };
    COMPARE_STATUS(store.run("charge 1000 --method card"), 0);
    COMPARE_STATUS(store.run("charge 1000 --method paypal"), 0);
    COMPARE_STATUS(store.run("practice-payment 3000002 decline"), 0);
    QCOMPARE(refusalOf("practice-payment 3000001 decline --json"), QStringLiteral("already_paid"));
    QCOMPARE(refusalOf("practice-payment 3000002 pay_now --json"), QStringLiteral("already_ended"));
    QCOMPARE(refusalOf("practice-payment 3000003 pay_now --json"), QStringLiteral("no_such_order"));
    COMPARE_STATUS(store.run("practice-payment 3000002 pay_now"), 4);
    addSales(store, 5'000);
    COMPARE_STATUS(store.run("charge 1000 --method settlement"), 0);
    QCOMPARE(refusalOf("practice-payment 3000003 decline --json"), QStringLiteral("already_paid"));
    QCOMPARE(store.total(), 2'500);
}

void PaymentCommandsTest::moneyThatFitsNoOrderNeedsAttention()
{
    const CommandStore store;
    COMPARE_STATUS(store.run("charge 3000 --method suica"), 0);
    const CommandRun decided = store.run("practice-payment 3000001 other_amount");
    COMPARE_STATUS(decided, 0);
    QVERIFY(decided.err.contains("check-payments"));
    for (int i = 0; i < 2; ++i) {
        const CommandRun plain = store.run("check-payments");
        COMPARE_STATUS(plain, 1);
        QVERIFY2(plain.out.contains("  wrong_amount: 2900 yen, order 3000001\n"), plain.out.constData());
    }
    QCOMPARE(store.total(), 500);
}

void PaymentCommandsTest::aMemoryThatCannotBeReadIsAFault()
{
    const CommandStore store;
    COMPARE_STATUS(store.run("charge 1000 --method bank_transfer --json --action-id a"), 0);
    // A folder stands where the service's memory should be written.
    const QString memory = store.path + QStringLiteral(".practice.json");
    QVERIFY(QFile::remove(memory) && QDir().mkpath(memory + QStringLiteral("/in the way")));
    const CommandRun checked = store.run("check-payments --json");
    COMPARE_STATUS(checked, 1);
    QCOMPARE(checked.text("fault"), QStringLiteral("unreachable"));
    QCOMPARE(checked.number("waiting"), 1);
    const CommandRun charged = store.run("charge 1000 --method card --json --action-id b");
    COMPARE_STATUS(charged, 1);
    QCOMPARE(charged.text("status"), QStringLiteral("awaiting_payment"));
    QVERIFY(charged.err.contains("--action-id b"));
    // Once the service answers again, the same command is done.
    QVERIFY(QDir(memory).removeRecursively());
    const CommandRun again = store.run("charge 1000 --method card --json --action-id b");
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.text("status"), QStringLiteral("paid"));
    QCOMPARE(again.text("order"), charged.text("order"));
    QCOMPARE(store.total(), 1'500);
}

void PaymentCommandsTest::settlementMoneyIsWithdrawn()
{
    const CommandStore store;
    addSales(store, 5'000);
    const CommandRun first = store.run("withdraw 2000 --json --action-id w");
    COMPARE_STATUS(first, 0);
    const QJsonObject expected{{QStringLiteral("withdrawal"), QStringLiteral("1")}, {QStringLiteral("amount"), 2'000}, {QStringLiteral("fee"), 150},
                               {QStringLiteral("received"), 1'850},                 {QStringLiteral("settled"), 3'000}};
    QCOMPARE(first.json(), expected);
    QCOMPARE(store.run("withdraw 2000 --json --action-id w").out, first.out);
    QCOMPARE(store.run("withdraw 2001 --json --action-id w").refusal(), QStringLiteral("action_id_reused"));
    QCOMPARE(store.run("balance --json").number("settled"), 3'000);
    QCOMPARE(store.total(), 500);
    const CommandRun plain = store.run("withdraw 3000");
    COMPARE_STATUS(plain, 0);
    QVERIFY(plain.out.contains("in J·QSM too"));
    COMPARE_STATUS(store.run("verify"), 0);
}

void PaymentCommandsTest::withdrawalsAreRefused_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QByteArray>("passwords");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray right = "login-password\nq-account-password\n";
    QTest::newRow("no more than the fee") << QStringLiteral("150") << right << 4 << QStringLiteral("nothing_arrives");
    QTest::newRow("more than there is") << QStringLiteral("5001") << right << 4 << QStringLiteral("more_than_settled");
    QTest::newRow("no Q-account password") << QStringLiteral("1000") << QByteArray("login-password\n") << 5 << QStringLiteral("q_account_password_wrong");
    QTest::newRow("not a number") << QStringLiteral("much") << right << 2 << QString();
    QTest::newRow("more than any amount") << QStringLiteral("1000000000000001") << right << 2 << QString();
}

void PaymentCommandsTest::withdrawalsAreRefused()
{
    QFETCH(QString, amount);
    QFETCH(QByteArray, passwords);
    QFETCH(int, status);
    QFETCH(QString, code);
    const CommandStore store;
    addSales(store, 5'000);
    const CommandRun run = store.run({QStringLiteral("withdraw"), amount, QStringLiteral("--json")}, passwords);
    COMPARE_STATUS(run, status);
    QCOMPARE(run.refusal(), code);
    QCOMPARE(store.run("balance --json").number("settled"), 5'000);
}

QTEST_GUILESS_MAIN(PaymentCommandsTest)
#include "payment_commands_test.moc"
