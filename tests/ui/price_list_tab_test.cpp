#include "ui/pages/ads/price_list_tab.h"

#include "store/statement.h"
#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The price list of paid ads as a user sees and sets it, over a real store. The machine stands in New York.
class PriceListTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAdStandsThereWithItsTerms();
    void theSelectedAdSaysWhatIsKnownAndWhatWasChosen();
    void ownTermsAreTypedInByKeyboardAlone();
    void whatIsWrongStandsBesideItsField();
    void anotherUnitThanTheKnownOneIsWarnedOf();
    void aFixedPriceAsksForNoUnit();
    void theBuiltInTermsComeBackFromADayOn();
    void termsOfAnotherDayAreShown();
    void escapeKeepsNothing();
    void aStoreThatFailsIsToldOf();
    void signedOutNothingStays();
    void theModelsKeepTheirPromises();
    void everythingHoldsItsPlaceInASmallWindow();

private:
    [[nodiscard]] static QString text(const QWidget &widget, const char *name) { return in<QLabel>(widget, name)->text(); }
    static void show(QWidget &widget, QSize size = {808, 584})
    {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static void select(PriceListTab &tab, AdKind kind)
    {
        auto *table = in<QTableView>(tab, "adTermsView");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(table, row, AdPriceListModel::AdColumn).toString() == QString(codeIn(adKindCodes, kind)))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    [[nodiscard]] static QDialog *opened(PriceListTab &tab, const char *button)
    {
        auto *opener = in<QPushButton>(tab, button);
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Return);
        auto *dialog = tab.findChild<QDialog *>(QStringLiteral("adTermsDialog"));
        if (!dialog || !dialog->isVisible())
            qFatal("no dialog");
        dialog->activateWindow();
        if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            qFatal("not active");
        return dialog;
    }
    [[nodiscard]] static bool isGone(const PriceListTab &tab) { return !tab.findChild<QDialog *>(QStringLiteral("adTermsDialog")); }
    static void saveTerms(PointsDesk &desk, QDate from, qint64 price, qint64 unit = 100)
    {
        QVERIFY(desk.wallet->adTerms.save(desk.shop(), {newActionId(), AdKind::PlusKeyword, from, known<Qcash>(price), known<Qcash>(unit), 7}, desk.clock));
    }

    Language m_language;
};

void PriceListTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void PriceListTabTest::everyAdStandsThereWithItsTerms()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab, {1400, 800});
    const auto *table = in<QTableView>(tab, "adTermsView");
    QCOMPARE(table->model()->rowCount(), 10);
    const auto shown = [table](int column) { return cell(table, 0, column, Qt::DisplayRole).toString(); };
    QCOMPARE(shown(AdPriceListModel::AdColumn), QStringLiteral("Plus exhibit (keyword)"));
    QCOMPARE(shown(AdPriceListModel::PricingColumn), QStringLiteral("Auction"));
    QCOMPARE(shown(AdPriceListModel::PriceColumn), QStringLiteral("1,000"));
    QCOMPARE(shown(AdPriceListModel::UnitColumn), QStringLiteral("100"));
    QCOMPARE(shown(AdPriceListModel::BidTimesColumn), QStringLiteral("D−1 19:00 – D 17:49:59"));
    QCOMPARE(shown(AdPriceListModel::DisplayColumn), QStringLiteral("D 18:00, 24 h"));
    QCOMPARE(shown(AdPriceListModel::ValidFromColumn), QStringLiteral("2019-07-01"));
    QCOMPARE(shown(AdPriceListModel::OriginColumn), QStringLiteral("Partly known"));
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1000);
    QCOMPARE(in<QDateEdit>(tab, "priceListDayEdit")->date(), QDate(2026, 11, 21));
    QVERIFY(text(tab, "ownTermsEmptyLabel").startsWith(QStringLiteral("This shop has saved no terms of its own.")));
    QVERIFY(text(tab, "priceListNoteLabel").contains(QStringLiteral("already placed keep the terms")));
    QVERIFY(!in<QPushButton>(tab, "builtInTermsButton")->isEnabled());
}

void PriceListTabTest::theSelectedAdSaysWhatIsKnownAndWhatWasChosen()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QCOMPARE(text(tab, "adDetailTitle"), QStringLiteral("Plus exhibit (keyword)"));
    QCOMPARE(text(tab, "adChosenLabel"), QStringLiteral("start price, days at most"));
    QVERIFY(text(tab, "adKnownLabel").contains(QStringLiteral("time for bids, display time")));
    QCOMPARE(text(tab, "adOwnLabel"), QStringLiteral("nothing"));
    select(tab, AdKind::PowerRankUp);
    QCOMPARE(text(tab, "adDetailTitle"), QStringLiteral("Power rank-up"));
    QCOMPARE(text(tab, "adKnownLabel"), QStringLiteral("nothing"));
    QCOMPARE(text(tab, "adSettlingLabel"), QStringLiteral("Spent with the application."));
}

void PriceListTabTest::ownTermsAreTypedInByKeyboardAlone()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    auto *table = in<QTableView>(tab, "adTermsView");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return); // of the selected ad
    auto *dialog = tab.findChild<QDialog *>(QStringLiteral("adTermsDialog"));
    QVERIFY(dialog && dialog->isVisible());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(text(*dialog, "termsIntroLabel").contains(QStringLiteral("changes nothing in J·QSM")));
    QVERIFY(in<QDateEdit>(*dialog, "termsFromEdit")->hasFocus());
    auto *price = in<QSpinBox>(*dialog, "termsPriceSpin");
    for (int i = 0; i < 10 && !price->hasFocus(); ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(price->hasFocus());
    QVERIFY(!in<QPushButton>(*dialog, "saveTermsButton")->isEnabled()); // nothing changes yet
    price->selectAll();
    QTest::keyClicks(price, QStringLiteral("11450")); // key by key: none is moved
    QCOMPARE(price->value(), 11'450);
    price->selectAll();
    QTest::keyClicks(price, QStringLiteral("2300"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(text(*dialog, "termsChangeLabel"), QStringLiteral("From 2026-11-21 on:\nStart price (Qcash): 1,000 → 2,300"));
    auto *save = in<QPushButton>(*dialog, "saveTermsButton");
    QVERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(isGone(tab));
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 2300);
    QCOMPARE(cell(table, 0, AdPriceListModel::OriginColumn).toString(), QStringLiteral("Own"));
    QCOMPARE(in<MessageBar>(tab, "priceListMessage")->text(), QStringLiteral("The terms of Plus exhibit (keyword) are saved."));
    QCOMPARE(text(tab, "adOwnLabel"), QStringLiteral("start price"));
    const auto *own = in<QTableView>(tab, "ownTermsView");
    QVERIFY(own->isVisibleTo(&tab));
    QCOMPARE(own->model()->rowCount(), 1);
    QCOMPARE(cell(own, 0, OwnAdTermsModel::PriceColumn).toLongLong(), 2300);
}

void PriceListTabTest::whatIsWrongStandsBesideItsField()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QDialog *dialog = opened(tab, "editTermsButton");
    in<QSpinBox>(*dialog, "termsPriceSpin")->setValue(1150);
    in<QSpinBox>(*dialog, "termsDaysSpin")->setValue(0);
    QVERIFY(!in<QLabel>(*dialog, "termsPriceErrorLabel")->isVisible()); // not before something is to be saved
    in<QPushButton>(*dialog, "saveTermsButton")->click();
    QCOMPARE(text(*dialog, "termsPriceErrorLabel"), QStringLiteral("The start price must be a multiple of the bid unit."));
    QCOMPARE(text(*dialog, "termsDaysErrorLabel"), QStringLiteral("Type in 1 to 366 days."));
    QVERIFY(in<QSpinBox>(*dialog, "termsPriceSpin")->hasFocus());
    in<QSpinBox>(*dialog, "termsPriceSpin")->setValue(1000);
    in<QSpinBox>(*dialog, "termsDaysSpin")->setValue(7);
    QVERIFY(!in<QLabel>(*dialog, "termsPriceErrorLabel")->isVisible());
    QVERIFY(text(*dialog, "termsErrorLabel").startsWith(QStringLiteral("These terms hold on that day already.")));
    QVERIFY(desk.wallet->adTerms.saved(desk.shop())->isEmpty());
}

void PriceListTabTest::anotherUnitThanTheKnownOneIsWarnedOf()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QDialog *dialog = opened(tab, "editTermsButton");
    QVERIFY(!in<QWidget>(*dialog, "termsKnownFrame")->isVisible());
    in<QSpinBox>(*dialog, "termsUnitSpin")->setValue(50);
    QVERIFY(in<QWidget>(*dialog, "termsKnownFrame")->isVisible());
    QVERIFY(text(*dialog, "termsKnownLabel").startsWith(QStringLiteral("Qoo10 itself describes the bid unit")));
    in<QPushButton>(*dialog, "saveTermsButton")->click();
    QTRY_VERIFY(isGone(tab));
    QCOMPARE(cell(in<QTableView>(tab, "adTermsView"), 0, AdPriceListModel::UnitColumn).toLongLong(), 50);
}

void PriceListTabTest::aFixedPriceAsksForNoUnit()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    select(tab, AdKind::ShopMail);
    QDialog *dialog = opened(tab, "editTermsButton");
    QVERIFY(!in<QSpinBox>(*dialog, "termsUnitSpin")->isVisible());
    QCOMPARE(text(*dialog, "termsPriceCaption"), QStringLiteral("Price of a display day (Qcash)"));
    in<QSpinBox>(*dialog, "termsPriceSpin")->setValue(8765);
    in<QPushButton>(*dialog, "saveTermsButton")->click();
    QTRY_VERIFY(isGone(tab));
    QCOMPARE(adPriceList(*desk.wallet, desk.shop())->on(AdKind::ShopMail, {2026, 11, 21})->price.value(), 8765);
}

void PriceListTabTest::theBuiltInTermsComeBackFromADayOn()
{
    PointsDesk desk;
    saveTerms(desk, {2026, 11, 1}, 1500);
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QVERIFY(in<QPushButton>(tab, "builtInTermsButton")->isEnabled());
    QDialog *dialog = opened(tab, "builtInTermsButton");
    QVERIFY(!in<QSpinBox>(*dialog, "termsPriceSpin")->isEnabled());
    QCOMPARE(in<QSpinBox>(*dialog, "termsPriceSpin")->value(), 1000);
    in<QDateEdit>(*dialog, "termsFromEdit")->setDate({2026, 12, 1});
    QCOMPARE(text(*dialog, "termsChangeLabel"), QStringLiteral("From 2026-12-01 on:\nStart price (Qcash): 1,500 → 1,000"));
    in<QPushButton>(*dialog, "saveTermsButton")->click();
    QTRY_VERIFY(isGone(tab));
    const auto *table = in<QTableView>(tab, "adTermsView");
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1500);
    in<QDateEdit>(tab, "priceListDayEdit")->setDate({2026, 12, 1});
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1000);
    QCOMPARE(cell(table, 0, AdPriceListModel::OriginColumn).toString(), QStringLiteral("Partly known"));
    QVERIFY(!in<QPushButton>(tab, "builtInTermsButton")->isEnabled());
}

void PriceListTabTest::termsOfAnotherDayAreShown()
{
    PointsDesk desk;
    saveTerms(desk, {2027, 1, 1}, 1500);
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    const auto *table = in<QTableView>(tab, "adTermsView");
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1000);
    in<QDateEdit>(tab, "priceListDayEdit")->setDate({2027, 1, 1});
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1500);
    QCOMPARE(cell(table, 0, AdPriceListModel::ValidFromColumn).toDate(), QDate(2027, 1, 1));
    auto *today = in<QPushButton>(tab, "priceListTodayButton");
    today->setFocus();
    QTest::keyClick(today, Qt::Key_Space);
    QCOMPARE(in<QDateEdit>(tab, "priceListDayEdit")->date(), QDate(2026, 11, 21));
    QCOMPARE(cell(table, 0, AdPriceListModel::PriceColumn).toLongLong(), 1000);
}

void PriceListTabTest::escapeKeepsNothing()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QDialog *dialog = opened(tab, "editTermsButton");
    in<QSpinBox>(*dialog, "termsPriceSpin")->setValue(7000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(isGone(tab));
    QVERIFY(desk.wallet->adTerms.saved(desk.shop())->isEmpty());
    QCOMPARE(in<QSpinBox>(*opened(tab, "editTermsButton"), "termsPriceSpin")->value(), 1000); // begins anew
}

void PriceListTabTest::aStoreThatFailsIsToldOf()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE ad_terms RENAME TO gone")));
    tab.refresh();
    show(tab);
    QVERIFY(in<MessageBar>(tab, "priceListMessage")->isVisible());
    QVERIFY(!in<QTableView>(tab, "adTermsView")->isVisible());
    QVERIFY(!in<QWidget>(tab, "ownTermsCard")->isVisible());
    QVERIFY(!in<QPushButton>(tab, "editTermsButton")->isEnabled());
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE gone RENAME TO ad_terms")));
    emit in<MessageBar>(tab, "priceListMessage")->actionTriggered();
    QVERIFY(in<QTableView>(tab, "adTermsView")->isVisible());
    QVERIFY(!in<MessageBar>(tab, "priceListMessage")->isVisible());
}

void PriceListTabTest::signedOutNothingStays()
{
    PointsDesk desk;
    saveTerms(desk, {2026, 11, 1}, 1500);
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab);
    QDialog *dialog = opened(tab, "editTermsButton");
    desk.session.signOut();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(in<QTableView>(tab, "adTermsView")->model()->rowCount(), 0);
    QCOMPARE(in<QTableView>(tab, "ownTermsView")->model()->rowCount(), 0);
}

void PriceListTabTest::theModelsKeepTheirPromises()
{
    PointsDesk desk;
    PriceListTab tab(desk.desk);
    for (const char *name : {"adTermsView", "ownTermsView"})
        new QAbstractItemModelTester(in<QTableView>(tab, name)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &tab);
    tab.refresh();
    show(tab);
    saveTerms(desk, {2026, 11, 1}, 1500);
    saveTerms(desk, {2026, 11, 1}, 1600);
    desk.session.announceChange();
    QCOMPARE(in<QTableView>(tab, "ownTermsView")->model()->rowCount(), 2);
    QCOMPARE(cell(in<QTableView>(tab, "ownTermsView"), 0, OwnAdTermsModel::PriceColumn).toLongLong(), 1600);
    m_language.apply(QStringLiteral("ja"));
    tab.retranslate();
    m_language.apply(QStringLiteral("en"));
    tab.retranslate();
    QCOMPARE(cell(in<QTableView>(tab, "adTermsView"), 0, AdPriceListModel::PriceColumn).toLongLong(), 1600);
}

void PriceListTabTest::everythingHoldsItsPlaceInASmallWindow()
{
    PointsDesk desk;
    saveTerms(desk, {2026, 11, 1}, 1500);
    PriceListTab tab(desk.desk);
    tab.refresh();
    show(tab, {760, 470});
    QVERIFY(!in<QScrollArea>(tab, "priceListScroll")->horizontalScrollBar()->isVisible());
    QVERIFY(!in<QTableView>(tab, "adTermsView")->horizontalScrollBar()->isVisible());
    QVERIFY(in<QTableView>(tab, "adTermsView")->isColumnHidden(AdPriceListModel::BidTimesColumn));
    tab.resize(1500, 800);
    QVERIFY(!in<QTableView>(tab, "adTermsView")->isColumnHidden(AdPriceListModel::BidTimesColumn));
    QVERIFY(!in<QTableView>(tab, "adTermsView")->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(PriceListTabTest)
#include "price_list_tab_test.moc"
