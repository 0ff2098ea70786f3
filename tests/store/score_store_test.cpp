#include "store/score_store.h"

#include "record_samples.h"

using namespace console;
using namespace samples;

/// Points by month and item, and points typed in.
class ScoreStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMonthWithoutScoresHasNone();
    void typedInFiguresStandBeforeImportedOnes();
    void reversedFiguresNoLongerCount();
    void typingInIsRefusedByRule();
    void theSameActIsBookedOnce();
    void pointsAfterTheConversionAreLate();
    void itemScoresAreSearchedAndPaged();
    void detailShowsOneGoodsKindFromTheNewSystemOn();
    void pastScoresEndBeforeTheNewSystem();
    void categoriesAndMonthsAreThoseThatOccur();

private:
    [[nodiscard]] MonthPoints typeIn(const QString &actionId, std::optional<Points> delivery, std::optional<Points> review = {});
    void convert(qint64 points, qint64 qcash);
    [[nodiscard]] QString itemsFound(const ItemScoreFilter &filter, int pageSize = 100);

    const JstMonth m_month = *JstMonth::of(2026, 10);
    const StandingClock m_clock{jst::at({2026, 11, 22}, {12, 0})};
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

namespace {

template <class T>
TypedPointsRefusal refusalOf(const T &result)
{
    if (result || !std::holds_alternative<TypedPointsRefusal>(result.error()))
        qFatal("not refused");
    return std::get<TypedPointsRefusal>(result.error());
}

QString placesOf(const StoreResult<QList<ScoreEvent>> &events)
{
    QStringList places;
    for (const ScoreEvent &event : events.value())
        places << QStringLiteral("%1/%2").arg(event.itemNumber, event.date.toString(QStringLiteral("yyMMdd")));
    return places.join(u' ');
}

} // namespace

void ScoreStoreTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

MonthPoints ScoreStoreTest::typeIn(const QString &actionId, std::optional<Points> delivery, std::optional<Points> review)
{
    const auto typed = ScoreStore(*m_database).typeInPoints(m_shop, {actionId, m_month, delivery, {}, review}, m_clock);
    if (!typed)
        qFatal("not typed in");
    return *typed;
}

// A conversion as the book would hold it, without the book.
void ScoreStoreTest::convert(qint64 points, qint64 qcash)
{
    Statement action(*m_database, QStringLiteral("INSERT INTO action VALUES (?, 'conversion', '', 0)"));
    QVERIFY(action.bind(m_shop.value).run());
    Statement insert(
        *m_database,
        QStringLiteral("INSERT INTO conversion (shop_id, month, action_id, points, qcash, lost, total_after, converted_at) "
                       "VALUES (?, ?, 'conversion', ?, ?, ?, 0, ?)"));
    insert.bind(m_shop.value).bind(m_month.number()).bind(points).bind(qcash).bind(points - qcash);
    QVERIFY(insert.bind(m_clock.now().utcSeconds).run());
}

QString ScoreStoreTest::itemsFound(const ItemScoreFilter &filter, int pageSize)
{
    QStringList numbers;
    std::optional<ItemScore> last;
    for (;;) {
        const auto page = ScoreStore(*m_database).itemScores(m_shop, filter, last, pageSize);
        if (!page || page->size() > pageSize)
            qFatal("item scores");
        if (page->isEmpty())
            return numbers.join(u' ');
        for (const ItemScore &score : *page)
            numbers << score.itemNumber;
        last = page->last();
    }
}

void ScoreStoreTest::aMonthWithoutScoresHasNone()
{
    const auto points = ScoreStore(*m_database).monthPoints(m_shop, m_month);
    QVERIFY(points);
    QVERIFY(points->total.isZero());
    QVERIFY(!points->delivery.typedIn);
    const auto months = ScoreStore(*m_database).months(m_shop, *JstMonth::of(2025, 11), m_month);
    QCOMPARE(months->size(), 12);
    QCOMPARE(months->first().points.month.text(), QStringLiteral("2025-11"));
    QCOMPARE(months->last().points.month.text(), QStringLiteral("2026-10"));
}

void ScoreStoreTest::typedInFiguresStandBeforeImportedOnes()
{
    imported<ScoreEvent>(*m_database, m_shop,
                         {scoreEvent({2026, 10, 31}, QStringLiteral("1"), 500),
                          scoreEvent({2026, 10, 1}, QStringLiteral("1"), -30, ScoreComponent::Claim),
                          scoreEvent({2026, 11, 1}, QStringLiteral("1"), 9000)});
    QCOMPARE(ScoreStore(*m_database).monthPoints(m_shop, m_month)->total.value(), 470);
    const MonthPoints typed = typeIn(QStringLiteral("a"), known<Points>(800), known<Points>(0));
    QCOMPARE(typed.total.value(), 770);
    QCOMPARE(typed.delivery.imported.value(), 500);
    QCOMPARE(typed.delivery.typedIn->value(), 800);
    QVERIFY(!typed.claim.typedIn);
    QVERIFY(typed.review.typedIn->isZero());
    QCOMPARE(typeIn(QStringLiteral("b"), known<Points>(-100)).total.value(), 670);
}

void ScoreStoreTest::reversedFiguresNoLongerCount()
{
    imported<ScoreEvent>(*m_database, m_shop, {scoreEvent({2026, 10, 31}, QStringLiteral("1"), 500)});
    QCOMPARE(typeIn(QStringLiteral("a"), known<Points>(800), known<Points>(20)).total.value(), 820);
    ScoreStore store(*m_database);
    const auto reversed = store.reverseTypedPoints(m_shop, QStringLiteral("b"), QStringLiteral("a"), m_clock);
    QVERIFY(reversed);
    QCOMPARE(reversed->total.value(), 500);
    QVERIFY(!reversed->delivery.typedIn);

    const auto entries = store.typedPoints(m_shop, m_month);
    QCOMPARE(entries->size(), 4);
    QVERIFY(entries->at(0).isReversed && !entries->at(0).reversesId);
    QCOMPARE(entries->at(2).reversesId, entries->at(0).id);
    QCOMPARE(entries->at(2).points.value(), -800);
    QVERIFY(std::none_of(entries->begin(), entries->end(), [](const TypedPoints &entry) { return entry.counts(); }));

    QVERIFY(store.reverseTypedPoints(m_shop, QStringLiteral("b"), QStringLiteral("a"), m_clock));
    QCOMPARE(refusalOf(store.reverseTypedPoints(m_shop, QStringLiteral("c"), QStringLiteral("a"), m_clock)),
             TypedPointsRefusal::AlreadyReversed);
    QCOMPARE(refusalOf(store.reverseTypedPoints(m_shop, QStringLiteral("c"), QStringLiteral("b"), m_clock)),
             TypedPointsRefusal::NotFound);
    QCOMPARE(store.typedPoints(m_shop, m_month)->size(), 4);
}

void ScoreStoreTest::typingInIsRefusedByRule()
{
    ScoreStore store(*m_database);
    TypedPointsDraft draft{QStringLiteral("a"), *JstMonth::of(2026, 12), known<Points>(1), {}, {}};
    QCOMPARE(refusalOf(store.typeInPoints(m_shop, draft, m_clock)), TypedPointsRefusal::MonthInFuture);
    draft.month = *JstMonth::of(2026, 11);
    draft.delivery.reset();
    QCOMPARE(refusalOf(store.typeInPoints(m_shop, draft, m_clock)), TypedPointsRefusal::NothingTyped);
    // A refused act leaves its id free.
    draft.delivery = known<Points>(1);
    QVERIFY(store.typeInPoints(m_shop, draft, m_clock));
    draft.delivery = known<Points>(2);
    QCOMPARE(refusalOf(store.typeInPoints(m_shop, draft, m_clock)), TypedPointsRefusal::ActionIdReused);
    QCOMPARE(refusalOf(store.reverseTypedPoints(m_shop, QStringLiteral("b"), QStringLiteral("unknown"), m_clock)),
             TypedPointsRefusal::NotFound);
}

void ScoreStoreTest::theSameActIsBookedOnce()
{
    QCOMPARE(typeIn(QStringLiteral("a"), known<Points>(800)).total.value(), 800);
    QCOMPARE(typeIn(QStringLiteral("a"), known<Points>(800)).total.value(), 800);
    QCOMPARE(ScoreStore(*m_database).typedPoints(m_shop, m_month)->size(), 1);
}

void ScoreStoreTest::pointsAfterTheConversionAreLate()
{
    imported<ScoreEvent>(*m_database, m_shop, {scoreEvent({2026, 10, 31}, QStringLiteral("1"), 12352)});
    convert(12352, 12300);
    ScoreStore store(*m_database);
    QVERIFY(store.months(m_shop, m_month, m_month)->first().latePoints.isZero());
    imported<ScoreEvent>(*m_database, m_shop, {scoreEvent({2026, 10, 30}, QStringLiteral("2"), 48)});
    const MonthHistory history = store.months(m_shop, m_month.previous(), m_month.next())->at(1);
    QCOMPARE(history.points.total.value(), 12400);
    QCOMPARE(history.conversion->points.value(), 12352);
    QCOMPARE(history.conversion->qcash.value(), 12300);
    QCOMPARE(history.conversion->lost.value(), 52);
    QCOMPARE(history.conversion->convertedAt, m_clock.now());
    QCOMPARE(history.latePoints.value(), 48);
}

void ScoreStoreTest::itemScoresAreSearchedAndPaged()
{
    QList<ScoreEvent> events;
    for (const auto &[number, points] : {std::pair{1, 5}, std::pair{2, 90}, std::pair{3, -7}, std::pair{4, 5}, std::pair{5, 5}})
        events << scoreEvent({2026, 10, 3}, QString::number(number), points);
    events[1].itemName = QStringLiteral("ビタミン 100%");
    events[2].category = QStringLiteral("Food");
    events << scoreEvent({2026, 10, 4}, QStringLiteral("1"), -1, ScoreComponent::Review);
    events.last().goodsKind = GoodsKind::Reserve;
    imported(*m_database, m_shop, events);

    for (const int pageSize : {1, 2, 3, 100})
        QCOMPARE(itemsFound({m_month, {}, {}, {}}, pageSize), QStringLiteral("2 4 5 1 3"));
    QCOMPARE(itemsFound({m_month, QStringLiteral("Food"), {}, {}}), QStringLiteral("3"));
    QCOMPARE(itemsFound({m_month, {}, QStringLiteral("４"), {}}), QStringLiteral("4"));
    QCOMPARE(itemsFound({m_month, {}, {}, QStringLiteral("ﾀﾐﾝ")}), QStringLiteral("2"));
    QCOMPARE(itemsFound({m_month, {}, {}, QStringLiteral("%")}), QStringLiteral("2"));
    QCOMPARE(itemsFound({m_month.next(), {}, {}, {}}), QString());

    const auto scores = ScoreStore(*m_database).itemScores(m_shop, {m_month, {}, QStringLiteral("1"), {}}, {}, 1);
    const ItemScore &one = scores->first();
    QCOMPARE((QList<qint64>{one.delivery.value(), one.claim.value(), one.review.value(), one.total.value()}),
             (QList<qint64>{5, 0, -1, 4}));
    QVERIFY(one.soldAsGeneral && one.soldAsReserve);
}

void ScoreStoreTest::detailShowsOneGoodsKindFromTheNewSystemOn()
{
    QList<ScoreEvent> events;
    for (const QDate &day : {QDate(2019, 6, 30), QDate(2019, 7, 1), QDate(2019, 7, 2)})
        events << scoreEvent(day, QStringLiteral("1"), 5);
    events << scoreEvent({2019, 7, 2}, QStringLiteral("1"), 5, ScoreComponent::Claim);
    events << scoreEvent({2019, 7, 3}, QStringLiteral("1"), 5);
    events.last().goodsKind = GoodsKind::Reserve;
    imported(*m_database, m_shop, events);

    ScoreStore store(*m_database);
    ScoreDetailFilter filter{QStringLiteral("1"), QDate(2019, 1, 1), QDate(2019, 12, 31), GoodsKind::General, {}};
    QCOMPARE(placesOf(store.scoreDetail(m_shop, filter, {}, 10)), QStringLiteral("1/190702 1/190702 1/190701"));
    const auto page = store.scoreDetail(m_shop, filter, {}, 1);
    QCOMPARE(placesOf(store.scoreDetail(m_shop, filter, page->first(), 10)), QStringLiteral("1/190702 1/190701"));
    filter.component = ScoreComponent::Claim;
    QCOMPARE(placesOf(store.scoreDetail(m_shop, filter, {}, 10)), QStringLiteral("1/190702"));
    filter.component.reset();
    filter.goodsKind = GoodsKind::Reserve;
    QCOMPARE(placesOf(store.scoreDetail(m_shop, filter, {}, 10)), QStringLiteral("1/190703"));
}

void ScoreStoreTest::pastScoresEndBeforeTheNewSystem()
{
    QList<ScoreEvent> events;
    for (const QDate &day : {QDate(2019, 7, 1), QDate(2019, 6, 30), QDate(2018, 1, 1)}) {
        events << scoreEvent(day, QStringLiteral("1"), 5) << scoreEvent(day, QStringLiteral("2"), 5, ScoreComponent::Review);
        events.last().itemName = QStringLiteral("クリーム");
    }
    imported(*m_database, m_shop, events);

    ScoreStore store(*m_database);
    const auto all = store.pastScores(m_shop, {}, {}, 10);
    QCOMPARE(placesOf(all), QStringLiteral("1/180101 1/190630 2/180101 2/190630"));
    QCOMPARE(all->at(2).itemName, QStringLiteral("クリーム"));
    for (qsizetype place = 0; place < all->size(); ++place) {
        const auto rest = store.pastScores(m_shop, {}, all->at(place), 10);
        QCOMPARE(rest->size(), all->size() - place - 1);
    }
    QCOMPARE(placesOf(store.pastScores(m_shop, {{}, QStringLiteral("くりー"), {}, {}}, {}, 10)),
             QStringLiteral("2/180101 2/190630"));
    QCOMPARE(placesOf(store.pastScores(m_shop, {QStringLiteral("1"), {}, QDate(2018, 1, 2), QDate(2026, 1, 1)}, {}, 10)),
             QStringLiteral("1/190630"));
}

void ScoreStoreTest::categoriesAndMonthsAreThoseThatOccur()
{
    auto other = scoreEvent({2026, 9, 3}, QStringLiteral("2"), 5);
    other.category = QStringLiteral("Appliances");
    imported<ScoreEvent>(*m_database, m_shop,
                         {scoreEvent({2026, 10, 3}, QStringLiteral("1"), 5), other,
                          scoreEvent({2019, 6, 30}, QStringLiteral("1"), 5), scoreEvent({2019, 7, 1}, QStringLiteral("1"), 5)});
    ScoreStore store(*m_database);
    QCOMPARE(store.categories(m_shop).value(), (QStringList{QStringLiteral("Appliances"), QStringLiteral("Beauty")}));
    const auto months = store.scoreMonths(m_shop);
    QCOMPARE(*months, (QList<JstMonth>{m_month, m_month.previous(), *JstMonth::of(2019, 7)}));
}

QTEST_GUILESS_MAIN(ScoreStoreTest)
#include "score_store_test.moc"
