#include "derived_scores.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

using namespace console;
using samples::Chance;

/// Random files in random order, rule sets and conversions in between. Between conversions derived scores follow from what is known in
/// the end alone: the same points whatever the order of the imports. A converted month changes only by what orders themselves tell or
/// imported scores, so that there an item may have scores of a kind that it isn't known to be of any more.
class RandomDerivationTest : public QObject
{
    Q_OBJECT

private slots:
    void scoresFollowFromWhatIsKnownInTheEnd();
    void theOrderOfTheFilesDoesNotMatter();
    void convertedMonthsChangeByOrdersAndImportedScoresAlone();
    void aPreviewIsWhatSavingThenGives();
};

namespace {

const QDate firstDay(2026, 8, 20);

QString orderNumber(Chance &chance)
{
    return QString::number(1'000'000'000 + chance.between(0, 50));
}

QString itemNumber(Chance &chance)
{
    return chance.once(8) ? QString() : QString::number(700 + chance.between(0, 5));
}

std::optional<QDate> perhaps(Chance &chance, QDate day)
{
    return chance.once(5) ? std::nullopt : std::optional(day);
}

QList<SalesOrder> someOrders(Chance &chance)
{
    QList<SalesOrder> file;
    for (qint64 row = chance.between(1, 15); row > 0; --row) {
        SalesOrder order = samples::salesOrder(orderNumber(chance), SalesOrderState(chance.between(0, 10)));
        const QDate ordered = firstDay.addDays(chance.between(0, 80));
        if (!chance.once(6))
            order.orderedAt = jst::at(ordered, QTime(int(chance.between(0, 23)), 30));
        order.shipPlannedOn = perhaps(chance, ordered.addDays(chance.between(0, 5)));
        order.shippedOn = perhaps(chance, ordered.addDays(chance.between(0, 12)));
        order.deliveredOn = perhaps(chance, ordered.addDays(chance.between(1, 20)));
        order.itemNumber = itemNumber(chance);
        order.itemName = chance.once(3) ? QString() : QStringLiteral("Item");
        file << order;
    }
    return file;
}

QList<ScoreEvent> someScores(Chance &chance)
{
    QList<ScoreEvent> file;
    for (qint64 row = chance.between(1, 4); row > 0; --row) {
        ScoreEvent event = samples::scoreEvent(firstDay.addDays(chance.between(0, 90)), QString::number(700 + chance.between(0, 5)),
                                               chance.between(-50, 200), ScoreComponent(chance.between(0, 2)));
        event.orderNumber = chance.once(4) ? QString() : orderNumber(chance);
        event.event = chance.once(2) ? QStringLiteral("shipped_on_time") : QStringLiteral("delivered_quickly");
        file << event;
    }
    return file;
}

QList<Item> someItems(Chance &chance)
{
    QList<Item> file;
    for (qint64 row = chance.between(1, 3); row > 0; --row) {
        Item item = samples::item(QString::number(700 + chance.between(0, 5)), QStringLiteral("Item %1").arg(chance.between(0, 3)));
        if (!chance.once(3))
            item.goodsKind = GoodsKind(chance.between(0, 1));
        file << item;
    }
    return file;
}

QList<ScoreRule> someRules(Chance &chance)
{
    QList<ScoreRule> rules;
    for (const GoodsKind kind : {GoodsKind::General, GoodsKind::Reserve}) {
        const int edge = int(chance.between(-1, 4));
        const QString name = chance.once(2) ? QStringLiteral("ok") : QStringLiteral("shipped_on_time");
        rules << ScoreRule{kind, ScoreMeasure::ShippingDelay, {}, edge, name, chance.between(-20, 20)};
        if (!chance.once(3))
            rules << ScoreRule{kind, ScoreMeasure::ShippingDelay, edge + 1, {}, QStringLiteral("late"), chance.between(-20, 0)};
        if (!chance.once(3))
            rules << ScoreRule{kind, ScoreMeasure::DeliveryTime, {}, edge, QStringLiteral("ok"), chance.between(0, 20)};
        if (!chance.once(3))
            rules << ScoreRule{kind, ScoreMeasure::Returned, {}, {}, QStringLiteral("returned"), chance.between(-20, 0)};
        if (!chance.once(3))
            rules << ScoreRule{kind, ScoreMeasure::Cancelled, {}, {}, QStringLiteral("cancelled"), chance.between(-20, 0)};
    }
    return rules;
}

void importSomething(Chance &chance, Database &database, ShopId shop)
{
    switch (chance.between(0, 3)) {
    case 0:
        samples::imported(database, shop, someScores(chance));
        break;
    case 1:
        samples::imported(database, shop, someItems(chance));
        break;
    default:
        samples::imported(database, shop, someOrders(chance));
        break;
    }
}

/// One store with a shop, a clock, and acts that are numbered.
struct Opened
{
    FakeClock clock{jst::at({2026, 9, 20}, QTime(10, 0))};
    std::unique_ptr<Wallet> wallet = samples::openWallet();
    Shop shop = samples::registerShop(*wallet, clock);
    int acts = 0;

    [[nodiscard]] QString nextId() { return QStringLiteral("act-%1").arg(++acts); }
    [[nodiscard]] Database &database() { return wallet->database(); }
    [[nodiscard]] ScoreRuleDraft someDraft(Chance &chance)
    {
        const QDate open = *wallet->scoreRules.firstOpenDay(shop.id, clock.instant);
        return {nextId(), open.addDays(chance.between(0, 40)), someRules(chance)};
    }
};

#define CHECK_DERIVED(database, shop)                                                                                  \
    do {                                                                                                               \
        QCOMPARE(samples::storedScores(database, shop), samples::expectedScores(database, shop));                      \
        QCOMPARE(samples::scoreSums(database), samples::scoreSumsRecounted(database));                                 \
    } while (false)

} // namespace

void RandomDerivationTest::scoresFollowFromWhatIsKnownInTheEnd()
{
    Chance chance("derived scores");
    Opened opened;
    const Shop other = samples::registerShop(*opened.wallet, opened.clock, 0, Grade::General, QStringLiteral("other"));
    for (int step = 0; step < samples::rounds(120, 3'000); ++step) {
        const ShopId shop = chance.once(3) ? other.id : opened.shop.id;
        if (chance.once(12)) {
            ScoreRuleDraft draft = opened.someDraft(chance);
            QVERIFY(opened.wallet->scoreRules.save(shop, draft, opened.clock));
        } else {
            importSomething(chance, opened.database(), shop);
        }
        CHECK_DERIVED(opened.database(), opened.shop.id);
        CHECK_DERIVED(opened.database(), other.id);
    }
    VERIFY_SOUND(*opened.wallet);
}

void RandomDerivationTest::theOrderOfTheFilesDoesNotMatter()
{
    Chance chance("files in any order");
    for (int round = 0; round < samples::rounds(15, 200); ++round) {
        QList<std::function<void(Opened &)>> orders;
        QList<std::function<void(Opened &)>> scores;
        QList<std::function<void(Opened &)>> items;
        for (int i = 0; i < 6; ++i) {
            orders << [file = someOrders(chance)](Opened &to) { samples::imported(to.database(), to.shop.id, file); };
            scores << [file = someScores(chance)](Opened &to) { samples::imported(to.database(), to.shop.id, file); };
            items << [file = someItems(chance)](Opened &to) { samples::imported(to.database(), to.shop.id, file); };
        }
        // Of files of one kind a later one may say something newer; among kinds nothing depends on which comes first.
        const auto play = [&](Opened &to) {
            QList<QList<std::function<void(Opened &)>>> left{orders, scores, items};
            while (!left.isEmpty()) {
                const qsizetype kind = chance.between(0, left.size() - 1);
                const auto act = left[kind].takeFirst();
                act(to);
                if (chance.once(3))
                    act(to);
                if (left[kind].isEmpty())
                    left.removeAt(kind);
            }
        };
        Opened one;
        Opened two;
        play(one);
        play(two);
        const QString all = QStringLiteral("true");
        QCOMPARE(samples::storedScores(one.database(), one.shop.id, all), samples::storedScores(two.database(), two.shop.id, all));
        QCOMPARE(samples::scoreSums(one.database()), samples::scoreSums(two.database()));
    }
}

void RandomDerivationTest::convertedMonthsChangeByOrdersAndImportedScoresAlone()
{
    Chance chance("rule sets and conversions");
    Opened opened;
    const ShopId shop = opened.shop.id;
    const auto scoresBefore = [&](int day) {
        return samples::storedScores(opened.database(), shop, QStringLiteral("day < %1").arg(day))
            + samples::rowsOf(opened.database(), QStringLiteral("SELECT month, component, points, events FROM score_month WHERE month < %1").arg(day / 100), 4);
    };
    const auto conversions = [&] { return samples::rowsOf(opened.database(), QStringLiteral("SELECT month, points, qcash, lost FROM conversion"), 4); };
    const auto firstUnconverted = [&] {
        const QDate day = *opened.wallet->scoreRules.firstUnconvertedDay(shop);
        return day.isValid() ? dayNumber(day) : 0;
    };
    QList<SalesOrder> lastOrders;
    int converted = 0;
    int saved = 0;
    for (int step = 0; step < samples::rounds(120, 3'000); ++step) {
        if (chance.once(4))
            opened.clock.instant = opened.clock.instant.plusSeconds(chance.between(0, 4) * 24 * 60 * 60);
        const qint64 act = chance.between(0, 5);
        if (act == 0 && opened.wallet->conversions.convert(shop, {opened.nextId(), {}, {}}, opened.clock))
            ++converted;
        if (act == 1) {
            const int open = dayNumber(*opened.wallet->scoreRules.firstOpenDay(shop, opened.clock.instant));
            const int lastConverted = int(samples::readRaw(opened.database(), QStringLiteral("SELECT coalesce(max(month), 0) FROM conversion")));
            QVERIFY(open / 100 > lastConverted);
            const QStringList untouched = scoresBefore(open) + conversions();
            const bool isTooEarly = chance.once(3);
            ScoreRuleDraft draft = opened.someDraft(chance);
            if (isTooEarly)
                draft.validFrom = dayOf(open).addDays(-chance.between(1, 40));
            QCOMPARE(bool(opened.wallet->scoreRules.save(shop, draft, opened.clock)), !isTooEarly);
            saved += isTooEarly ? 0 : 1;
            QCOMPARE(scoresBefore(open) + conversions(), untouched);
        }
        if (act > 1) {
            const QStringList booked = conversions();
            const int open = firstUnconverted();
            const QStringList untouched = scoresBefore(open);
            if (act == 2) {
                samples::imported(opened.database(), shop, someItems(chance));
                QCOMPARE(scoresBefore(open), untouched);
            } else if (act == 3) {
                // Twice in a row: the second time no row tells anything new.
                lastOrders = someOrders(chance);
                samples::imported(opened.database(), shop, lastOrders);
                samples::imported(opened.database(), shop, someItems(chance));
                const QStringList before = scoresBefore(open);
                samples::imported(opened.database(), shop, lastOrders);
                QCOMPARE(scoresBefore(open), before);
            } else {
                importSomething(chance, opened.database(), shop);
            }
            QCOMPARE(conversions(), booked);
        }
        const int open = firstUnconverted();
        QCOMPARE(samples::since(open, samples::storedScores(opened.database(), shop)), samples::since(open, samples::expectedScores(opened.database(), shop)));
        QCOMPARE(samples::scoreSums(opened.database()), samples::scoreSumsRecounted(opened.database()));
    }
    QVERIFY(converted > 0 && saved > 0);
    VERIFY_SOUND(*opened.wallet);
}

void RandomDerivationTest::aPreviewIsWhatSavingThenGives()
{
    Chance chance("previews");
    Opened opened;
    const ShopId shop = opened.shop.id;
    for (int step = 0; step < samples::rounds(60, 1'000); ++step) {
        for (int file = 0; file < 3; ++file)
            importSomething(chance, opened.database(), shop);
        const ScoreRuleDraft draft = opened.someDraft(chance);
        const auto before = opened.wallet->scores.months(shop, *JstMonth::of(2026, 8), *JstMonth::of(2027, 1));
        const auto preview = opened.wallet->scoreRules.preview(shop, draft, opened.clock);
        QVERIFY(preview);
        QVERIFY(opened.wallet->scoreRules.save(shop, draft, opened.clock));
        const auto after = opened.wallet->scores.months(shop, *JstMonth::of(2026, 8), *JstMonth::of(2027, 1));
        for (qsizetype i = 0; i < after->size(); ++i) {
            const MonthPoints &was = before->at(i).points;
            const MonthPoints &is = after->at(i).points;
            const auto told = std::find_if(preview->months.begin(), preview->months.end(),
                                           [&](const ScoreRuleEffect &effect) { return effect.month == is.month; });
            if (told == preview->months.end()) {
                QCOMPARE(is.total, was.total);
                QCOMPARE(is.delivery.counted(), was.delivery.counted());
                continue;
            }
            QCOMPARE((QList{told->deliveryBefore, told->claimBefore, told->totalBefore}), (QList{was.delivery.counted(), was.claim.counted(), was.total}));
            QCOMPARE((QList{told->deliveryAfter, told->claimAfter, told->totalAfter}), (QList{is.delivery.counted(), is.claim.counted(), is.total}));
        }
    }
}

QTEST_GUILESS_MAIN(RandomDerivationTest)
#include "random_derivation_test.moc"
