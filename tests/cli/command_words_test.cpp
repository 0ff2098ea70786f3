#include "domain/book.h"
#include "domain/payment_method.h"
#include "payment/practice_outcome.h"
#include "support/command_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace samples;

/// Words that no command understands, and those that need no store.
class CommandWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionGoToStandardOutput();
    void wrongUsageIsToldAndTouchesNothing_data();
    void wrongUsageIsToldAndTouchesNothing();
    void withoutACommandTheWindowIsAskedFor_data();
    void withoutACommandTheWindowIsAskedFor();
};

void CommandWordsTest::helpAndVersionGoToStandardOutput()
{
    const CommandRun help = runCommand({QStringLiteral("--help")});
    COMPARE_STATUS(help, 0);
    for (const char *word : {"shop add", "import", "balance", "convert", "charge", "spend", "check-payments", "practice-payment", "withdraw", "verify", "backup",
                             "restore", "--password-file", "--action-id", "card_number", "card_expiry", "card_code", "card_holder", "instalments",
                             "remitter_name", "konbini_chain", "konbini_name", "konbini_phone", "konbini_email", "bank=", "bank_account_name", "suica_email"})
        QVERIFY2(help.out.contains(word), word);
    for (const auto &[method, code] : console::paymentMethodCodes)
        QVERIFY2(help.out.contains(code.latin1()), code.latin1());
    for (const auto &[ad, code] : console::adKindCodes)
        QVERIFY2(help.out.contains(code.latin1()), code.latin1());
    for (const auto &[outcome, code] : console::practiceOutcomeCodes)
        QVERIFY2(help.out.contains(code.latin1()), code.latin1());
    for (const QByteArray &line : help.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
    QVERIFY(help.err.isEmpty());
    const CommandRun version = runCommand({QStringLiteral("--version")});
    COMPARE_STATUS(version, 0);
    QCOMPARE(version.out, QByteArray("qsm-console " CONSOLE_VERSION "\n"));
    COMPARE_STATUS(runCommand({QStringLiteral("balance"), QStringLiteral("--help")}), 0);
}

void CommandWordsTest::wrongUsageIsToldAndTouchesNothing_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"fly", "shop", "shop remove", "shop add", "shop add --seller a", "shop add --seller a --name n", "shop add --seller= --name n --password-file p",
          "shop add --seller a --name= --password-file p", "shop add --seller a --name n --grade gold --password-file p",
          "shop add --seller a --name n --opening-qcash -1 --password-file p", "shop add --seller a --name n --opening-qcash 1.5 --password-file p",
          "shop add --seller a --name n --opening-qcash 1000000000000001 --password-file p", "balance", "balance extra --seller a", "balance --seller",
          "balance --seller a --unknown", "balance --seller a --json=1", "convert", "convert --seller a --action-id=", "charge", "charge 1000",
          "charge 1000 --seller a", "charge 1000 --method gold --seller a", "charge many --method card --seller a",
          "charge 99999999999999999999 --method card --seller a", "charge 1000 2000 --method card --seller a", "import", "import points",
          "import wishes f --seller a", "import points f --seller a --encoding latin1", "import points f", "backup", "backup a b", "restore", "restore a b",
          "verify extra", "check-payments", "check-payments 3000001 --seller a", "practice-payment", "practice-payment 3000001 --seller a",
          "practice-payment 3000001 pay_now", "practice-payment 3000001 refund --seller a", "practice-payment first pay_now --seller a", "withdraw",
          "spend", "spend 100 --seller a", "spend 100 --ad mega_ad --seller a", "spend 100 --item 1 --seller a", "spend 100 --ad gold --item 1 --seller a",
          "spend 100 --ad mega_ad --item= --seller a", "spend many --ad mega_ad --item 1 --seller a", "spend -100 --ad mega_ad --item 1 --seller a",
          "spend 1.5 --ad mega_ad --item 1 --seller a", "spend 99999999999999999999 --ad mega_ad --item 1 --seller a",
          "spend 100 --ad mega_ad --item 1", "spend 100 --ad mega_ad --item 1 --seller a --action-id=",
          "withdraw 1000", "withdraw 10.5 --seller a", "withdraw 1000 --seller a --action-id=", "balance --seller a --wallet=", "balance --seller a --language fr", "balance --seller a --wallet postgresql://host/db"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CommandWordsTest::wrongUsageIsToldAndTouchesNothing()
{
    QFETCH(QString, words);
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(folder), home.path());
    const CommandRun run = runCommand(words.split(u' '), {}, environment);
    COMPARE_STATUS(run, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("qsm-console: ") && run.err.contains("--help"));
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void CommandWordsTest::withoutACommandTheWindowIsAskedFor_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"--demo", "--language ja", "--wallet some.sqlite --seller a"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CommandWordsTest::withoutACommandTheWindowIsAskedFor()
{
    QFETCH(QString, words);
    COMPARE_STATUS(runCommand(words.split(u' ')), 99);
}

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "command_words_test.moc"
