#include "ui/pages/payment_service/payment_service_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include "payment/komoju_double.h"
#include "support/store_fixture.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

using namespace console;
using namespace console::ui;

/// The dialog that chooses the payment service, over a real store, the real module and the tests' own service.
class PaymentServiceDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void practiceIsChosenUntilSomethingElseIs();
    void komojusAddressIsPresetAndARelaysIsNot();
    void whatIsTypedForAServiceIsKeptWhileAnotherIsLookedAt();
    void anAddressThatKeysMustNotGoToIsRefusedBesideTheField();
    void theConnectionIsCheckedWithTheKeyThatWasTyped();
    void aWrongKeyIsToldBesideTheField();
    void aServiceThatIsGoneIsToldBesideTheAddress();
    void withoutAKeyringTheDialogSaysThatTheKeyIsForgotten();
    void savingPracticeNeedsNoService();
    void theKeyIsWipedWhenTheDialogCloses();
    void anOpenDialogFollowsTheLanguageAndKeepsWhatWasTyped();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();

private:
    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void open();
    void choose(const char *service) { in<QRadioButton>(service)->click(); }
    void type(const QString &secret);
    [[nodiscard]] QString message() const { return in<MessageBar>("serviceMessage")->text(); }
    [[nodiscard]] QString textOf(const char *label) const { return in<QLabel>(label)->isVisible() ? in<QLabel>(label)->text() : QString(); }

    Language m_language;
    QTemporaryDir m_home;
    std::unique_ptr<KomojuDouble> m_service;
    std::unique_ptr<PaymentServices> m_services;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<PaymentServiceDialog> m_dialog;
};

void PaymentServiceDialogTest::initTestCase()
{
    // No session bus, and nothing of the user's.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(m_home.path()));
    QLoggingCategory::setFilterRules(QStringLiteral("console.payment.*=false"));
    Theme::apply(*qApp, Scheme::Light);
}

void PaymentServiceDialogTest::init()
{
    m_language.apply(QStringLiteral("en"));
    QVERIFY(rememberGatewayChoice({}));
    m_service = std::make_unique<KomojuDouble>();
    m_services = std::make_unique<PaymentServices>(QStringLiteral(MODULE_FOLDER));
    m_store = std::make_unique<StoreFixture>();
    open();
}

void PaymentServiceDialogTest::cleanup()
{
    m_dialog.reset();
    m_store.reset();
}

void PaymentServiceDialogTest::open()
{
    m_dialog = std::make_unique<PaymentServiceDialog>(m_store->desk(), *m_services);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// For the tests' own service.
void PaymentServiceDialogTest::type(const QString &secret)
{
    choose("paymentService_komoju");
    in<QLineEdit>("serviceAddressEdit")->setText(m_service->address().toString());
    in<QLineEdit>("serviceSecretEdit")->setText(secret);
}

void PaymentServiceDialogTest::practiceIsChosenUntilSomethingElseIs()
{
    QCOMPARE(m_dialog->objectName(), QStringLiteral("paymentServiceDialog"));
    QVERIFY(in<QRadioButton>("paymentService_practice")->isChecked());
    QVERIFY(!in("serviceAddressEdit")->isVisible() && !in("checkServiceButton")->isVisible());
    QVERIFY(in<QPushButton>("saveServiceButton")->isDefault());
}

void PaymentServiceDialogTest::komojusAddressIsPresetAndARelaysIsNot()
{
    choose("paymentService_komoju");
    QCOMPARE(in<QLineEdit>("serviceAddressEdit")->text(), QStringLiteral("https://komoju.com"));
    QVERIFY(textOf("serviceSecretHint").contains(QStringLiteral("refund")));
    QVERIFY(textOf("serviceSecretHint").contains(QStringLiteral("keyring")));
    QCOMPARE(in<QLineEdit>("serviceSecretEdit")->echoMode(), QLineEdit::Password);
    choose("paymentService_relay");
    QCOMPARE(in<QLineEdit>("serviceAddressEdit")->text(), QString());
}

void PaymentServiceDialogTest::whatIsTypedForAServiceIsKeptWhileAnotherIsLookedAt()
{
    choose("paymentService_relay");
    in<QLineEdit>("serviceAddressEdit")->setText(QStringLiteral("https://pay.example.jp"));
    in<QLineEdit>("serviceSecretEdit")->setText(QStringLiteral("token"));
    choose("paymentService_komoju");
    // A relay's token is nothing for KOMOJU.
    QCOMPARE(in<QLineEdit>("serviceSecretEdit")->text(), QString());
    choose("paymentService_relay");
    QCOMPARE(in<QLineEdit>("serviceAddressEdit")->text(), QStringLiteral("https://pay.example.jp"));
}

void PaymentServiceDialogTest::anAddressThatKeysMustNotGoToIsRefusedBesideTheField()
{
    choose("paymentService_relay");
    for (const char *address : {"", "http://pay.example.jp", "https://name:word@pay.example.jp", "relay"}) {
        for (const char *button : {"checkServiceButton", "saveServiceButton"}) {
            in<QLineEdit>("serviceAddressEdit")->setText(QString::fromLatin1(address));
            in<QPushButton>(button)->click();
            QVERIFY(!textOf("serviceAddressError").isEmpty());
        }
    }
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
    QTest::keyClicks(in("serviceAddressEdit"), QStringLiteral("x"));
    QCOMPARE(textOf("serviceAddressError"), QString());
}

void PaymentServiceDialogTest::theConnectionIsCheckedWithTheKeyThatWasTyped()
{
    type(QStringLiteral(" sk_test_123 "));
    in<QPushButton>("checkServiceButton")->click();
    QVERIFY(!in("saveServiceButton")->isEnabled());
    QTRY_COMPARE(message(), QStringLiteral("The service answers and accepts the key. No payment was made."));
    QVERIFY(in("saveServiceButton")->isEnabled());
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServiceDialogTest::aWrongKeyIsToldBesideTheField()
{
    type(QStringLiteral("sk_wrong"));
    in<QPushButton>("checkServiceButton")->click();
    QTRY_VERIFY(!textOf("serviceSecretError").isEmpty());
    in<QLineEdit>("serviceSecretEdit")->clear();
    in<QPushButton>("checkServiceButton")->click();
    QTRY_COMPARE(textOf("serviceSecretError"), QStringLiteral("No secret key is known for this address. Type it in."));
}

void PaymentServiceDialogTest::aServiceThatIsGoneIsToldBesideTheAddress()
{
    type(QStringLiteral("sk_test_123"));
    m_service.reset();
    in<QPushButton>("checkServiceButton")->click();
    QTRY_VERIFY(!textOf("serviceAddressError").isEmpty());
}

void PaymentServiceDialogTest::withoutAKeyringTheDialogSaysThatTheKeyIsForgotten()
{
    type(QStringLiteral("sk_test_123"));
    in<QPushButton>("saveServiceButton")->click();
    QTRY_VERIFY(message().contains(QStringLiteral("no keyring")));
    QVERIFY(message().contains(QStringLiteral("started again")));
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice({GatewayKind::Komoju, m_service->address()}));
    QCOMPARE(in<QPushButton>("cancelServiceButton")->text(), QStringLiteral("Close"));
    open();
    QVERIFY(in<QRadioButton>("paymentService_komoju")->isChecked());
    QCOMPARE(in<QLineEdit>("serviceAddressEdit")->text(), m_service->address().toString());
    QCOMPARE(in<QLineEdit>("serviceSecretEdit")->text(), QString());
}

void PaymentServiceDialogTest::savingPracticeNeedsNoService()
{
    QVERIFY(rememberGatewayChoice({GatewayKind::Relay, QUrl(QStringLiteral("https://pay.example.jp"))}));
    open();
    QVERIFY(in<QRadioButton>("paymentService_relay")->isChecked());
    choose("paymentService_practice");
    in<QPushButton>("saveServiceButton")->click();
    QCOMPARE(message(), QStringLiteral("Saved. The service changes when the program is started again."));
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServiceDialogTest::theKeyIsWipedWhenTheDialogCloses()
{
    type(QStringLiteral("sk_test_123"));
    in<QPushButton>("cancelServiceButton")->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(in<QLineEdit>("serviceSecretEdit")->text(), QString());
    QCOMPARE(rememberedGatewayChoice(), GatewayChoice());
}

void PaymentServiceDialogTest::anOpenDialogFollowsTheLanguageAndKeepsWhatWasTyped()
{
    type(QStringLiteral("sk_test_123"));
    for (const QString &language : Language::codes()) {
        m_language.apply(language);
        QCOMPARE(in<QLineEdit>("serviceSecretEdit")->text(), QStringLiteral("sk_test_123"));
        QCOMPARE(in<QLineEdit>("serviceAddressEdit")->text(), m_service->address().toString());
        QVERIFY(in<QRadioButton>("paymentService_komoju")->isChecked());
    }
}

void PaymentServiceDialogTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void PaymentServiceDialogTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(const QString, language);
    m_language.apply(language);
    type(QStringLiteral("sk_wrong"));
    in<QPushButton>("checkServiceButton")->click();
    QTRY_VERIFY(!textOf("serviceSecretError").isEmpty());
    QCoreApplication::processEvents();
    const QList<QWidget *> widgets = scan::visibleWidgets(m_dialog.get());
    for (QWidget *widget : widgets) {
        const QString clipped = scan::clipping(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
        QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
    }
    const QString pictures = qEnvironmentVariable("CONSOLE_PICTURES");
    if (!pictures.isEmpty())
        QVERIFY(m_dialog->grab().save(pictures + QStringLiteral("/payment_service_") + language + QStringLiteral(".png")));
}

QTEST_MAIN(PaymentServiceDialogTest)
#include "payment_service_dialog_test.moc"
