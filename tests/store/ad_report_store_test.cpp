#include "store/ad_report_store.h"

#include "store/ad_reconciliation.h"
#include "support/ad_report_samples.h"
#include "support/bidding_shop.h"

using namespace console;
using namespace samples;

/// The lines of the imported ad report, and what the wallet was charged for the same days.
class AdReportStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void linesAreByDayItemOrAd();
    void onlyTheSpanAndWhatIsLookedIntoCounts();
    void aFigureThatNoFileToldCountsAsNothing();
    void anItemHasTheNewestNameThatWasTold();
    void daysReachFromTheFirstToTheLast();
    void costsAreByDayAndAd();
    void shopsAreKeptApart();
    void aWonBidIsChargedOnItsDisplayDay();
    void whatIsHeldLostOrWithdrawnIsNotCharged();
    void entriesByHandAreChargedOnTheDayTheyAreDated();
    void chargesAgreeWithTheWalletsAdSpending();
    void aStoreThatDoesNotAnswerIsAnError();

private:
    static QDate nov(int day) { return {2026, 11, day}; }
    void fill()
    {
        import(*m_at->wallet, m_at->shop.id,
               QList{reportRow(nov(19), QStringLiteral("1001"), QStringLiteral("Plus exhibit"), 1'000, 5'000),
                     reportRow(nov(20), QStringLiteral("1001"), QStringLiteral("Plus exhibit"), 1'200, 0),
                     reportRow(nov(20), QStringLiteral("1001"), QStringLiteral("Mega AD"), 300, 900),
                     reportRow(nov(20), QStringLiteral("1002"), QStringLiteral("Mega AD"), 4'000, 100)});
    }
    /// Name, cost and sales of each line.
    QStringList lines(AdReportBy by, DaySpan span, const AdReportFilter &filter = {})
    {
        QStringList list;
        const auto found = m_at->wallet->adReports.lines(m_at->shop.id, span, by, filter);
        if (!found)
            qFatal("no lines: %s", qPrintable(found.error().detail));
        for (const AdReportLine &line : *found) {
            const QString name = by == AdReportBy::Day ? line.day.toString(Qt::ISODate) : by == AdReportBy::Item ? line.itemNumber : line.adName;
            list.append(QStringLiteral("%1 %2 %3").arg(name).arg(line.figures.cost).arg(line.figures.sales));
        }
        return list;
    }
    QList<AdCharge> charges(DaySpan span)
    {
        const auto found = adCharges(m_at->wallet->database(), m_at->shop.id, span);
        if (!found)
            qFatal("no charges: %s", qPrintable(found.error().detail));
        return *found;
    }
    qint64 chargedIn(DaySpan span)
    {
        qint64 sum = 0;
        for (const AdCharge &charge : charges(span))
            sum += charge.qcash;
        return sum;
    }
    /// As the wallet sums it, by the days of booking.
    qint64 spentIn(DaySpan span)
    {
        qint64 sum = 0;
        const auto spending = m_at->wallet->book.adSpending(m_at->shop.id, span.first, span.last);
        for (const AdSpending &ad : *spending)
            sum += ad.spent.value() - ad.returned.value();
        return sum;
    }
    qint64 book(EntryKind kind, qint64 amount, QDate datedOn)
    {
        const QString id = m_at->nextId();
        if (!m_at->wallet->book.addEntry(m_at->shop.id, entry(id, kind, amount, datedOn), m_at->clock))
            qFatal("not booked");
        return m_at->wallet->book.history(m_at->shop.id, {}, 1, 1)->rows.first().transferId;
    }

    static inline const DaySpan november{{2026, 11, 1}, {2026, 11, 30}};
    std::optional<ads::BiddingShop> m_at;
};

void AdReportStoreTest::linesAreByDayItemOrAd()
{
    QVERIFY(lines(AdReportBy::Day, november).isEmpty());
    fill();
    QCOMPARE(lines(AdReportBy::Day, november), (QStringList{QStringLiteral("2026-11-20 5500 1000"), QStringLiteral("2026-11-19 1000 5000")}));
    QCOMPARE(lines(AdReportBy::Item, november), (QStringList{QStringLiteral("1002 4000 100"), QStringLiteral("1001 2500 5900")}));
    QCOMPARE(lines(AdReportBy::Ad, november), (QStringList{QStringLiteral("Mega AD 4300 1000"), QStringLiteral("Plus exhibit 2200 5000")}));
    const auto days = m_at->wallet->adReports.lines(m_at->shop.id, november, AdReportBy::Day);
    QCOMPARE(days->first().figures, (AdFigures{5'500, 1'000, 3'000, 60, 12, 3}));
}

void AdReportStoreTest::onlyTheSpanAndWhatIsLookedIntoCounts()
{
    fill();
    QCOMPARE(lines(AdReportBy::Item, {nov(19), nov(19)}), QStringList(QStringLiteral("1001 1000 5000")));
    QVERIFY(lines(AdReportBy::Item, {nov(21), nov(30)}).isEmpty());
    QVERIFY(lines(AdReportBy::Item, {nov(20), nov(19)}).isEmpty());
    QCOMPARE(lines(AdReportBy::Day, november, {QStringLiteral("1001"), {}}),
             (QStringList{QStringLiteral("2026-11-20 1500 900"), QStringLiteral("2026-11-19 1000 5000")}));
    QCOMPARE(lines(AdReportBy::Day, november, {{}, QStringLiteral("Mega AD")}), QStringList(QStringLiteral("2026-11-20 4300 1000")));
    QCOMPARE(lines(AdReportBy::Ad, november, {QStringLiteral("1002"), QStringLiteral("Mega AD")}), QStringList(QStringLiteral("Mega AD 4000 100")));
    QCOMPARE(lines(AdReportBy::Day, {QDate(1, 1, 1), QDate(12000, 1, 1)}).size(), 2);
}

void AdReportStoreTest::aFigureThatNoFileToldCountsAsNothing()
{
    AdReportRow blank;
    blank.date = nov(20);
    blank.itemNumber = QStringLiteral("1001");
    import(*m_at->wallet, m_at->shop.id, QList{blank});
    QCOMPARE(lines(AdReportBy::Day, november), QStringList(QStringLiteral("2026-11-20 0 0")));
    const auto line = m_at->wallet->adReports.lines(m_at->shop.id, november, AdReportBy::Ad);
    QCOMPARE(line->first().adName, QString());
    QVERIFY(!line->first().figures.roas() && !line->first().figures.clickRate());
}

void AdReportStoreTest::anItemHasTheNewestNameThatWasTold()
{
    AdReportRow named = reportRow(nov(18), QStringLiteral("1001"), QStringLiteral("A"), 1);
    AdReportRow renamed = reportRow(nov(19), QStringLiteral("1001"), QStringLiteral("A"), 1);
    renamed.itemName = QStringLiteral("New name");
    AdReportRow unnamed = reportRow(nov(20), QStringLiteral("1001"), QStringLiteral("A"), 1);
    unnamed.itemName.clear();
    import(*m_at->wallet, m_at->shop.id, QList{named, renamed, unnamed});
    QCOMPARE(m_at->wallet->adReports.lines(m_at->shop.id, november, AdReportBy::Item)->first().itemName, QStringLiteral("New name"));
}

void AdReportStoreTest::daysReachFromTheFirstToTheLast()
{
    QVERIFY(!*m_at->wallet->adReports.days(m_at->shop.id));
    fill();
    QCOMPARE(*m_at->wallet->adReports.days(m_at->shop.id), std::optional(DaySpan{nov(19), nov(20)}));
}

void AdReportStoreTest::costsAreByDayAndAd()
{
    fill();
    import(*m_at->wallet, m_at->shop.id, QList{reportRow(nov(20), QStringLiteral("1001"), QStringLiteral("Free"), 0)});
    const auto adsOf = [](const QString &name) { return name == QStringLiteral("Mega AD") ? QList<AdKind>{AdKind::MegaAd} : QList<AdKind>(); };
    const auto costs = m_at->wallet->adReports.costs(m_at->shop.id, {nov(20), nov(20)}, adsOf);
    QVERIFY(costs);
    QCOMPARE(*costs, (QList<AdReportedCost>{{nov(20), QStringLiteral("Mega AD"), {AdKind::MegaAd}, 4'300},
                                            {nov(20), QStringLiteral("Plus exhibit"), {}, 1'200}}));
}

void AdReportStoreTest::shopsAreKeptApart()
{
    fill();
    const Shop other = registerShop(*m_at->wallet, m_at->clock, 0, Grade::General, QStringLiteral("other"));
    QVERIFY(m_at->wallet->adReports.lines(other.id, november, AdReportBy::Day)->isEmpty());
    QVERIFY(!*m_at->wallet->adReports.days(other.id));
    book(EntryKind::AdSpend, 100, nov(20));
    QVERIFY(adCharges(m_at->wallet->database(), other.id, november)->isEmpty());
}

void AdReportStoreTest::aWonBidIsChargedOnItsDisplayDay()
{
    QVERIFY(m_at->place(ads::application(QStringLiteral("a"), 1'500)));
    m_at->closeBidding();
    // The outcome is entered days later.
    m_at->clock.instant = jst::at({2026, 11, 25}, QTime(9, 0));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(charges({nov(21), nov(21)}), (QList<AdCharge>{{nov(21), AdKind::PlusKeyword, 1'500}}));
    QVERIFY(charges({nov(22), nov(30)}).isEmpty());
    QCOMPARE(m_at->refunded(1, 720), QStringLiteral("done"));
    QCOMPARE(charges({nov(21), nov(21)}), (QList<AdCharge>{{nov(21), AdKind::PlusKeyword, 750}}));
    QVERIFY(charges({nov(22), nov(30)}).isEmpty());
}

void AdReportStoreTest::whatIsHeldLostOrWithdrawnIsNotCharged()
{
    for (const QString &slot : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")})
        QVERIFY(m_at->place(ads::application(slot, 1'000, slot)));
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{2, false}, {3, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->reopened(3), QStringLiteral("done"));
    QVERIFY(charges(november).isEmpty());
    QCOMPARE(spentIn(november), 0);
}

void AdReportStoreTest::entriesByHandAreChargedOnTheDayTheyAreDated()
{
    book(EntryKind::AdSpend, 700, nov(18));
    book(EntryKind::AdRefund, 200, nov(19));
    const qint64 mistyped = book(EntryKind::AdSpend, 9, nov(18));
    book(EntryKind::ManualOut, 50, nov(18));
    QVERIFY(m_at->wallet->book.correctEntry(m_at->shop.id, m_at->nextId(), mistyped, QStringLiteral("mistyped"), m_at->clock));
    QCOMPARE(charges(november), (QList<AdCharge>{{nov(18), AdKind::PlusKeyword, 700}, {nov(19), AdKind::PlusKeyword, -200}}));
    QCOMPARE(charges({nov(19), nov(19)}).size(), 1);
    QVERIFY(charges({nov(20), nov(30)}).isEmpty());
}

void AdReportStoreTest::chargesAgreeWithTheWalletsAdSpending()
{
    book(EntryKind::AdSpend, 700, nov(19));
    QVERIFY(m_at->place(ads::application(QStringLiteral("a"), 1'500)));
    QVERIFY(m_at->place(ads::application(QStringLiteral("b"), 1'100, QStringLiteral("cream"))));
    AdApplication rankUp = ads::application(QStringLiteral("c"), 300);
    rankUp.kind = AdKind::PowerRankUp;
    QVERIFY(m_at->place(rankUp));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}, {2, false}}), QStringLiteral("done"));
    m_at->letDisplayLast(60);
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("done"));
    book(EntryKind::AdRefund, 40, nov(20));
    const qint64 mistyped = book(EntryKind::AdSpend, 9, nov(20));
    QVERIFY(m_at->wallet->book.correctEntry(m_at->shop.id, m_at->nextId(), mistyped, QStringLiteral("mistyped"), m_at->clock));
    QCOMPARE(chargedIn(november), spentIn(november));
    QCOMPARE(chargedIn(november), 700 + 1'500 + 300 - 62 - 40);
}

void AdReportStoreTest::aStoreThatDoesNotAnswerIsAnError()
{
    QVERIFY(runSql(m_at->wallet->database(), QStringLiteral("DROP TABLE ad_report")));
    QVERIFY(!m_at->wallet->adReports.lines(m_at->shop.id, november, AdReportBy::Day));
    QVERIFY(!m_at->wallet->adReports.days(m_at->shop.id));
    QVERIFY(!m_at->wallet->adReports.costs(m_at->shop.id, november, [](const QString &) { return QList<AdKind>(); }));
}

QTEST_GUILESS_MAIN(AdReportStoreTest)

#include "ad_report_store_test.moc"
