#include "payment/payment_services.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "control/chosen_gateway.h"
#include "payment/komoju_double.h"
#include "payment/payment_samples.h"
#include "payment/unavailable_gateway.h"

using namespace console;
using namespace samples;

namespace {

/// A keyring with one secret, and how often it was asked for it.
struct Kept
{
    QString secret;
    bool isDenied = false;
    int reads = 0;
};

class CountedKeyring final : public SecretStore
{
public:
    explicit CountedKeyring(Kept &kept) : m_kept(kept) {}

    tl::expected<QString, SecretFault> read(const QString &) override
    {
        ++m_kept.reads;
        return m_kept.isDenied ? tl::expected<QString, SecretFault>(tl::unexpected(SecretFault::Denied)) : m_kept.secret;
    }
    tl::expected<void, SecretFault> keep(const QString &, const QString &secret) override
    {
        m_kept.secret = secret;
        return {};
    }
    tl::expected<void, SecretFault> forget(const QString &) override
    {
        m_kept.secret.clear();
        return {};
    }

private:
    Kept &m_kept;
};

/// The module's door with that keyring behind it. Its service accepts every key.
class CountedModule final : public OnlinePayments
{
public:
    std::unique_ptr<PaymentGateway> gateway(const ServiceAccess &, const Clock &) override { return std::make_unique<UnavailableGateway>(); }
    tl::expected<void, GatewayError> check(const ServiceAccess &access) override
    {
        const auto secret = access.secret();
        if (!secret || secret->isEmpty())
            return tl::unexpected(GatewayError{GatewayFault::NoCredentials, QString()});
        return {};
    }
    std::unique_ptr<SecretStore> keyring() override { return std::make_unique<CountedKeyring>(kept); }

    Kept kept;
};

} // namespace

/// Services as they are chosen, through the module that the program loads: with a keyring, without one, and without the module.
class PaymentServicesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void practiceNeedsNoModule();
    void aChoiceIsRemembered();
    void aChoiceThatCannotBeUnderstoodIsNoPractice_data();
    void aChoiceThatCannotBeUnderstoodIsNoPractice();
    void onlyWhereNothingElseWasChosenIsItPractice_data();
    void onlyWhereNothingElseWasChosenIsItPractice();
    void settingsThatCannotBeReadAreNoPractice();
    void addressesAreTakenAsTyped_data();
    void addressesAreTakenAsTyped();
    void withoutTheModuleThereIsNoOnlineService();
    void theModuleMakesAWorkingGateway();
    void withoutAKeyringAKeyLastsForThisRunAndReachesNoFile();
    void aKeyIsNotSentToAnotherAddress();
    void aConnectionIsCheckedWithTheKeyThatWasTyped();
    void aKeyringKeepsAKeyForTheNextRun();
    void aKeyringIsAskedOnceUntilItIsAskedByHand_data();
    void aKeyringIsAskedOnceUntilItIsAskedByHand();

private:
    [[nodiscard]] GatewayChoice choice(GatewayKind kind = GatewayKind::Komoju) const { return {kind, m_service->address()}; }
    [[nodiscard]] static QString settingsPath();
    static void writeSettings(const QByteArray &text);
    [[nodiscard]] QString fileContaining(const QByteArray &text) const;
    /// One run of a program in a session of its own with a keyring, or in the one that is there.
    [[nodiscard]] QList<QByteArray> sessionWithKeyring(const QString &commands) const;

    const QString m_modules = QStringLiteral(MODULE_FOLDER);
    QTemporaryDir m_home;
    std::unique_ptr<KomojuDouble> m_service;
    const FakeClock m_clock;
};

void PaymentServicesTest::initTestCase()
{
    // No session bus, and nothing of the user's.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(m_home.path()));
    QLoggingCategory::setFilterRules(QStringLiteral("console.payment.*=false"));
}

void PaymentServicesTest::init()
{
    QFile::remove(settingsPath());
    m_service = std::make_unique<KomojuDouble>();
}

QString PaymentServicesTest::settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/payment.ini");
}

void PaymentServicesTest::writeSettings(const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(settingsPath()).path()));
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QString PaymentServicesTest::fileContaining(const QByteArray &text) const
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return file.fileName();
    }
    return {};
}

void PaymentServicesTest::practiceNeedsNoModule()
{
    PaymentServices services(m_home.filePath(QStringLiteral("nothing")));
    const auto gateway = services.makeGateway({}, QString(), m_clock);
    QVERIFY(gateway);
    QVERIFY((*gateway)->isPractice());
    QVERIFY(services.check({}, QString()));
    // Where the module is at hand, it is not loaded either. This test has Qt's network itself, so another program tells.
    QProcess program;
    program.start(QStringLiteral(KEYRING_PROGRAM), {m_modules, QString(), QStringLiteral("practise")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput(), QByteArray("without\n"));
}

void PaymentServicesTest::aChoiceIsRemembered()
{
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
    const GatewayChoice relay{GatewayKind::Relay, QUrl(QStringLiteral("https://pay.example.jp/relay"))};
    QVERIFY(rememberGatewayChoice(relay));
    QCOMPARE(rememberedGatewayChoice(), relay);
    QVERIFY(rememberGatewayChoice({}));
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServicesTest::aChoiceThatCannotBeUnderstoodIsNoPractice_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("an unprotected address") << QByteArray("[payment]\nservice.1=komoju\naddress.1=http://komoju.com\n");
    QTest::newRow("no address") << QByteArray("[payment]\nservice.1=relay\n");
    QTest::newRow("a kind of a newer version") << QByteArray("[payment]\nservice.1=wallet\naddress.1=https://komoju.com\n");
    QTest::newRow("a kind in other letters") << QByteArray("[payment]\nservice.1=Practice\n");
    QTest::newRow("a kind that is nothing") << QByteArray("[payment]\nservice.1=\n");
    QTest::newRow("several kinds") << QByteArray("[payment]\nservice.1=practice, komoju\n");
    QTest::newRow("no settings at all") << QByteArray("\x01\xff komoju\n[pay");
    QTest::newRow("settings that end in between") << QByteArray("[payment]\naddress.1=https://komoju.com\nservi");
}

void PaymentServicesTest::aChoiceThatCannotBeUnderstoodIsNoPractice()
{
    QFETCH(const QByteArray, settings);
    writeSettings(settings);
    QVERIFY(!rememberedGatewayChoice());
    PaymentServices services(m_modules);
    const auto gateway = chosenGateway(services, m_clock);
    QVERIFY(gateway);
    QVERIFY(!gateway->isPractice());
    for (const auto &[method, code] : paymentMethodCodes)
        QVERIFY2(!gateway->courseOf(method), code.data());
    QVERIFY(!gateway->start(paymentRequest(QStringLiteral("qsm-1"), PaymentMethod::Card)));
    // Choosing again mends it.
    QVERIFY(rememberGatewayChoice(choice()));
    QCOMPARE(rememberedGatewayChoice(), choice());
    QVERIFY(rememberGatewayChoice({}));
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServicesTest::onlyWhereNothingElseWasChosenIsItPractice_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("practice") << QByteArray("[payment]\nservice.1=practice\n");
    QTest::newRow("practice after another") << QByteArray("[payment]\nservice.1=practice\naddress.1=https://komoju.com\n");
    QTest::newRow("other settings alone") << QByteArray("[window]\nwidth=808\n");
    QTest::newRow("nothing") << QByteArray();
}

void PaymentServicesTest::onlyWhereNothingElseWasChosenIsItPractice()
{
    QFETCH(const QByteArray, settings);
    writeSettings(settings);
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
    PaymentServices services(m_modules);
    QVERIFY(!chosenGateway(services, m_clock));
}

void PaymentServicesTest::settingsThatCannotBeReadAreNoPractice()
{
    // A folder is what nobody can read as a file, whatever they may.
    QVERIFY(QDir().mkpath(settingsPath()));
    QVERIFY(!rememberedGatewayChoice());
    QVERIFY(!rememberGatewayChoice({}));
    QVERIFY(QDir().rmdir(settingsPath()));
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServicesTest::addressesAreTakenAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("as it is") << QStringLiteral("https://komoju.com") << QStringLiteral("https://komoju.com");
    QTest::newRow("with blanks and a slash") << QStringLiteral(" https://komoju.com/ ") << QStringLiteral("https://komoju.com");
    QTest::newRow("with a path") << QStringLiteral("https://pay.example.jp/relay/") << QStringLiteral("https://pay.example.jp/relay");
    QTest::newRow("unprotected") << QStringLiteral("http://pay.example.jp") << QString();
    QTest::newRow("no address") << QStringLiteral("komoju") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PaymentServicesTest::addressesAreTakenAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QCOMPARE(serviceAddressFrom(typed).value_or(QUrl()).toString(), address);
}

void PaymentServicesTest::withoutTheModuleThereIsNoOnlineService()
{
    PaymentServices services(m_home.filePath(QStringLiteral("nothing")));
    QCOMPARE(services.makeGateway(choice(), QString(), m_clock).error(), ServiceFault::ModuleMissing);
    QCOMPARE(services.check(choice(), QStringLiteral("key")).error(), ServiceFault::ModuleMissing);
    QCOMPARE(services.keepSecret(choice(), QStringLiteral("key")).error(), ServiceFault::ModuleMissing);
    QCOMPARE(services.makeGateway({GatewayKind::Relay, QUrl(QStringLiteral("http://example.jp"))}, QString(), m_clock).error(),
             ServiceFault::AddressNotUsable);
}

void PaymentServicesTest::theModuleMakesAWorkingGateway()
{
    PaymentServices services(m_modules);
    const auto gateway = services.makeGateway(choice(), QString(), m_clock);
    QVERIFY(gateway);
    QCOMPARE((*gateway)->name(), QLatin1String("komoju"));
    const PaymentRequest request = paymentRequest(QStringLiteral("a"), PaymentMethod::Card);
    const auto refused = (*gateway)->start(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, GatewayFault::NoCredentials);
    // A key that is kept now is used by the gateway that was there before.
    QCOMPARE(services.keepSecret(choice(), QStringLiteral("sk_test_123")), SecretPlace::Memory);
    const auto started = (*gateway)->start(request);
    QVERIFY(started);
    QCOMPARE(started->state, PaymentState::Waiting);
}

void PaymentServicesTest::withoutAKeyringAKeyLastsForThisRunAndReachesNoFile()
{
    PaymentServices services(m_modules);
    QCOMPARE(services.secretPlace(choice()), SecretPlace::Nowhere);
    QCOMPARE(services.keepSecret(choice(), QStringLiteral("sk_test_123")), SecretPlace::Memory);
    QCOMPARE(services.secretPlace(choice()), SecretPlace::Memory);
    QVERIFY(services.check(choice(), QString()));
    QVERIFY(rememberGatewayChoice(choice()));
    QCOMPARE(fileContaining("sk_test_123"), QString());
    QCOMPARE(PaymentServices(m_modules).secretPlace(choice()), SecretPlace::Nowhere);
    QVERIFY(services.forgetSecret(choice()));
    QCOMPARE(services.secretPlace(choice()), SecretPlace::Nowhere);
}

void PaymentServicesTest::aKeyIsNotSentToAnotherAddress()
{
    PaymentServices services(m_modules);
    QCOMPARE(services.keepSecret(choice(), QStringLiteral("sk_test_123")), SecretPlace::Memory);
    const KomojuDouble other;
    const auto gateway = services.makeGateway({GatewayKind::Komoju, other.address()}, QString(), m_clock);
    QVERIFY(gateway);
    QCOMPARE((*gateway)->start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card)).error().fault, GatewayFault::NoCredentials);
    const auto relay = services.makeGateway({GatewayKind::Relay, other.address()}, QString(), m_clock);
    QVERIFY(!(*relay)->start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card)));
    for (const KomojuDouble::Request &request : other.requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void PaymentServicesTest::aConnectionIsCheckedWithTheKeyThatWasTyped()
{
    PaymentServices services(m_modules);
    QVERIFY(services.check(choice(), QStringLiteral("sk_test_123")));
    QCOMPARE(services.check(choice(), QStringLiteral("sk_wrong")).error(), ServiceFault::Refused);
    QCOMPARE(services.check(choice(), QString()).error(), ServiceFault::NoCredentials);
    QCOMPARE(services.secretPlace(choice()), SecretPlace::Nowhere);
    const GatewayChoice gone = choice();
    m_service.reset();
    QCOMPARE(services.check(gone, QStringLiteral("sk_test_123")).error(), ServiceFault::Unreachable);
}

QList<QByteArray> PaymentServicesTest::sessionWithKeyring(const QString &commands) const
{
    QProcess session;
    QSignalSpy finished(&session, &QProcess::finished);
    const QString script = QStringLiteral("printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 & K=$!; "
                                          "P='%1 %2 %3'; until [ -e \"$XDG_RUNTIME_DIR/keyring/control\" ]; do :; done; %4; kill $K")
                               .arg(QStringLiteral(KEYRING_PROGRAM), m_modules, m_service->address().toString(), commands);
    session.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    if (!finished.wait(60'000))
        session.kill();
    return session.readAllStandardOutput().trimmed().split('\n');
}

void PaymentServicesTest::aKeyringKeepsAKeyForTheNextRun()
{
    QCOMPARE(sessionWithKeyring(QStringLiteral("$P check; $P keep sk_test_123; $P check")),
             QList<QByteArray>({"fault 2", "keyring", "done"}));
    // In another session it is still there, and not in clear; forgotten, it is gone.
    QCOMPARE(fileContaining("sk_test_123"), QString());
    QCOMPARE(sessionWithKeyring(QStringLiteral("$P check; $P forget; $P check")), QList<QByteArray>({"done", "done", "fault 2"}));
}

void PaymentServicesTest::aKeyringIsAskedOnceUntilItIsAskedByHand_data()
{
    QTest::addColumn<bool>("isDenied");
    QTest::newRow("nothing is kept there") << false;
    QTest::newRow("its owner says no") << true;
}

void PaymentServicesTest::aKeyringIsAskedOnceUntilItIsAskedByHand()
{
    QFETCH(const bool, isDenied);
    CountedModule module;
    module.kept.isDenied = isDenied;
    PaymentServices services(module);
    const auto asked = [&] {
        const auto place = services.secretPlace(choice());
        return place ? int(*place) : -1;
    };
    const int without = isDenied ? -1 : int(SecretPlace::Nowhere);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(asked(), without);
    QCOMPARE(module.kept.reads, 1);
    // A key that is typed for a check needs no keyring; one that is kept does, and is found once it is there.
    QVERIFY(services.check(choice(), QStringLiteral("typed")));
    QCOMPARE(module.kept.reads, 1);
    QVERIFY(!services.check(choice(), QString()));
    QVERIFY(!services.check(choice(), QString()));
    QCOMPARE(module.kept.reads, 3);
    QCOMPARE(asked(), without);
    module.kept.isDenied = false;
    module.kept.secret = QStringLiteral("sk_test_123");
    QCOMPARE(asked(), without);
    QCOMPARE(module.kept.reads, 3);
    QVERIFY(services.check(choice(), QString()));
    QCOMPARE(asked(), int(SecretPlace::Keyring));
    QCOMPARE(module.kept.reads, 4);
    // So does keeping one.
    PaymentServices others(module);
    module.kept.secret.clear();
    QCOMPARE(others.secretPlace(choice()), SecretPlace::Nowhere);
    QCOMPARE(others.keepSecret(choice(), QStringLiteral("sk_test_456")), SecretPlace::Keyring);
    QCOMPARE(others.secretPlace(choice()), SecretPlace::Keyring);
    QCOMPARE(module.kept.reads, 5);
}

QTEST_GUILESS_MAIN(PaymentServicesTest)
#include "payment_services_test.moc"
