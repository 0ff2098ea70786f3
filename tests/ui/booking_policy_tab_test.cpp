#include "support/opened_accounting.h"
#include "ui/language.h"
#include "ui/pages/accounting/account_titles_model.h"
#include "ui/pages/accounting/policies_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// Booking policies as a user sees, edits and saves them, over a real store. The machine stands in New York.
class BookingPolicyTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theBuiltInPolicyIsMarkedAsChosenAndCannotBeEdited();
    void aTitleIsEditedInPlaceAndTakenBack();
    void anEmptyTitleIsSaidBelowTheTableAndKeepsItFromBeingSaved();
    void whatOnlyYayoiCannotHoldMayBeSaved();
    void prepaymentAndAdvertisingNeedTwoAccounts();
    void givingUpAsksOnlyWhereSomethingWasChanged();
    void savingAsksFirstAndShowsWhatChanges();
    void aSavedPolicyHoldsFromItsDayAndIsReadOnly();
    void theSavedPolicyCountsForTheJournals();
    void anotherPolicyCanBeLookedAtMeanwhile();
    void anotherShopSeesNothingOfTheLastOne();
    void anotherLanguageKeepsTheDraft();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    static constexpr int prepayment = int(AccountRole::Prepayment);
    static constexpr int advertising = int(AccountRole::Advertising);
    static constexpr int title = AccountTitlesModel::TitleColumn;

    [[nodiscard]] static QString titleOf(const OpenedAccounting &page, int row) { return page.shown("accountTitlesView", row, title); }

    Language m_language;
};

void BookingPolicyTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void BookingPolicyTabTest::theBuiltInPolicyIsMarkedAsChosenAndCannotBeEdited()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    QAbstractItemModelTester policies(page.view("policiesView")->model(), fatal);
    QAbstractItemModelTester titles(page.view("accountTitlesView")->model(), fatal);
    QVERIFY(page.text("policyNoteLabel").contains(QStringLiteral("not advice")));
    QCOMPARE(page.view("policiesView")->model()->rowCount(), 1);
    QVERIFY(page.shown("policiesView", 0, PoliciesModel::OriginColumn).contains(QStringLiteral("Chosen by this program")));
    QVERIFY(page.shown("policiesView", 0, PoliciesModel::OriginColumn).contains(QStringLiteral("holds today")));
    QCOMPARE(page.view("accountTitlesView")->model()->rowCount(), int(accountRoleCount));
    QCOMPARE(titleOf(page, prepayment), QStringLiteral("前払金"));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("広告宣伝費"));
    for (int row = 0; row < int(accountRoleCount); ++row)
        QCOMPARE(cell(page.view("accountTitlesView"), row, AccountTitlesModel::OriginColumn).toString(), QStringLiteral("chosen"));
    QVERIFY(in<QRadioButton>(page.page, "prepaymentMethodButton")->isChecked());
    QVERIFY(!page.isEnabled("prepaymentMethodButton"));
    QVERIFY(!page.isEnabled("fiscalMonthBox"));
    QVERIFY(!page.isShown("draftBar"));
    QVERIFY(!page.isShown("savePolicyButton"));
    page.choose("accountTitlesView", prepayment, title);
    QTest::keyClick(page.view("accountTitlesView"), Qt::Key_F2);
    QVERIFY(!page.view("accountTitlesView")->viewport()->findChild<QWidget *>(QStringLiteral("accountTitleField")));
}

void BookingPolicyTabTest::aTitleIsEditedInPlaceAndTakenBack()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    QCOMPARE(in<QDateEdit>(page.page, "policyFromEdit")->date(), QDate(2026, 12, 5));
    QVERIFY(!page.isEnabled("undoPolicyButton"));
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("販売促進費"));
    QCOMPARE(cell(page.view("accountTitlesView"), advertising, AccountTitlesModel::OriginColumn).toString(), QStringLiteral("own"));
    QCOMPARE(cell(page.view("accountTitlesView"), prepayment, AccountTitlesModel::OriginColumn).toString(), QStringLiteral("chosen"));
    page.click("expenseMethodButton");
    QVERIFY(in<QRadioButton>(page.page, "expenseMethodButton")->isChecked());
    QVERIFY(!in<QRadioButton>(page.page, "prepaymentMethodButton")->isChecked());
    page.view("accountTitlesView")->setFocus();
    QTest::keyClick(page.view("accountTitlesView"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(in<QRadioButton>(page.page, "prepaymentMethodButton")->isChecked());
    page.click("undoPolicyButton");
    QCOMPARE(titleOf(page, advertising), QStringLiteral("広告宣伝費"));
    QVERIFY(!page.isEnabled("undoPolicyButton"));
    page.click("redoPolicyButton");
    QCOMPARE(titleOf(page, advertising), QStringLiteral("販売促進費"));
}

void BookingPolicyTabTest::anEmptyTitleIsSaidBelowTheTableAndKeepsItFromBeingSaved()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    QVERIFY(page.isEnabled("savePolicyButton"));
    page.typeIn(advertising, title, QString());
    QVERIFY(page.isShown("policyProblemsLabel"));
    QVERIFY2(page.text("policyProblemsLabel").contains(QStringLiteral("Advertising expense, Account title: Enter an account title.")),
             qPrintable(page.text("policyProblemsLabel")));
    QVERIFY(!page.isEnabled("savePolicyButton"));
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    QVERIFY(!page.isShown("policyProblemsLabel"));
    QVERIFY(page.isEnabled("savePolicyButton"));
}

void BookingPolicyTabTest::whatOnlyYayoiCannotHoldMayBeSaved()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("광고선전비"));
    QVERIFY(page.isShown("policyProblemsLabel"));
    QVERIFY2(page.text("policyProblemsLabel").contains(QStringLiteral("Yayoi can't hold the character 광")), qPrintable(page.text("policyProblemsLabel")));
    QVERIFY(page.isEnabled("savePolicyButton"));
}

void BookingPolicyTabTest::prepaymentAndAdvertisingNeedTwoAccounts()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("前払金"));
    QVERIFY(page.text("policyProblemsLabel").contains(QStringLiteral("need different accounts")));
    QVERIFY(!page.isEnabled("savePolicyButton"));
}

void BookingPolicyTabTest::givingUpAsksOnlyWhereSomethingWasChanged()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.click("giveUpPolicyButton");
    QVERIFY(!page.isShown("draftBar"));
    page.click("newPolicyButton");
    page.click("pointsUnbookedButton");
    page.click("giveUpPolicyButton");
    QVERIFY(page.isShown("giveUpFrame"));
    QVERIFY(in<QPushButton>(page.page, "keepPolicyButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!page.isShown("giveUpFrame"));
    QVERIFY(in<QRadioButton>(page.page, "pointsUnbookedButton")->isChecked());
    page.click("giveUpPolicyButton");
    page.click("confirmGiveUpPolicyButton");
    QVERIFY(!page.isShown("draftBar"));
    QVERIFY(in<QRadioButton>(page.page, "pointsIncomeButton")->isChecked());
}

void BookingPolicyTabTest::savingAsksFirstAndShowsWhatChanges()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    in<QDateEdit>(page.page, "policyFromEdit")->setDate(QDate(2026, 11, 22));
    page.click("expenseMethodButton");
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    page.click("savePolicyButton");
    QVERIFY(page.dialog());
    auto *changes = in<QTableView>(*page.dialog(), "savePolicyChangesView");
    QAbstractItemModelTester tester(changes->model(), fatal);
    QVERIFY(in<QLabel>(*page.dialog(), "savePolicyDateLabel")->text().contains(QStringLiteral("2026-11-22")));
    QCOMPARE(changes->model()->rowCount(), 2);
    QCOMPARE(cell(changes, 1, 0).toString(), QStringLiteral("Advertising expense"));
    QCOMPARE(cell(changes, 1, 1).toString(), QStringLiteral("広告宣伝費"));
    QCOMPARE(cell(changes, 1, 2).toString(), QStringLiteral("販売促進費"));
    QVERIFY(in<QLabel>(*page.dialog(), "savePolicyEffectLabel")->text().contains(QStringLiteral("export them again")));
    QVERIFY(in<QPushButton>(*page.dialog(), "cancelSavePolicyButton")->isDefault());
    QTest::keyClick(page.dialog(), Qt::Key_Return);
    QTRY_VERIFY(!page.dialog());
    QVERIFY(page.isShown("draftBar"));
    QVERIFY(desk.wallet->accounting.saved(desk.shop())->isEmpty());
}

void BookingPolicyTabTest::aSavedPolicyHoldsFromItsDayAndIsReadOnly()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    auto *month = in<QComboBox>(page.page, "fiscalMonthBox");
    month->setCurrentIndex(month->findData(3));
    emit month->activated(month->currentIndex());
    page.click("savePolicyButton");
    in<QPushButton>(*page.dialog(), "confirmSavePolicyButton")->click();
    QTRY_VERIFY(!page.dialog());
    QVERIFY(!page.isShown("draftBar"));
    QVERIFY(page.isShown("policyMessage"));
    auto *policies = page.view("policiesView");
    QCOMPARE(policies->model()->rowCount(), 2);
    QCOMPARE(policies->currentIndex().row(), 0);
    QCOMPARE(page.shown("policiesView", 0, PoliciesModel::FromColumn), QStringLiteral("2026-12-05"));
    QVERIFY(page.shown("policiesView", 0, PoliciesModel::OriginColumn).contains(QStringLiteral("Saved 2026-12-05 14:05")));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("販売促進費"));
    QVERIFY(!(page.view("accountTitlesView")->model()->index(advertising, title).flags() & Qt::ItemIsEditable));
    QCOMPARE(desk.wallet->accounting.saved(desk.shop())->first().content.policy.lastMonth, 3);
    // The fiscal year that ended last is now another one.
    in<QTabWidget>(page.page, "accountingTabs")->setCurrentIndex(1);
    page.click("closingYearButton");
    QCOMPARE(in<QDateEdit>(page.page, "closingDateEdit")->date(), QDate(2026, 3, 31));
}

void BookingPolicyTabTest::theSavedPolicyCountsForTheJournals()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    in<QDateEdit>(page.page, "policyFromEdit")->setDate(QDate(2026, 11, 1));
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    page.click("savePolicyButton");
    in<QPushButton>(*page.dialog(), "confirmSavePolicyButton")->click();
    QTRY_VERIFY(!page.dialog());
    in<QTabWidget>(page.page, "accountingTabs")->setCurrentIndex(0);
    QTRY_COMPARE(page.shown("journalView", 1, 1), QStringLiteral("販売促進費"));
}

void BookingPolicyTabTest::anotherPolicyCanBeLookedAtMeanwhile()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    auto *policies = page.view("policiesView");
    QCOMPARE(policies->model()->rowCount(), 2);
    policies->setCurrentIndex(policies->model()->index(1, 0));
    QVERIFY(!page.isShown("draftBar"));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("広告宣伝費"));
    desk.session.announceChange();
    QVERIFY(!page.isShown("draftBar"));
    policies->setCurrentIndex(policies->model()->index(0, 0));
    QVERIFY(page.isShown("draftBar"));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("販売促進費"));
}

void BookingPolicyTabTest::anotherShopSeesNothingOfTheLastOne()
{
    BookedDesk desk;
    const auto other = desk.wallet->shops.add({QStringLiteral("other"), QStringLiteral("Other"), Grade::General, QStringLiteral("hash"), {}, {}}, desk.clock);
    QVERIFY(other);
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    page.click("savePolicyButton");
    in<QPushButton>(*page.dialog(), "confirmSavePolicyButton")->click();
    QTRY_VERIFY(page.isShown("policyMessage"));
    page.click("newPolicyButton");
    desk.session.signIn({*other, QStringLiteral("other"), QStringLiteral("Other"), Grade::General, false});
    QVERIFY(!page.isShown("policyMessage"));
    QVERIFY(!page.isShown("draftBar"));
    QCOMPARE(page.view("policiesView")->model()->rowCount(), 1);
    QCOMPARE(titleOf(page, advertising), QStringLiteral("広告宣伝費"));
}

void BookingPolicyTabTest::anotherLanguageKeepsTheDraft()
{
    BookedDesk desk;
    OpenedAccounting page(desk, "policy");
    page.click("newPolicyButton");
    page.typeIn(advertising, title, QStringLiteral("販売促進費"));
    page.choose("accountTitlesView", advertising, AccountTitlesModel::SubColumn);
    m_language.apply(QStringLiteral("ja"));
    QVERIFY(page.isShown("draftBar"));
    QCOMPARE(titleOf(page, advertising), QStringLiteral("販売促進費"));
    QCOMPARE(page.view("accountTitlesView")->currentIndex().column(), int(AccountTitlesModel::SubColumn));
    m_language.apply(QStringLiteral("en"));
}

QTEST_MAIN(BookingPolicyTabTest)
#include "booking_policy_tab_test.moc"
