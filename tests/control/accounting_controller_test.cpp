#include "control/accounting_controller.h"

#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using samples::entry;

/// The accounting page's state: policies and their draft, the preview of journals, what is left by lot. The machine stands in New York.
class AccountingControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aNewShopHasTheBuiltInPolicy();
    void aDraftIsACopyOfWhatHoldsToday();
    void anyNumberOfStepsIsUndoneAndRedone();
    void whatIsWrongStandsBesideItsField();
    void whatYayoiCannotTakeIsNamedAndMayBeSaved();
    void aSavedPolicyStandsFirstAndIsAnnounced();
    void whatHoldsTodayFollowsTheDay();
    void theSameContentSavesOnce();
    void aRefusalKeepsTheDraft();

    void thePreviewShowsLastMonthFirst();
    void thePreviewCountsAllAndShowsTheFirst();
    void thePreviewTellsWhatIsLeftOutAndWhy();
    void daysToComeAreNotPreviewed();
    void aPreviewThatNobodySeesIsNotRead();
    void daysTheWrongWayRoundAreNotRead();
    void whatIsLeftIsShownByLotWithItsBookValue();
    void anotherShopHasNoDraftAndItsOwnFigures();

private:
    static void spend(PointsDesk &desk, qint64 amount)
    {
        const auto booked = desk.wallet->book.addEntry(desk.shop(), entry(newActionId(), EntryKind::AdSpend, amount, jst::dateOf(desk.clock.now())), desk.clock);
        QVERIFY(booked);
        desk.session.announceChange();
    }
    static void wait(const AccountingController &controller) { QTRY_VERIFY(!controller.state().isPreviewing && !controller.state().isReadingLots && !controller.state().isSaving); }
};

void AccountingControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void AccountingControllerTest::aNewShopHasTheBuiltInPolicy()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    const AccountingState &state = controller.state();
    QCOMPARE(state.policies.value->size(), 1);
    const ListedPolicy &shipped = state.policies.value->first();
    QVERIFY(shipped.isShipped && shipped.holds && !shipped.isReplaced && !shipped.savedAt);
    QCOMPARE(shipped.content.policy.title(AccountRole::Prepayment).title, QStringLiteral("前払金"));
    QVERIFY(!state.draft);
    QCOMPARE(state.today, QDate(2026, 11, 21));
    wait(controller);
}

void AccountingControllerTest::aDraftIsACopyOfWhatHoldsToday()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.beginDraft();
    QVERIFY(!controller.state().draft);
    controller.refresh();
    controller.beginDraft();
    const AccountingState &state = controller.state();
    QCOMPARE(state.draft->validFrom, QDate(2026, 11, 21));
    QCOMPARE(state.draft->policy, state.policies.value->first().content.policy);
    QVERIFY(state.isSound() && !state.isChanged && !state.canUndo && !state.canRedo);
    wait(controller);
}

void AccountingControllerTest::anyNumberOfStepsIsUndoneAndRedone()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.setLastMonth(3); // there is no draft: nothing happens
    controller.beginDraft();
    const DatedPolicy before = *controller.state().draft;
    controller.setMethod(BookingMethod::Expense);
    controller.setMethod(BookingMethod::Expense); // no step
    controller.setPoints(PointsBooking::NotBooked);
    controller.setLastMonth(3);
    controller.setValidFrom({2026, 4, 1});
    controller.setTitle(AccountRole::Card, {QStringLiteral("買掛金"), {}, {}});
    const DatedPolicy after = *controller.state().draft;
    for (int i = 0; i < 5; ++i)
        controller.undo();
    QCOMPARE(*controller.state().draft, before);
    QVERIFY(!controller.state().canUndo && !controller.state().isChanged);
    for (int i = 0; i < 5; ++i)
        controller.redo();
    QCOMPARE(*controller.state().draft, after);
    QVERIFY(!controller.state().canRedo && controller.state().isChanged);
    controller.undo();
    controller.setLastMonth(6);
    QVERIFY(!controller.state().canRedo);
    controller.giveUpDraft();
    QVERIFY(!controller.state().draft && !controller.state().canUndo);
    wait(controller);
}

void AccountingControllerTest::whatIsWrongStandsBesideItsField()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setTitle(AccountRole::Fee, {});
    QCOMPARE(controller.state().problems, (QList<PolicyProblem>{{PolicyFault::EmptyTitle, PolicyField::Title, AccountRole::Fee}}));
    QVERIFY(!controller.state().isSound());
    controller.save();
    QVERIFY(!controller.state().isSaving);
    controller.undo();
    QVERIFY(controller.state().isSound());
    wait(controller);
}

void AccountingControllerTest::whatYayoiCannotTakeIsNamedAndMayBeSaved()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    AccountTitle title = controller.state().draft->policy.title(AccountRole::Prepayment);
    title.title = QStringLiteral("金선급금");
    controller.setTitle(AccountRole::Prepayment, title);
    QCOMPARE(controller.state().problems,
             (QList<PolicyProblem>{{PolicyFault::NoPlaceInYayoi, PolicyField::Title, AccountRole::Prepayment, QStringLiteral("선")}}));
    QVERIFY(controller.state().isSound());
    controller.save();
    QTRY_VERIFY(controller.state().isSaved);
    wait(controller);
}

void AccountingControllerTest::aSavedPolicyStandsFirstAndIsAnnounced()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setMethod(BookingMethod::Expense);
    const QSignalSpy saved(&controller, &AccountingController::saved);
    const QSignalSpy changed(&desk.session, &Session::bookChanged);
    controller.save();
    QVERIFY(controller.state().isSaving);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(changed.count(), 1);
    const AccountingState &state = controller.state();
    QVERIFY(state.isSaved && !state.draft);
    QCOMPARE(state.policies.value->size(), 2);
    QVERIFY(state.policies.value->first().holds && !state.policies.value->first().isShipped);
    QVERIFY(!state.policies.value->last().holds && !state.policies.value->last().isReplaced);
    QCOMPARE(state.policies.value->first().savedAt->utcSeconds, desk.clock.now().utcSeconds);
    wait(controller);
}

void AccountingControllerTest::whatHoldsTodayFollowsTheDay()
{
    PointsDesk desk;
    const auto save = [&](QDate from, int lastMonth) {
        DatedPolicy content = AccountingCatalogue::shipped().policies().first();
        content.validFrom = from;
        content.policy.lastMonth = lastMonth;
        QVERIFY(desk.wallet->accounting.save(desk.shop(), {newActionId(), content}, desk.clock));
    };
    save({2026, 11, 22}, 1);
    save({2026, 4, 1}, 2);
    save({2026, 4, 1}, 3);
    AccountingController controller(desk.desk);
    controller.refresh();
    const auto months = [&] {
        QStringList texts;
        for (const ListedPolicy &policy : *controller.state().policies.value)
            texts.append(QStringLiteral("%1%2%3").arg(policy.content.policy.lastMonth).arg(QChar(policy.holds ? u'*' : u' ')).arg(QChar(policy.isReplaced ? u'-' : u' ')));
        return texts.join(u'|');
    };
    QCOMPARE(months(), QStringLiteral("1  |3* |2 -|12  "));
    desk.setJst({2026, 11, 22}, QTime(0, 0));
    desk.session.announceChange();
    QCOMPARE(months(), QStringLiteral("1* |3  |2 -|12  "));
    desk.setJst({2026, 3, 31}, QTime(23, 59));
    controller.refresh();
    QCOMPARE(months(), QStringLiteral("1  |3  |2 -|12* "));
    save({2019, 7, 1}, 9);
    controller.refresh();
    QCOMPARE(months(), QStringLiteral("1  |3  |2 -|9* |12 -"));
    desk.setJst({2019, 6, 30}, QTime(12, 0));
    controller.refresh();
    QCOMPARE(months(), QStringLiteral("1  |3  |2 -|9* |12 -"));
    controller.beginDraftFrom(1);
    QCOMPARE(controller.state().draft->validFrom, QDate(2026, 4, 1));
    wait(controller);
}

void AccountingControllerTest::theSameContentSavesOnce()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setLastMonth(3);
    controller.save();
    controller.save();
    QTRY_VERIFY(controller.state().isSaved);
    QCOMPARE(desk.wallet->accounting.saved(desk.shop())->size(), 1);
    wait(controller);
}

void AccountingControllerTest::aRefusalKeepsTheDraft()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setLastMonth(3);
    // Behind the page's back the store stops taking policies.
    QCOMPARE(samples::runRaw(desk.wallet->database(), "CREATE TRIGGER no_more BEFORE INSERT ON booking_policy BEGIN SELECT RAISE(ABORT, 'no'); END"), QString());
    controller.save();
    QTRY_VERIFY(controller.state().saveFault);
    QVERIFY(controller.state().draft && controller.state().canUndo && !controller.state().isSaved);
    QCOMPARE(samples::runRaw(desk.wallet->database(), "DROP TRIGGER no_more"), QString());
    controller.save();
    QTRY_VERIFY(controller.state().isSaved);
    QVERIFY(!controller.state().saveFault);
    wait(controller);
}

void AccountingControllerTest::thePreviewShowsLastMonthFirst()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    QVERIFY(controller.state().isPreviewing);
    QCOMPARE(controller.state().from, QDate(2026, 10, 1));
    QCOMPARE(controller.state().to, QDate(2026, 10, 31));
    wait(controller);
    QCOMPARE(controller.state().preview.value->journals, 0);
    controller.preview({2026, 11, 1}, {2026, 11, 21});
    wait(controller);
    const JournalPreview &preview = *controller.state().preview.value;
    QCOMPARE(preview.journals, 1);
    QCOMPARE(preview.entries, 1);
    QCOMPARE(preview.debit, known<Yen>(10'000));
    QCOMPARE(preview.credit, known<Yen>(10'000));
    QCOMPARE(preview.first.first().debits.first().account.title, QStringLiteral("前払金"));
    // Another day, and the days asked for stay.
    desk.setJst({2026, 12, 1}, QTime(9, 0));
    controller.refresh();
    QCOMPARE(controller.state().to, QDate(2026, 11, 21));
    wait(controller);
}

void AccountingControllerTest::thePreviewCountsAllAndShowsTheFirst()
{
    PointsDesk desk;
    for (int i = 0; i < AccountingController::previewLines + 5; ++i)
        QVERIFY(desk.wallet->book.addEntry(desk.shop(), entry(newActionId(), EntryKind::ManualIn, 1), desk.clock));
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 11, 30});
    wait(controller);
    const JournalPreview &preview = *controller.state().preview.value;
    QCOMPARE(preview.first.size(), AccountingController::previewLines);
    QCOMPARE(preview.journals, AccountingController::previewLines + 6);
    QCOMPARE(preview.debit, known<Yen>(10'000 + AccountingController::previewLines + 5));
}

void AccountingControllerTest::thePreviewTellsWhatIsLeftOutAndWhy()
{
    PointsDesk desk(500);
    desk.addPoints({2026, 10, 5}, 300);
    QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), {}, {}}, desk.clock));
    spend(desk, 600);
    DatedPolicy content = AccountingCatalogue::shipped().policies().first();
    content.validFrom = {2026, 11, 1};
    content.policy.method = BookingMethod::Expense;
    content.policy.points = PointsBooking::NotBooked;
    QVERIFY(desk.wallet->accounting.save(desk.shop(), {newActionId(), content}, desk.clock));
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 11, 30});
    wait(controller);
    const JournalPreview &preview = *controller.state().preview.value;
    QCOMPARE(preview.journals, 1);
    QCOMPARE(preview.entries, 3);
    QCOMPARE(preview.leftOut, (QList<LeftOutTotal>{{JournalOmission::PointsNotBooked, 2, known<Qcash>(400)},
                                                   {JournalOmission::BookedWhenBought, 1, known<Qcash>(500)}}));
}

void AccountingControllerTest::daysToComeAreNotPreviewed()
{
    PointsDesk desk;
    DatedPolicy content = AccountingCatalogue::shipped().policies().first();
    content.validFrom = {2026, 1, 1};
    content.policy.method = BookingMethod::Expense;
    content.policy.lastMonth = 11;
    QVERIFY(desk.wallet->accounting.save(desk.shop(), {newActionId(), content}, desk.clock));
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 12, 31});
    QCOMPARE(controller.state().to, QDate(2026, 11, 21));
    wait(controller);
    QCOMPARE(controller.state().preview.value->journals, 1);
    desk.setJst({2026, 12, 1}, QTime(9, 0));
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 12, 31});
    wait(controller);
    QCOMPARE(controller.state().preview.value->journals, 3);
    QVERIFY(controller.state().preview.value->first.at(1).isClosing());
}

void AccountingControllerTest::aPreviewThatNobodySeesIsNotRead()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 11, 21});
    wait(controller);
    const qint64 before = controller.state().preview.value->entries;
    controller.setPreviewWatched(false);
    spend(desk, 10);
    QVERIFY(!controller.state().isPreviewing);
    wait(controller);
    QCOMPARE(controller.state().preview.value->entries, before);
    controller.setPreviewWatched(true);
    QVERIFY(controller.state().isPreviewing);
    wait(controller);
    QCOMPARE(controller.state().preview.value->entries, before + 1);
    controller.setPreviewWatched(false);
    controller.setPreviewWatched(true); // nothing has changed
    QVERIFY(!controller.state().isPreviewing);
    controller.refresh();
    controller.setPreviewWatched(false); // the one that runs is given up
    QVERIFY(!controller.state().isPreviewing);
    controller.setPreviewWatched(true);
    QVERIFY(controller.state().isPreviewing);
    wait(controller);
}

void AccountingControllerTest::daysTheWrongWayRoundAreNotRead()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 2}, {2026, 11, 1});
    QVERIFY(controller.state().isReversed);
    QCOMPARE(controller.state().from, QDate(2026, 10, 1));
    controller.preview({2026, 11, 1}, {2026, 11, 1});
    QVERIFY(!controller.state().isReversed);
    wait(controller);
}

void AccountingControllerTest::whatIsLeftIsShownByLotWithItsBookValue()
{
    PointsDesk desk(500);
    desk.addPoints({2026, 10, 5}, 300);
    QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), {}, {}}, desk.clock));
    DatedPolicy content = AccountingCatalogue::shipped().policies().first();
    content.validFrom = {2026, 11, 1};
    content.policy.points = PointsBooking::NotBooked;
    QVERIFY(desk.wallet->accounting.save(desk.shop(), {newActionId(), content}, desk.clock));
    AccountingController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.state().lotDay, QDate(2026, 10, 31));
    controller.showLots({2027, 1, 1});
    QCOMPARE(controller.state().lotDay, QDate(2026, 11, 21));
    wait(controller);
    const LotsOnDay &lots = *controller.state().lots.value;
    QCOMPARE(lots.lots.size(), qsizetype(lotKindCodes.size()));
    QCOMPARE(lots.rest, known<Qcash>(800));
    QCOMPARE(lots.booked, known<Yen>(500));
    const LotBookValue &points = lots.lots.at(int(LotKind::Points));
    QCOMPARE(points.rest, known<Qcash>(300));
    QCOMPARE(points.booked, Yen());
}

void AccountingControllerTest::anotherShopHasNoDraftAndItsOwnFigures()
{
    PointsDesk desk;
    AccountingController controller(desk.desk);
    controller.refresh();
    controller.preview({2026, 11, 1}, {2026, 11, 21});
    controller.beginDraft();
    const auto other = desk.wallet->shops.add({QStringLiteral("other"), QStringLiteral("Other"), Grade::General, QStringLiteral("hash"), {}, known<Qcash>(7)}, desk.clock);
    QVERIFY(other);
    desk.session.signIn({*other, QStringLiteral("other"), QStringLiteral("Other"), Grade::General, false});
    QVERIFY(!controller.state().draft);
    QVERIFY(!controller.state().preview.value);
    QCOMPARE(controller.state().from, QDate(2026, 10, 1));
    controller.showLots({2026, 11, 21});
    wait(controller);
    QCOMPARE(controller.state().lots.value->rest, known<Qcash>(7));
    desk.session.signOut();
    QVERIFY(!controller.state().policies.value && !controller.state().lots.value);
}

QTEST_GUILESS_MAIN(AccountingControllerTest)
#include "accounting_controller_test.moc"
