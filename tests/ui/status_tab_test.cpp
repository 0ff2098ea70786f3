#include "control/ad_catalogue.h"
#include "support/ad_samples.h"
#include "support/page_widgets.h"
#include "support/store_fixture.h"
#include "ui/language.h"
#include "ui/pages/ads/ad_bids_model.h"
#include "ui/pages/ads/bid_course_dialog.h"
#include "ui/pages/ads/outcome_model.h"
#include "ui/pages/ads/status_tab.h"
#include "ui/pages/summary/summary_page.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::ui;
using samples::ads::application;

namespace {

constexpr int patience = 60'000;

/// The tab of a shop with 10,430 Qcash at 14:05 on 2026-11-21 in Japan: item 1001 bids 1,200 on serum and 1,000 on mask for today.
class OpenedTab
{
public:
    OpenedTab()
    {
        store.desk().session.signIn(store.shop);
        samples::ads::putOnSale(store.desk().wallet, store.shop.id, {QStringLiteral("1001")});
        place(QStringLiteral("serum"), 1'200);
        place(QStringLiteral("mask"), 1'000);
        tab = std::make_unique<StatusTab>(store.desk());
        tab->resize(760, 480);
        tab->refresh();
        tab->show();
        if (!QTest::qWaitForWindowExposed(tab.get()))
            qFatal("not shown");
    }

    void place(const QString &slot, qint64 price, QDate day = {2026, 11, 21})
    {
        const auto placed = store.desk().wallet.ads.place(store.shop.id, application(slot + day.toString(), price, slot, day), shippedAdPriceList(), store.clock);
        if (!placed)
            qFatal("not placed: %s", qPrintable(samples::ads::answerOf(placed)));
        store.desk().session.announceChange();
    }
    void at(QDate day, QTime time)
    {
        store.clock.instant = jst::at(day, time);
        tab->refresh();
    }
    [[nodiscard]] TableView *view() const { return in<TableView>(*tab, "adStatusView"); }
    /// Slots of the rows, in their order.
    [[nodiscard]] QStringList shown() const
    {
        QStringList shown;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            shown.append(cell(view(), row, AdBidsModel::SlotColumn).toString());
        return shown;
    }
    [[nodiscard]] QString phaseOf(const QString &slot) const
    {
        return cell(view(), int(shown().indexOf(slot)), AdBidsModel::PhaseColumn).toString();
    }
    void select(const QString &slot) const { view()->setCurrentIndex(view()->model()->index(int(shown().indexOf(slot)), 0)); }
    void click(const char *name) const { QTest::mouseClick(in<QPushButton>(*tab, name), Qt::LeftButton); }
    [[nodiscard]] bool canClick(const char *name) const { return in<QPushButton>(*tab, name)->isEnabled(); }
    /// The dialog of that name, opened by the button.
    [[nodiscard]] QDialog *opened(const char *button, const char *dialog) const
    {
        click(button);
        return in<QDialog>(*tab, dialog);
    }
    [[nodiscard]] QString message(const char *name) const
    {
        const auto *bar = in<MessageBar>(*tab, name);
        return bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] std::pair<qint64, qint64> money()
    {
        const auto balances = *store.desk().wallet.book.balances(store.shop.id);
        return {balances.spendable.value(), balances.held.value()};
    }
    /// Enters that serum won and mask lost, or the other way round.
    void decide(bool isWon)
    {
        const auto bids = *store.desk().wallet.ads.bids(store.shop.id, {}, store.clock.now(), {}, 10);
        QList<AdOutcome> outcomes;
        for (const AdBid &bid : bids)
            outcomes.append({bid.number, (bid.slot == QStringLiteral("serum")) == isWon});
        if (!store.desk().wallet.ads.decide(store.shop.id, QStringLiteral("decide"), outcomes, store.clock))
            qFatal("not decided");
        store.desk().session.announceChange();
    }

    StoreFixture store;
    std::unique_ptr<StatusTab> tab;
};

void press(QWidget *dialog, const char *button)
{
    QTest::mouseClick(in<QPushButton>(*dialog, button), Qt::LeftButton);
}

} // namespace

/// What a seller does with bids that stand: change, lose, win, be refunded, take back.
class StatusTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyShopIsLedToApplying();
    void aPriceIsChangedForTheSameDay();
    void aPriceThatIsNoBidIsToldBesideIt();
    void aBidIsWithdrawn();
    void cancelIsTheDefault();
    void closedBidsAskForTheirOutcome();
    void winningSpendsAndLosingReleases();
    void aFailureIsRefunded();
    void aMistypedOutcomeIsTakenBack();
    void theCourseTellsEveryStep();
    void filtersNarrowByDayPhaseAndText();
    void theCloseChangesTheStatusByItself();
    void whatIsFilteredIsExported();
    void theSummaryCountsMissingOutcomes();
    void everyLanguageHasItsWords();
};

void StatusTabTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void StatusTabTest::anEmptyShopIsLedToApplying()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    StatusTab tab(store.desk());
    tab.refresh();
    tab.show();
    QSignalSpy asked(&tab, &StatusTab::navigate);
    const auto *empty = in<QWidget>(tab, "adStatusEmpty");
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageRequest>().detail, QStringLiteral("apply"));
}

void StatusTabTest::aPriceIsChangedForTheSameDay()
{
    OpenedTab opened;
    const QAbstractItemModelTester tester(opened.view()->model());
    QVERIFY(!opened.canClick("changeBidButton"));
    opened.select(QStringLiteral("serum"));
    auto *dialog = opened.opened("changeBidButton", "changeBidDialog");
    QCOMPARE(valueIn(*dialog, "changeReleasedValue"), 1'200);
    in<QSpinBox>(*dialog, "changePriceSpin")->setValue(1'500);
    QCOMPARE(valueIn(*dialog, "changeHeldValue"), 1'500);
    QCOMPARE(valueIn(*dialog, "changeSpendableValue"), 10'430 - 1'500 - 1'000);
    QVERIFY(in<QLabel>(*dialog, "changeRecordLabel")->text().contains(QStringLiteral("J·QSM")));
    press(dialog, "changeConfirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(!opened.message("adStatusDoneBar").isEmpty(), patience);
    QCOMPARE(opened.money(), std::pair(qint64(7'930), qint64(2'500)));
    QCOMPARE(cell(opened.view(), int(opened.shown().indexOf(QStringLiteral("serum"))), AdBidsModel::PriceColumn).toLongLong(), 1'500);
}

void StatusTabTest::aPriceThatIsNoBidIsToldBesideIt()
{
    OpenedTab opened;
    opened.select(QStringLiteral("serum"));
    auto *dialog = opened.opened("changeBidButton", "changeBidDialog");
    auto *error = in<QLabel>(*dialog, "changePriceError");
    auto *confirm = in<QPushButton>(*dialog, "changeConfirmButton");
    QVERIFY(!error->isVisible());
    for (const int price : {11'450, 900, 100'000}) {
        in<QSpinBox>(*dialog, "changePriceSpin")->setValue(price);
        QVERIFY(error->isVisible());
        QVERIFY(!confirm->isEnabled());
    }
    auto *price = in<QSpinBox>(*dialog, "changePriceSpin");
    price->selectAll();
    QTest::keyClicks(price, QStringLiteral("11450")); // key by key: each one is judged, none is moved
    QCOMPARE(price->value(), 11'450);
    QVERIFY(!confirm->isEnabled());
    price->setValue(1'300);
    QVERIFY(!error->isVisible());
    QVERIFY(confirm->isEnabled());
    press(dialog, "changeCancelButton");
    QCOMPARE(opened.money(), std::pair(qint64(8'230), qint64(2'200)));
}

void StatusTabTest::aBidIsWithdrawn()
{
    OpenedTab opened;
    opened.select(QStringLiteral("mask"));
    auto *dialog = opened.opened("withdrawBidButton", "withdrawBidDialog");
    QCOMPARE(valueIn(*dialog, "withdrawBidReleasedValue"), 1'000);
    QCOMPARE(valueIn(*dialog, "withdrawBidSpendableValue"), 9'230);
    press(dialog, "withdrawBidConfirmButton");
    QTRY_COMPARE_WITH_TIMEOUT(opened.phaseOf(QStringLiteral("mask")), QStringLiteral("withdrawn"), patience);
    QCOMPARE(opened.money(), std::pair(qint64(9'230), qint64(1'200)));
    QVERIFY(!opened.canClick("withdrawBidButton"));
}

void StatusTabTest::cancelIsTheDefault()
{
    OpenedTab opened;
    opened.select(QStringLiteral("mask"));
    auto *dialog = opened.opened("withdrawBidButton", "withdrawBidDialog");
    QVERIFY(in<QPushButton>(*dialog, "withdrawBidCancelButton")->isDefault());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(opened.phaseOf(QStringLiteral("mask")), QStringLiteral("bidding"));
}

void StatusTabTest::closedBidsAskForTheirOutcome()
{
    OpenedTab opened;
    QVERIFY(opened.message("adStatusUndecidedBar").isEmpty());
    QVERIFY(!opened.canClick("enterOutcomesButton"));
    opened.at({2026, 11, 21}, QTime(17, 50));
    QVERIFY(opened.message("adStatusUndecidedBar").contains(u'2'));
    QVERIFY(opened.canClick("enterOutcomesButton"));
    QCOMPARE(opened.phaseOf(QStringLiteral("mask")), QStringLiteral("undecided"));
    QCOMPARE(opened.view()->model()->index(0, AdBidsModel::PhaseColumn).data(ToneRole).value<Tone>(), Tone::Attention);
    QVERIFY(in<QPushButton>(*opened.tab, "adPhase_undecided")->text().contains(u'2'));
}

void StatusTabTest::winningSpendsAndLosingReleases()
{
    OpenedTab opened;
    opened.at({2026, 11, 21}, QTime(18, 5));
    auto *dialog = opened.opened("enterOutcomesButton", "outcomeDialog");
    auto *view = in<TableView>(*dialog, "outcomeView");
    auto *model = view->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(!in<QPushButton>(*dialog, "outcomeConfirmButton")->isEnabled());
    press(dialog, "outcomeAllLostButton");
    QCOMPARE(valueIn(*dialog, "outcomeLostValue"), 2'200);
    for (int row = 0; row < 2; ++row) {
        if (cell(view, row, OutcomeModel::SlotColumn).toString() == QStringLiteral("serum"))
            QVERIFY(model->setData(model->index(row, OutcomeModel::WonColumn), Qt::Checked, Qt::CheckStateRole));
    }
    QCOMPARE(valueIn(*dialog, "outcomeWonValue"), 1'200);
    QCOMPARE(valueIn(*dialog, "outcomeLostValue"), 1'000);
    QCOMPARE(valueIn(*dialog, "outcomeSpendableValue"), 9'230);
    press(dialog, "outcomeConfirmButton");
    QTRY_COMPARE_WITH_TIMEOUT(opened.phaseOf(QStringLiteral("serum")), QStringLiteral("running"), patience);
    QCOMPARE(opened.phaseOf(QStringLiteral("mask")), QStringLiteral("lost"));
    QCOMPARE(opened.money(), std::pair(qint64(9'230), qint64(0)));
    QVERIFY(opened.message("adStatusUndecidedBar").isEmpty());
    QVERIFY(!opened.message("adStatusDoneBar").isEmpty());
}

void StatusTabTest::aFailureIsRefunded()
{
    OpenedTab opened;
    opened.at({2026, 11, 21}, QTime(17, 55));
    opened.decide(true);
    opened.select(QStringLiteral("serum"));
    QVERIFY(!opened.canClick("refundAdButton")); // not shown yet
    opened.at({2026, 11, 21}, QTime(20, 0));
    QVERIFY(opened.canClick("refundAdButton"));
    auto *dialog = opened.opened("refundAdButton", "refundAdDialog");
    QVERIFY(!in<QPushButton>(*dialog, "refundConfirmButton")->isEnabled());
    QVERIFY(!in<QLabel>(*dialog, "refundMinutesError")->isVisible()); // nothing was typed yet
    auto *minutes = in<QSpinBox>(*dialog, "refundMinutesSpin");
    minutes->setValue(121); // the display has lasted two hours
    QVERIFY(in<QLabel>(*dialog, "refundMinutesError")->isVisible());
    QVERIFY(!in<QPushButton>(*dialog, "refundConfirmButton")->isEnabled());
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("120"));
    QCOMPARE(minutes->value(), 120);
    QVERIFY(in<QPushButton>(*dialog, "refundConfirmButton")->isEnabled());
    QVERIFY(!in<QLabel>(*dialog, "refundMinutesError")->isVisible());
    QCOMPARE(valueIn(*dialog, "refundShownValue"), 1'440);
    QCOMPARE(valueIn(*dialog, "refundBackValue"), 100);
    QCOMPARE(valueIn(*dialog, "refundSpendableValue"), 9'330);
    in<QLineEdit>(*dialog, "refundNoteEdit")->setText(QStringLiteral("maintenance"));
    press(dialog, "refundConfirmButton");
    QTRY_COMPARE_WITH_TIMEOUT(opened.money().first, 9'330, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.message("adStatusDoneBar").isEmpty(), patience);
    dialog = opened.opened("reopenBidButton", "reopenBidDialog");
    QVERIFY(in<QLabel>(*dialog, "reopenRefundLabel")->isVisible());
    QCOMPARE(valueIn(*dialog, "reopenBackValue"), 1'100);
    QCOMPARE(valueIn(*dialog, "reopenHeldValue"), 1'200);
    QCOMPARE(valueIn(*dialog, "reopenSpendableValue"), 9'230);
    in<QLineEdit>(*dialog, "reopenReasonEdit")->setText(QStringLiteral("it was displayed"));
    press(dialog, "reopenConfirmButton");
    QTRY_COMPARE_WITH_TIMEOUT(opened.phaseOf(QStringLiteral("serum")), QStringLiteral("undecided"), patience);
    QCOMPARE(opened.money(), std::pair(qint64(9'230), qint64(1'200)));
}

void StatusTabTest::aMistypedOutcomeIsTakenBack()
{
    OpenedTab opened;
    opened.at({2026, 11, 21}, QTime(18, 5));
    opened.decide(false);
    opened.select(QStringLiteral("mask"));
    auto *dialog = opened.opened("reopenBidButton", "reopenBidDialog");
    QCOMPARE(valueIn(*dialog, "reopenBackValue"), 1'000);
    QVERIFY(!in<QPushButton>(*dialog, "reopenConfirmButton")->isEnabled());
    in<QLineEdit>(*dialog, "reopenReasonEdit")->setText(QStringLiteral("mistyped"));
    press(dialog, "reopenConfirmButton");
    QTRY_COMPARE_WITH_TIMEOUT(opened.phaseOf(QStringLiteral("mask")), QStringLiteral("undecided"), patience);
    QCOMPARE(opened.money(), std::pair(qint64(9'430), qint64(1'000)));
}

void StatusTabTest::theCourseTellsEveryStep()
{
    OpenedTab opened;
    opened.at({2026, 11, 21}, QTime(18, 5));
    opened.decide(true);
    opened.select(QStringLiteral("serum"));
    auto *dialog = opened.opened("bidCourseButton", "bidCourseDialog");
    auto *view = in<TableView>(*dialog, "bidCourseView");
    const QAbstractItemModelTester tester(view->model());
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(view, 0, 1).toString(), QStringLiteral("placed"));
    QCOMPARE(cell(view, 0, 2).toLongLong(), 1'200);
    QCOMPARE(cell(view, 1, 1).toString(), QStringLiteral("won"));
    QCOMPARE(cell(view, 1, 4).toLongLong(), 1'200);
    QVERIFY(in<QLabel>(*dialog, "bidCourseTimesLabel")->text().startsWith(QStringLiteral("Bids until")));
    dialog->accept();
    AdApplication groupBuy = application(QStringLiteral("group"), 0, {}, {2026, 11, 24});
    groupBuy.kind = AdKind::GroupBuy;
    groupBuy.price = shippedAdPriceList().on(AdKind::GroupBuy, {2026, 11, 24})->price;
    const auto placed = opened.store.desk().wallet.ads.place(opened.store.shop.id, groupBuy, shippedAdPriceList(), opened.store.clock);
    QVERIFY2(placed, qPrintable(samples::ads::answerOf(placed)));
    BidCourseDialog course(opened.store.desk(), placed->first());
    QVERIFY(in<QLabel>(course, "bidCourseTimesLabel")->text().startsWith(QStringLiteral("Applications until")));
}

void StatusTabTest::filtersNarrowByDayPhaseAndText()
{
    OpenedTab opened;
    opened.at({2026, 11, 21}, QTime(19, 30));
    opened.place(QStringLiteral("cream"), 1'000, {2026, 11, 22});
    opened.click("adSpan_tomorrow");
    QCOMPARE(opened.shown(), QStringList{QStringLiteral("cream")});
    opened.click("adSpan_today");
    QCOMPARE(opened.shown(), (QStringList{QStringLiteral("mask"), QStringLiteral("serum")}));
    opened.at({2026, 11, 28}, QTime(10, 0));
    opened.click("adSpan_last_7_days");
    QCOMPARE(opened.shown(), QStringList{QStringLiteral("cream")});
    opened.click("adSpan_last_30_days");
    QCOMPARE(opened.shown().size(), 3);
    opened.click("adPhase_bidding");
    QCOMPARE(opened.shown(), QStringList());
    QVERIFY(in<QWidget>(*opened.tab, "adStatusEmpty")->isVisible());
    opened.click("adPhase_all");
    opened.click("adSpan_all");
    auto *text = in<QLineEdit>(*opened.tab, "adStatusTextEdit");
    QTest::keyClicks(text, QStringLiteral("SER"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.shown(), QStringList{QStringLiteral("serum")}, patience);
}

void StatusTabTest::theCloseChangesTheStatusByItself()
{
    OpenedTab opened;
    opened.select(QStringLiteral("serum"));
    QVERIFY(opened.canClick("changeBidButton"));
    opened.store.clock.instant = jst::at({2026, 11, 21}, QTime(17, 50));
    QTRY_COMPARE_WITH_TIMEOUT(opened.phaseOf(QStringLiteral("serum")), QStringLiteral("undecided"), patience);
    QVERIFY(!opened.canClick("changeBidButton"));
    QVERIFY(!opened.message("adStatusUndecidedBar").isEmpty());
}

void StatusTabTest::whatIsFilteredIsExported()
{
    OpenedTab opened;
    QVERIFY(opened.canClick("adStatusExportButton"));
    opened.click("adStatusExportButton");
    auto *files = in<QFileDialog>(*opened.tab, "exportFileDialog");
    QVERIFY(files->isVisible());
    QVERIFY(files->nameFilters().size() >= 3);
    files->reject();
    opened.click("adPhase_ended");
    QVERIFY(!opened.canClick("adStatusExportButton"));
}

void StatusTabTest::theSummaryCountsMissingOutcomes()
{
    OpenedTab opened;
    SummaryPage page(opened.store.desk());
    page.refresh();
    QCOMPARE(valueIn(page, "undecidedBidsCount"), 0);
    opened.at({2026, 11, 21}, QTime(18, 0));
    page.refresh();
    QCOMPARE(valueIn(page, "undecidedBidsCount"), 2);
    QSignalSpy asked(&page, &Page::navigate);
    in<QPushButton>(page, "undecidedBidsButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(int(asked.first().first().value<PageRequest>().page), int(PageId::Ads));
    QCOMPARE(asked.first().first().value<PageRequest>().detail, QStringLiteral("status"));
}

void StatusTabTest::everyLanguageHasItsWords()
{
    OpenedTab opened;
    Language language;
    opened.select(QStringLiteral("serum"));
    for (const QString &code : Language::codes()) {
        language.apply(code);
        opened.tab->retranslate();
        for (const auto *button : opened.tab->findChildren<QPushButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("adPhase_")) || button->objectName().startsWith(QStringLiteral("adSpan_")))
                QVERIFY2(!button->text().isEmpty() && !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        QCOMPARE(opened.shown().size(), 2);
    }
    language.apply(QStringLiteral("en"));
}

QTEST_MAIN(StatusTabTest)
#include "status_tab_test.moc"
