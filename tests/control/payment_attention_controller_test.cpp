#include "control/payment_attention_controller.h"

#include "support/ordered_desk.h"

#include <QTest>

using namespace console;

/// Money that came in astray, until the seller has decided about it.
class PaymentAttentionControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingNeedsAttentionAtFirst();
    void latePaymentsAreListedWithTheirOrder();
    void aLatePaymentIsCreditedOnce();
    void aPaymentThatCannotBeCreditedIsOnlyDealtWith();
    void aDecisionThatIsGivenUpChangesNothing();
    void whatAnotherWindowDecidedIsRefused();
    void theListIsTheShopsOwn();
};

namespace {

/// An order whose payment comes in after it lapsed.
qint64 payLate(OrderedDesk &shop)
{
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    if (!shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::AnswerLate))
        qFatal("no outcome");
    shop.clock.instant = shop.read(number).deadline->plusSeconds(3'600);
    shop.askService();
    return number;
}

/// Two payments for one order, of which the second one fits nothing.
qint64 payTwice(OrderedDesk &shop)
{
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    if (!shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::AnswerTwice))
        qFatal("no outcome");
    shop.askService();
    return number;
}

} // namespace

void PaymentAttentionControllerTest::nothingNeedsAttentionAtFirst()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    controller.refresh();
    QVERIFY(controller.state().items.value);
    QVERIFY(controller.state().items.value->isEmpty());
    controller.ask(AttentionResolution::DealtWith, 1);
    QVERIFY(!controller.state().asking);
    controller.confirm();
    QVERIFY(!controller.state().isDeciding);
}

void PaymentAttentionControllerTest::latePaymentsAreListedWithTheirOrder()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    const qint64 number = payLate(shop);
    QCOMPARE(controller.state().items.value->size(), 1);
    const AttentionItem item = controller.state().items.value->first();
    QCOMPARE(item.attention.kind, AttentionKind::PaidLate);
    QCOMPARE(item.attention.amountYen, 1'000);
    QVERIFY(item.attention.canBeCredited);
    QCOMPARE(item.order->orderNumber, number);
    QCOMPARE(controller.state().balances.value->total.value(), 10'430);
}

void PaymentAttentionControllerTest::aLatePaymentIsCreditedOnce()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    const qint64 number = payLate(shop);
    controller.ask(AttentionResolution::Credited, controller.state().items.value->first().attention.id);
    QCOMPARE(controller.state().asking, std::optional(AttentionResolution::Credited));
    controller.confirm();
    controller.confirm(); // a double click
    QVERIFY(controller.state().isDeciding);
    QTRY_VERIFY(!controller.state().isDeciding);
    QVERIFY(!controller.state().asking);
    QVERIFY(controller.state().items.value->isEmpty());
    QCOMPARE(shop.total(), 11'430);
    QCOMPARE(shop.read(number).status, TicketOrderStatus::Paid);
    // The service goes on telling of the same payment.
    shop.askService();
    QVERIFY(shop.attentions().isEmpty());
    QCOMPARE(shop.total(), 11'430);
}

void PaymentAttentionControllerTest::aPaymentThatCannotBeCreditedIsOnlyDealtWith()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    payTwice(shop);
    const AttentionItem item = controller.state().items.value->first();
    QCOMPARE(item.attention.kind, AttentionKind::PaidTwice);
    controller.ask(AttentionResolution::Credited, item.attention.id);
    QVERIFY(!controller.state().asking);
    controller.ask(AttentionResolution::DealtWith, item.attention.id);
    controller.confirm();
    QTRY_VERIFY(controller.state().items.value->isEmpty());
    QCOMPARE(shop.total(), 11'430);
    shop.askService();
    QVERIFY(shop.attentions().isEmpty());
}

void PaymentAttentionControllerTest::aDecisionThatIsGivenUpChangesNothing()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    payLate(shop);
    controller.ask(AttentionResolution::Credited, controller.state().items.value->first().attention.id);
    controller.cancel();
    QVERIFY(!controller.state().asking);
    controller.confirm();
    QVERIFY(!controller.state().isDeciding);
    QCOMPARE(controller.state().items.value->size(), 1);
}

void PaymentAttentionControllerTest::whatAnotherWindowDecidedIsRefused()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    payLate(shop);
    const qint64 id = controller.state().items.value->first().attention.id;
    controller.ask(AttentionResolution::Credited, id);
    QVERIFY(shop.desk().wallet.attentions.dealWith(shop.shop().id, id, shop.clock));
    controller.confirm();
    QTRY_VERIFY(!controller.state().isDeciding);
    QCOMPARE(controller.state().refusal, std::optional(AttentionRefusal::AlreadyDealtWith));
    QCOMPARE(shop.total(), 10'430);
    controller.cancel();
    QVERIFY(!controller.state().refusal);
}

void PaymentAttentionControllerTest::theListIsTheShopsOwn()
{
    OrderedDesk shop;
    PaymentAttentionController controller(shop.desk());
    payLate(shop);
    shop.desk().session.signOut();
    QVERIFY(!controller.state().items.value);
}

QTEST_GUILESS_MAIN(PaymentAttentionControllerTest)
#include "payment_attention_controller_test.moc"
