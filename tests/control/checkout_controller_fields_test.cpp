#include "support/checkout_samples.h"

#include <QTest>

using namespace console;
using namespace checkout;

/// What is wrong with what the payer typed, over a real store.
class CheckoutControllerFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachWrongFieldIsAFindingAndOrdersNothing_data();
    void eachWrongFieldIsAFindingAndOrdersNothing();
    void aFieldThatIsLeftKeepsTheOthersFindings();
    void instalmentsThatAreNotOfferedAreRefused_data();
    void instalmentsThatAreNotOfferedAreRefused();
    void eachWrongPayerFieldIsAFindingAndOrdersNothing_data();
    void eachWrongPayerFieldIsAFindingAndOrdersNothing();
    void aPayerFieldIsJudgedForItselfWhenItIsLeft();
    void onlyTheChosenMethodsFieldsAreAskedFor();
};

void CheckoutControllerFieldsTest::eachWrongFieldIsAFindingAndOrdersNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, CardField field, const QString &typed, CardProblem problem) {
        QTest::newRow(name) << int(field) << typed << int(problem);
    };
    row("no number", CardField::Number, QStringLiteral("  "), CardProblem::NumberMissing);
    row("letters", CardField::Number, QStringLiteral("4111 1111 1111 111O"), CardProblem::NumberNotDigits);
    row("too short", CardField::Number, QStringLiteral("41111111111"), CardProblem::NumberLength);
    row("one digit wrong", CardField::Number, QStringLiteral("4111111111111112"), CardProblem::NumberChecksum);
    row("another brand", CardField::Number, QStringLiteral("378282246310005"), CardProblem::BrandNotTaken);
    row("no expiry", CardField::Expiry, {}, CardProblem::ExpiryMissing);
    row("month 13", CardField::Expiry, QStringLiteral("13/30"), CardProblem::ExpiryFormat);
    row("last month", CardField::Expiry, QStringLiteral("10/26"), CardProblem::ExpiryPast);
    row("in thirty years", CardField::Expiry, QStringLiteral("10/2056"), CardProblem::ExpiryTooFar);
    row("no code", CardField::Code, {}, CardProblem::CodeMissing);
    row("code of letters", CardField::Code, QStringLiteral("7a7"), CardProblem::CodeFormat);
    row("code of four", CardField::Code, QStringLiteral("7373"), CardProblem::CodeLength);
    row("no holder", CardField::Holder, QStringLiteral(" "), CardProblem::HolderMissing);
    row("holder with digits", CardField::Holder, QStringLiteral("H4NAKO"), CardProblem::HolderFormat);
}

void CheckoutControllerFieldsTest::eachWrongFieldIsAFindingAndOrdersNothing()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    CardFields wrong = card();
    QString *const parts[] = {&wrong.number, &wrong.expiry, &wrong.code, &wrong.holder};
    *parts[field] = typed;

    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.order(fields(wrong));
    QVERIFY(!controller.state().isOrdering);
    const CardFindings &found = controller.state().card;
    const std::optional<CardProblem> findings[] = {found.number, found.expiry, found.code, found.holder};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(findings[i], i == field ? std::optional(static_cast<CardProblem>(problem)) : std::nullopt);
    QVERIFY(orders(desk).isEmpty());
    QCOMPARE(total(desk), 10430);
}

void CheckoutControllerFieldsTest::aFieldThatIsLeftKeepsTheOthersFindings()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 1000);
    CardFields typed = card(QStringLiteral("4111111111111112"));
    typed.code.clear();
    controller.checkField(CardField::Number, typed);
    QCOMPARE(controller.state().card.number, CardProblem::NumberChecksum);
    QVERIFY(!controller.state().card.code); // not left yet
    controller.checkField(CardField::Code, typed);
    QCOMPARE(controller.state().card.code, CardProblem::CodeMissing);
    QCOMPARE(controller.state().card.number, CardProblem::NumberChecksum);
    controller.checkField(CardField::Number, card());
    QVERIFY(!controller.state().card.number);
}

void CheckoutControllerFieldsTest::instalmentsThatAreNotOfferedAreRefused_data()
{
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("count");
    QTest::newRow("three for 5,000") << qint64(5000) << visa << 3;
    QTest::newRow("three with a jcb card") << qint64(10000) << jcb << 3;
    QTest::newRow("seven") << qint64(10000) << visa << 7;
    QTest::newRow("none") << qint64(10000) << visa << 0;
}

void CheckoutControllerFieldsTest::instalmentsThatAreNotOfferedAreRefused()
{
    QFETCH(qint64, ticket);
    QFETCH(QString, number);
    QFETCH(int, count);
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, ticket);
    controller.order(fields(card(number, count)));
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(controller.state().card.instalments, CardProblem::InstalmentsNotOffered);
    QVERIFY(orders(store.desk()).isEmpty());
}

void CheckoutControllerFieldsTest::eachWrongPayerFieldIsAFindingAndOrdersNothing_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, PaymentMethod method, PayerField field, const QString &typed, PayerProblem problem) {
        QTest::newRow(name) << int(method) << int(field) << typed << int(problem);
    };
    row("no remitter", PaymentMethod::BankTransfer, PayerField::RemitterName, QStringLiteral("  "), PayerProblem::Missing);
    row("a long remitter", PaymentMethod::BankTransfer, PayerField::RemitterName, QString(49, u'ア'), PayerProblem::TooLong);
    row("a tab in it", PaymentMethod::BankTransfer, PayerField::RemitterName, QStringLiteral("a\tb"), PayerProblem::ControlCharacter);
    row("no chain", PaymentMethod::KonbiniTerminal, PayerField::KonbiniChain, {}, PayerProblem::Missing);
    row("no name", PaymentMethod::KonbiniTerminal, PayerField::KonbiniName, {}, PayerProblem::Missing);
    row("no phone", PaymentMethod::KonbiniSeven, PayerField::KonbiniPhone, {}, PayerProblem::Missing);
    row("a short phone", PaymentMethod::KonbiniSeven, PayerField::KonbiniPhone, QStringLiteral("03-123"), PayerProblem::NotAPhone);
    row("a foreign phone", PaymentMethod::KonbiniTerminal, PayerField::KonbiniPhone, QStringLiteral("+82 10 1234 5678"), PayerProblem::NotAPhone);
    row("no mail", PaymentMethod::KonbiniTerminal, PayerField::KonbiniEmail, {}, PayerProblem::Missing);
    row("half a mail", PaymentMethod::KonbiniSeven, PayerField::KonbiniEmail, QStringLiteral("hanako@"), PayerProblem::NotAnEmail);
    row("no bank", PaymentMethod::NetBanking, PayerField::Bank, {}, PayerProblem::Missing);
    row("another bank", PaymentMethod::NetBanking, PayerField::Bank, QStringLiteral("acme"), PayerProblem::UnknownChoice);
    row("no account name", PaymentMethod::NetBanking, PayerField::BankAccountName, {}, PayerProblem::Missing);
    row("no suica mail", PaymentMethod::Suica, PayerField::SuicaEmail, {}, PayerProblem::Missing);
    row("no mail at all", PaymentMethod::Suica, PayerField::SuicaEmail, QStringLiteral("suica"), PayerProblem::NotAnEmail);
}

void CheckoutControllerFieldsTest::eachWrongPayerFieldIsAFindingAndOrdersNothing()
{
    QFETCH(int, method);
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    PayerFields wrong = payer();
    if (static_cast<PayerField>(field) == PayerField::KonbiniChain)
        wrong.konbiniChain.reset();
    QString *const parts[] = {&wrong.remitterName, nullptr,     &wrong.konbiniName,     &wrong.konbiniPhone,
                              &wrong.konbiniEmail, &wrong.bank, &wrong.bankAccountName, &wrong.suicaEmail};
    if (parts[field])
        *parts[field] = typed;

    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(static_cast<PaymentMethod>(method));
    controller.order(fields({}, wrong));
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(controller.state().payer, (PayerFindings{{static_cast<PayerField>(field), static_cast<PayerProblem>(problem)}}));
    QVERIFY(orders(desk).isEmpty());
    // Put right, it goes through.
    order(controller);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(controller.state().payer.isEmpty());
}

void CheckoutControllerFieldsTest::aPayerFieldIsJudgedForItselfWhenItIsLeft()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 1000);
    controller.chooseMethod(PaymentMethod::KonbiniTerminal);
    PayerFields typed;
    typed.konbiniPhone = QStringLiteral("12");
    controller.checkField(PayerField::KonbiniPhone, typed);
    QCOMPARE(controller.state().payer, (PayerFindings{{PayerField::KonbiniPhone, PayerProblem::NotAPhone}}));
    typed.konbiniPhone = QStringLiteral("０９０ １２３４ ５６７８");
    controller.checkField(PayerField::KonbiniPhone, typed);
    QVERIFY(controller.state().payer.isEmpty());
}

void CheckoutControllerFieldsTest::onlyTheChosenMethodsFieldsAreAskedFor()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::Suica);
    PayerFields only;
    only.suicaEmail = QStringLiteral("suica@example.jp");
    order(controller, fields({}, only));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
}

QTEST_GUILESS_MAIN(CheckoutControllerFieldsTest)
#include "checkout_controller_fields_test.moc"
