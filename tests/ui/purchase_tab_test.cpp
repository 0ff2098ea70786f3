#include "ui/pages/qcash/purchase_tab.h"

#include "support/opened_history.h"
#include "support/scripted_gateway.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// The purchase history with the orders that wait, as their buyer sees them.
class PurchaseTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyOrderStandsWithWhatIsStillToBePaid();
    void aFailedOrderSaysWhy();
    void theWaitingOrdersAreCountedWithTheirNextDeadline();
    void nothingWaitsNothingIsSaid();
    void checkingNowBringsInWhatWasPaid();
    void aServiceThatCannotBeReachedIsTold();
    void anOrderOpensByDoubleClickReturnAndButton();
    void theSelectionStaysWhenTheBookChanges();
    void anOrderIsPaidFromItsDialog();
    void orderingAgainClosesTheDialogAndLeadsToTheCart();
    void itAllOutlivesARestart();
    void aDialogFollowsTheLanguage();
    void nothingIsClippedInAnyLanguage_data();
    void nothingIsClippedInAnyLanguage();

private:
    Language m_language;
};

void PurchaseTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("purchase_tab_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void PurchaseTabTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void PurchaseTabTest::everyOrderStandsWithWhatIsStillToBePaid()
{
    OrderedDesk shop;
    shop.order(PaymentMethod::Card, 5'000);
    const qint64 konbini = shop.order(PaymentMethod::KonbiniTerminal);
    const OpenedHistory opened(shop);
    auto *model = opened.view()->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(opened.shown(0, PurchaseModel::OrderColumn), QString::number(konbini));
    QCOMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Waiting for payment"));
    QCOMPARE(opened.shown(0, PurchaseModel::DueColumn), QStringLiteral("1,150 yen"));
    QCOMPARE(cell(opened.view(), 0, PurchaseModel::DueColumn).toLongLong(), 1'150);
    QCOMPARE(opened.shown(0, PurchaseModel::DeadlineColumn), QStringLiteral("11-24 23:59"));
    QVERIFY(opened.shown(0, PurchaseModel::DetailsColumn).startsWith(QStringLiteral("Lawson")));
    QVERIFY(opened.shown(0, PurchaseModel::DetailsColumn).contains(shop.read(konbini).instructions.at(1).value));
    QCOMPARE(opened.shown(1, PurchaseModel::StatusColumn), QStringLiteral("Paid"));
    QCOMPARE(opened.shown(1, PurchaseModel::DueColumn), QString());
    QCOMPARE(cell(opened.view(), 1, PurchaseModel::DueColumn).toLongLong(), 0);
    QCOMPARE(opened.shown(1, PurchaseModel::DeadlineColumn), QString());
    QCOMPARE(opened.shown(1, PurchaseModel::DetailsColumn), QString::fromUtf8("VISA •••• 1111"));
}

void PurchaseTabTest::aFailedOrderSaysWhy()
{
    OrderedDesk shop;
    play(shop, shop.order(PaymentMethod::BankTransfer), PracticeOutcome::Decline);
    QVERIFY(leaveOrder(shop.desk().wallet, shop.desk().gateway, shop.shop(), shop.order(PaymentMethod::BankTransfer), shop.clock));
    shop.order(PaymentMethod::BankTransfer);
    shop.setJst(QDate(2026, 11, 25), QTime(9, 0));
    shop.askService();
    const OpenedHistory opened(shop);
    QCOMPARE(opened.shown(2, PurchaseModel::StatusColumn), QStringLiteral("Declined"));
    QCOMPARE(opened.shown(1, PurchaseModel::StatusColumn), QStringLiteral("Given up"));
    QCOMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Lapsed"));
    QCOMPARE(opened.shown(0, PurchaseModel::DeadlineColumn), QStringLiteral("11-24 23:59"));
    QVERIFY(cell(opened.view(), 1, PurchaseModel::StatusColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("gave this order up")));
}

void PurchaseTabTest::theWaitingOrdersAreCountedWithTheirNextDeadline()
{
    OrderedDesk shop;
    shop.order(PaymentMethod::BankTransfer);
    shop.setJst(QDate(2026, 11, 22), QTime(9, 0));
    shop.order(PaymentMethod::Suica);
    const OpenedHistory opened(shop);
    QVERIFY(opened.text("waitingOrdersLabel").startsWith(QStringLiteral("2 order")));
    QVERIFY(opened.text("waitingOrdersLabel").contains(QStringLiteral("2026-11-24 23:59")));
}

void PurchaseTabTest::nothingWaitsNothingIsSaid()
{
    OrderedDesk shop;
    const OpenedHistory opened(shop);
    QVERIFY(!opened.isShown("waitingBar"));
    QVERIFY(!opened.isShown("attentionCard"));
    QVERIFY(!opened.isShown("attentionBar"));
    QVERIFY(opened.isShown("purchaseEmpty"));
    shop.order(PaymentMethod::Card);
    QVERIFY(!opened.isShown("waitingBar"));
    QVERIFY(opened.isShown("purchaseHistoryView"));
    QVERIFY(!in<QPushButton>(opened.page, "showOrderButton")->isEnabled());
}

void PurchaseTabTest::checkingNowBringsInWhatWasPaid()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    const OpenedHistory opened(shop);
    shop.askService();
    QVERIFY(shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::PayNow));
    QCOMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Waiting for payment"));
    opened.click("checkOrdersButton");
    QVERIFY(!in<QPushButton>(opened.page, "checkOrdersButton")->isEnabled());
    QTRY_COMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Paid"));
    QCOMPARE(valueIn(opened.page, "qcashTotalLabel"), 11'430);
    QTRY_VERIFY(!opened.isShown("waitingBar"));
}

void PurchaseTabTest::aServiceThatCannotBeReachedIsTold()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    shop.useService(&service);
    shop.open();
    shop.signIn();
    {
        shop.order(PaymentMethod::BankTransfer);
        const OpenedHistory opened(shop);
        shop.askService();
        QVERIFY(!opened.isShown("ordersServiceLabel"));
        QVERIFY(opened.text("waitingOrdersLabel").contains(QStringLiteral("14:05:00")));
        service.isCut = true;
        opened.click("checkOrdersButton");
        QTRY_VERIFY(opened.isShown("ordersServiceLabel"));
        QVERIFY(opened.text("ordersServiceLabel").contains(QStringLiteral("can't be reached")));
        QTRY_VERIFY(in<QPushButton>(opened.page, "checkOrdersButton")->isEnabled());
        service.isCut = false;
        opened.click("checkOrdersButton");
        QTRY_VERIFY(!opened.isShown("ordersServiceLabel"));
    }
    shop.close();
}

void PurchaseTabTest::anOrderOpensByDoubleClickReturnAndButton()
{
    OrderedDesk shop;
    const qint64 older = shop.order(PaymentMethod::KonbiniSeven);
    const qint64 newer = shop.order(PaymentMethod::Paypal);
    const OpenedHistory opened(shop);
    const auto isOpen = [&](qint64 number) {
        const QDialog *dialog = opened.dialog("orderDialog");
        return dialog && dialog->isVisible() && in<QLabel>(*dialog, "orderNumberLabel")->text() == QString::number(number);
    };
    QWidget *rows = opened.view()->viewport();
    QTest::mouseClick(rows, Qt::LeftButton, {}, opened.middleOf(0));
    QVERIFY(!opened.dialog("orderDialog"));
    QTest::mouseDClick(rows, Qt::LeftButton, {}, opened.middleOf(0));
    QVERIFY(isOpen(newer));
    opened.clickIn("orderDialog", "closeOrderButton");
    QTRY_VERIFY(!opened.dialog("orderDialog"));

    opened.view()->setFocus();
    QTest::keyClick(opened.view(), Qt::Key_Down);
    QTest::keyClick(opened.view(), Qt::Key_Return);
    QVERIFY(isOpen(older));
    QTest::keyClick(opened.dialog("orderDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!opened.dialog("orderDialog"));

    opened.click("showOrderButton");
    QVERIFY(isOpen(older));
}

void PurchaseTabTest::theSelectionStaysWhenTheBookChanges()
{
    OrderedDesk shop;
    const qint64 first = shop.order(PaymentMethod::BankTransfer);
    const OpenedHistory opened(shop);
    opened.view()->selectRow(0);
    shop.order(PaymentMethod::Card);
    const auto rows = opened.view()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data(Qt::EditRole).toLongLong(), first);
    QCOMPARE(rows.first().row(), 1);
}

void PurchaseTabTest::anOrderIsPaidFromItsDialog()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::NetBanking);
    OpenedHistory opened(shop);
    opened.page.open({PageId::Qcash, QStringLiteral("order:%1").arg(number)});
    QVERIFY(opened.dialog("orderDialog"));
    opened.clickIn("orderDialog", "practicePayButton");
    QTRY_COMPARE(in<QLabel>(*opened.dialog("orderDialog"), "orderStatusLabel")->text(), QStringLiteral("Paid"));
    QCOMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Paid"));
    QCOMPARE(valueIn(opened.page, "qcashTotalLabel"), 11'430);
}

void PurchaseTabTest::orderingAgainClosesTheDialogAndLeadsToTheCart()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::NetBanking, 3'000);
    play(shop, number, PracticeOutcome::Decline);
    OpenedHistory opened(shop);
    opened.page.open({PageId::Qcash, QStringLiteral("order:%1").arg(number)});
    QSignalSpy asked(&opened.page, &Page::navigate);
    opened.clickIn("orderDialog", "orderAgainButton");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<PageRequest>().page, PageId::Checkout);
    QCOMPARE(asked.first().first().value<PageRequest>().detail, QStringLiteral("3000"));
    QTRY_VERIFY(!opened.dialog("orderDialog"));
}

void PurchaseTabTest::itAllOutlivesARestart()
{
    OrderedDesk shop;
    const qint64 waiting = shop.order(PaymentMethod::KonbiniTerminal);
    play(shop, shop.order(PaymentMethod::BankTransfer), PracticeOutcome::AnswerTwice);
    shop.close();
    shop.open();
    shop.signIn();
    const OpenedHistory opened(shop);
    QVERIFY(opened.isShown("attentionCard"));
    QVERIFY(opened.text("waitingOrdersLabel").startsWith(QStringLiteral("1 order")));
    QCOMPARE(opened.shown(1, PurchaseModel::OrderColumn), QString::number(waiting));
    QVERIFY(!opened.shown(1, PurchaseModel::DetailsColumn).isEmpty());
}

void PurchaseTabTest::aDialogFollowsTheLanguage()
{
    OrderedDesk shop;
    const qint64 number = payLate(shop);
    shop.askService();
    OpenedHistory switched(shop);
    switched.click("creditButton_1");
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        OpenedHistory begun(shop);
        begun.click("creditButton_1");
        QCOMPARE(scan::texts(switched.dialog("attentionDialog")), scan::texts(begun.dialog("attentionDialog")));
        begun.clickIn("attentionDialog", "cancelAttentionButton");
    }
    switched.clickIn("attentionDialog", "cancelAttentionButton");
    QTRY_VERIFY(!switched.dialog("attentionDialog"));
    m_language.apply(QStringLiteral("en"));
    switched.page.open({PageId::Qcash, QStringLiteral("order:%1").arg(number)});
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        OpenedHistory begun(shop);
        begun.page.open({PageId::Qcash, QStringLiteral("order:%1").arg(number)});
        QCOMPARE(scan::texts(switched.dialog("orderDialog")), scan::texts(begun.dialog("orderDialog")));
    }
}

void PurchaseTabTest::nothingIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::codes())
        QTest::newRow(code.toLatin1().constData()) << code;
}

void PurchaseTabTest::nothingIsClippedInAnyLanguage()
{
    QFETCH(QString, code);
    m_language.apply(code);
    OrderedDesk shop;
    payLate(shop);
    const qint64 waiting = shop.order(PaymentMethod::KonbiniTerminal);
    OpenedHistory opened(shop);
    const auto check = [](const QWidget *root) {
        QCoreApplication::processEvents();
        for (QWidget *widget : scan::visibleWidgets(root)) {
            const QString clipped = scan::clipping(widget);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
            QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
        }
    };
    check(&opened.page);
    // All columns stand within the view; their titles are whole.
    const QHeaderView *header = opened.view()->horizontalHeader();
    QVERIFY(header->length() <= opened.view()->viewport()->width() + 1);
    opened.click("creditButton_1");
    check(opened.dialog("attentionDialog"));
    opened.clickIn("attentionDialog", "cancelAttentionButton");
    QTRY_VERIFY(!opened.dialog("attentionDialog"));
    opened.page.open({PageId::Qcash, QStringLiteral("order:%1").arg(waiting)});
    check(opened.dialog("orderDialog"));
    opened.clickIn("orderDialog", "leaveOrderButton");
    check(opened.dialog("leaveOrderDialog"));
}

QTEST_MAIN(PurchaseTabTest)
#include "purchase_tab_test.moc"
