#include "control/ad_application_controller.h"
#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Applying for an ad without a screen: what the form begins with, what is refused and why, and what becomes of it.
class AdApplicationControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "America/New_York"); }
    void theFormBeginsWithTheNextDisplayDay();
    void goodsAreFoundByNumberCodeAndName();
    void aPlacedBidHoldsItsQcashAndTheFormIsReadyForTheNext();
    void severalDaysMakeOneBidADay();
    void aFixedPriceIsSpentAtOnce();
    void whatIsWrongIsToldBeforeAnythingIsPlaced_data();
    void whatIsWrongIsToldBeforeAnythingIsPlaced();
    void theSameItemCannotBidTwiceOnASlot();
    void theCloseComesByItself();
    void theFirstSecondOpensTheBidding();
    void aMegaWariEventRaisesTheStartPrice();
    void theFormStaysWhateverElseIsBooked();
    void anotherShopBeginsAnew();
    void slotsAreOfferedWhileTypingWithoutReadingThem();
    void fixedPricesThatDifferByDayAreAddedUp();
    void aFormLeftOvernightGoesOnToTheNextDay();
    void theBalanceIsReadAnewBeforeItIsAsked();

private:
    static Item item(const QString &number, const QString &name, const QString &code = {})
    {
        Item item;
        item.itemNumber = number;
        item.name = name;
        item.sellerItemCode = code;
        item.category = QStringLiteral("Skin care");
        return item;
    }
    static void addGoods(PointsDesk &desk)
    {
        desk.import(QList{item(QStringLiteral("1001"), QStringLiteral("ビタミン美容液"), QStringLiteral("SERUM-A")),
                          item(QStringLiteral("1002"), QStringLiteral("Toner 200 ml"))});
    }
    /// A bid on 1001 that lacks nothing.
    static void fill(AdApplicationController &controller)
    {
        controller.chooseItem(QStringLiteral("1001"));
        controller.setSlot(QStringLiteral("リードルショット"));
        controller.setPrice(1'400);
    }
    static void place(AdApplicationController &controller)
    {
        controller.ask();
        QVERIFY(controller.state().isConfirming);
        controller.place();
        QVERIFY(controller.state().isPlacing);
        QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isPlacing, 60'000);
    }
    static qint64 held(PointsDesk &desk) { return desk.wallet->book.balances(desk.shop())->held.value(); }
};

void AdApplicationControllerTest::theFormBeginsWithTheNextDisplayDay()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    const AdApplicationState &state = controller.state();
    QCOMPARE(state.form.firstDay, QDate(2026, 11, 21));
    QCOMPARE(state.form.lastDay, QDate(2026, 11, 21));
    QCOMPARE(state.form.price.value(), 1'000);
    QCOMPARE(state.required->value(), 1'000);
    QCOMPARE(state.secondsLeft, 3 * 3600 + 44 * 60 + 59);
    QVERIFY(state.bidding == AdBidding::Open && state.missing == 0 && !state.isMegaWari);
    QCOMPARE(state.items.value->size(), 2);
    desk.setJst(QDate(2026, 11, 21), QTime(17, 55));
    AdApplicationController later(desk.desk);
    later.refresh();
    QCOMPARE(later.state().form.firstDay, QDate(2026, 11, 22));
    QVERIFY(later.state().bidding == AdBidding::NotOpenYet);
}

void AdApplicationControllerTest::goodsAreFoundByNumberCodeAndName()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    for (const QString &text : {QStringLiteral("ビタミン"), QStringLiteral("serum-a"), QStringLiteral("01001")}) {
        controller.searchItems(text);
        QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isSearching, 60'000);
        QCOMPARE(controller.state().items.value->size(), text == QLatin1String("01001") ? 0 : 1);
    }
    controller.searchItems(QStringLiteral("1002"));
    QTRY_VERIFY_WITH_TIMEOUT(controller.state().form.item.has_value(), 60'000);
    QCOMPARE(controller.state().form.item->name, QStringLiteral("Toner 200 ml"));
}

void AdApplicationControllerTest::aPlacedBidHoldsItsQcashAndTheFormIsReadyForTheNext()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    fill(controller);
    place(controller);
    const AdApplicationState &state = controller.state();
    QCOMPARE(state.placed.size(), 1);
    QVERIFY(!state.refusal && !state.fault && !state.isConfirming);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(held(desk), 1'400);
    QCOMPARE(desk.total(), 10'000);
    QCOMPARE(state.balances.value->spendable.value(), 8'600);
    QCOMPARE(state.bids.value->size(), 1);
    QVERIFY(!state.form.item && state.form.itemText.isEmpty());
    QCOMPARE(state.form.slot, QStringLiteral("リードルショット"));
    QTRY_VERIFY_WITH_TIMEOUT(state.slotsOffered.contains(QStringLiteral("リードルショット")), 60'000);
    controller.chooseItem(QStringLiteral("1002"));
    QVERIFY(state.placed.isEmpty());
    QCOMPARE(state.form.price.value(), 1'000); // the next item's price is a new decision
    place(controller);
    QCOMPARE(held(desk), 2'400);
}

void AdApplicationControllerTest::severalDaysMakeOneBidADay()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    controller.setDays(QDate(2026, 11, 21), QDate(2026, 11, 23));
    QCOMPARE(controller.state().required->value(), 4'200);
    place(controller);
    QCOMPARE(controller.state().placed.size(), 3);
    QCOMPARE(held(desk), 4'200);
}

void AdApplicationControllerTest::aFixedPriceIsSpentAtOnce()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    controller.setKind(AdKind::PowerRankUp);
    const AdApplicationState &state = controller.state();
    QVERIFY(state.isAtOnce() && !state.hasSlot());
    const qint64 price = (*state.terms.value)->price.value();
    QCOMPARE(state.form.price.value(), price);
    controller.chooseItem(QStringLiteral("1001"));
    place(controller);
    QCOMPARE(controller.state().placed.size(), 1);
    QCOMPARE(held(desk), 0);
    QCOMPARE(desk.total(), 10'000 - price);
}

void AdApplicationControllerTest::whatIsWrongIsToldBeforeAnythingIsPlaced_data()
{
    QTest::addColumn<QString>("itemText");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("code");
    const QDate day(2026, 11, 21);
    const QString item = QStringLiteral("1001");
    const QString slot = QStringLiteral("word");
    QTest::newRow("no item") << QString() << slot << day << day << qint64(1'000) << QStringLiteral("no_item");
    QTest::newRow("not on sale") << QStringLiteral("9999") << slot << day << day << qint64(1'000) << QStringLiteral("not_on_sale");
    QTest::newRow("no keyword") << item << QStringLiteral("  ") << day << day << qint64(1'000) << QStringLiteral("no_slot");
    QTest::newRow("backwards") << item << slot << day << day.addDays(-1) << qint64(1'000) << QStringLiteral("no_days");
    QTest::newRow("too many days") << item << slot << day << day.addDays(7) << qint64(1'000) << QStringLiteral("no_days");
    QTest::newRow("tomorrow") << item << slot << day.addDays(1) << day.addDays(1) << qint64(1'000) << QStringLiteral("not_open_yet");
    QTest::newRow("yesterday") << item << slot << day.addDays(-1) << day << qint64(1'000) << QStringLiteral("closed");
    QTest::newRow("900") << item << slot << day << day << qint64(900) << QStringLiteral("under_start_price");
    QTest::newRow("11,450") << item << slot << day << day << qint64(11'450) << QStringLiteral("not_in_units");
    QTest::newRow("10,100") << item << slot << day << day << qint64(10'100) << QStringLiteral("not_enough_qcash");
}

void AdApplicationControllerTest::whatIsWrongIsToldBeforeAnythingIsPlaced()
{
    QFETCH(QString, itemText);
    QFETCH(QString, slot);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(qint64, price);
    QFETCH(QString, code);
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    controller.searchItems(itemText);
    QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isSearching, 60'000);
    controller.setSlot(slot);
    controller.setDays(first, last);
    controller.setPrice(price);
    controller.ask();
    QVERIFY(controller.state().refusal.has_value());
    QCOMPARE(QString(codeIn(adRefusalCodes, *controller.state().refusal)), code);
    QVERIFY(!controller.state().isConfirming);
    controller.place();
    QVERIFY(!controller.state().isPlacing);
    QCOMPARE(held(desk), 0);
    // Touched, nothing is said any more.
    controller.setPrice(1'300);
    QVERIFY(!controller.state().refusal);
}

void AdApplicationControllerTest::theSameItemCannotBidTwiceOnASlot()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    place(controller);
    fill(controller);
    place(controller);
    QVERIFY(controller.state().refusal == AdRefusal::AlreadyOnSlot);
    QVERIFY(controller.state().form.item.has_value());
    QCOMPARE(held(desk), 1'400);
}

void AdApplicationControllerTest::theCloseComesByItself()
{
    PointsDesk desk;
    addGoods(desk);
    desk.setJst(QDate(2026, 11, 21), QTime(17, 49, 57));
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    controller.ask();
    QVERIFY(controller.state().isConfirming);
    QSignalSpy ticked(&controller, &AdApplicationController::ticked);
    QSignalSpy changed(&controller, &AdApplicationController::stateChanged);
    desk.setJst(QDate(2026, 11, 21), QTime(17, 49, 59));
    controller.tick();
    QVERIFY(controller.state().bidding == AdBidding::Open && controller.state().secondsLeft == 0);
    QVERIFY(ticked.size() == 1 && changed.isEmpty());
    desk.setJst(QDate(2026, 11, 21), QTime(17, 50));
    controller.tick();
    QVERIFY(controller.state().bidding == AdBidding::Closed);
    QCOMPARE(changed.size(), 1);
    // What was asked before the close is decided by the store's own look at the clock.
    controller.place();
    QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isPlacing, 60'000);
    QVERIFY(controller.state().refusal == AdRefusal::Closed);
    QCOMPARE(held(desk), 0);
}

void AdApplicationControllerTest::theFirstSecondOpensTheBidding()
{
    PointsDesk desk;
    desk.setJst(QDate(2026, 11, 21), QTime(18, 59, 59));
    AdApplicationController controller(desk.desk);
    controller.refresh();
    QVERIFY(controller.state().bidding == AdBidding::NotOpenYet);
    desk.setJst(QDate(2026, 11, 21), QTime(19, 0));
    controller.tick();
    QVERIFY(controller.state().bidding == AdBidding::Open);
    QCOMPARE(controller.state().form.firstDay, QDate(2026, 11, 22));
}

void AdApplicationControllerTest::aMegaWariEventRaisesTheStartPrice()
{
    PointsDesk desk;
    addGoods(desk);
    const AdSlotName slot{AdKind::PlusKeyword, QStringLiteral("リードルショット")};
    QDate day(2026, 2, 1);
    for (const qint64 average : {3'000, 4'000, 5'000, 8'000}) {
        QVERIFY(desk.wallet->adMarket.noteMegaWari(desk.shop(), slot, {day, day.addDays(10), known<Qcash>(average)}).has_value());
        day = day.addMonths(2);
    }
    QVERIFY(desk.wallet->adMarket.noteMegaWari(desk.shop(), slot, {QDate(2026, 11, 20), QDate(2026, 11, 30), std::nullopt}).has_value());
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    QVERIFY(controller.state().isMegaWari);
    QCOMPARE(controller.state().startPrice.value->value(), 6'000); // 8,000 / 2 + 4,000 / 2
    controller.checkPrice();
    QVERIFY(controller.state().refusal == AdRefusal::UnderStartPrice);
    controller.setSlot(QStringLiteral("another word"));
    QCOMPARE(controller.state().startPrice.value->value(), 1'000);
}

void AdApplicationControllerTest::theFormStaysWhateverElseIsBooked()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    controller.setDays(QDate(2026, 11, 21), QDate(2026, 11, 22));
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::ManualOut;
    draft.amount = known<Qcash>(9'000);
    draft.datedOn = QDate(2026, 11, 21);
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock).has_value());
    desk.session.announceChange();
    QCOMPARE(controller.state().missing, 1'800);
    QCOMPARE(controller.state().form.item->itemNumber, QStringLiteral("1001"));
    QCOMPARE(controller.state().form.price.value(), 1'400);
    QCOMPARE(controller.state().form.days(), 2);
}

void AdApplicationControllerTest::anotherShopBeginsAnew()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    const auto other = desk.wallet->shops.add({QStringLiteral("other"), QStringLiteral("Other"), Grade::General, QStringLiteral("hash"), {}, {}}, desk.clock);
    QVERIFY(other.has_value());
    desk.session.signIn({*other, QStringLiteral("other"), QStringLiteral("Other"), Grade::General, false});
    QVERIFY(!controller.state().form.item && controller.state().form.slot.isEmpty());
    QCOMPARE(controller.state().items.value->size(), 0);
    QCOMPARE(controller.state().missing, 1'000);
}

void AdApplicationControllerTest::slotsAreOfferedWhileTypingWithoutReadingThem()
{
    PointsDesk desk;
    addGoods(desk);
    const AdSlotName slot{AdKind::PlusKeyword, QStringLiteral("serum")};
    QVERIFY(desk.wallet->adMarket.noteWinners(desk.shop(), slot, {QDate(2026, 11, 20), {{1, known<Qcash>(3'000), {}}}}));
    AdApplicationController controller(desk.desk);
    const QStringList &offered = controller.state().slotsOffered;
    controller.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(offered, QStringList{slot.slot}, 60'000);
    // From here on a read would find nothing.
    QCOMPARE(samples::runRaw(desk.wallet->database(), "ALTER TABLE ad_winner RENAME TO gone"), QString());
    controller.searchItems(QStringLiteral("to"));
    QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isSearching, 60'000);
    controller.chooseItem(QStringLiteral("1002"));
    QCOMPARE(offered, QStringList{slot.slot});
    controller.setKind(AdKind::PlusCategory);
    QVERIFY(!offered.contains(slot.slot));
    controller.setKind(AdKind::PlusKeyword);
    QCOMPARE(offered, QStringList{slot.slot});
}

void AdApplicationControllerTest::fixedPricesThatDifferByDayAreAddedUp()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.setKind(AdKind::PowerRankUp);
    const qint64 price = controller.state().form.price.value();
    const QDate first = controller.state().form.firstDay;
    const AdTerms terms = **controller.state().terms.value;
    QVERIFY(desk.wallet->adTerms.save(desk.shop(), {newActionId(), terms.kind, first.addDays(1), known<Qcash>(price + 50), terms.unit, terms.mostDays}, desk.clock));
    desk.session.announceChange();
    controller.chooseItem(QStringLiteral("1001"));
    controller.setDays(first, first.addDays(1));
    QCOMPARE(controller.state().form.price.value(), price);
    QCOMPARE(controller.state().required->value(), 2 * price + 50);
    place(controller);
    QVERIFY(!controller.state().refusal);
    QCOMPARE(controller.state().placed.size(), 2);
    QCOMPARE(desk.total(), 10'000 - 2 * price - 50);
}

void AdApplicationControllerTest::aFormLeftOvernightGoesOnToTheNextDay()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController untouched(desk.desk);
    AdApplicationController filled(desk.desk);
    untouched.refresh();
    filled.refresh();
    fill(filled);
    desk.setJst(QDate(2026, 11, 22), QTime(9, 0));
    for (AdApplicationController *controller : {&untouched, &filled}) {
        controller->tick();
        QVERIFY(controller->state().bidding == AdBidding::Closed);
        controller->refresh();
    }
    QCOMPARE(untouched.state().form.firstDay, QDate(2026, 11, 22));
    QVERIFY(untouched.state().bidding == AdBidding::Open);
    // What somebody has filled in stays as it was.
    QCOMPARE(filled.state().form.firstDay, QDate(2026, 11, 21));
    QVERIFY(filled.state().bidding == AdBidding::Closed);
}

void AdApplicationControllerTest::theBalanceIsReadAnewBeforeItIsAsked()
{
    PointsDesk desk;
    addGoods(desk);
    AdApplicationController controller(desk.desk);
    controller.refresh();
    fill(controller);
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::ManualOut;
    draft.amount = known<Qcash>(10'000);
    draft.datedOn = QDate(2026, 11, 21);
    // As by another program: nobody has told.
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock).has_value());
    controller.ask();
    QVERIFY(controller.state().refusal == AdRefusal::NotEnoughQcash);
    QCOMPARE(controller.state().missing, 1'400);
}

QTEST_GUILESS_MAIN(AdApplicationControllerTest)
#include "ad_application_controller_test.moc"
