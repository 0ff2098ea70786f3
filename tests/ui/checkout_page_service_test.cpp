#include "support/noting_gateway.h"
#include "support/opened_checkout.h"

#include <QDesktopServices>
#include <QSemaphore>
#include <QStandardPaths>
#include <QUrl>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace checkout;

namespace {

/// A checkout page over a store whose payments go to a service of the test's own.
class ServedCheckout
{
public:
    explicit ServedCheckout(NotingGateway &gateway)
    {
        auto made = OpenedDesk::open(store.path(), store.clock, &gateway);
        if (!made)
            qFatal("the store could not be opened");
        opened = std::move(*made);
        opened->desk().session.signIn(store.shop);
        page = std::make_unique<CheckoutPage>(opened->desk());
        page->open({PageId::Checkout, QStringLiteral("1000")});
        page->show();
        in<QPushButton>("proceedButton")->click();
        in<QRadioButton>("paymentMethod_bank_transfer")->click();
        in<QLineEdit>("remitterNameEdit")->setText(QStringLiteral("ヤマダ"));
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }

    StoreFixture store;
    std::unique_ptr<OpenedDesk> opened;
    std::unique_ptr<CheckoutPage> page;
};

/// Takes the place of the desktop's browser while it lives.
class BrowserDouble : public QObject
{
    Q_OBJECT

public:
    BrowserDouble() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~BrowserDouble() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QStringList opened;

public slots:
    void open(const QUrl &url) { opened.append(url.toString()); }
};

} // namespace

/// A payment service that is slow or does not answer, as a payer sees it.
class CheckoutPageServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whileTheServiceIsAskedThePageSaysSo();
    void anOrderWithoutAnAnswerIsTriedAgainAsTheSameOne();
    void anotherTicketComesBackToTheOrderUnderWay();
    void theServicesPageIsOpenedOnce();

private:
    Language m_language;
};

void CheckoutPageServiceTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void CheckoutPageServiceTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void CheckoutPageServiceTest::whileTheServiceIsAskedThePageSaysSo()
{
    NotingGateway gateway;
    QSemaphore answer;
    gateway.beforeAnswering = [&answer](const PaymentRequest &) { answer.acquire(); };
    const ServedCheckout shop(gateway);
    auto *button = shop.in<QPushButton>("orderButton");
    QVERIFY(!shop.in("askingLabel")->isVisible());
    button->click();
    QCOMPARE(button->text(), QStringLiteral("Ordering…"));
    QVERIFY(!button->isEnabled());
    QVERIFY(!shop.in("previousPageButton")->isEnabled());
    QVERIFY(!shop.in("remitterNameEdit")->isEnabled());
    QVERIFY(shop.in("askingLabel")->isVisible());
    // The page is left meanwhile: the order is not.
    shop.page->hide();
    answer.release();
    QTRY_COMPARE(samples::totalOf(shop.opened->desk().wallet, shop.store.shop.id), 10'430);
    QTRY_VERIFY(!shop.in("askingLabel")->isVisibleTo(shop.page.get()));
    shop.page->open({PageId::Checkout, QStringLiteral("resume")});
    shop.page->show();
    QVERIFY(shop.in("completeStep")->isVisible());
    QCOMPARE(gateway.keys().size(), 1);
}

void CheckoutPageServiceTest::anOrderWithoutAnAnswerIsTriedAgainAsTheSameOne()
{
    NotingGateway gateway;
    gateway.answers = {NotingGateway::Answer::Fail};
    const ServedCheckout shop(gateway);
    shop.in<QRadioButton>("paymentMethod_paypal")->click();
    shop.in<QPushButton>("orderButton")->click();
    QTRY_VERIFY(shop.in("completeStep")->isVisible());
    const QString number = shop.in<QLabel>("orderNumberLabel")->text();
    QVERIFY(!number.isEmpty());
    auto *again = shop.in<QPushButton>("tryAgainButton");
    QTRY_VERIFY(again->isVisible() && again->isEnabled());
    again->click();
    QTRY_COMPARE(gateway.keys().size(), 2);
    QTRY_VERIFY(!again->isVisible());
    QCOMPARE(gateway.keys().at(1), gateway.keys().at(0));
    QCOMPARE(shop.in<QLabel>("orderNumberLabel")->text(), number);
    QCOMPARE(shop.opened->desk().wallet.ticketOrders.orders(shop.store.shop.id, 1, 10)->count, 1);
}

void CheckoutPageServiceTest::anotherTicketComesBackToTheOrderUnderWay()
{
    NotingGateway gateway;
    QSemaphore answer;
    gateway.beforeAnswering = [&answer](const PaymentRequest &) { answer.acquire(); };
    const ServedCheckout shop(gateway);
    shop.in<QPushButton>("orderButton")->click();
    shop.page->open({PageId::Checkout, QStringLiteral("5000")});
    QVERIFY(shop.in("paymentStep")->isVisible());
    QVERIFY(shop.in("askingLabel")->isVisible());
    QCOMPARE(shop.in("paymentTotalLabel")->property("value").toLongLong(), 1000);
    answer.release();
    QTRY_VERIFY(shop.in("completeStep")->isVisible());
    shop.page->open({PageId::Checkout, QStringLiteral("5000")});
    QVERIFY(shop.in("cartStep")->isVisible());
}

void CheckoutPageServiceTest::theServicesPageIsOpenedOnce()
{
    NotingGateway gateway;
    gateway.instructions = {{InstructionField::PaymentPage, QStringLiteral("https://pay.example.jp/session/1")}};
    BrowserDouble browser;
    const ServedCheckout shop(gateway);
    shop.in<QRadioButton>("paymentMethod_paypal")->click();
    shop.in<QPushButton>("orderButton")->click();
    QTRY_VERIFY(shop.in("completeStep")->isVisible());
    QCOMPARE(browser.opened, QStringList{QStringLiteral("https://pay.example.jp/session/1")});
    shop.opened->desk().session.announceChange();
    const QString number = shop.in<QLabel>("orderNumberLabel")->text();
    shop.page->open({PageId::Checkout, QStringLiteral("500")});
    shop.page->open({PageId::Checkout, QStringLiteral("order:") + number});
    QVERIFY(shop.in("completeStep")->isVisible());
    QCOMPARE(browser.opened.size(), 1); // looked at again it isn't opened again
}

QTEST_MAIN(CheckoutPageServiceTest)
#include "checkout_page_service_test.moc"
