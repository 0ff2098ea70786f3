#include "support/noting_gateway.h"
#include "support/opened_checkout.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace checkout;

namespace {

/// The fields that are shown, whichever step they belong to.
QStringList shownFields(const CheckoutPage &page)
{
    QStringList names;
    for (const char *name : {"cardNumberEdit", "remitterNameEdit", "konbiniChainBox", "konbiniNameEdit", "konbiniPhoneEdit", "konbiniEmailEdit",
                             "bankBox", "bankNameEdit", "suicaEmailEdit", "qAccountPasswordEdit"}) {
        if (page.findChild<QWidget *>(QLatin1String(name))->isVisible())
            names.append(QLatin1String(name));
    }
    return names;
}

} // namespace

/// The fields of each method, and what is said beside them.
class CheckoutPageFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theFieldsFollowTheMethod();
    void eachFindingStandsBesideItsField_data();
    void eachFindingStandsBesideItsField();
    void aFieldIsJudgedWhenItIsLeft();
    void eachProblemAndRefusalHasASentenceOfItsOwn();
    void aSwitchOfLanguageKeepsWhatWasTyped();
    void eachMethodAsksForItsOwnFields_data();
    void eachMethodAsksForItsOwnFields();
    void aHostedPageAsksForEverythingItself();
    void boxesCarryTheirCodes();
    void missingPayerFieldsAreSaidBesideThemAndTheFirstHasTheCursor_data();
    void missingPayerFieldsAreSaidBesideThemAndTheFirstHasTheCursor();
    void aPayerFieldIsJudgedWhenItIsLeftAndReturnOrders();
    void draftsOfEveryMethodStay();

private:
    Language m_language;
};

void CheckoutPageFieldsTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void CheckoutPageFieldsTest::init()
{
    m_language.apply(QStringLiteral("en"));
}

void CheckoutPageFieldsTest::theFieldsFollowTheMethod()
{
    const OpenedCheckout shop(1000, 5000, 5000);
    QVERIFY(shop.in("cardNumberEdit")->isVisible());
    QVERIFY(!shop.in("qAccountPasswordEdit")->isVisible());
    for (const char *method : {"paymentMethod_settlement", "paymentMethod_settlement_due"}) {
        shop.click(method);
        QVERIFY(!shop.in("cardNumberEdit")->isVisible());
        QVERIFY(shop.in("qAccountPasswordEdit")->isVisible());
    }
    shop.click("paymentMethod_card");
    QVERIFY(shop.in("cardNumberEdit")->isVisible());
}

void CheckoutPageFieldsTest::eachFindingStandsBesideItsField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *field, const QString &typed, CardProblem problem) {
        QTest::newRow(name) << QByteArray(field) << typed << int(problem);
    };
    row("no number", "cardNumber", {}, CardProblem::NumberMissing);
    row("letters", "cardNumber", QStringLiteral("4111x"), CardProblem::NumberNotDigits);
    row("too short", "cardNumber", QStringLiteral("41111111111"), CardProblem::NumberLength);
    row("one digit wrong", "cardNumber", QStringLiteral("4111111111111112"), CardProblem::NumberChecksum);
    row("another brand", "cardNumber", QStringLiteral("378282246310005"), CardProblem::BrandNotTaken);
    row("no expiry", "cardExpiry", {}, CardProblem::ExpiryMissing);
    row("month 13", "cardExpiry", QStringLiteral("13/30"), CardProblem::ExpiryFormat);
    row("last month", "cardExpiry", QStringLiteral("10/26"), CardProblem::ExpiryPast);
    row("in thirty years", "cardExpiry", QStringLiteral("10/2056"), CardProblem::ExpiryTooFar);
    row("no code", "cardCode", {}, CardProblem::CodeMissing);
    row("code of letters", "cardCode", QStringLiteral("7a7"), CardProblem::CodeFormat);
    row("code of two", "cardCode", QStringLiteral("73"), CardProblem::CodeLength);
    row("no holder", "cardHolder", {}, CardProblem::HolderMissing);
    row("holder with digits", "cardHolder", QStringLiteral("H4NAKO"), CardProblem::HolderFormat);
}

void CheckoutPageFieldsTest::eachFindingStandsBesideItsField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(int, problem);
    OpenedCheckout shop;
    shop.typeCard();
    shop.type((field + "Edit").constData(), typed);
    shop.click("orderButton");
    for (const char *each : {"cardNumber", "cardExpiry", "cardCode", "cardHolder", "cardInstalments"}) {
        const QByteArray error = QByteArray(each) + "Error";
        QCOMPARE(shop.in(error.constData())->isVisible(), field == each);
    }
    QCOMPARE(shop.text((field + "Error").constData()), PaymentTexts::sentence(static_cast<CardProblem>(problem)));
    QCOMPARE(shop.orders(), 0);
    QVERIFY(!shop.isComplete());
}

void CheckoutPageFieldsTest::aFieldIsJudgedWhenItIsLeft()
{
    const OpenedCheckout shop;
    auto *number = shop.in<QLineEdit>("cardNumberEdit");
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("4111111111111112"));
    QVERIFY(!shop.in("cardNumberError")->isVisible()); // not while it is being typed
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(shop.in("cardNumberError")->isVisible());
    QVERIFY(!shop.in("cardExpiryError")->isVisible());
    shop.type("cardNumberEdit", QStringLiteral("4111111111111111"));
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(!shop.in("cardNumberError")->isVisible());
}

void CheckoutPageFieldsTest::eachProblemAndRefusalHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int problem = 0; problem <= int(CardProblem::InstalmentsNotOffered); ++problem)
        sentences.append(PaymentTexts::sentence(static_cast<CardProblem>(problem)));
    for (const auto &[refusal, code] : chargeRefusalCodes)
        sentences.append(PaymentTexts::sentence(refusal));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void CheckoutPageFieldsTest::aSwitchOfLanguageKeepsWhatWasTyped()
{
    const OpenedCheckout shop(10000, 50'000, 0);
    shop.typeCard();
    auto *box = shop.in<QComboBox>("cardInstalmentsBox");
    box->setCurrentIndex(box->findData(6));
    const QString number = shop.in<QLineEdit>("cardNumberEdit")->text();
    for (const QString &code : Language::codes()) {
        m_language.apply(code);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shop.in<QLineEdit>("cardNumberEdit")->text(), number);
        QCOMPARE(shop.in<QLineEdit>("cardExpiryEdit")->text(), QStringLiteral("12/30"));
        QCOMPARE(shop.in<QLineEdit>("cardCodeEdit")->text(), QStringLiteral("737"));
        QCOMPARE(box->currentData().toInt(), 6);
        QVERIFY(shop.in("paymentStep")->isVisible());
        QCOMPARE(shop.value("settledAvailableLabel"), 50'000);
    }
}

void CheckoutPageFieldsTest::eachMethodAsksForItsOwnFields_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("fields");
    QTest::newRow("card") << QByteArray("card") << QStringLiteral("cardNumberEdit");
    QTest::newRow("bank") << QByteArray("bank_transfer") << QStringLiteral("remitterNameEdit");
    QTest::newRow("terminal") << QByteArray("konbini_terminal") << QStringLiteral("konbiniChainBox konbiniNameEdit konbiniPhoneEdit konbiniEmailEdit");
    QTest::newRow("7-Eleven") << QByteArray("konbini_seven") << QStringLiteral("konbiniNameEdit konbiniPhoneEdit konbiniEmailEdit");
    QTest::newRow("paypal") << QByteArray("paypal") << QString();
    QTest::newRow("net banking") << QByteArray("net_banking") << QStringLiteral("bankBox bankNameEdit");
    QTest::newRow("suica") << QByteArray("suica") << QStringLiteral("suicaEmailEdit");
    QTest::newRow("settlement") << QByteArray("settlement") << QStringLiteral("qAccountPasswordEdit");
    QTest::newRow("due") << QByteArray("settlement_due") << QStringLiteral("qAccountPasswordEdit");
}

void CheckoutPageFieldsTest::eachMethodAsksForItsOwnFields()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, fields);
    const OpenedCheckout shop(1000, 5000, 5000);
    shop.click(("paymentMethod_" + method).constData());
    QCOMPARE(shownFields(*shop.page).join(u' '), fields);
    QVERIFY(!shop.text("courseLabel").isEmpty());
    QVERIFY(!shop.in("hostedLabel")->isVisible());
}

void CheckoutPageFieldsTest::aHostedPageAsksForEverythingItself()
{
    StoreFixture store;
    NotingGateway gateway;
    gateway.isTakingFields = false;
    gateway.courses[PaymentMethod::Card] = PaymentCourse::Redirect;
    deliver(store, 5000, 5000);
    setQAccountPassword(store);
    const auto opened = OpenedDesk::open(store.path(), store.clock, &gateway);
    QVERIFY(opened);
    (*opened)->desk().session.signIn(store.shop);
    CheckoutPage page((*opened)->desk());
    page.open({PageId::Checkout, QStringLiteral("1000")});
    page.show();
    page.findChild<QPushButton *>(QStringLiteral("proceedButton"))->click();
    for (const char *method : {"card", "bank_transfer", "konbini_terminal", "konbini_seven", "paypal", "net_banking", "suica"}) {
        page.findChild<QRadioButton *>(QStringLiteral("paymentMethod_") + QLatin1String(method))->click();
        QCOMPARE(shownFields(page), QStringList());
        QVERIFY2(page.findChild<QWidget *>(QStringLiteral("hostedLabel"))->isVisible(), method);
    }
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("practiceNoticeLabel"))->isVisible());
    page.findChild<QRadioButton *>(QStringLiteral("paymentMethod_settlement"))->click();
    QCOMPARE(shownFields(page), QStringList{QStringLiteral("qAccountPasswordEdit")});
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("hostedLabel"))->isVisible());
}

void CheckoutPageFieldsTest::boxesCarryTheirCodes()
{
    const OpenedCheckout shop;
    const auto *chains = shop.in<QComboBox>("konbiniChainBox");
    QStringList codes;
    for (int row = 0; row < chains->count(); ++row)
        codes.append(chains->itemData(row).toString());
    QCOMPARE(codes.join(u' '), QStringLiteral("lawson familymart ministop"));
    const auto *banks = shop.in<QComboBox>("bankBox");
    QCOMPARE(banks->count(), int(bankCodes().size()));
    for (int row = 0; row < banks->count(); ++row) {
        QCOMPARE(banks->itemData(row).toString(), QString(bankCodes().at(row)));
        QVERIFY(banks->itemText(row) != banks->itemData(row).toString());
    }
}

void CheckoutPageFieldsTest::missingPayerFieldsAreSaidBesideThemAndTheFirstHasTheCursor_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *method, const char *errors, const char *first) {
        QTest::newRow(method) << QByteArray(method) << QString::fromLatin1(errors).split(u' ') << QString::fromLatin1(first);
    };
    row("bank_transfer", "remitterNameError", "remitterNameEdit");
    row("konbini_terminal", "konbiniChainError konbiniNameError konbiniPhoneError konbiniEmailError", "konbiniChainBox");
    row("konbini_seven", "konbiniNameError konbiniPhoneError konbiniEmailError", "konbiniNameEdit");
    row("net_banking", "bankError bankNameError", "bankBox");
    row("suica", "suicaEmailError", "suicaEmailEdit");
}

void CheckoutPageFieldsTest::missingPayerFieldsAreSaidBesideThemAndTheFirstHasTheCursor()
{
    QFETCH(QByteArray, method);
    QFETCH(QStringList, errors);
    QFETCH(QString, first);
    OpenedCheckout shop;
    shop.click(("paymentMethod_" + method).constData());
    shop.click("orderButton");
    for (const QString &error : errors) {
        const auto *label = shop.page->findChild<QLabel *>(error);
        QVERIFY2(label->isVisible() && !label->text().isEmpty(), qPrintable(error));
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), first);
    QCOMPARE(shop.orders(), 0);
    QVERIFY(!shop.isComplete());
}

void CheckoutPageFieldsTest::aPayerFieldIsJudgedWhenItIsLeftAndReturnOrders()
{
    OpenedCheckout shop;
    shop.click("paymentMethod_suica");
    auto *mail = shop.in<QLineEdit>("suicaEmailEdit");
    mail->setFocus();
    QTest::keyClicks(mail, QStringLiteral("suica"));
    QVERIFY(!shop.in("suicaEmailError")->isVisible());
    QTest::keyClick(mail, Qt::Key_Tab);
    QCOMPARE(shop.text("suicaEmailError"), PaymentTexts::sentence(PayerField::SuicaEmail, PayerProblem::NotAnEmail));
    mail->setFocus();
    mail->clear();
    QTest::keyClicks(mail, QStringLiteral("suica@example.jp"));
    QTest::keyClick(mail, Qt::Key_Return);
    QTRY_VERIFY(shop.isComplete());
    QVERIFY(!shop.in("suicaEmailError")->isVisible());
    QCOMPARE(shop.orders(), 1);
}

void CheckoutPageFieldsTest::draftsOfEveryMethodStay()
{
    const OpenedCheckout shop;
    shop.typeCard();
    shop.click("paymentMethod_konbini_terminal");
    shop.type("konbiniNameEdit", QStringLiteral("山田"));
    shop.in<QComboBox>("konbiniChainBox")->setCurrentIndex(2);
    shop.click("paymentMethod_konbini_seven");
    QCOMPARE(shop.in<QLineEdit>("konbiniNameEdit")->text(), QStringLiteral("山田")); // one name for both
    shop.click("paymentMethod_bank_transfer");
    shop.type("remitterNameEdit", QStringLiteral("ヤマダ"));
    shop.page->hide();
    shop.page->open({PageId::Checkout, QStringLiteral("resume")});
    shop.page->show();
    QVERIFY(shop.in<QRadioButton>("paymentMethod_bank_transfer")->isChecked());
    QCOMPARE(shop.in<QLineEdit>("remitterNameEdit")->text(), QStringLiteral("ヤマダ"));
    QCOMPARE(shop.in<QLineEdit>("konbiniNameEdit")->text(), QStringLiteral("山田"));
    QCOMPARE(shop.in<QComboBox>("konbiniChainBox")->currentData().toString(), QStringLiteral("ministop"));
    QCOMPARE(shop.in<QLineEdit>("cardHolderEdit")->text(), QStringLiteral("HANAKO YAMADA"));
    QVERIFY(shop.in<QLineEdit>("cardCodeEdit")->text().isEmpty()); // the secret doesn't
}

QTEST_MAIN(CheckoutPageFieldsTest)
#include "checkout_page_fields_test.moc"
