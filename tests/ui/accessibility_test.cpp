#include "support/every_dialog.h"
#include "support/widget_scan.h"
#include "ui/page_factory.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/number_label.h"

#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::ui;

namespace {

QString said(QWidget *widget, QAccessible::Text what)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(what).trimmed() : QString();
}

/// Nothing that a role or a name could be told of.
bool hasNoRole(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return !accessible || accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client;
}

constexpr int patienceMs = 60'000;

} // namespace

/// What someone who does not see the window has of each page and dialog, in each language: over the demo shop.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachChartIsNamedAndHasATable(); // before the dialogs, which choose other ads
    void everyPageAndDialogIsNamed_data();
    void everyPageAndDialogIsNamed();
    void tableCellsAreReadWithTheirHeaders();
    void barsNumbersAndStepsTellTheirValue();
    void errorsAndMessagesAreAlerts();
    void aReaderMayAskForPartsThatHaveGone();
    void escapeClosesDialogsAndTheFocusGoesBack();
    void shortcutsAreShown();

private:
    static QList<PageId> pages()
    {
        return {PageId::Summary, PageId::GradePoints,   PageId::PastPoints, PageId::ScoreRules, PageId::Goods, PageId::Ads,  PageId::Orders,
                PageId::SellerAccount, PageId::Accounting, PageId::Inquiries,  PageId::Help,       PageId::Qcash, PageId::Checkout, PageId::Settings};
    }
    void show(PageId page, const QString &detail = {})
    {
        m_fixture->open(page, detail);
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    static void checkNames(QWidget *root, const QString &where, QStringList &faults);

    std::unique_ptr<WindowFixture> m_fixture;
};

void AccessibilityTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("accessibility_test"));
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

/// Of one parent no two may sound alike, unless their descriptions tell them apart.
void AccessibilityTest::checkNames(QWidget *root, const QString &where, QStringList &faults)
{
    QHash<QString, QString> names;
    for (QWidget *widget : scan::visibleWidgets(root)) {
        if (!scan::isInteractive(widget))
            continue;
        const QString name = said(widget, QAccessible::Name);
        if (name.isEmpty())
            faults.append(QStringLiteral("%1: %2 has no name").arg(where, scan::nameOf(widget)));
        if (hasNoRole(widget))
            faults.append(QStringLiteral("%1: %2 has no role").arg(where, scan::nameOf(widget)));
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString key = QStringLiteral("%1|%2|%3|%4")
                                .arg(quintptr(widget->parentWidget()))
                                .arg(int(accessible->role()))
                                .arg(name, said(widget, QAccessible::Description));
        if (names.contains(key))
            faults.append(QStringLiteral("%1: %2 sounds like %3: %4").arg(where, scan::nameOf(widget), names.value(key), name));
        names.insert(key, scan::nameOf(widget));
    }
}

void AccessibilityTest::everyPageAndDialogIsNamed_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void AccessibilityTest::everyPageAndDialogIsNamed()
{
    QFETCH(QString, language);
    m_fixture->language.apply(language);
    QStringList faults;
    for (const PageId page : pages()) {
        show(page);
        checkNames(&m_fixture->window(), objectNameOf(page), faults);
    }
    for (const DialogDoor &door : everyDialog()) {
        QDialog *dialog = openDialog(*m_fixture, door);
        if (!dialog) {
            faults.append(QStringLiteral("%1 does not open").arg(QLatin1String(door.name)));
            continue;
        }
        if (said(dialog, QAccessible::Name).isEmpty())
            faults.append(QStringLiteral("%1 has no name").arg(QLatin1String(door.name)));
        if (QAccessible::queryAccessibleInterface(dialog)->role() != QAccessible::Dialog)
            faults.append(QStringLiteral("%1 is no dialog").arg(QLatin1String(door.name)));
        checkNames(dialog, QLatin1String(door.name), faults);
        closeDialogs(*m_fixture);
    }
    m_fixture->language.apply(QStringLiteral("en"));
    faults.removeDuplicates();
    QCOMPARE(QAccessible::queryAccessibleInterface(&m_fixture->window())->role(), QAccessible::Window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AccessibilityTest::eachChartIsNamedAndHasATable()
{
    const QList<std::pair<PageRequest, QString>> charts{
        {{PageId::Qcash, QStringLiteral("history")}, QStringLiteral("chartTableButton")},
        {{PageId::GradePoints, {}}, QStringLiteral("pointsHistoryView")},
        {{PageId::SellerAccount, QStringLiteral("schedule")}, QStringLiteral("settlementForecastView")},
        {{PageId::Ads, QStringLiteral("report")}, QStringLiteral("adReportView")},
        {{PageId::Ads, QStringLiteral("market")}, QStringLiteral("marketDaysView")}};
    m_fixture->window().resize(1280, 800); // a low window has the charts folded away
    for (const auto &[request, table] : charts) {
        show(request.page, request.detail);
        const auto shown = m_fixture->find(objectNameOf(request.page))->findChildren<ChartView *>();
        QVERIFY(!shown.isEmpty());
        const auto isSeen = [&shown] { return std::ranges::any_of(shown, [](const ChartView *chart) { return chart->isVisible(); }); };
        QVERIFY2(QTest::qWaitFor(isSeen, patienceMs), qPrintable(table));
        for (ChartView *chart : shown) {
            QCOMPARE(QAccessible::queryAccessibleInterface(chart)->role(), QAccessible::Chart);
            QVERIFY2(!said(chart, QAccessible::Name).isEmpty(), qPrintable(chart->objectName()));
            // What it shows, in words.
            QVERIFY2(!chart->isVisible() || !said(chart, QAccessible::Description).isEmpty(), qPrintable(chart->objectName()));
        }
        auto *alternative = m_fixture->find(table);
        QVERIFY2(alternative && (alternative->focusPolicy() & Qt::TabFocus), qPrintable(table));
    }
}

void AccessibilityTest::tableCellsAreReadWithTheirHeaders()
{
    QStringList faults;
    for (const PageId page : pages()) {
        show(page);
        for (QTableView *view : m_fixture->find(objectNameOf(page))->findChildren<QTableView *>()) {
            if (!view->isVisible() || view->model()->rowCount() == 0 || view->horizontalHeader()->isHidden())
                continue;
            QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(view)->tableInterface();
            QVERIFY2(table, qPrintable(view->objectName()));
            for (int column = 0; column < table->columnCount(); ++column) {
                // A column of buttons needs none: each says what it does.
                if (!view->itemDelegateForColumn(column) && table->columnDescription(column).trimmed().isEmpty() && !view->model()->index(0, column).data().toString().isEmpty())
                    faults.append(QStringLiteral("%1: column %2 has no header").arg(view->objectName()).arg(column));
            }
            const QAccessibleInterface *cell = table->cellAt(0, 0);
            QVERIFY2(cell && cell->role() == QAccessible::Cell, qPrintable(view->objectName()));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AccessibilityTest::barsNumbersAndStepsTellTheirValue()
{
    show(PageId::Summary);
    QWidget *month = m_fixture->find(QStringLiteral("monthBar"));
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(month);
    QCOMPARE(bar->role(), QAccessible::ProgressBar);
    QVERIFY(!bar->text(QAccessible::Name).isEmpty());
    // On the 21st of thirty days.
    QVERIFY(bar->valueInterface() && bar->valueInterface()->currentValue().toInt() > 60 && bar->valueInterface()->currentValue().toInt() < 75);
    auto *points = m_fixture->find<NumberLabel>(QStringLiteral("convertiblePointsLabel"));
    QAccessibleInterface *number = QAccessible::queryAccessibleInterface(points);
    QCOMPARE(number->text(QAccessible::Name), points->text());
    QCOMPARE(number->valueInterface()->currentValue().toInt(), 12'352);
    points->setValue(7);
    QCOMPARE(number->text(QAccessible::Name), QStringLiteral("7"));
    show(PageId::Checkout, QStringLiteral("1000"));
    QAccessibleInterface *steps = QAccessible::queryAccessibleInterface(m_fixture->find(QStringLiteral("stepBar")));
    QVERIFY(steps->text(QAccessible::Name).startsWith(QStringLiteral("Step 1 of 3")));
}

void AccessibilityTest::errorsAndMessagesAreAlerts()
{
    show(PageId::Checkout, QStringLiteral("1000"));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_fixture->find(QStringLiteral("paymentErrorLabel")))->role(), QAccessible::AlertMessage);
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Warning, QStringLiteral("The store is full."));
    QCOMPARE(said(&bar, QAccessible::Name), QStringLiteral("The store is full."));
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
}

/// It counts first and asks then; a scroll bar may go meanwhile.
void AccessibilityTest::aReaderMayAskForPartsThatHaveGone()
{
    for (const PageId page : pages()) {
        show(page);
        for (QWidget *widget : m_fixture->window().findChildren<QWidget *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->tableInterface())
                continue;
            for (const int beyond : {0, 1, 7})
                QVERIFY2(!accessible->child(accessible->childCount() + beyond), qPrintable(scan::nameOf(widget)));
        }
    }
}

void AccessibilityTest::escapeClosesDialogsAndTheFocusGoesBack()
{
    QStringList faults;
    for (const DialogDoor &door : everyDialog()) {
        QPointer<QDialog> dialog = openDialog(*m_fixture, door);
        QVERIFY2(dialog, door.name);
        if (!QTest::qWaitForWindowActive(dialog, patienceMs)) {
            faults.append(QStringLiteral("%1 has not the focus").arg(QLatin1String(door.name)));
            continue;
        }
        QWidget *outer = &m_fixture->window();
        for (QDialog *other : m_fixture->window().findChildren<QDialog *>()) {
            if (other->isVisible() && other != dialog)
                outer = other;
        }
        const QPointer<QWidget> before = outer->focusWidget();
        // Where something is under way, once more when that has been stopped.
        const auto escape = [&dialog] {
            if (dialog && dialog->isVisible())
                QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.data(), Qt::Key_Escape);
            return !dialog || !dialog->isVisible();
        };
        if (QLatin1String(door.name) == QLatin1String("lockDialog")) {
            QVERIFY(!escape()); // that is what it is for
        } else if (!QTest::qWaitFor(escape, patienceMs)) {
            faults.append(QStringLiteral("%1 stays open").arg(QLatin1String(door.name)));
        } else {
            // As a window manager does; here there is none.
            const auto isBack = [&] {
                outer->activateWindow();
                return before && QApplication::focusWidget() == before;
            };
            if (!QTest::qWaitFor(isBack, patienceMs))
                faults.append(QStringLiteral("%1: the focus does not go back to %2, but to %3")
                                  .arg(QLatin1String(door.name), before ? scan::nameOf(before) : QString(),
                                       QApplication::focusWidget() ? scan::nameOf(QApplication::focusWidget()) : QString()));
        }
        closeDialogs(*m_fixture);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AccessibilityTest::shortcutsAreShown()
{
    const QHash<QString, QString> shortcuts{{QStringLiteral("helpButton"), QStringLiteral("F1")},
                                            {QStringLiteral("importButton"), QStringLiteral("Ctrl+I")},
                                            {QStringLiteral("lockButton"), QStringLiteral("Ctrl+L")}};
    for (auto shortcut = shortcuts.begin(); shortcut != shortcuts.end(); ++shortcut)
        QVERIFY2(m_fixture->find(shortcut.key())->toolTip().contains(*shortcut), qPrintable(shortcut.key()));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
