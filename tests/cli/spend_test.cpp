#include "support/command_store.h"

using namespace console;
using namespace samples;

/// The command spend: what it books, its answer, its repetition and its refusals.
class SpendTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAnAdHasCostIsBooked();
    void aRepetitionAnswersAsTheFirstTime();
    void theSameIdWithOtherContentIsRefused();
    void moreThanThereIsIsRefused();
    void nothingIsNotBooked();
    void theDemoShopSpendsToo();
};

void SpendTest::whatAnAdHasCostIsBooked()
{
    const CommandStore store;
    const CommandRun spent = store.run("spend 300 --ad plus_keyword --item 1012345678 --json");
    COMPARE_STATUS(spent, 0);
    const QJsonObject expected{{QStringLiteral("spent"), 300}, {QStringLiteral("ad"), QStringLiteral("plus_keyword")},
                               {QStringLiteral("item"), QStringLiteral("1012345678")}, {QStringLiteral("total"), 200},
                               {QStringLiteral("spendable"), 200}, {QStringLiteral("held"), 0}};
    QCOMPARE(spent.json(), expected);
    const CommandRun plain = store.run("spend 200 --ad mega_ad --item ABC-1");
    COMPARE_STATUS(plain, 0);
    QVERIFY2(plain.out.contains("200 Qcash") && plain.out.contains("J\xc2\xb7QSM"), plain.shown().constData());
    QCOMPARE(store.total(), 0);
    COMPARE_STATUS(store.run("verify"), 0);
}

void SpendTest::aRepetitionAnswersAsTheFirstTime()
{
    const CommandStore store;
    const CommandRun first = store.run("spend 100 --ad time_sale --item 7 --json --action-id once");
    COMPARE_STATUS(first, 0);
    COMPARE_STATUS(store.run("spend 50 --ad time_sale --item 7"), 0);
    const CommandRun again = store.run("spend 100 --ad time_sale --item 7 --json --action-id once");
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out, first.out);
    QCOMPARE(store.total(), 350);
}

void SpendTest::theSameIdWithOtherContentIsRefused()
{
    const CommandStore store;
    COMPARE_STATUS(store.run("spend 100 --ad time_sale --item 7 --action-id once"), 0);
    for (const char *words : {"spend 101 --ad time_sale --item 7 --json --action-id once", "spend 100 --ad mega_ad --item 7 --json --action-id once",
                              "spend 100 --ad time_sale --item 8 --json --action-id once"}) {
        const CommandRun other = store.run(words);
        COMPARE_STATUS(other, 4);
        QCOMPARE(other.refusal(), QStringLiteral("action_id_reused"));
    }
    QCOMPARE(store.total(), 400);
}

void SpendTest::moreThanThereIsIsRefused()
{
    const CommandStore store;
    const CommandRun refused = store.run("spend 501 --ad shop_mail --item 7 --json --action-id a");
    COMPARE_STATUS(refused, 4);
    QCOMPARE(refused.refusal(), QStringLiteral("not_enough_qcash"));
    QCOMPARE(store.total(), 500);
    // A refusal keeps no id: after a charge the same command goes through.
    COMPARE_STATUS(store.run("charge 100 --method card"), 0);
    COMPARE_STATUS(store.run("spend 501 --ad shop_mail --item 7 --json --action-id a"), 0);
    QCOMPARE(store.total(), 99);
}

void SpendTest::nothingIsNotBooked()
{
    const CommandStore store;
    const CommandRun refused = store.run("spend 0 --ad shop_mail --item 7 --json");
    COMPARE_STATUS(refused, 4);
    QCOMPARE(refused.refusal(), QStringLiteral("nothing_to_book"));
    QCOMPARE(store.total(), 500);
}

void SpendTest::theDemoShopSpendsToo()
{
    const CommandRun run = runCommand({QStringLiteral("spend"), QStringLiteral("430"), QStringLiteral("--ad"), QStringLiteral("power_rank_up"),
                                       QStringLiteral("--item"), QStringLiteral("7"), QStringLiteral("--seller"), QStringLiteral("demo"),
                                       QStringLiteral("--demo"), QStringLiteral("--json"), QStringLiteral("--password-file"), QStringLiteral("-")},
                                      "demo-password\n");
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.number("total"), 10'000);
    QCOMPARE(run.number("spendable") + run.number("held"), 10'000);
}

QTEST_GUILESS_MAIN(SpendTest)
#include "spend_test.moc"
