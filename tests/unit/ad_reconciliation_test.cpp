#include "domain/ad_performance.h"
#include "domain/ad_reconciliation.h"
#include "support/chance.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace console;
using namespace samples;

/// What the wallet was charged for ads against what the report says, and the rates of what ads brought.
class AdReconciliationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineHasItsVerdict_data();
    void everyLineHasItsVerdict();
    void aDaysChargesOfAnAdAreOneLine();
    void adsThatANameDoesNotTellApartShareALine();
    void namesThatStandForNoAdAreComparedWithNothing();
    void theNewestDayComesFirstAndUnknownNamesLast();
    void noAmountIsLostOrCountedTwice();
    void sharesAreRoundedToTheNearest_data();
    void sharesAreRoundedToTheNearest();
};

namespace {

const QDate day(2026, 11, 20);

AdReportedCost costOf(const QString &name, const QList<AdKind> &ads, qint64 qcash, QDate on = day)
{
    return {on, name, ads, qcash};
}

} // namespace

void AdReconciliationTest::everyLineHasItsVerdict_data()
{
    QTest::addColumn<qint64>("charged");
    QTest::addColumn<qint64>("reported");
    QTest::addColumn<AdVerdict>("verdict");
    QTest::newRow("both alike") << qint64(1'500) << qint64(1'500) << AdVerdict::Agrees;
    QTest::newRow("only charged") << qint64(1'500) << qint64(0) << AdVerdict::NotReported;
    QTest::newRow("only reported") << qint64(0) << qint64(1'500) << AdVerdict::NotCharged;
    QTest::newRow("other amounts") << qint64(1'500) << qint64(1'499) << AdVerdict::Differs;
    QTest::newRow("more came back than was charged") << qint64(-200) << qint64(0) << AdVerdict::Differs;
}

void AdReconciliationTest::everyLineHasItsVerdict()
{
    QFETCH(qint64, charged);
    QFETCH(qint64, reported);
    QFETCH(AdVerdict, verdict);
    const auto lines = reconcile({{day, AdKind::MegaAd, charged}}, {costOf(QStringLiteral("Mega AD"), {AdKind::MegaAd}, reported)});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().verdict(), verdict);
    QCOMPARE(lines.first().difference(), charged - reported);
    QCOMPARE(lines.first().ads, QList<AdKind>{AdKind::MegaAd});
}

void AdReconciliationTest::aDaysChargesOfAnAdAreOneLine()
{
    // Charged 700, 100 of it came back; the report has two items' rows of it.
    const auto lines = reconcile({{day, AdKind::MegaAd, 700}, {day, AdKind::MegaAd, -100}},
                                 {costOf(QStringLiteral("Mega AD"), {AdKind::MegaAd}, 350), costOf(QStringLiteral("メガAD"), {AdKind::MegaAd}, 250)});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().charged, 600);
    QCOMPARE(lines.first().verdict(), AdVerdict::Agrees);
    // What was charged and came back whole is nothing to compare.
    QVERIFY(reconcile({{day, AdKind::MegaAd, 700}, {day, AdKind::MegaAd, -700}}, {}).isEmpty());
    QVERIFY(reconcile({}, {}).isEmpty());
}

void AdReconciliationTest::adsThatANameDoesNotTellApartShareALine()
{
    const QList<AdKind> plus{AdKind::PlusKeyword, AdKind::PlusCategory};
    const QList<AdCharge> charges{{day, AdKind::PlusKeyword, 1'000}, {day, AdKind::PlusCategory, 500}, {day.addDays(-1), AdKind::PlusKeyword, 300}};
    auto lines = reconcile(charges, {costOf(QStringLiteral("Plus exhibit"), plus, 1'500)});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).ads, plus);
    QCOMPARE(lines.at(0).charged, 1'500);
    QCOMPARE(lines.at(0).verdict(), AdVerdict::Agrees);
    // On a day whose report doesn't use that name they are told apart.
    QCOMPARE(lines.at(1).ads, QList<AdKind>{AdKind::PlusKeyword});
    // Names that each cover a part hang together by the one that covers both.
    lines = reconcile(charges.mid(0, 2),
                      {costOf(QStringLiteral("Plus exhibit (keyword)"), {AdKind::PlusKeyword}, 900), costOf(QStringLiteral("Plus exhibit"), plus, 600)});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().reported, 1'500);
}

void AdReconciliationTest::namesThatStandForNoAdAreComparedWithNothing()
{
    const auto lines = reconcile({{day, std::nullopt, 400}}, {costOf(QStringLiteral("Smart Sales"), {}, 400), costOf(QStringLiteral("Other"), {}, 20)});
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).adName.isEmpty() && lines.at(0).ads.isEmpty());
    QCOMPARE(lines.at(0).verdict(), AdVerdict::NotReported);
    QCOMPARE(lines.at(1).adName, QStringLiteral("Other"));
    QCOMPARE(lines.at(2).adName, QStringLiteral("Smart Sales"));
    QCOMPARE(lines.at(2).verdict(), AdVerdict::NotCharged);
}

void AdReconciliationTest::theNewestDayComesFirstAndUnknownNamesLast()
{
    const auto lines = reconcile({{day.addDays(-1), AdKind::PlusKeyword, 1}, {day, AdKind::ShopMail, 2}, {day, AdKind::TimeSale, 3}},
                                 {costOf(QStringLiteral("A"), {}, 4)});
    QList<qint64> order;
    for (const AdReconciliationLine &line : lines)
        order.append(line.charged + line.reported);
    QCOMPARE(order, (QList<qint64>{3, 2, 4, 1}));
}

void AdReconciliationTest::noAmountIsLostOrCountedTwice()
{
    Chance chance("reconciliation");
    for (int round = 0; round < rounds(200, 5'000); ++round) {
        QList<AdCharge> charges;
        QList<AdReportedCost> costs;
        qint64 charged = 0;
        qint64 reported = 0;
        for (qint64 i = chance.between(0, 11); i > 0; --i) {
            const AdKind ad = chance.oneOf(adKindCodes).first;
            charges.append({day.addDays(-chance.between(0, 2)), chance.once(5) ? std::nullopt : std::optional(ad), chance.between(-200, 800)});
            charged += charges.constLast().qcash;
        }
        for (qint64 i = chance.between(0, 11); i > 0; --i) {
            QList<AdKind> ads;
            for (qint64 n = chance.between(0, 3); n > 0; --n)
                ads.append(chance.oneOf(adKindCodes).first);
            costs.append(costOf(QString::number(chance.between(0, 2)), ads, chance.between(1, 1'000), day.addDays(-chance.between(0, 2))));
            reported += costs.constLast().qcash;
        }
        QSet<QString> places;
        for (const AdReconciliationLine &line : reconcile(charges, costs)) {
            charged -= line.charged;
            reported -= line.reported;
            QVERIFY(line.charged != 0 || line.reported != 0);
            for (const AdKind ad : line.ads) {
                const QString place = line.day.toString(Qt::ISODate) + QString(codeIn(adKindCodes, ad));
                QVERIFY2(!places.contains(place), qPrintable(place));
                places.insert(place);
            }
        }
        QCOMPARE(charged, 0);
        QCOMPARE(reported, 0);
    }
}

void AdReconciliationTest::sharesAreRoundedToTheNearest_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("share");
    QTest::newRow("a half") << qint64(1) << qint64(2) << qint64(5'000);
    QTest::newRow("a third") << qint64(1) << qint64(3) << qint64(3'333);
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << qint64(6'667);
    QTest::newRow("more than all") << qint64(52'340) << qint64(10'000) << qint64(52'340);
    QTest::newRow("a return") << qint64(-2) << qint64(3) << qint64(-6'667);
    QTest::newRow("nothing of something") << qint64(0) << qint64(3) << qint64(0);
    QTest::newRow("large") << qint64(300'000'000'000'000) << qint64(400'000'000'000'000) << qint64(7'500);
}

void AdReconciliationTest::sharesAreRoundedToTheNearest()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(qint64, share);
    QCOMPARE(shareOf(part, whole), std::optional(share));
    QVERIFY(!shareOf(part, 0) && !shareOf(part, -1));
    QVERIFY(!shareOf(std::numeric_limits<qint64>::max(), 1) && !shareOf(1, std::numeric_limits<qint64>::max()));
}

QTEST_GUILESS_MAIN(AdReconciliationTest)

#include "ad_reconciliation_test.moc"
