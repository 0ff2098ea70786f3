#include "domain/card.h"

#include <QTest>

using namespace console;

namespace {

// Numbers that payment providers publish for tests.
const QString visa = QStringLiteral("4111 1111 1111 1111");
const QString mastercard = QStringLiteral("5555-5555-5555-4444");
const QString jcb = QStringLiteral("3530 1113 3330 0000");

const QDate today(2026, 11, 22);

CardFields goodCard()
{
    return {visa, QStringLiteral("12/30"), QStringLiteral("123"), QStringLiteral("HANAKO YAMADA"), 1};
}

} // namespace

using OptionalProblem = std::optional<CardProblem>;
Q_DECLARE_METATYPE(OptionalProblem)

/// What is found on a card before any gateway sees it.
class CardTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoodCardHasNoFindings();
    void numbers_data();
    void numbers();
    void expiries_data();
    void expiries();
    void codes_data();
    void codes();
    void holders_data();
    void holders();
    void instalmentsAreForVisaAndMastercardFromTenThousandYen();
    void instalmentsThatAreNotOfferedAreFound();
    void theCheckDigitFindsEverySingleWrongDigit();
    void brandsAreToldByTheirFirstFourDigits();
    void onlyBrandAndLastFourAreKept();
};

void CardTest::aGoodCardHasNoFindings()
{
    for (const QString &number : {visa, mastercard, jcb}) {
        CardFields fields = goodCard();
        fields.number = number;
        QVERIFY(checkCard(fields, 10'000, today).none());
    }
}

void CardTest::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<OptionalProblem>("problem");

    const auto row = [](const char *name, const QString &number, OptionalProblem problem) {
        QTest::newRow(name) << number << problem;
    };
    row("without blanks", QStringLiteral("4111111111111111"), {});
    row("thirteen digits", QStringLiteral("4222222222222"), {});
    row("Mastercard's newer range", QStringLiteral("2223003122003222"), {});
    row("full-width digits", QStringLiteral("４１１１　１１１１　１１１１　１１１１"), {});
    row("full-width hyphens", QStringLiteral("４１１１－１１１１－１１１１－１１１１"), {});
    row("minus signs of a Japanese keyboard", QStringLiteral("4111−1111−1111−1111"), {});
    row("long vowel marks of a Japanese keyboard", QStringLiteral("４１１１ー１１１１ー１１１１ー１１１１"), {});
    row("empty", QString(), CardProblem::NumberMissing);
    row("blanks", QStringLiteral(" 　 "), CardProblem::NumberMissing);
    row("letters", QStringLiteral("4111 1111 1111 111A"), CardProblem::NumberNotDigits);
    row("eleven digits", QStringLiteral("41111111111"), CardProblem::NumberLength);
    row("fifteen for Mastercard", QStringLiteral("555555555555444"), CardProblem::NumberLength);
    row("twenty digits", QStringLiteral("41111111111111111111"), CardProblem::NumberLength);
    row("a wrong digit", QStringLiteral("4111 1111 1111 1112"), CardProblem::NumberChecksum);
    row("swapped digits", QStringLiteral("5555 5555 5555 4454"), CardProblem::NumberChecksum);
    row("American Express", QStringLiteral("378282246310005"), CardProblem::BrandNotTaken);
    row("Diners", QStringLiteral("30569309025904"), CardProblem::BrandNotTaken);
}

void CardTest::numbers()
{
    QFETCH(const QString, number);
    QFETCH(const OptionalProblem, problem);
    CardFields fields = goodCard();
    fields.number = number;
    const CardFindings findings = checkCard(fields, 10'000, today);
    QVERIFY(findings.number == problem);
    QVERIFY(!findings.expiry && !findings.code && !findings.holder && !findings.instalments);
}

void CardTest::expiries_data()
{
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<OptionalProblem>("problem");

    const auto row = [](const char *expiry, OptionalProblem problem) {
        QTest::newRow(expiry) << QString::fromUtf8(expiry) << problem;
    };
    row("11/26", {}); // this month, to its last day
    row("12/26", {});
    row("1/27", {});
    row("01/2027", {});
    row(" 01 / 27 ", {});
    row("０１／２７", {});
    row("12/46", {});
    row("10/26", CardProblem::ExpiryPast);
    row("12/25", CardProblem::ExpiryPast);
    row("01/00", CardProblem::ExpiryPast);
    row("01/47", CardProblem::ExpiryTooFar);
    row("01/9999", CardProblem::ExpiryTooFar);
    row("", CardProblem::ExpiryMissing);
    row("   ", CardProblem::ExpiryMissing);
    row("00/27", CardProblem::ExpiryFormat);
    row("13/27", CardProblem::ExpiryFormat);
    row("1327", CardProblem::ExpiryFormat);
    row("/27", CardProblem::ExpiryFormat);
    row("01/", CardProblem::ExpiryFormat);
    row("01/7", CardProblem::ExpiryFormat);
    row("01/027", CardProblem::ExpiryFormat);
    row("001/27", CardProblem::ExpiryFormat);
    row("01-27", CardProblem::ExpiryFormat);
    row("01/27/1", CardProblem::ExpiryFormat);
    row("-1/27", CardProblem::ExpiryFormat);
    row("+1/27", CardProblem::ExpiryFormat);
    row("ab/cd", CardProblem::ExpiryFormat);
}

void CardTest::expiries()
{
    QFETCH(const QString, expiry);
    QFETCH(const OptionalProblem, problem);
    CardFields fields = goodCard();
    fields.expiry = expiry;
    QVERIFY(checkCard(fields, 10'000, today).expiry == problem);

    // A card is good through the last day of its month.
    fields.expiry = QStringLiteral("11/26");
    QVERIFY(!checkCard(fields, 10'000, QDate(2026, 11, 30)).expiry);
    QVERIFY(checkCard(fields, 10'000, QDate(2026, 12, 1)).expiry == CardProblem::ExpiryPast);
}

void CardTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<OptionalProblem>("problem");

    const auto row = [](const char *code, OptionalProblem problem) { QTest::newRow(code) << QString::fromUtf8(code) << problem; };
    row("000", {});
    row("１２３", {});
    row(" 123 ", {});
    row("", CardProblem::CodeMissing);
    row("  ", CardProblem::CodeMissing);
    row("12", CardProblem::CodeLength);
    row("1234", CardProblem::CodeLength);
    row("12a", CardProblem::CodeFormat);
    row("-12", CardProblem::CodeFormat);
}

void CardTest::codes()
{
    QFETCH(const QString, code);
    QFETCH(const OptionalProblem, problem);
    CardFields fields = goodCard();
    fields.code = code;
    QVERIFY(checkCard(fields, 10'000, today).code == problem);
}

void CardTest::holders_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<OptionalProblem>("problem");
    QTest::newRow("Latin") << QStringLiteral("MINH-ANH O'NEIL") << OptionalProblem();
    QTest::newRow("Japanese") << QStringLiteral("山田　花子") << OptionalProblem();
    QTest::newRow("Korean") << QStringLiteral("김민지") << OptionalProblem();
    QTest::newRow("sixty letters") << QString(60, u'A') << OptionalProblem();
    QTest::newRow("empty") << QString() << OptionalProblem(CardProblem::HolderMissing);
    QTest::newRow("blanks") << QStringLiteral(" 　") << OptionalProblem(CardProblem::HolderMissing);
    QTest::newRow("a card number") << visa << OptionalProblem(CardProblem::HolderFormat);
    QTest::newRow("a line break") << QStringLiteral("HANAKO\nYAMADA") << OptionalProblem(CardProblem::HolderFormat);
    QTest::newRow("sixty-one letters") << QString(61, u'A') << OptionalProblem(CardProblem::HolderFormat);
}

void CardTest::holders()
{
    QFETCH(const QString, holder);
    QFETCH(const OptionalProblem, problem);
    CardFields fields = goodCard();
    fields.holder = holder;
    QVERIFY(checkCard(fields, 10'000, today).holder == problem);
}

void CardTest::instalmentsAreForVisaAndMastercardFromTenThousandYen()
{
    const QList<int> single{1};
    for (const CardBrand brand : {CardBrand::Visa, CardBrand::Mastercard}) {
        QCOMPARE(instalmentsOffered(brand, 9'999), single);
        QVERIFY(instalmentsOffered(brand, 10'000).size() > 1);
        QCOMPARE(instalmentsOffered(brand, 10'000).first(), 1);
    }
    QCOMPARE(instalmentsOffered(CardBrand::Jcb, 10'000), single);
    QCOMPARE(instalmentsOffered(CardBrand::Jcb, 300'000), single);
    QCOMPARE(instalmentsOffered({}, 300'000), single);
}

void CardTest::instalmentsThatAreNotOfferedAreFound()
{
    CardFields fields = goodCard();
    fields.instalments = 3;
    QVERIFY(checkCard(fields, 10'000, today).none());
    QVERIFY(checkCard(fields, 5'000, today).instalments == CardProblem::InstalmentsNotOffered);
    fields.number = jcb;
    QVERIFY(checkCard(fields, 10'000, today).instalments == CardProblem::InstalmentsNotOffered);
    for (const int impossible : {-1, 0, 2, 4, 25}) {
        fields = goodCard();
        fields.instalments = impossible;
        QVERIFY(checkCard(fields, 10'000, today).instalments == CardProblem::InstalmentsNotOffered);
    }
}

void CardTest::theCheckDigitFindsEverySingleWrongDigit()
{
    const QString right = cardDigits(visa).value();
    QVERIFY(passesLuhn(right));
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = right;
            typed[place] = digit;
            QCOMPARE(passesLuhn(typed), typed == right);
        }
    }
    QVERIFY(!passesLuhn({}));
}

void CardTest::brandsAreToldByTheirFirstFourDigits()
{
    QVERIFY(brandOf(u"4000") == CardBrand::Visa);
    QVERIFY(brandOf(u"4999") == CardBrand::Visa);
    QVERIFY(brandOf(u"5100") == CardBrand::Mastercard);
    QVERIFY(brandOf(u"5599") == CardBrand::Mastercard);
    QVERIFY(brandOf(u"2221") == CardBrand::Mastercard);
    QVERIFY(brandOf(u"2720") == CardBrand::Mastercard);
    QVERIFY(brandOf(u"3528") == CardBrand::Jcb);
    QVERIFY(brandOf(u"3589") == CardBrand::Jcb);
    for (const QStringView other : {u"", u"411", u"3527", u"3590", u"5099", u"5600", u"2220", u"2721", u"3782", u"6011"})
        QVERIFY(!brandOf(other));
}

void CardTest::onlyBrandAndLastFourAreKept()
{
    CardFields fields = goodCard();
    fields.number = QStringLiteral("５５５５－５５５５－５５５５－４４４４");
    const CardStub stub = stubOf(fields);
    QCOMPARE(stub.brand, CardBrand::Mastercard);
    QCOMPARE(stub.lastFour, QStringLiteral("4444"));
}

QTEST_APPLESS_MAIN(CardTest)
#include "card_test.moc"
