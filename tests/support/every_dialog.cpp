#include "support/every_dialog.h"

#include "control/ad_catalogue.h"
#include "control/order_controller.h"
#include "control/payment_attention_controller.h"
#include "payment/payment_services.h"
#include "ui/pages/ads/ad_bid_dialogs.h"
#include "ui/pages/checkout/leave_order_dialog.h"
#include "ui/pages/export/export_dialog.h"
#include "ui/pages/grade_points/convert_done_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/pages/login/lock_dialog.h"
#include "ui/pages/payment_service/payment_service_dialog.h"
#include "ui/pages/qcash/attention_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::ui;

namespace {

constexpr int patienceMs = 60'000;

/// What was to be used is not there: then there is nothing to wait for.
bool isBarred = false;

void bar(const char *what, const char *name)
{
    qWarning("%s %s", name, what);
    isBarred = true;
}

template <class Widget>
Widget *shown(const QWidget &parent, const char *name)
{
    Widget *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            const auto all = parent.findChildren<Widget *>(QLatin1String(name));
            for (Widget *widget : all) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        },
        patienceMs);
    if (!isThere)
        bar("is not shown", name);
    return found;
}

void click(const QWidget &parent, const char *name)
{
    auto *button = shown<QAbstractButton>(parent, name);
    if (!button)
        return;
    if (!QTest::qWaitFor([&] { return button->isEnabled(); }, patienceMs))
        bar("can't be pressed", name);
    button->click();
}

QAbstractItemView *filled(const QWidget &parent, const char *name)
{
    auto *view = shown<QAbstractItemView>(parent, name);
    if (!view || QTest::qWaitFor([&] { return view->model() && view->model()->rowCount() > 0; }, patienceMs))
        return view;
    bar("stays empty", name);
    return nullptr;
}

void choose(const QWidget &parent, const char *name)
{
    if (QAbstractItemView *view = filled(parent, name))
        view->setCurrentIndex(view->model()->index(0, 0));
}

/// Return on the first row.
void activate(const QWidget &parent, const char *name)
{
    choose(parent, name);
    if (QAbstractItemView *view = filled(parent, name))
        emit view->activated(view->currentIndex());
}

void pressOn(WindowFixture &fixture, PageId page, const char *detail, const char *button)
{
    fixture.open(page, QLatin1String(detail));
    click(fixture.window(), button);
}

ShopId demoShop(WindowFixture &fixture)
{
    return fixture.desk().session.shop()->id;
}

void show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Bids

QList<AdBid> bids(WindowFixture &fixture)
{
    return *fixture.desk().wallet.ads.bids(demoShop(fixture), {}, fixture.clock.now(), {}, 1'000);
}

/// A bid for the next display day that has none.
void placeBid(WindowFixture &fixture)
{
    const auto items = *fixture.desk().wallet.goods.goods(demoShop(fixture), GoodsFilter::All, {}, jst::dateOf(fixture.clock.now()), {}, 1);
    AdApplication application;
    application.actionId = newActionId();
    application.itemNumber = items.constFirst().itemNumber;
    application.slot = QStringLiteral("every dialog");
    application.firstDay = application.lastDay = jst::dateOf(fixture.clock.now());
    application.price = known<Qcash>(1'000);
    const auto placed = fixture.desk().wallet.ads.place(demoShop(fixture), application, shippedAdPriceList(), fixture.clock);
    if (!placed)
        bar("can't be placed", "a bid");
    fixture.desk().session.announceChange();
}

/// The first bid that the act may be done to, in the window's own words.
void act(WindowFixture &fixture, AdAct wanted)
{
    fixture.open(PageId::Ads, QStringLiteral("status"));
    auto *dialogs = new AdBidDialogs(fixture.desk(), &fixture.window());
    const auto find = [&] {
        for (const AdBid &bid : bids(fixture)) {
            if (dialogs->isOffered(wanted, bid)) {
                dialogs->open(wanted, bid);
                return true;
            }
        }
        return false;
    };
    if (find())
        return;
    placeBid(fixture);
    if (!find())
        bar("is offered for no bid", "an act");
}

void openConfirmation(WindowFixture &fixture)
{
    fixture.open(PageId::Ads, QStringLiteral("apply"));
    auto *items = shown<QComboBox>(fixture.window(), "adItemBox");
    if (!QTest::qWaitFor([&] { return items->count() > 1; }, patienceMs))
        bar("offers no goods", "adItemBox");
    items->setCurrentIndex(1);
    shown<QLineEdit>(fixture.window(), "adKeywordEdit")->setText(QStringLiteral("another word"));
    shown<QSpinBox>(fixture.window(), "bidPriceEdit")->setValue(1'000);
    click(fixture.window(), "placeBidButton");
}

// Payments

void openAttention(WindowFixture &fixture)
{
    Desk &desk = fixture.desk();
    PaymentNotice stray;
    stray.paymentKey = QStringLiteral("nobody's");
    stray.paymentId = QStringLiteral("stray payment");
    stray.amountYen = 500;
    stray.state = PaymentState::Paid;
    if (!desk.wallet.orderCourses.receive(*desk.session.shop(), QStringLiteral("practice"), stray, fixture.clock))
        bar("was not kept", "the payment");
    desk.session.announceChange();
    pressOn(fixture, PageId::Qcash, "purchases", "dealWithButton_1");
}

/// The demo's order that waits for its payment.
qint64 awaitingOrder(WindowFixture &fixture)
{
    const auto orders = fixture.desk().wallet.ticketOrders.awaiting(demoShop(fixture));
    if (!orders || orders->isEmpty())
        qFatal("no order waits");
    return orders->constFirst().orderNumber;
}

void openOrder(WindowFixture &fixture)
{
    fixture.open(PageId::Qcash, QStringLiteral("order:%1").arg(awaitingOrder(fixture)));
}

void openLeaving(WindowFixture &fixture)
{
    auto *order = new OrderController(fixture.desk(), &fixture.window());
    order->show(awaitingOrder(fixture));
    show(new LeaveOrderDialog(*order, &fixture.window()));
}

void openPaymentService(WindowFixture &fixture)
{
    static PaymentServices services;
    show(new PaymentServiceDialog(fixture.desk(), services, &fixture.window()));
}

// Points

void openConversionDone(WindowFixture &fixture)
{
    const JstMonth month = convertibleMonth(fixture.clock.now());
    show(new ConvertDoneDialog({month, quoteConversion(Points::of(12'352).value()), known<Qcash>(22'730), fixture.clock.now()}, &fixture.window()));
}

void openThresholds(WindowFixture &fixture)
{
    pressOn(fixture, PageId::GradePoints, "", "salesOutlookButton");
    if (auto *outlook = shown<QDialog>(fixture.window(), "salesOutlookDialog"))
        outlook->findChild<QAbstractButton *>(QStringLiteral("newThresholdsButton"))->click();
}

void openRulesSaving(WindowFixture &fixture)
{
    fixture.open(PageId::ScoreRules);
    auto *begin = fixture.find<QAbstractButton>(QStringLiteral("newRuleSetButton"));
    if (begin->isVisible() && begin->isEnabled())
        begin->click();
    click(fixture.window(), "previewRulesButton");
    click(fixture.window(), "saveRulesButton");
}

void openPolicySaving(WindowFixture &fixture)
{
    fixture.open(PageId::Accounting, QStringLiteral("policy"));
    auto *begin = fixture.find<QAbstractButton>(QStringLiteral("newPolicyButton"));
    if (begin->isVisible() && begin->isEnabled())
        begin->click();
    click(fixture.window(), "savePolicyButton");
}

// The frame

void openExport(WindowFixture &fixture)
{
    const FileTarget target{fixture.path() + QStringLiteral(".csv"), {}};
    show(new ExportDialog(fixture.desk(), target, QStringLiteral("Qcash history"),
                          [](Wallet &, ShopId, const ExportProgress &) -> ExportResult { return 12; }, &fixture.window()));
}

void openChangeOfShop(WindowFixture &fixture)
{
    show(new LockDialog(fixture.window().session(), &fixture.window(), demoSellerId()));
}

} // namespace

const QList<DialogDoor> &everyDialog()
{
    using Fixture = WindowFixture &;
    static const QList<DialogDoor> doors{
        {"importDialog", [](Fixture fixture) { click(fixture.window(), "importButton"); }},
        {"keepingDialog", [](Fixture fixture) { showVerification(fixture.desk(), &fixture.window()); }},
        {"automaticBackupDialog", [](Fixture fixture) { showAutomaticBackups(fixture.desk(), &fixture.window()); }},
        {"closeShopDialog", [](Fixture fixture) { askForShopClosing(fixture.desk(), &fixture.window()); }},
        {"paymentServiceDialog", openPaymentService},
        {"exportDialog", openExport},
        {"lockDialog", [](Fixture fixture) { fixture.window().session().lock(); }},
        {"changeShopDialog", openChangeOfShop},
        {"noticeDialog",
         [](Fixture fixture) {
             fixture.open(PageId::Summary);
             activate(fixture.window(), "noticeView");
         }},
        {"qcashPlanDialog", [](Fixture fixture) { pressOn(fixture, PageId::Summary, "", "qcashPlanButton"); }},
        {"reminderDialog", [](Fixture fixture) { pressOn(fixture, PageId::Summary, "", "remindersButton"); }},
        {"convertDialog", [](Fixture fixture) { pressOn(fixture, PageId::GradePoints, "", "convertButton"); }},
        {"convertDoneDialog", openConversionDone},
        {"typedPointsDialog", [](Fixture fixture) { pressOn(fixture, PageId::GradePoints, "", "typePointsButton"); }},
        {"salesOutlookDialog", [](Fixture fixture) { pressOn(fixture, PageId::GradePoints, "", "salesOutlookButton"); }},
        {"salesThresholdsDialog", openThresholds},
        {"monthEventsDialog",
         [](Fixture fixture) {
             fixture.open(PageId::GradePoints);
             choose(fixture.window(), "pointsHistoryView");
             click(fixture.window(), "monthEventsButton");
         }},
        {"scoreDetailDialog",
         [](Fixture fixture) {
             fixture.open(PageId::GradePoints);
             activate(fixture.window(), "itemScoreView");
         }},
        {"saveRulesDialog", openRulesSaving},
        {"entryDialog",
         [](Fixture fixture) {
             fixture.open(PageId::Qcash, QStringLiteral("history"));
             activate(fixture.window(), "historyView");
         }},
        {"manualEntryDialog", [](Fixture fixture) { fixture.open(PageId::Qcash, QStringLiteral("manual_entry")); }},
        {"correctionDialog",
         [](Fixture fixture) {
             fixture.open(PageId::Qcash, QStringLiteral("history"));
             QAbstractItemView *view = filled(fixture.window(), "historyView");
             const auto *correct = fixture.find<QAbstractButton>(QStringLiteral("correctButton"));
             for (int row = 0; view && row < view->model()->rowCount() && !correct->isEnabled(); ++row)
                 view->setCurrentIndex(view->model()->index(row, 0));
             click(fixture.window(), "correctButton");
         }},
        {"statementDialog", [](Fixture fixture) { pressOn(fixture, PageId::Accounting, "journals", "monthlyStatementButton"); }},
        {"orderDialog", openOrder},
        {"leaveOrderDialog", openLeaving},
        {"attentionDialog", [](Fixture fixture) { openAttention(fixture); }},
        {"qAccountPasswordDialog", [](Fixture fixture) { pressOn(fixture, PageId::SellerAccount, "", "qAccountPasswordButton"); }},
        {"withdrawDialog", [](Fixture fixture) { pressOn(fixture, PageId::SellerAccount, "", "withdrawButton"); }},
        {"autoChargeDialog", [](Fixture fixture) { pressOn(fixture, PageId::SellerAccount, "auto_charge", "autoChargeSwitch"); }},
        {"savePolicyDialog", openPolicySaving},
        {"inquiryDialog", [](Fixture fixture) { pressOn(fixture, PageId::Help, "", "inquiryButton"); }},
        {"confirmBidDialog", [](Fixture fixture) { openConfirmation(fixture); }},
        {"changeBidDialog", [](Fixture fixture) { act(fixture, AdAct::Change); }},
        {"withdrawBidDialog", [](Fixture fixture) { act(fixture, AdAct::Withdraw); }},
        {"refundAdDialog", [](Fixture fixture) { act(fixture, AdAct::Refund); }},
        {"reopenBidDialog", [](Fixture fixture) { act(fixture, AdAct::Reopen); }},
        {"outcomeDialog", [](Fixture fixture) { (new AdBidDialogs(fixture.desk(), &fixture.window()))->openOutcomes(); }},
        {"bidCourseDialog",
         [](Fixture fixture) { (new AdBidDialogs(fixture.desk(), &fixture.window()))->openCourse(bids(fixture).constFirst()); }},
        {"winnerListDialog", [](Fixture fixture) { pressOn(fixture, PageId::Ads, "market", "marketAddButton"); }},
        {"megaWariDialog", [](Fixture fixture) { pressOn(fixture, PageId::Ads, "market", "marketEventButton"); }},
        {"adTermsDialog", [](Fixture fixture) { pressOn(fixture, PageId::Ads, "prices", "editTermsButton"); }},
    };
    return doors;
}

QDialog *openDialog(WindowFixture &fixture, const DialogDoor &door)
{
    const auto find = [&]() -> QDialog * {
        for (QDialog *dialog : fixture.window().findChildren<QDialog *>(QLatin1String(door.name))) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    isBarred = false;
    door.knock(fixture);
    return !isBarred && QTest::qWaitFor([&] { return find() != nullptr; }, patienceMs) ? find() : nullptr;
}

void closeDialogs(WindowFixture &fixture)
{
    if (fixture.window().session().state().phase == SessionPhase::Locked)
        fixture.window().session().logOut();
    for (LockDialog *dialog : fixture.window().findChildren<LockDialog *>())
        dialog->dismiss();
    // The innermost first: one may hold the other. One that works on something closes when that has ended.
    const auto areGone = [&] {
        const auto dialogs = fixture.window().findChildren<QDialog *>();
        for (auto dialog = dialogs.crbegin(); dialog != dialogs.crend(); ++dialog) {
            if ((*dialog)->isVisible())
                (*dialog)->reject();
        }
        return std::none_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    };
    if (!QTest::qWaitFor(areGone, patienceMs))
        qWarning("%s stays open", qPrintable(QApplication::activeModalWidget() ? QApplication::activeModalWidget()->objectName() : QString()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (fixture.window().session().state().phase == SessionPhase::SignedOut)
        fixture.signIn(demoSellerId());
}
