// A test of one's own over the console's window. Copy it, with the CMakeLists.txt beside it, and change it to what you want to know.
//
// Everything is found by object name; the names are the same in every language and are listed in resources/automation/object-names.md.
// A figure is read from the `value` property, a choice by its item data, a table by Qt::EditRole: never from a text that is shown.

#include "domain/clock.h"
#include "ui/console_window.h"
#include "ui/settings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace console;

/// A clock that stands where the test puts it: the month's end comes when we say so. It never moves by itself.
class StandingClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instant; }

    Instant instant = jst::at(QDate(2026, 11, 30), QTime(23, 50)); // in Japan, whatever this machine's zone
};

/// What has to be right at the end of a month, looked at as a user would.
class MonthEndCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void lastMonthsPointsAndATicketAreInTheHistory();
    void afterMidnightInJapanOctobersPointsAreGone();

private:
    /// The widget of that name, in the window or in a dialog of it.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] qint64 value(const char *name) const { return find(name)->property("value").toLongLong(); }

    void type(const char *name, const QString &text) const;
    void press(const char *name) const;
    void choose(const char *name, const QString &code) const;
    void openPage(const char *name) const;

    void registerAndSignIn() const;
    void importPoints(const QByteArray &rows) const;

    std::unique_ptr<QTemporaryDir> m_folder; // outlives the window
    StandingClock m_clock;
    std::unique_ptr<ui::MainWindow> m_window;
};

// ---- The user's hands. They wait where the console works in the background, and fail where a user would be stuck.

void MonthEndCheck::type(const char *name, const QString &text) const
{
    auto *edit = find<QLineEdit>(name);
    QVERIFY2(edit && edit->isVisible(), name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void MonthEndCheck::press(const char *name) const
{
    QTRY_VERIFY2(isShown(name) && find(name)->isEnabled(), name);
    QTest::mouseClick(find(name), Qt::LeftButton);
}

void MonthEndCheck::choose(const char *name, const QString &code) const
{
    auto *box = find<QComboBox>(name);
    QVERIFY2(box && box->findData(code) >= 0, name);
    box->setCurrentIndex(box->findData(code));
    emit box->activated(box->currentIndex()); // as if it had been chosen from the list
}

/// By its entry in the menu, which carries the page's object name.
void MonthEndCheck::openPage(const char *name) const
{
    auto *menu = find<QAbstractItemView>("navigationView");
    const QModelIndexList found = menu->model()->match(menu->model()->index(0, 0), Qt::UserRole, QString::fromLatin1(name), 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.isEmpty(), name);
    menu->selectionModel()->select(found.first(), QItemSelectionModel::ClearAndSelect);
    QVERIFY2(isShown(name), name);
}

// ---- A window over a store and a clock of its own, for each case.

void MonthEndCheck::init()
{
    QStandardPaths::setTestModeEnabled(true); // settings of the test, not the user's own
    ui::Settings().clear();
    ui::Settings().setValue(ui::settings::language, QStringLiteral("ja"));
    ui::Settings().setValue(ui::settings::tourIsSeen, true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.instant = StandingClock().instant;
    auto made = ui::makeConsoleWindow(m_folder->filePath(QStringLiteral("wallet.sqlite")), m_clock);
    QVERIFY(made);
    m_window = std::move(*made);
    m_window->show();
}

void MonthEndCheck::registerAndSignIn() const
{
    press("registerButton");
    type("registerSellerIdEdit", QStringLiteral("sakura"));
    type("registerShopNameEdit", QStringLiteral("Sakura"));
    type("registerOpeningQcashEdit", QStringLiteral("10430"));
    type("registerPasswordEdit", QStringLiteral("a password"));
    type("registerPasswordAgainEdit", QStringLiteral("a password"));
    press("registerConfirmButton");
    QTRY_VERIFY(isShown("summaryPage"));
    // That opened the shop already; a returning user signs in.
    press("logoutButton");
    QTRY_VERIFY(isShown("loginPage"));
    type("sellerIdEdit", QStringLiteral("sakura"));
    type("passwordEdit", QStringLiteral("a password"));
    press("loginButton");
    QTRY_VERIFY(isShown("summaryPage"));
}

void MonthEndCheck::importPoints(const QByteArray &rows) const
{
    QFile file(m_folder->filePath(QStringLiteral("points.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,item_number,item_name,category,goods_kind,component,event,points\n" + rows);
    file.close();
    press("importButton");
    QTRY_VERIFY(isShown("importDialog"));
    choose("importKindBox", QStringLiteral("points"));
    type("importFileEdit", file.fileName());
    QTest::keyClick(find("importFileEdit"), Qt::Key_Return);
    press("importStartButton");
    QTRY_VERIFY(isShown("importResultLabel"));
    find<QDialog>("importDialog")->close();
    QTRY_VERIFY(!find("importDialog"));
}

// ---- The checks.

void MonthEndCheck::lastMonthsPointsAndATicketAreInTheHistory()
{
    registerAndSignIn();
    importPoints("2026-10-03,1001,Serum,Skin,general,delivery,shipped_on_time,12352\n");

    // October's 12,352 points: whole hundreds become Qcash, in November only.
    openPage("gradePointsPage");
    QTRY_COMPARE(value("convertiblePointsValue"), 12'352);
    press("convertButton");
    press("confirmConvertButton");
    press("convertDoneOkButton");
    QTRY_COMPARE(value("qcashButton"), 10'430 + 12'300);

    // A ticket by card. As shipped, payments are practice payments: no real money moves.
    openPage("qcashPage");
    find("qcashTabs")->setProperty("currentIndex", 1);
    QTest::mouseClick(find("ticket_1000"), Qt::LeftButton);
    press("purchaseButton");
    press("proceedButton");
    press("paymentMethod_card");
    type("cardNumberEdit", QStringLiteral("4111111111111111"));
    type("cardExpiryEdit", QStringLiteral("1230"));
    type("cardCodeEdit", QStringLiteral("737"));
    type("cardHolderEdit", QStringLiteral("HANAKO YAMADA"));
    press("orderButton");
    QTRY_VERIFY(isShown("completeStep"));
    press("viewQcashButton");

    // Newest first: date, amount, content, related, balance.
    QTRY_VERIFY(isShown("historyView"));
    const auto *history = find<QAbstractItemView>("historyView")->model();
    const auto number = [history](int row, int column) { return history->index(row, column).data(Qt::EditRole).toLongLong(); };
    QTRY_COMPARE(history->rowCount(), 3);
    QCOMPARE(number(0, 1), 1'000);
    QCOMPARE(number(1, 1), 12'300);
    QCOMPARE(number(2, 1), 10'430);
    QCOMPARE(number(0, 4), 23'730);
    QCOMPARE(value("qcashTotalLabel"), 23'730);
}

void MonthEndCheck::afterMidnightInJapanOctobersPointsAreGone()
{
    registerAndSignIn();
    importPoints("2026-10-03,1001,Serum,Skin,general,delivery,shipped_on_time,12352\n");
    m_clock.instant = jst::at(QDate(2026, 12, 1), QTime(0, 0));
    openPage("gradePointsPage");
    QTRY_COMPARE(value("convertiblePointsValue"), 0); // November brought none
    QVERIFY(!find("convertButton")->isEnabled());
}

QTEST_MAIN(MonthEndCheck)
#include "month_end_check.moc"
