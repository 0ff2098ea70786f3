#include "domain/payer.h"

#include <QTest>

using namespace console;

namespace {

PayerFields complete()
{
    return {QStringLiteral("ヤマダ タロウ"), KonbiniChain::Lawson, QStringLiteral("山田太郎"), QStringLiteral("090-1234-5678"),
            QStringLiteral("taro@example.jp"), QStringLiteral("mufg"), QStringLiteral("ヤマダ タロウ"), QStringLiteral("suica@example.jp")};
}

QString withControl(char16_t c)
{
    return QStringLiteral("a") + QChar(c) + QStringLiteral("b");
}

} // namespace

/// What the payer types in beside card and password.
class PayerTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMethodAsksForItsOwnFieldsOnly_data();
    void everyMethodAsksForItsOwnFieldsOnly();
    void phonesAreJapans_data();
    void phonesAreJapans();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void namesFitATransfer_data();
    void namesFitATransfer();
    void everyBankThatIsOfferedIsTaken();
    void addressesAreMasked_data();
    void addressesAreMasked();
};

void PayerTest::everyMethodAsksForItsOwnFieldsOnly_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("count");
    QTest::newRow("card") << int(PaymentMethod::Card) << 0;
    QTest::newRow("bank transfer") << int(PaymentMethod::BankTransfer) << 1;
    QTest::newRow("konbini terminal") << int(PaymentMethod::KonbiniTerminal) << 4;
    QTest::newRow("7-Eleven") << int(PaymentMethod::KonbiniSeven) << 3;
    QTest::newRow("PayPal") << int(PaymentMethod::Paypal) << 0;
    QTest::newRow("net banking") << int(PaymentMethod::NetBanking) << 2;
    QTest::newRow("Suica") << int(PaymentMethod::Suica) << 1;
    QTest::newRow("settlement") << int(PaymentMethod::Settlement) << 0;
    QTest::newRow("settlement due") << int(PaymentMethod::SettlementDue) << 0;
}

void PayerTest::everyMethodAsksForItsOwnFieldsOnly()
{
    QFETCH(int, method);
    QFETCH(int, count);
    const QList<PayerField> fields = payerFieldsOf(PaymentMethod(method));
    QCOMPARE(fields.size(), count);
    QVERIFY(checkPayer(PaymentMethod(method), complete()).isEmpty());
    const PayerFindings missing = checkPayer(PaymentMethod(method), {});
    QCOMPARE(missing.size(), count);
    for (const PayerField field : fields)
        QCOMPARE(missing.value(field, PayerProblem::TooLong), PayerProblem::Missing);
}

void PayerTest::phonesAreJapans_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("isRight");
    for (const char *const phone : {"0312345678", "03-1234-5678", "09012345678", " 090 1234 5678 ", "(03)1234-5678", "０９０－１２３４－５６７８", "（０３）12345678"})
        QTest::newRow(phone) << QString::fromUtf8(phone) << true;
    for (const char *const phone : {"031234567", "090123456789", "9012345678", "+81312345678", "03-1234-567a", "0312345678;", "٠٣١٢٣٤٥٦٧٨", "110"})
        QTest::newRow(phone) << QString::fromUtf8(phone) << false;
}

void PayerTest::phonesAreJapans()
{
    QFETCH(QString, phone);
    QFETCH(bool, isRight);
    PayerFields fields = complete();
    fields.konbiniPhone = phone;
    const PayerFindings findings = checkPayer(PaymentMethod::KonbiniSeven, fields);
    QCOMPARE(findings, isRight ? PayerFindings() : PayerFindings({{PayerField::KonbiniPhone, PayerProblem::NotAPhone}}));
}

void PayerTest::addressesAreChecked_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isRight");
    for (const char *const email : {"a@b.jp", " taro@example.jp ", "taro+qoo10@mail.example.co.jp", "t.a-r_o@xn--wgv71a.jp"})
        QTest::newRow(email) << QString::fromUtf8(email) << true;
    for (const char *const email : {"taro", "@example.jp", "taro@", "taro@example", "taro@@example.jp", "ta ro@example.jp", "taro@example..jp", "taro@exa_mple.jp",
                                    "太郎@example.jp", "taro@example.jp,b@example.jp", "<taro@example.jp>"})
        QTest::newRow(email) << QString::fromUtf8(email) << false;
    QTest::newRow("64 before the at") << QString(64, u'a') + QStringLiteral("@b.jp") << true;
    QTest::newRow("65 before the at") << QString(65, u'a') + QStringLiteral("@b.jp") << false;
    QTest::newRow("longer than an address may be") << QStringLiteral("a@") + QString(250, u'b') + QStringLiteral(".jp") << false;
}

void PayerTest::addressesAreChecked()
{
    QFETCH(QString, email);
    QFETCH(bool, isRight);
    PayerFields fields = complete();
    fields.suicaEmail = email;
    fields.konbiniEmail = email;
    QCOMPARE(checkPayer(PaymentMethod::Suica, fields).value(PayerField::SuicaEmail, PayerProblem::Missing), isRight ? PayerProblem::Missing : PayerProblem::NotAnEmail);
    QCOMPARE(checkPayer(PaymentMethod::KonbiniSeven, fields).contains(PayerField::KonbiniEmail), !isRight);
}

void PayerTest::namesFitATransfer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem"); // -1: none
    QTest::newRow("one letter") << QStringLiteral("a") << -1;
    QTest::newRow("48 letters") << QString(48, u'ア') << -1;
    QTest::newRow("49 letters") << QString(49, u'ア') << int(PayerProblem::TooLong);
    QTest::newRow("48 letters between blanks") << u' ' + QString(48, u'a') + u' ' << -1;
    QTest::newRow("blanks") << QStringLiteral("  \u3000 ") << int(PayerProblem::Missing);
    QTest::newRow("a line feed") << withControl(u'\n') << int(PayerProblem::ControlCharacter);
    QTest::newRow("a zero") << withControl(u'\0') << int(PayerProblem::ControlCharacter);
    QTest::newRow("an escape") << withControl(u'\x1b') << int(PayerProblem::ControlCharacter);
}

void PayerTest::namesFitATransfer()
{
    QFETCH(QString, name);
    QFETCH(int, problem);
    PayerFields fields = complete();
    fields.remitterName = name;
    fields.konbiniName = name;
    fields.bankAccountName = name;
    const auto found = [&fields](PaymentMethod method, PayerField field) {
        const PayerFindings findings = checkPayer(method, fields);
        return findings.contains(field) ? int(findings.value(field)) : -1;
    };
    QCOMPARE(found(PaymentMethod::BankTransfer, PayerField::RemitterName), problem);
    QCOMPARE(found(PaymentMethod::KonbiniTerminal, PayerField::KonbiniName), problem);
    QCOMPARE(found(PaymentMethod::NetBanking, PayerField::BankAccountName), problem);
}

void PayerTest::everyBankThatIsOfferedIsTaken()
{
    PayerFields fields = complete();
    for (const QLatin1String bank : bankCodes()) {
        fields.bank = bank;
        QVERIFY(checkPayer(PaymentMethod::NetBanking, fields).isEmpty());
    }
    for (const char *const bank : {"MUFG", "mufg2", "'; DROP TABLE shop"}) {
        fields.bank = QString::fromLatin1(bank);
        QCOMPARE(checkPayer(PaymentMethod::NetBanking, fields), PayerFindings({{PayerField::Bank, PayerProblem::UnknownChoice}}));
    }
}

void PayerTest::addressesAreMasked_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("masked");
    QTest::newRow("an address") << QStringLiteral("suica@example.jp") << QStringLiteral("s•••@example.jp");
    QTest::newRow("one letter") << QStringLiteral("s@example.jp") << QStringLiteral("s•••@example.jp");
    QTest::newRow("no name") << QStringLiteral("@example.jp") << QString();
    QTest::newRow("no address") << QStringLiteral("suica") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PayerTest::addressesAreMasked()
{
    QFETCH(QString, email);
    QFETCH(QString, masked);
    QCOMPARE(maskedEmail(email), masked);
}

QTEST_GUILESS_MAIN(PayerTest)
#include "payer_test.moc"
