#include "ui/pages/checkout/order_panel.h"

#include "support/noting_gateway.h"
#include "support/opened_panel.h"
#include "support/scripted_gateway.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/order_print.h"
#include "ui/theme.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// Takes the addresses that would go to the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop()
    {
        for (const char *scheme : {"https", "http", "file", "javascript"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
    }
    ~Desktop() override
    {
        for (const char *scheme : {"https", "http", "file", "javascript"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    QList<QUrl> opened;

public slots:
    void take(const QUrl &address) { opened.append(address); }
};

/// What an order says after ordering: how it stands and how it is paid.
class OrderPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aPaidOrderSaysThatNothingMoreIsToBePaid();
    void eachMethodSaysHowItIsPaid_data();
    void eachMethodSaysHowItIsPaid();
    void everyValueIsCopiedByItsButton();
    void theSheetIsAPdfOfTheOrder();
    void practiceOpensNoBrowser();
    void onlyPagesOverHttpsAreOpened_data();
    void onlyPagesOverHttpsAreOpened();
    void theServiceIsAskedAgainInTheWindowsLanguage();
    void whatThePayerTypedIsGoneSoGivingUpIsOffered();
    void aSwitchOfLanguageIsTheSameAsBeginningInIt();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();
    void everythingIsReachedByTab();

private:
    Language m_language;
};

void OrderPanelTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void OrderPanelTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void OrderPanelTest::aPaidOrderSaysThatNothingMoreIsToBePaid()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::Card, 5'000);
    const OpenedPanel shown(shop, number);
    QCOMPARE(shown.text("orderNumberLabel"), QString::number(number));
    QCOMPARE(shown.text("orderStatusLabel"), QStringLiteral("Paid"));
    QVERIFY(shown.text("orderMethodLabel").contains(QString::fromUtf8("VISA •••• 1111")));
    QVERIFY(shown.text("payInstructionsLabel").startsWith(QStringLiteral("Nothing more is to be paid.")));
    QVERIFY(shown.text("payInstructionsLabel").contains(QString::fromUtf8("J·QSM")));
    QCOMPARE(valueIn(shown.panel, "newTotalLabel"), 15'430);
    QVERIFY(shown.text("orderPaidOnLabel").startsWith(QStringLiteral("2026-11-21 14:05")));
    for (const char *name : {"practicePanel", "leaveOrderButton", "checkPaymentButton", "orderCountdownLabel", "orderAgainButton", "payButtons"})
        QVERIFY2(!shown.isShown(name), name);
}

void OrderPanelTest::eachMethodSaysHowItIsPaid_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("words");
    const auto row = [](PaymentMethod method, const char *amount, const QStringList &words) {
        QTest::newRow(QString(codeIn(paymentMethodCodes, method)).toLatin1().constData()) << int(method) << QString::fromLatin1(amount) << words;
    };
    row(PaymentMethod::BankTransfer, "1,000 yen", {QStringLiteral("bank's transfer fee"), QString::fromUtf8("サクラ ハナコ")});
    row(PaymentMethod::KonbiniTerminal, "1,150 yen", {QStringLiteral("Lawson"), QStringLiteral("Loppi"), QStringLiteral("confirmation number")});
    row(PaymentMethod::KonbiniSeven, "1,150 yen", {QStringLiteral("7-Eleven"), QStringLiteral("slip number")});
    row(PaymentMethod::Suica, "1,000 yen", {QStringLiteral("Mobile Suica"), QStringLiteral("@example.jp")});
    row(PaymentMethod::Paypal, "1,000 yen", {QStringLiteral("payment page")});
    row(PaymentMethod::NetBanking, "1,000 yen", {QStringLiteral("payment page")});
}

void OrderPanelTest::eachMethodSaysHowItIsPaid()
{
    QFETCH(int, method);
    QFETCH(QString, amount);
    QFETCH(QStringList, words);
    OrderedDesk shop;
    const qint64 number = shop.order(static_cast<PaymentMethod>(method));
    const OpenedPanel shown(shop, number);
    QCOMPARE(shown.text("orderStatusLabel"), QStringLiteral("Waiting for payment"));
    const QString told = shown.text("payInstructionsLabel");
    QVERIFY2(told.contains(amount), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("2026-11-24 23:59")), qPrintable(told));
    for (const QString &word : words)
        QVERIFY2(told.contains(word), qPrintable(told));
    const auto flags = in<QLabel>(shown.panel, "payInstructionsLabel")->textInteractionFlags();
    QVERIFY(flags.testFlag(Qt::TextSelectableByMouse));
    QVERIFY(shown.text("orderDeadlineLabel").startsWith(QStringLiteral("2026-11-24 23:59")));
    QVERIFY(shown.text("orderCountdownLabel").contains(QStringLiteral("09:55:00")));
    // Every value stands beside its name, and in the text.
    for (const PaymentInstruction &instruction : shop.read(number).instructions) {
        const QByteArray name = "instruction_" + QString(codeIn(instructionFieldCodes, instruction.field)).toLatin1();
        QVERIFY2(shown.isShown(name.constData()), name.constData());
        QCOMPARE(in<ElidedLabel>(shown.panel, name.constData())->fullText(), InstructionTexts::value(instruction));
        QVERIFY2(told.contains(InstructionTexts::value(instruction)), qPrintable(InstructionTexts::value(instruction)));
    }
    const bool isRedirect = shop.desk().gateway.courseOf(static_cast<PaymentMethod>(method)) == PaymentCourse::Redirect;
    QCOMPARE(shown.isShown("openPaymentPageButton"), isRedirect);
}

void OrderPanelTest::everyValueIsCopiedByItsButton()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::KonbiniTerminal);
    const OpenedPanel shown(shop, number);
    const auto instructions = shop.read(number).instructions;
    shown.click("copy_receipt_number");
    QCOMPARE(QApplication::clipboard()->text(), instructions.at(1).value);
    QVERIFY(shown.isShown("payNoticeLabel"));
    shown.click("copy_konbini_chain");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Lawson"));
    shown.click("copyInstructionsButton");
    const QString all = QApplication::clipboard()->text();
    for (const QString &part : {QStringLiteral("Practice: do not pay."), QString::number(number), QStringLiteral("1,150 yen"), QStringLiteral("2026-11-24 23:59"), instructions.at(1).value,
                                instructions.at(2).value})
        QVERIFY2(all.contains(part), qPrintable(all));
}

void OrderPanelTest::theSheetIsAPdfOfTheOrder()
{
    OrderedDesk shop;
    Desktop desktop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::KonbiniTerminal));
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        desktop.opened.clear();
        shown.click("printInstructionsButton");
        QCOMPARE(desktop.opened.size(), 1);
        QVERIFY(desktop.opened.first().isLocalFile());
        QFile sheet(desktop.opened.first().toLocalFile());
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QByteArray content = sheet.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.size() > 2'000);
        QCOMPARE(content.count("/Type /Page\n"), 1);
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    const QString folder = QFileInfo(desktop.opened.first().toLocalFile()).absolutePath();
    QVERIFY(!(QFile::permissions(folder) & others));
    QVERIFY(!OrderPrint::write(shop.read(in<QLabel>(shown.panel, "orderNumberLabel")->text().toLongLong()), QStringLiteral("/no/such/folder/sheet.pdf")));
}

void OrderPanelTest::practiceOpensNoBrowser()
{
    OrderedDesk shop;
    Desktop desktop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::Paypal));
    shown.click("openPaymentPageButton");
    QVERIFY(desktop.opened.isEmpty());
    QVERIFY(shown.text("payNoticeLabel").contains(QStringLiteral("practice")));
    QVERIFY(shown.isShown("practicePanel"));
    shown.click("practicePayButton");
    QTRY_COMPARE(shown.text("orderStatusLabel"), QStringLiteral("Paid"));
    QVERIFY(!shown.isShown("payNoticeLabel"));
}

void OrderPanelTest::onlyPagesOverHttpsAreOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << QStringLiteral("https://pay.example.com/sessions/1?locale=ja") << true;
    QTest::newRow("http") << QStringLiteral("http://pay.example.com/") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("no host") << QStringLiteral("https:///etc") << false;
    QTest::newRow("with a name") << QStringLiteral("https://bank.example.com@evil.example/") << false;
    QTest::newRow("no address") << QStringLiteral("pay here") << false;
}

void OrderPanelTest::onlyPagesOverHttpsAreOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, isOpened);
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    service.address = address;
    shop.useService(&service);
    shop.open();
    shop.signIn();
    Desktop desktop;
    {
        const OpenedPanel shown(shop, shop.order(PaymentMethod::Paypal));
        shown.click("openPaymentPageButton");
        QCOMPARE(desktop.opened.size(), isOpened ? 1 : 0);
        QVERIFY(shown.text("payNoticeLabel").contains(isOpened ? QStringLiteral("was opened") : QStringLiteral("could not be opened")));
        shown.click("openPaymentPageButton");
        QCOMPARE(desktop.opened.size(), isOpened ? 2 : 0);
    }
    shop.close();
}

void OrderPanelTest::theServiceIsAskedAgainInTheWindowsLanguage()
{
    NotingGateway gateway;
    OrderedDesk shop(&gateway);
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        gateway.answers = {NotingGateway::Answer::Fail};
        const OpenedPanel shown(shop, shop.order(PaymentMethod::Paypal));
        const auto before = gateway.asked().size();
        shown.click("tryAgainButton");
        QTRY_COMPARE(gateway.asked().size(), before + 1);
        QCOMPARE(gateway.asked().last().language, code);
        QTRY_VERIFY(!shown.isShown("tryAgainButton"));
    }
    shop.close();
}

void OrderPanelTest::whatThePayerTypedIsGoneSoGivingUpIsOffered()
{
    NotingGateway gateway;
    OrderedDesk shop(&gateway);
    gateway.answers = {NotingGateway::Answer::Fail};
    {
        const OpenedPanel shown(shop, shop.order(PaymentMethod::BankTransfer));
        QVERIFY(!shown.isShown("tryAgainButton"));
        QVERIFY(shown.text("payInstructionsLabel").contains(QStringLiteral("nothing was charged")));
        QVERIFY(shown.text("payInstructionsLabel").contains(QStringLiteral("give this order up")));
        shown.click("leaveOrderButton");
        QVERIFY(shown.dialog());
        in<QPushButton>(*shown.dialog(), "confirmLeaveButton")->click();
        QTRY_VERIFY(shown.isShown("orderAgainButton"));
    }
    shop.close();
}

void OrderPanelTest::aSwitchOfLanguageIsTheSameAsBeginningInIt()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    shop.askService();
    OpenedPanel switched(shop, number);
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        switched.panel.retranslate();
        const OpenedPanel begun(shop, number);
        QCOMPARE(scan::texts(&switched.panel), scan::texts(&begun.panel));
    }
}

void OrderPanelTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::codes())
        QTest::newRow(code.toLatin1().constData()) << code;
}

void OrderPanelTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, code);
    m_language.apply(code);
    OrderedDesk shop;
    for (const PaymentMethod method : {PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::KonbiniTerminal, PaymentMethod::Paypal}) {
        OpenedPanel shown(shop, shop.order(method));
        shown.panel.resize(640, shown.panel.heightForWidth(640));
        QStringList clipped;
        for (QWidget *widget : shown.panel.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            clipped.append(scan::clipping(widget));
            if (scan::isCutOff(widget))
                clipped.append(scan::nameOf(widget) + QStringLiteral(" is cut off"));
        }
        clipped.removeAll(QString());
        QCOMPARE(clipped.join(u'\n'), QString());
    }
}

void OrderPanelTest::everythingIsReachedByTab()
{
    OrderedDesk shop;
    const OpenedPanel shown(shop, shop.order(PaymentMethod::Paypal));
    QSet<QString> reached;
    QApplication::setActiveWindow(const_cast<OrderPanel *>(&shown.panel));
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QPushButton *button : shown.panel.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            QVERIFY2(reached.contains(button->objectName()), qPrintable(button->objectName()));
    }
}

QTEST_MAIN(OrderPanelTest)
#include "order_panel_test.moc"
