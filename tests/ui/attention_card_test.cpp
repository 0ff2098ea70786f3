#include "ui/pages/qcash/attention_card.h"

#include "support/opened_history.h"
#include "ui/language.h"
#include "ui/pages/qcash/purchase_model.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTabWidget>

using namespace console;
using namespace console::ui;

/// Payments that fit no order, until their receiver has decided about them.
class AttentionCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void moneyAstrayIsToldOnEveryTab();
    void aLatePaymentIsCreditedAfterTheQuestion();
    void cancelIsTheDefaultOfTheQuestion();
    void eachOtherPaymentIsMarkedAsDealtWith_data();
    void eachOtherPaymentIsMarkedAsDealtWith();
    void whatAnotherWindowDecidedIsSaidInTheDialog();
    void theNextPaymentFollowsInALowWindow();

private:
    Language m_language;
};

void AttentionCardTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("attention_card_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void AttentionCardTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void AttentionCardTest::moneyAstrayIsToldOnEveryTab()
{
    OrderedDesk shop;
    payLate(shop);
    OpenedHistory opened(shop);
    QVERIFY(opened.isShown("attentionCard"));
    QVERIFY(!opened.isShown("attentionBar"));
    for (const char *tab : {"charge", "history"}) {
        opened.page.open({PageId::Qcash, QLatin1String(tab)});
        QVERIFY2(opened.isShown("attentionBar"), tab);
    }
    const auto *bar = in<MessageBar>(opened.page, "attentionBar");
    QTest::mouseClick(bar->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QVERIFY(opened.isShown("attentionCard"));
    QCOMPARE(in<QTabWidget>(opened.page, "qcashTabs")->currentWidget()->objectName(), QStringLiteral("purchaseTab"));
}

void AttentionCardTest::aLatePaymentIsCreditedAfterTheQuestion()
{
    OrderedDesk shop;
    const qint64 number = payLate(shop);
    const OpenedHistory opened(shop);
    QVERIFY(opened.text("attentionWhat_1").contains(QStringLiteral("1,000 yen")));
    QVERIFY(opened.text("attentionWhat_1").contains(QString::number(number)));
    QVERIFY(opened.text("attentionWhy_1").contains(QStringLiteral("lapsed")));
    opened.click("creditButton_1");
    QDialog *dialog = opened.dialog("attentionDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(in<QLabel>(*dialog, "attentionOrderLabel")->text(), QString::number(number));
    QCOMPARE(valueIn(*dialog, "attentionNewTotalLabel"), 11'430);
    QVERIFY(in<QLabel>(*dialog, "attentionWarningLabel")->text().contains(QStringLiteral("can't be undone")));
    QVERIFY(in<QLabel>(*dialog, "attentionRecordLabel")->text().contains(QString::fromUtf8("J·QSM")));
    opened.clickIn("attentionDialog", "confirmAttentionButton");
    QTRY_VERIFY(!opened.dialog("attentionDialog"));
    QVERIFY(!opened.isShown("attentionCard"));
    QCOMPARE(valueIn(opened.page, "qcashTotalLabel"), 11'430);
    QCOMPARE(opened.shown(0, PurchaseModel::StatusColumn), QStringLiteral("Paid"));
}

void AttentionCardTest::cancelIsTheDefaultOfTheQuestion()
{
    OrderedDesk shop;
    payLate(shop);
    const OpenedHistory opened(shop);
    for (const char *button : {"creditButton_1", "dealWithButton_1"}) {
        opened.click(button);
        QVERIFY(in<QPushButton>(*opened.dialog("attentionDialog"), "cancelAttentionButton")->isDefault());
        QTest::keyClick(opened.dialog("attentionDialog"), Qt::Key_Return);
        QTRY_VERIFY(!opened.dialog("attentionDialog"));
        QVERIFY(opened.isShown("attentionCard"));
        QCOMPARE(shop.total(), 10'430);
    }
}

void AttentionCardTest::eachOtherPaymentIsMarkedAsDealtWith_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("why");
    QTest::addColumn<qint64>("total");
    QTest::newRow("twice") << int(PracticeOutcome::AnswerTwice) << QStringLiteral("paid already") << qint64(11'430);
    QTest::newRow("other amount") << int(PracticeOutcome::OtherAmount) << QStringLiteral("costs 1,000 yen") << qint64(10'430);
    QTest::newRow("unknown") << int(PracticeOutcome::UnknownOrder) << QStringLiteral("no order of this book") << qint64(11'430);
}

void AttentionCardTest::eachOtherPaymentIsMarkedAsDealtWith()
{
    QFETCH(int, outcome);
    QFETCH(QString, why);
    QFETCH(qint64, total);
    OrderedDesk shop;
    play(shop, shop.order(PaymentMethod::BankTransfer), static_cast<PracticeOutcome>(outcome));
    const OpenedHistory opened(shop);
    QVERIFY2(opened.text("attentionWhy_1").contains(why), qPrintable(opened.text("attentionWhy_1")));
    QVERIFY(!opened.isShown("creditButton_1"));
    opened.click("dealWithButton_1");
    QVERIFY(in<QLabel>(*opened.dialog("attentionDialog"), "attentionWarningLabel")->text().contains(QStringLiteral("No Qcash is credited")));
    opened.clickIn("attentionDialog", "confirmAttentionButton");
    QTRY_VERIFY(!opened.dialog("attentionDialog"));
    QVERIFY(!opened.isShown("attentionCard"));
    QCOMPARE(shop.total(), total);
    shop.askService(); // the service tells it again
    QVERIFY(!opened.isShown("attentionCard"));
}

void AttentionCardTest::whatAnotherWindowDecidedIsSaidInTheDialog()
{
    OrderedDesk shop;
    payLate(shop);
    const OpenedHistory opened(shop);
    opened.click("creditButton_1");
    QVERIFY(shop.desk().wallet.attentions.dealWith(shop.shop().id, shop.attentions().first().id, shop.clock));
    opened.clickIn("attentionDialog", "confirmAttentionButton");
    QTRY_VERIFY(in<QLabel>(*opened.dialog("attentionDialog"), "attentionErrorLabel")->isVisible());
    QVERIFY(!in<QPushButton>(*opened.dialog("attentionDialog"), "confirmAttentionButton")->isEnabled());
    QCOMPARE(shop.total(), 10'430);
    opened.clickIn("attentionDialog", "cancelAttentionButton");
    QTRY_VERIFY(!opened.dialog("attentionDialog"));
    QVERIFY(!opened.isShown("attentionCard"));
}

void AttentionCardTest::theNextPaymentFollowsInALowWindow()
{
    OrderedDesk shop;
    play(shop, shop.order(PaymentMethod::BankTransfer), PracticeOutcome::AnswerTwice);
    play(shop, shop.order(PaymentMethod::BankTransfer), PracticeOutcome::OtherAmount);
    OpenedHistory opened(shop);
    QVERIFY(!opened.isShown("attentionWhat_2"));
    QVERIFY(opened.isShown("attentionMoreLabel"));
    opened.page.resize(1'700, 1'000);
    QTRY_VERIFY(opened.isShown("attentionWhat_2"));
    QVERIFY(!opened.isShown("attentionMoreLabel"));
    opened.page.resize(808, 584);
    QTRY_VERIFY(!opened.isShown("attentionWhat_2"));
    opened.click("dealWithButton_1");
    opened.clickIn("attentionDialog", "confirmAttentionButton");
    QTRY_VERIFY(!opened.dialog("attentionDialog"));
    QVERIFY(opened.text("attentionWhy_1").contains(QStringLiteral("costs 1,000 yen")));
}

QTEST_MAIN(AttentionCardTest)
#include "attention_card_test.moc"
