#include "page_views.h"
#include "support/every_dialog.h"
#include "support/widget_scan.h"

#include <QGlyphRun>
#include <QHeaderView>
#include <QRawFont>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTextLayout>

using namespace console;
using namespace console::ui;
using namespace pictures;

namespace {

/// A scroll bar that a page of this width should not need.
QString sidewaysScrolling(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || area->horizontalScrollBar()->maximum() == 0)
        return {};
    return QStringLiteral("%1 scrolls sideways by %2").arg(scan::nameOf(area)).arg(area->horizontalScrollBar()->maximum());
}

/// A page that is no higher than the window does not scroll by a few pixels only.
QString scrollingByLittle(const QWidget *widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(widget);
    if (!area || area->verticalScrollBar()->maximum() == 0 || area->verticalScrollBar()->maximum() > 12)
        return {};
    return QStringLiteral("%1 scrolls by %2 pixels only").arg(scan::nameOf(area)).arg(area->verticalScrollBar()->maximum());
}

QStringList elidedHeaders(const QWidget *widget)
{
    const auto *view = qobject_cast<const QTableView *>(widget);
    if (!view || !view->horizontalHeader()->isVisible() || !view->model())
        return {};
    QStringList list;
    const QHeaderView *header = view->horizontalHeader();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QString text = view->model()->headerData(column, Qt::Horizontal).toString();
        const QStringList lines = text.split(u'\n');
        int widest = 0;
        for (const QString &line : lines)
            widest = qMax(widest, header->fontMetrics().horizontalAdvance(line));
        widest += 2 * Theme::cellPadding;
        if (!header->isSectionHidden(column) && header->sectionSize(column) < widest)
            list.append(QStringLiteral("%1: header \"%2\" has %3 and needs %4").arg(scan::nameOf(view), text).arg(header->sectionSize(column)).arg(widest));
    }
    return list;
}

/// All that is wrong with what `root` shows.
QStringList faultsOf(const QWidget &root)
{
    QStringList list;
    for (QWidget *widget : scan::visibleWidgets(&root)) {
        QStringList found{scan::clipping(widget), sidewaysScrolling(widget), scrollingByLittle(widget)};
        if (found.front().isEmpty() && scan::isCutOff(widget))
            found.append(scan::nameOf(widget) + QStringLiteral(" reaches beyond what is shown"));
        list += found + elidedHeaders(widget);
    }
    list.removeAll(QString());
    return list;
}

/// The families that `text` is drawn with.
QSet<QString> familiesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QSet<QString> families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families.insert(run.rawFont().familyName());
    return families;
}

} // namespace

/// No page hides a part of what it says: at the smallest window and at a large one, in four languages, and with larger type. The
/// same program is run once more with every pixel doubled.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everythingHasItsRoom_data();
    void everythingHasItsRoom();
    void whatStandsBesideEveryPageHasItsRoom_data();
    void whatStandsBesideEveryPageHasItsRoom();
    void everyDialogHasItsRoom_data();
    void everyDialogHasItsRoom();
    void everyLanguageHasItsOwnGlyphs_data();
    void everyLanguageHasItsOwnGlyphs();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void LayoutTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
    beginOrder(*m_fixture);
}

void LayoutTest::cleanup()
{
    Theme::apply(*qApp, Scheme::Light);
}

void LayoutTest::everythingHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("typePercent");
    for (const QString &code : Language::codes()) {
        QTest::addRow("%s, smallest window", qPrintable(code)) << code << QSize(1024, 640) << 100;
        QTest::addRow("%s, usual window", qPrintable(code)) << code << QSize(1280, 800) << 100;
        QTest::addRow("%s, large window", qPrintable(code)) << code << QSize(1920, 1080) << 100;
        QTest::addRow("%s, smallest window, larger type", qPrintable(code)) << code << QSize(1024, 640) << 115;
        QTest::addRow("%s, usual window, large type", qPrintable(code)) << code << QSize(1280, 800) << 130;
        QTest::addRow("%s, usual window, largest type", qPrintable(code)) << code << QSize(1280, 800) << 150;
        QTest::addRow("%s, large window, largest type", qPrintable(code)) << code << QSize(1920, 1080) << 150;
    }
}

void LayoutTest::everythingHasItsRoom()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, typePercent);
    Theme::apply(*qApp, Scheme::Light, false, typePercent);
    m_fixture->language.apply(language);
    m_fixture->window().resize(size);
    QStringList faults;
    for (const PageView &view : viewsOfTheShop()) {
        view.open(*m_fixture);
        m_fixture->settle();
        for (const QString &fault : faultsOf(m_fixture->window()))
            faults.append(QStringLiteral("%1: %2").arg(view.name, fault));
    }
    // What is seen beside every page is named once.
    faults.removeDuplicates();
    QVERIFY2(m_fixture->window().size() == size, "the window does not become so small");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayoutTest::whatStandsBesideEveryPageHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("typePercent");
    for (const QString &code : Language::codes()) {
        for (const int percent : {90, 115, 130, 150})
            QTest::addRow("%s, %d %%", qPrintable(code), percent) << code << percent;
    }
}

/// Header, bars and menu, and the pages of the main job, in the smallest window with every size of type.
void LayoutTest::whatStandsBesideEveryPageHasItsRoom()
{
    QFETCH(QString, language);
    QFETCH(int, typePercent);
    Theme::apply(*qApp, Scheme::Light, false, typePercent);
    m_fixture->language.apply(language);
    m_fixture->window().resize(1024, 640);
    QStringList faults;
    for (const PageRequest &page : {PageRequest{PageId::Summary, {}}, PageRequest{PageId::Ads, QStringLiteral("apply")}, PageRequest{PageId::Qcash, QStringLiteral("charge")}}) {
        m_fixture->open(page.page, page.detail);
        m_fixture->settle();
        faults += faultsOf(m_fixture->window());
    }
    QVERIFY2(m_fixture->window().size() == QSize(1024, 640), "the window does not become so small");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayoutTest::everyDialogHasItsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("Korean") << QStringLiteral("ko");
}

/// Over the smallest window, and within it where it need not be higher.
void LayoutTest::everyDialogHasItsRoom()
{
    QFETCH(QString, language);
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.language.apply(language);
    fixture.window().resize(1024, 640);
    QStringList faults;
    for (const DialogDoor &door : everyDialog()) {
        const QDialog *dialog = openDialog(fixture, door);
        QVERIFY2(dialog, door.name);
        fixture.settle();
        for (const QString &fault : faultsOf(*dialog))
            faults.append(QStringLiteral("%1: %2").arg(QLatin1String(door.name), fault));
        if (dialog->width() > 1024)
            faults.append(QStringLiteral("%1 is %2 wide").arg(QLatin1String(door.name)).arg(dialog->width()));
        closeDialogs(fixture);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayoutTest::everyLanguageHasItsOwnGlyphs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("family");
    QTest::newRow("Korean") << QStringLiteral("ko") << QStringLiteral("Noto Sans CJK KR");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("Noto Sans CJK JP");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("Noto Sans CJK SC");
}

void LayoutTest::everyLanguageHasItsOwnGlyphs()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    m_fixture->language.apply(language);
    QStringList foreign;
    for (const PageView &view : viewsOfTheShop()) {
        view.open(*m_fixture);
        m_fixture->settle();
        for (const QWidget *widget : scan::visibleWidgets(&m_fixture->window())) {
            // A character that Chinese and Japanese draw differently.
            const QSet<QString> families = familiesOf(QStringLiteral("直"), widget->font());
            if (families != QSet<QString>{family})
                foreign.append(QStringLiteral("%1: %2 draws with %3").arg(view.name, scan::nameOf(widget), QStringList(families.values()).join(u' ')));
        }
    }
    foreign.removeDuplicates();
    QVERIFY2(foreign.isEmpty(), qPrintable(u'\n' + foreign.join(u'\n')));
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
