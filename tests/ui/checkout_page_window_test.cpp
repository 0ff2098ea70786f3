#include "support/keyboard.h"
#include "support/opened_checkout.h"
#include "support/window_fixture.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace checkout;

namespace {

/// Somebody with a mouse in front of the window: scrolls to what is wanted, and can click only what lies there for all to see.
class MouseUser
{
public:
    explicit MouseUser(const WindowFixture &fixture) : m_fixture(fixture) {}

    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_fixture.find<Widget>(QLatin1String(name));
    }

    void click(const char *name) const
    {
        auto *widget = find(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
        QCoreApplication::processEvents(); // what has just been shown is laid out
        for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(outer))
                area->ensureWidgetVisible(widget);
        }
        QCoreApplication::processEvents();
        const QPoint middle = widget->rect().center();
        const QPoint inWindow = widget->mapTo(&m_fixture.window(), middle);
        const QWidget *hit = m_fixture.window().childAt(inWindow);
        QVERIFY2(hit == widget || widget->isAncestorOf(hit), name);
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, middle);
    }

    void type(const char *name, const QString &text) const
    {
        click(name);
        QVERIFY2(find(name)->hasFocus(), name);
        if (!text.isEmpty() && text.front().unicode() < 0x80)
            QTest::keyClicks(find(name), text);
        else
            find<QLineEdit>(name)->insert(text); // an input method's work
    }

    /// By its list, as a mouse does it.
    void choose(const char *name, const QString &code) const
    {
        // A list that has opened this moment takes the end of a click for the one that opened it.
        const int interval = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(0);
        click(name);
        auto *box = find<QComboBox>(name);
        QAbstractItemView *list = box->view();
        QTRY_VERIFY(list->isVisible());
        QCoreApplication::processEvents();
        const QModelIndex index = box->model()->index(box->findData(code), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(index).center());
        QApplication::setDoubleClickInterval(interval);
        QTRY_COMPARE(box->currentData().toString(), code);
    }

    void openTickets() const
    {
        click("qcashButton");
        auto *bar = find<QTabBar>("qt_tabwidget_tabbar");
        QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(1).center());
    }

    /// From anywhere into the payment step with that ticket and method.
    void buy(const char *ticket, const char *method) const
    {
        openTickets();
        click(ticket);
        click("purchaseButton");
        QTRY_VERIFY(find("cartStep")->isVisible());
        click("proceedButton");
        QVERIFY(find("paymentStep")->isVisible());
        click(method);
        QVERIFY2(find<QRadioButton>(method)->isChecked(), method);
    }

    void fillIn(PaymentMethod method) const
    {
        for (const PayerField field : payerFieldsOf(method))
            fillIn(field);
        if (method == PaymentMethod::Card) {
            type("cardNumberEdit", QStringLiteral("4111111111111111"));
            type("cardExpiryEdit", QStringLiteral("1230"));
            type("cardCodeEdit", QStringLiteral("737"));
            type("cardHolderEdit", QStringLiteral("HANAKO YAMADA"));
        }
        if (isSettlementMoney(method))
            type("qAccountPasswordEdit", qPassword);
    }

private:
    void fillIn(PayerField field) const
    {
        switch (field) {
        case PayerField::RemitterName:
            return type("remitterNameEdit", QStringLiteral("ヤマダ ハナコ"));
        case PayerField::KonbiniChain:
            return choose("konbiniChainBox", QStringLiteral("ministop"));
        case PayerField::KonbiniName:
            return type("konbiniNameEdit", QStringLiteral("山田 花子"));
        case PayerField::KonbiniPhone:
            return type("konbiniPhoneEdit", QStringLiteral("090-1234-5678"));
        case PayerField::KonbiniEmail:
            return type("konbiniEmailEdit", QStringLiteral("hanako@example.jp"));
        case PayerField::Bank:
            return choose("bankBox", QStringLiteral("mizuho"));
        case PayerField::BankAccountName:
            return type("bankNameEdit", QStringLiteral("ヤマダ ハナコ"));
        case PayerField::SuicaEmail:
            return type("suicaEmailEdit", QStringLiteral("suica@example.jp"));
        }
    }

    const WindowFixture &m_fixture;
};

/// With 50,000 yen of each kind of settlement money and a Q-account password.
void giveMoney(const WindowFixture &window)
{
    Desk &desk = window.desk();
    samples::import(desk.wallet, desk.session.shop()->id,
                    QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 50'000),
                          samples::delivery(QStringLiteral("2"), QDate(2026, 11, 4), 50'000)});
    static const QString hash = *hashPassword(qPassword);
    QVERIFY(desk.wallet.shops.setQAccountPasswordHash(desk.session.shop()->id, hash));
}

qint64 bookTotal(const WindowFixture &window)
{
    return samples::totalOf(window.desk().wallet, window.desk().session.shop()->id);
}

qint64 orderCount(const WindowFixture &window)
{
    return window.desk().wallet.ticketOrders.orders(window.desk().session.shop()->id, 1, 1)->count;
}

} // namespace

/// Whole purchases in the real window, by mouse and by keyboard.
class CheckoutPageWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theWholePurchaseIsDoneByKeyboard();
    void everyMethodIsPaidByMouse_data();
    void everyMethodIsPaidByMouse();
    void aDoubleClickOnPlaceOrderOrdersOnce();
    void aWaitingOrderIsGoneOnWithAfterARestart();
    void anOrderThatWaitsDoesNotKeepTheNextOneFromBeingPlaced();

private:
    Language m_language;
};

void CheckoutPageWindowTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void CheckoutPageWindowTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void CheckoutPageWindowTest::theWholePurchaseIsDoneByKeyboard()
{
    WindowFixture window;
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    tabTo(QStringLiteral("qcashButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    tabTo(QStringLiteral("qt_tabwidget_tabbar"));
    press(Qt::Key_Right);
    auto *first = window.find<QRadioButton>(QStringLiteral("ticket_100"));
    QVERIFY(first->isVisible());
    tabTo(QStringLiteral("ticket_100"));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(window.find<QRadioButton>(QStringLiteral("ticket_1000"))->isChecked());
    tabTo(QStringLiteral("purchaseButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Checkout);
    tabTo(QStringLiteral("proceedButton"));
    press(Qt::Key_Return);
    typeInto(QStringLiteral("cardNumberEdit"), QStringLiteral("4111111111111111"));
    typeInto(QStringLiteral("cardExpiryEdit"), QStringLiteral("12/30"));
    typeInto(QStringLiteral("cardCodeEdit"), QStringLiteral("737"));
    typeInto(QStringLiteral("cardHolderEdit"), QStringLiteral("HANAKO YAMADA"));
    tabTo(QStringLiteral("orderButton"));
    press(Qt::Key_Space);
    QTRY_VERIFY(window.find(QStringLiteral("completeStep"))->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("viewQcashButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    QCOMPARE(window.find(QStringLiteral("qcashTotalLabel"))->property("value").toLongLong(), 11430);
}

void CheckoutPageWindowTest::everyMethodIsPaidByMouse_data()
{
    QTest::addColumn<int>("method");
    for (const auto &[method, code] : paymentMethodCodes)
        QTest::newRow(code.data()) << int(method);
}

void CheckoutPageWindowTest::everyMethodIsPaidByMouse()
{
    QFETCH(int, method);
    const auto chosen = static_cast<PaymentMethod>(method);
    const QByteArray radio = QByteArray("paymentMethod_") + codeIn(paymentMethodCodes, chosen).data();
    WindowFixture window;
    giveMoney(window);
    const MouseUser user(window);
    user.buy("ticket_1000", radio.constData());
    user.fillIn(chosen);
    user.click("orderButton");
    QTRY_VERIFY(user.find("completeStep")->isVisible());
    QVERIFY(!user.find<QLabel>("orderNumberLabel")->text().isEmpty());
    if (chosen != PaymentMethod::Card && !isSettlementMoney(chosen)) {
        QVERIFY(user.find<QLabel>("payInstructionsLabel")->text().contains(QStringLiteral("2026-11-24")));
        QCOMPARE(bookTotal(window), 10'430);
        user.click("practicePayButton");
    }
    QTRY_COMPARE(bookTotal(window), 11'430);
    QTRY_COMPARE(user.find<QLabel>("orderStatusLabel")->text(), PaymentTexts::statusName(TicketOrderStatus::Paid));
    user.click("viewQcashButton");
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    QTRY_COMPARE(user.find("qcashTotalLabel")->property("value").toLongLong(), 11'430);
    const QAbstractItemModel *history = user.find<QAbstractItemView>("historyView")->model();
    QTRY_COMPARE(history->index(0, 1).data(Qt::EditRole).toLongLong(), 1000);
    QCOMPARE(orderCount(window), 1);
}

void CheckoutPageWindowTest::aDoubleClickOnPlaceOrderOrdersOnce()
{
    WindowFixture window;
    const MouseUser user(window);
    user.buy("ticket_500", "paymentMethod_suica");
    user.fillIn(PaymentMethod::Suica);
    user.click("orderButton");
    QTest::mouseDClick(user.find("orderButton"), Qt::LeftButton);
    QTRY_VERIFY(user.find("completeStep")->isVisible());
    QTest::mouseDClick(user.find("orderButton"), Qt::LeftButton);
    QCOMPARE(orderCount(window), 1);
}

void CheckoutPageWindowTest::aWaitingOrderIsGoneOnWithAfterARestart()
{
    WindowFixture window;
    QString number;
    {
        const MouseUser user(window);
        user.buy("ticket_3000", "paymentMethod_konbini_terminal");
        user.fillIn(PaymentMethod::KonbiniTerminal);
        user.click("orderButton");
        QTRY_VERIFY(user.find("completeStep")->isVisible());
        number = user.find<QLabel>("orderNumberLabel")->text();
    }
    window.openWindow();
    window.signIn(QStringLiteral("seller"));
    window.open(PageId::Checkout, QStringLiteral("order:") + number);
    const MouseUser user(window);
    QVERIFY(user.find("completeStep")->isVisible());
    QCOMPARE(user.find<QLabel>("orderNumberLabel")->text(), number);
    QVERIFY(user.find<QLabel>("payInstructionsLabel")->text().contains(QStringLiteral("3,000")));
    user.click("practicePayButton");
    QTRY_COMPARE(bookTotal(window), 13'430);
    QTRY_COMPARE(user.find<QLabel>("orderStatusLabel")->text(), PaymentTexts::statusName(TicketOrderStatus::Paid));
    QCOMPARE(orderCount(window), 1);
    user.click("buyAnotherButton");
    QTRY_COMPARE(window.window().currentPage(), PageId::Qcash);
    QTRY_COMPARE(user.find("qcashTotalLabel")->property("value").toLongLong(), 13'430);
}

void CheckoutPageWindowTest::anOrderThatWaitsDoesNotKeepTheNextOneFromBeingPlaced()
{
    WindowFixture window;
    const MouseUser user(window);
    user.buy("ticket_1000", "paymentMethod_bank_transfer");
    user.fillIn(PaymentMethod::BankTransfer);
    user.click("orderButton");
    QTRY_VERIFY(user.find("completeStep")->isVisible());
    const QString first = user.find<QLabel>("orderNumberLabel")->text();
    user.buy("ticket_500", "paymentMethod_card");
    user.fillIn(PaymentMethod::Card);
    user.click("orderButton");
    QTRY_VERIFY(user.find("completeStep")->isVisible());
    QVERIFY(user.find<QLabel>("orderNumberLabel")->text() != first);
    QCOMPARE(orderCount(window), 2);
    QCOMPARE(bookTotal(window), 10'930);
}

QTEST_MAIN(CheckoutPageWindowTest)
#include "checkout_page_window_test.moc"
