#include "store/conversion_store.h"

#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Service points become Qcash once a month: which month, how much, and when not.
class ConversionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pointsBecomeQcashInWholeHundreds_data();
    void pointsBecomeQcashInWholeHundreds();
    void theOfferShowsWhatTheButtonWillDo();
    void aConversionIsBookedWithItsLinkedTransfers();
    void aMonthIsConvertedOnce();
    void theSameActAnswersAsTheFirstTime();
    void anIdOfAnotherActIsRefused();
    void pointsOfOctoberConvertOnlyInNovember_data();
    void pointsOfOctoberConvertOnlyInNovember();
    void theNextMonthHasItsOwnPoints();
    void aDialogOverMidnightIsRefused();
    void otherFiguresThanShownAreRefused();
    void refusalsStandInTheirOrder();
    void pointsThatComeLaterStayUnconverted();
    void typedInPointsCount();
    void aClockBehindTheBookConvertsNothing();
    void aClockTurnedBackInTheMonthStillConverts();
    void theClockIsReadWhenTheStoreIsHeld();
    void shopsConvertApartFromEachOther();

private:
    [[nodiscard]] QString convert(const QString &actionId, std::optional<JstMonth> month = {}, std::optional<Points> points = {})
    {
        return answerOf(m_wallet->conversions.convert(m_shop.id, {actionId, month, points}, m_clock));
    }
    [[nodiscard]] ConversionOffer offer()
    {
        const auto offer = m_wallet->conversions.offer(m_shop.id, m_clock.instant);
        if (!offer)
            qFatal("no offer");
        return *offer;
    }
    void setJst(QDate date, QTime time) { m_clock.instant = jst::at(date, time); }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    const QDate m_october{2026, 10, 5};
};

void ConversionStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void ConversionStoreTest::pointsBecomeQcashInWholeHundreds_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<qint64>("after");
    const QString done = QStringLiteral("done");
    QTest::newRow("the guide's") << qint64(12'352) << done << qint64(22'300);
    QTest::newRow("100") << qint64(100) << done << qint64(10'100);
    QTest::newRow("101") << qint64(101) << done << qint64(10'100);
    QTest::newRow("199") << qint64(199) << done << qint64(10'100);
    QTest::newRow("200") << qint64(200) << done << qint64(10'200);
    QTest::newRow("99") << qint64(99) << QStringLiteral("under_minimum") << qint64(10'000);
    QTest::newRow("1") << qint64(1) << QStringLiteral("under_minimum") << qint64(10'000);
    QTest::newRow("0") << qint64(0) << QStringLiteral("no_points") << qint64(10'000);
    QTest::newRow("-1") << qint64(-1) << QStringLiteral("negative_points") << qint64(10'000);
    QTest::newRow("-12,352") << qint64(-12'352) << QStringLiteral("negative_points") << qint64(10'000);
}

void ConversionStoreTest::pointsBecomeQcashInWholeHundreds()
{
    QFETCH(qint64, points);
    QFETCH(QString, answer);
    QFETCH(qint64, after);
    addPoints(*m_wallet, m_shop.id, m_october, points);
    QCOMPARE(convert(QStringLiteral("a")), answer);
    QCOMPARE(total(), after);
    VERIFY_SOUND(*m_wallet);
}

void ConversionStoreTest::theOfferShowsWhatTheButtonWillDo()
{
    QCOMPARE(offer().refusal, std::optional(ConversionRefusal::NoPoints));
    addPoints(*m_wallet, m_shop.id, m_october, 12'352);
    const ConversionOffer before = offer();
    QCOMPARE(before.month.text(), QStringLiteral("2026-10"));
    QCOMPARE(jst::isoText(before.deadline), QStringLiteral("2026-11-30T23:59:59+09:00"));
    QCOMPARE(before.convertible.value(), 12'352);
    QCOMPARE(before.quote.qcash.value(), 12'300);
    QCOMPARE(before.quote.lost.value(), 52);
    QVERIFY(!before.refusal && !before.done);
    QCOMPARE(before.latePoints.value(), 0);

    QCOMPARE(convert(QStringLiteral("a"), before.month, before.convertible), QStringLiteral("done"));
    const ConversionOffer after = offer();
    QCOMPARE(after.convertible.value(), 0);
    QCOMPARE(after.quote.qcash.value(), 0);
    QCOMPARE(after.refusal, std::optional(ConversionRefusal::AlreadyConverted));
    QVERIFY(after.done);
    QCOMPARE(after.done->quote.points.value(), 12'352);
    QCOMPARE(after.done->total.value(), 22'300);
    QCOMPARE(after.latePoints.value(), 0);
}

void ConversionStoreTest::aConversionIsBookedWithItsLinkedTransfers()
{
    addPoints(*m_wallet, m_shop.id, m_october, 12'352);
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    const auto balance = [this](const char *code) {
        return readRaw(m_wallet->database(), QStringLiteral("SELECT balance FROM account WHERE code = '%1'").arg(QLatin1String(code)));
    };
    QCOMPARE(balance("qcash_from_points"), -12'300);
    QCOMPARE(balance("points_earned"), -12'352);
    QCOMPARE(balance("points_converted"), 12'300);
    QCOMPARE(balance("points_lost"), 52);
    QCOMPARE(readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM transfer WHERE action_id = 'a'")), 3);
    const auto page = m_wallet->book.history(m_shop.id, {}, 1, 20);
    QVERIFY(page);
    QCOMPARE(page->rows.first().kind, EntryKind::Conversion);
    QCOMPARE(page->rows.first().pointsMonth, JstMonth::of(2026, 10));
    QCOMPARE(page->rows.first().points, std::optional(known<Points>(12'352)));
}

void ConversionStoreTest::aMonthIsConvertedOnce()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    QCOMPARE(convert(QStringLiteral("b")), QStringLiteral("already_converted"));
    setJst({2026, 11, 30}, {23, 59, 59});
    QCOMPARE(convert(QStringLiteral("c")), QStringLiteral("already_converted"));
    QCOMPARE(total(), 10'500);
}

void ConversionStoreTest::theSameActAnswersAsTheFirstTime()
{
    addPoints(*m_wallet, m_shop.id, m_october, 12'352);
    const ConversionDraft draft{QStringLiteral("a"), {}, {}};
    const auto first = m_wallet->conversions.convert(m_shop.id, draft, m_clock);
    QVERIFY(first);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 1'000), m_clock));
    setJst({2027, 2, 3}, {4, 5});
    const auto again = m_wallet->conversions.convert(m_shop.id, draft, m_clock);
    QVERIFY(again);
    QCOMPARE(again->month.text(), first->month.text());
    QVERIFY(again->quote == first->quote);
    QCOMPARE(again->total, first->total);
    QCOMPARE(again->convertedAt, first->convertedAt);
    QCOMPARE(total(), 23'300);
    VERIFY_SOUND(*m_wallet);
}

void ConversionStoreTest::anIdOfAnotherActIsRefused()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 1), m_clock));
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("action_id_reused"));
    QCOMPARE(convert(QStringLiteral("b")), QStringLiteral("done"));
    QCOMPARE(answerOf(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("b"), EntryKind::ManualIn, 1), m_clock)),
             QStringLiteral("action_id_reused"));
    QCOMPARE(answerOf(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("b"), 100), m_clock)), QStringLiteral("action_id_reused"));
}

void ConversionStoreTest::pointsOfOctoberConvertOnlyInNovember_data()
{
    QTest::addColumn<Instant>("now");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, QDate date, QTime time, const char *answer) {
        QTest::newRow(name) << jst::at(date, time) << QString::fromLatin1(answer);
    };
    row("the last second of October", {2026, 10, 31}, {23, 59, 59}, "no_points");
    row("the first second of November", {2026, 11, 1}, {0, 0, 0}, "done");
    row("the last second of November", {2026, 11, 30}, {23, 59, 59}, "done");
    row("the first second of December", {2026, 12, 1}, {0, 0, 0}, "no_points");
}

void ConversionStoreTest::pointsOfOctoberConvertOnlyInNovember()
{
    QFETCH(Instant, now);
    QFETCH(QString, answer);
    m_clock.instant = jst::at({2026, 10, 1}, {9, 0});
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
    addPoints(*m_wallet, m_shop.id, {2026, 10, 1}, 150, QStringLiteral("first"));
    addPoints(*m_wallet, m_shop.id, {2026, 10, 31}, 150, QStringLiteral("last"));
    m_clock.instant = now;
    QCOMPARE(convert(QStringLiteral("a")), answer);
    QCOMPARE(total(), answer == QLatin1String("done") ? 10'300 : 10'000);
}

void ConversionStoreTest::theNextMonthHasItsOwnPoints()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    addPoints(*m_wallet, m_shop.id, {2026, 11, 30}, 777, QStringLiteral("november"));
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    setJst({2026, 12, 1}, {0, 0});
    QCOMPARE(offer().convertible.value(), 777);
    QCOMPARE(convert(QStringLiteral("b")), QStringLiteral("done"));
    QCOMPARE(total(), 10'000 + 500 + 700);
    setJst({2027, 1, 1}, {0, 0});
    QCOMPARE(offer().month.text(), QStringLiteral("2026-12"));
    QCOMPARE(convert(QStringLiteral("c")), QStringLiteral("no_points"));
    VERIFY_SOUND(*m_wallet);
}

void ConversionStoreTest::aDialogOverMidnightIsRefused()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    addPoints(*m_wallet, m_shop.id, {2026, 11, 2}, 500, QStringLiteral("november"));
    setJst({2026, 11, 30}, {23, 59, 59});
    const ConversionOffer shown = offer();
    setJst({2026, 12, 1}, {0, 0});
    QCOMPARE(convert(QStringLiteral("a"), shown.month, shown.convertible), QStringLiteral("month_has_changed"));
    QCOMPARE(total(), 10'000);
    QCOMPARE(convert(QStringLiteral("a"), offer().month, offer().convertible), QStringLiteral("done"));
    QCOMPARE(total(), 10'500);
}

void ConversionStoreTest::otherFiguresThanShownAreRefused()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    const ConversionOffer shown = offer();
    addPoints(*m_wallet, m_shop.id, m_october, 60, QStringLiteral("more"));
    QCOMPARE(convert(QStringLiteral("a"), shown.month, shown.convertible), QStringLiteral("figures_have_changed"));
    QCOMPARE(total(), 10'000);
    QCOMPARE(convert(QStringLiteral("a"), shown.month, known<Points>(560)), QStringLiteral("done"));
}

void ConversionStoreTest::refusalsStandInTheirOrder()
{
    const auto shownMonth = JstMonth::of(2026, 9);
    const Points shownPoints = known<Points>(7);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("taken"), EntryKind::ManualIn, 1), m_clock));
    setJst({2026, 10, 31}, {12, 0});
    QCOMPARE(convert(QStringLiteral("taken"), shownMonth, shownPoints), QStringLiteral("action_id_reused"));
    QCOMPARE(convert(QStringLiteral("a"), shownMonth, shownPoints), QStringLiteral("clock_behind_book"));
    setJst({2026, 11, 30}, {12, 0});
    addPoints(*m_wallet, m_shop.id, m_october, -5);
    QCOMPARE(convert(QStringLiteral("a"), shownMonth, shownPoints), QStringLiteral("month_has_changed"));
    QCOMPARE(convert(QStringLiteral("a"), JstMonth::of(2026, 10), shownPoints), QStringLiteral("negative_points"));
    addPoints(*m_wallet, m_shop.id, m_october, 205, QStringLiteral("good"));
    QCOMPARE(convert(QStringLiteral("a"), JstMonth::of(2026, 10), shownPoints), QStringLiteral("figures_have_changed"));
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    QCOMPARE(convert(QStringLiteral("b"), JstMonth::of(2026, 10), shownPoints), QStringLiteral("already_converted"));
}

void ConversionStoreTest::pointsThatComeLaterStayUnconverted()
{
    addPoints(*m_wallet, m_shop.id, m_october, 12'352);
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    addPoints(*m_wallet, m_shop.id, m_october, 480, QStringLiteral("late"));
    QCOMPARE(offer().latePoints.value(), 480);
    QCOMPARE(offer().convertible.value(), 0);
    QCOMPARE(convert(QStringLiteral("b")), QStringLiteral("already_converted"));
    addPoints(*m_wallet, m_shop.id, m_october, -1'000, QStringLiteral("claim"));
    QCOMPARE(offer().latePoints.value(), -520);
    QCOMPARE(total(), 22'300);
    VERIFY_SOUND(*m_wallet);
}

void ConversionStoreTest::typedInPointsCount()
{
    addPoints(*m_wallet, m_shop.id, m_october, 50);
    QVERIFY(m_wallet->scores.typeInPoints(m_shop.id, {QStringLiteral("type"), *JstMonth::of(2026, 10), known<Points>(220), known<Points>(-20), {}},
                                          m_clock));
    QCOMPARE(offer().convertible.value(), 200);
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    QCOMPARE(total(), 10'200);
    VERIFY_SOUND(*m_wallet);
}

void ConversionStoreTest::aClockBehindTheBookConvertsNothing()
{
    addPoints(*m_wallet, m_shop.id, {2026, 9, 5}, 500);
    setJst({2026, 10, 31}, {23, 59, 59});
    QCOMPARE(offer().refusal, std::optional(ConversionRefusal::ClockBehindBook));
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("clock_behind_book"));
    QCOMPARE(total(), 10'000);
}

void ConversionStoreTest::aClockTurnedBackInTheMonthStillConverts()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    const Instant booked = m_clock.instant;
    setJst({2026, 11, 1}, {0, 0});
    const auto receipt = m_wallet->conversions.convert(m_shop.id, {QStringLiteral("a"), {}, {}}, m_clock);
    QVERIFY(receipt);
    QCOMPARE(receipt->convertedAt, booked); // the book keeps its order
    QCOMPARE(receipt->month.text(), QStringLiteral("2026-10"));
    VERIFY_SOUND(*m_wallet);
}

namespace {

/// Tells another time each time it is asked.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(QList<Instant> instants) : m_instants(std::move(instants)) {}
    [[nodiscard]] Instant now() const override { return m_asked < m_instants.size() ? m_instants.at(m_asked++) : m_instants.last(); }
    [[nodiscard]] qsizetype asked() const { return m_asked; }

private:
    QList<Instant> m_instants;
    mutable qsizetype m_asked = 0;
};

} // namespace

void ConversionStoreTest::theClockIsReadWhenTheStoreIsHeld()
{
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    const RunningClock clock({jst::at({2026, 11, 30}, {23, 59, 59}), jst::at({2026, 12, 1}, {0, 0})});
    const auto receipt = m_wallet->conversions.convert(m_shop.id, {QStringLiteral("a"), {}, {}}, clock);
    QVERIFY(receipt);
    QCOMPARE(receipt->month.text(), QStringLiteral("2026-10"));
    QCOMPARE(clock.asked(), 1); // once per action: month, deadline and booking are of one moment
}

void ConversionStoreTest::shopsConvertApartFromEachOther()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    addPoints(*m_wallet, m_shop.id, m_october, 500);
    addPoints(*m_wallet, other.id, m_october, 300);
    QCOMPARE(convert(QStringLiteral("a")), QStringLiteral("done"));
    QCOMPARE(answerOf(m_wallet->conversions.convert(other.id, {QStringLiteral("a"), {}, {}}, m_clock)), QStringLiteral("done"));
    QCOMPARE(total(), 10'500);
    QCOMPARE(totalOf(*m_wallet, other.id), 300);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(ConversionStoreTest)
#include "conversion_store_test.moc"
