#include "control/checkout_controller.h"
#include "control/opened_desk.h"
#include "store/password_hash.h"
#include "support/command_run.h"
#include "support/file_states.h"
#include "support/wallet_samples.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

namespace {

/// Each found nowhere else in a program or store, so that a hit is a leak.
struct Secret
{
    const char *name;
    QString value;
};

const QString cardNumber = QStringLiteral("4111111111111111");
const QString cardCode = QStringLiteral("737");
const QString holder = QStringLiteral("GERTRUD XYLANDER");
const QString loginPassword = QStringLiteral("login-Ωmega-7f3k9q");
const QString qAccountPassword = QStringLiteral("q-acc-Ünique-2m8x4w");
const QString wrongPassword = QStringLiteral("wrong-Pa55-9d1z6v");
const QString phone = QStringLiteral("09087651234");
const QString konbiniEmail = QStringLiteral("leak.konbini.k3y@example.jp");
const QString suicaEmail = QStringLiteral("leak.suica.k3y@example.jp");
const QString konbiniName = QStringLiteral("クサカベ リエ");
const QString accountName = QStringLiteral("ニカイドウ ユキ");

QList<Secret> secrets()
{
    return {{"card number", cardNumber},
            {"declined card number", QStringLiteral("4000000000000002")},
            {"card number in fours", QStringLiteral("4111 1111 1111 1111")},
            {"card number with hyphens", QStringLiteral("4111-1111-1111-1111")},
            {"all but its last four digits", QStringLiteral("411111111111")},
            {"holder", holder},
            {"login password", loginPassword},
            {"Q-account password", qAccountPassword},
            {"wrong password", wrongPassword},
            {"phone", phone},
            {"phone with hyphens", QStringLiteral("090-8765-1234")},
            {"konbini address", konbiniEmail},
            {"Suica address", suicaEmail},
            {"konbini name", konbiniName},
            {"bank account's name", accountName}};
}

/// A security code is three digits: it would be found by chance. So it is looked for beside what would carry it.
const QList<QString> codeCarriers{QStringLiteral("code=737"), QStringLiteral("code\":\"737\""), QStringLiteral("code\": \"737\""), QStringLiteral("737|"),
                                  QStringLiteral("\"737\""), QStringLiteral("'737'"), QStringLiteral("(737"), QStringLiteral(" 737 "), QStringLiteral("\x1f""737")};

CardFields cardFields(const QString &number = cardNumber)
{
    return {number, QStringLiteral("12/29"), cardCode, holder, 1};
}

PayerFields payerFields()
{
    return {QStringLiteral("カミヤ シロウ"), KonbiniChain::FamilyMart, konbiniName, phone, konbiniEmail, QStringLiteral("mizuho"), accountName, suicaEmail};
}

QFile &logFile()
{
    static QFile file;
    return file;
}

void writeToLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logFile().write(QByteArray(context.category) + ": " + message.toUtf8() + '\n');
    logFile().flush();
}

} // namespace

/// What was typed in to pay or to sign in is on no disk afterwards: not in the store, its journal, the practice service's memory,
/// settings, temporary files or the log, whatever is logged.
class SecretScanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theScanFindsWhatIsThere_data();
    void theScanFindsWhatIsThere();
    void nothingThatAPayerTypedIsOnDisk();
    void nothingThatACommandWasGivenIsOnDiskOrPrinted();

private:
    [[nodiscard]] static QStringList hitsIn(const QByteArray &bytes);
    [[nodiscard]] QStringList hitsOnDisk() const;
    [[nodiscard]] CommandRun run(const QString &words, const QByteArray &passwords, const QString &fieldsFile = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_printed;
};

void SecretScanTest::initTestCase()
{
    qputenv("QT_LOGGING_RULES", "*=true");
}

QStringList SecretScanTest::hitsIn(const QByteArray &bytes)
{
    const auto isIn = [&bytes](const QString &text) {
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return bytes.contains(text.toUtf8()) || bytes.contains(utf16);
    };
    QStringList hits;
    for (const Secret &secret : secrets()) {
        if (isIn(secret.value))
            hits.append(QLatin1String(secret.name));
    }
    for (const QString &carrier : codeCarriers) {
        if (isIn(carrier))
            hits.append(QStringLiteral("security code as ") + carrier);
    }
    return hits;
}

QStringList SecretScanTest::hitsOnDisk() const
{
    QStringList hits;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int scanned = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        ++scanned;
        const QStringList found = hitsIn(bytesOf(path));
        for (const QString &hit : found)
            hits.append(files.fileName() + QStringLiteral(": ") + hit);
    }
    if (scanned < 2)
        hits.append(QStringLiteral("nothing was scanned"));
    return hits;
}

void SecretScanTest::theScanFindsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHit");
    QTest::newRow("UTF-8") << QByteArray("x" + konbiniName.toUtf8() + "y") << true;
    QTest::newRow("UTF-16") << QByteArray("x" + QByteArray(reinterpret_cast<const char *>(cardNumber.utf16()), 32)) << true;
    QTest::newRow("in fours") << QByteArray("4111 1111 1111 1111") << true;
    QTest::newRow("without the last four digits") << QByteArray("411111111111") << true;
    QTest::newRow("the code") << QByteArray("{\"code\": \"737\"}") << true;
    QTest::newRow("the last four digits") << QByteArray("visa 1111") << false;
    QTest::newRow("the masked address") << maskedEmail(suicaEmail).toUtf8() << false;
    QTest::newRow("the remitter's name, which the payer must give again") << QStringLiteral("カミヤ シロウ").toUtf8() << false;
}

void SecretScanTest::theScanFindsWhatIsThere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHit);
    QCOMPARE(!hitsIn(bytes).isEmpty(), isHit);
}

void SecretScanTest::nothingThatAPayerTypedIsOnDisk()
{
    m_folder = std::make_unique<QTemporaryDir>();
    logFile().setFileName(m_folder->filePath(QStringLiteral("log.txt")));
    QVERIFY(logFile().open(QIODevice::WriteOnly));
    const QtMessageHandler before = qInstallMessageHandler(writeToLog);
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        logFile().close();
    });
    const FakeClock clock;
    auto opened = OpenedDesk::open(m_folder->filePath(QStringLiteral("wallet.sqlite")), clock);
    QVERIFY(opened);
    Desk &desk = (*opened)->desk();
    const ShopDraft draft{QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, *hashPassword(loginPassword), *hashPassword(qAccountPassword), {}};
    QVERIFY(desk.wallet.shops.add(draft, clock));
    const Shop shop = **desk.wallet.shops.bySellerId(draft.sellerId);
    import(desk.wallet, shop.id, QList{delivery(QStringLiteral("1"), QDate(2026, 11, 3), 9'000), delivery(QStringLiteral("2"), QDate(2026, 11, 20), 9'000)});
    QVERIFY(checkLoginPassword(desk.wallet, draft.sellerId, wrongPassword, clock));
    QVERIFY(checkLoginPassword(desk.wallet, draft.sellerId, loginPassword, clock));
    desk.session.signIn(shop);
    CheckoutController checkout(desk);
    int ended = 0;
    const auto order = [&](PaymentMethod method, const CardFields &card, const QString &password) {
        checkout.putInCart(3'000);
        checkout.proceed();
        checkout.chooseMethod(method);
        checkout.checkField(CardField::Number, card);
        checkout.checkField(PayerField::SuicaEmail, payerFields());
        checkout.order({card, payerFields(), password, QStringLiteral("ja")});
        QTRY_VERIFY(!checkout.state().isOrdering);
        ended += checkout.state().step == CheckoutStep::Complete ? 1 : 0;
    };
    for (const auto &[method, code] : paymentMethodCodes) {
        if (isSettlementMoney(method))
            order(method, {}, wrongPassword);
        order(method, cardFields(), isSettlementMoney(method) ? qAccountPassword : QString());
        const auto page = desk.wallet.ticketOrders.orders(shop.id, 1, 1);
        if (desk.practice && page->orders.first().isAwaiting())
            QVERIFY(desk.practice->setOutcome(page->orders.first().paymentKey, PracticeOutcome::PayNow));
    }
    QCOMPARE(ended, 9);
    order(PaymentMethod::Card, cardFields(QStringLiteral("4000 0000 0000 0002")), {});
    order(PaymentMethod::Card, cardFields(QStringLiteral("4111 1111 1111 1112")), {});
    desk.paymentWatch.check();
    QTRY_VERIFY(!desk.paymentWatch.state().isChecking);
    QVERIFY(backUpChecked(desk.wallet.database(), m_folder->filePath(QStringLiteral("backup.sqlite"))));
    qDebug("the log is written");
    QVERIFY(bytesOf(logFile().fileName()).contains("the log is written"));
    QCOMPARE(hitsOnDisk(), QStringList());
    const QByteArray store = bytesOf(m_folder->filePath(QStringLiteral("wallet.sqlite")));
    QVERIFY(store.contains("1111") && store.contains(maskedEmail(suicaEmail).toUtf8())); // what may be kept is kept
}

CommandRun SecretScanTest::run(const QString &words, const QByteArray &passwords, const QString &fieldsFile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> folders{{QStringLiteral("HOME"), QStringLiteral("home")},
                                          {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config")},
                                          {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data")},
                                          {QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache")},
                                          {QStringLiteral("XDG_STATE_HOME"), QStringLiteral("state")},
                                          {QStringLiteral("TMPDIR"), QStringLiteral("tmp")}};
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        QDir(m_folder->path()).mkpath(*folder);
        environment.insert(folder.key(), m_folder->filePath(*folder));
    }
    QStringList arguments = words.split(u' ') + QStringList{QStringLiteral("--wallet"), m_folder->filePath(QStringLiteral("wallet.sqlite")), QStringLiteral("--seller"),
                                                            QStringLiteral("seller"), QStringLiteral("--password-file"), QStringLiteral("-")};
    // Through a pipe, as a careful script gives them: a file would be the script's own, and is not the program's to hide.
    if (!fieldsFile.isEmpty())
        arguments += {QStringLiteral("--fields-file"), fieldsFile};
    CommandRun run = runCommand(arguments, passwords, environment);
    m_printed += run.out + run.err;
    return run;
}

void SecretScanTest::nothingThatACommandWasGivenIsOnDiskOrPrinted()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QTemporaryDir elsewhere; // of the script
    const auto fieldsFile = [&elsewhere](const QString &number, const QString &extra) {
        const QString path = elsewhere.filePath(QStringLiteral("fields"));
        writeFile(path, QStringLiteral("card_number=%1\ncard_expiry=12/%2\ncard_code=%3\ncard_holder=%4\nremitter_name=カミヤ シロウ\nkonbini_chain=lawson\nkonbini_name=%5\n"
                                       "konbini_phone=%6\nkonbini_email=%7\nbank=mizuho\nbank_account_name=%8\nsuica_email=%9\n")
                                .arg(number).arg(jst::dateOf(SystemClock().now()).year() % 100 + 1).arg(cardCode, holder, konbiniName, phone, konbiniEmail, accountName, suicaEmail)
                                .toUtf8() + extra.toUtf8());
        return path;
    };
    const QByteArray passwords = (loginPassword + u'\n' + qAccountPassword + u'\n').toUtf8();
    const QByteArray wrong = (loginPassword + u'\n' + wrongPassword + u'\n').toUtf8();
    QCOMPARE(run(QStringLiteral("shop add --name Shop --opening-qcash 500"), passwords).status, 0);
    for (const auto &[method, code] : paymentMethodCodes) {
        const QString words = QStringLiteral("charge 3000 --json --method ") + code;
        const CommandRun charged = isSettlementMoney(method) ? run(words, wrong) : run(words, passwords, fieldsFile(cardNumber, {}));
        QVERIFY2(charged.status == (isSettlementMoney(method) ? 4 : 0) || charged.status == 5, charged.shown().constData());
    }
    QVERIFY(run(QStringLiteral("charge 3000 --method card"), passwords, fieldsFile(QStringLiteral("4000000000000002"), {})).status != 0);
    QVERIFY(run(QStringLiteral("charge 3000 --method card"), passwords, fieldsFile(QStringLiteral("4111111111111112"), {})).status != 0);
    QVERIFY(run(QStringLiteral("charge 3000 --method card"), passwords, fieldsFile(cardNumber, QStringLiteral("card_secret=%1\n").arg(cardNumber))).status != 0);
    QVERIFY(run(QStringLiteral("charge 3000 --method card"), passwords, fieldsFile(cardNumber, cardNumber)).status != 0);
    QVERIFY(run(QStringLiteral("balance"), (wrongPassword + u'\n').toUtf8()).status != 0);
    QCOMPARE(run(QStringLiteral("check-payments"), passwords).status, 0);
    QCOMPARE(hitsOnDisk(), QStringList());
    QCOMPARE(hitsIn(m_printed), QStringList());
}

QTEST_GUILESS_MAIN(SecretScanTest)
#include "secret_scan_test.moc"
