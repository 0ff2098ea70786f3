#include "domain/conversion.h"

#include <QTest>

#include <set>

using namespace console;

using OptionalRefusal = std::optional<ConversionRefusal>;
Q_DECLARE_METATYPE(OptionalRefusal)

/// What a month's points are worth, and when they are worth nothing.
class ConversionTest : public QObject
{
    Q_OBJECT

private slots:
    void wholeHundredsConvert_data();
    void wholeHundredsConvert();
    void nothingIsMadeOrVanishes();
    void pointsOfOctoberConvertOnlyInNovember();
    void pointsOfDecemberConvertInJanuary();
    void everyRefusalHasItsOwnCode();
};

void ConversionTest::wholeHundredsConvert_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("qcash");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<OptionalRefusal>("refusal");

    const auto row = [](const char *name, qint64 points, qint64 qcash, qint64 lost, OptionalRefusal refusal) {
        QTest::newRow(name) << points << qcash << lost << refusal;
    };
    row("the guide's example", 12'352, 12'300, 52, {});
    row("the least", 100, 100, 0, {});
    row("just under two steps", 199, 100, 99, {});
    row("two steps", 200, 200, 0, {});
    row("just over two steps", 201, 200, 1, {});
    row("just under the least", 99, 0, 0, ConversionRefusal::UnderMinimum);
    row("one point", 1, 0, 0, ConversionRefusal::UnderMinimum);
    row("none", 0, 0, 0, ConversionRefusal::NoPoints);
    row("one below none", -1, 0, 0, ConversionRefusal::NegativePoints);
    row("a step below none", -100, 0, 0, ConversionRefusal::NegativePoints);
    row("a bad month", -12'352, 0, 0, ConversionRefusal::NegativePoints);
    row("the limit", Points::limit, Points::limit, 0, {});
    row("just under the limit", Points::limit - 1, Points::limit - 100, 99, {});
    row("the lower limit", -Points::limit, 0, 0, ConversionRefusal::NegativePoints);
}

void ConversionTest::wholeHundredsConvert()
{
    QFETCH(const qint64, points);
    QFETCH(const qint64, qcash);
    QFETCH(const qint64, lost);
    QFETCH(const OptionalRefusal, refusal);

    const auto quote = quoteConversion(known<Points>(points));
    QCOMPARE(quote.points.value(), points);
    QCOMPARE(quote.qcash.value(), qcash);
    QCOMPARE(quote.lost.value(), lost);
    QVERIFY(refusalFor(known<Points>(points)) == refusal);
}

void ConversionTest::nothingIsMadeOrVanishes()
{
    for (qint64 points = -250; points <= 25'000; ++points) {
        const auto total = known<Points>(points);
        const auto quote = quoteConversion(total);
        const bool converts = !refusalFor(total);
        QCOMPARE(converts, points >= conversionStepPoints);
        QCOMPARE(converts, !quote.qcash.isZero());
        QCOMPARE(quote.qcash.value() % conversionStepPoints, 0);
        QVERIFY(quote.lost.value() >= 0 && quote.lost.value() < conversionStepPoints);
        if (converts)
            QCOMPARE(quote.qcash.value() + quote.lost.value(), points);
    }
}

void ConversionTest::pointsOfOctoberConvertOnlyInNovember()
{
    const auto october = JstMonth::of(2026, 10).value();
    const auto november = october.next();
    QVERIFY(convertibleMonth(november.begin().plusSeconds(-1)) != october);
    QCOMPARE(convertibleMonth(november.begin()), october);
    QCOMPARE(convertibleMonth(november.lastSecond()), october);
    QCOMPARE(convertibleMonth(november.end()), november);
}

void ConversionTest::pointsOfDecemberConvertInJanuary()
{
    QCOMPARE(convertibleMonth(jst::at(QDate(2027, 1, 31), QTime(23, 59, 59))), JstMonth::of(2026, 12).value());
    QCOMPARE(convertibleMonth(jst::startOf(QDate(2027, 2, 1))), JstMonth::of(2027, 1).value());
}

void ConversionTest::everyRefusalHasItsOwnCode()
{
    std::set<QString> codes;
    for (const auto &[refusal, code] : conversionRefusalCodes) {
        QVERIFY(codes.insert(code).second);
        QCOMPARE(codeIn(conversionRefusalCodes, refusal), code);
        QCOMPARE(valueIn(conversionRefusalCodes, QString(code)).value(), refusal);
    }
    QVERIFY(!valueIn(conversionRefusalCodes, u""));
    QVERIFY(!valueIn(conversionRefusalCodes, u"No_Points"));
}

QTEST_APPLESS_MAIN(ConversionTest)
#include "conversion_test.moc"
