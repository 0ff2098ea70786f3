#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/page_factory.h"

#include <QTest>

using namespace console;
using namespace console::ui;

/// What every page has to fulfil, whatever it shows. Over the demo shop, so that tables and cards are full.
class EveryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPageSwitchedToALanguageIsAsIfMadeInIt_data();
    void aPageSwitchedToALanguageIsAsIfMadeInIt();
    void everyInteractiveWidgetHasAnAccessibleName_data();
    void everyInteractiveWidgetHasAnAccessibleName();
    void valueLabelsKeepTheirTextForAssistiveTechnology();
    void tabReachesEveryWidget_data();
    void tabReachesEveryWidget();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    static QList<PageId> pages()
    {
        return {PageId::Summary, PageId::GradePoints,   PageId::PastPoints, PageId::ScoreRules, PageId::Goods, PageId::Ads,  PageId::Orders,
                PageId::SellerAccount, PageId::Accounting, PageId::Inquiries,  PageId::Help,       PageId::Settings, PageId::Qcash, PageId::Checkout};
    }
    void show(PageId page)
    {
        m_fixture->open(page);
        settle();
    }
    /// Layout requests and queued reads are done.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] QWidget *pageWidget(PageId page) const { return m_fixture->find(objectNameOf(page)); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void EveryPageTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
}

void EveryPageTest::aPageSwitchedToALanguageIsAsIfMadeInIt_data()
{
    addLanguages();
}

void EveryPageTest::aPageSwitchedToALanguageIsAsIfMadeInIt()
{
    QFETCH(QString, language);
    const QString other = language == QLatin1String("ja") ? QStringLiteral("ko") : QStringLiteral("ja");
    const auto textsAfter = [this](const QString &first, const QString &then) {
        m_fixture->language.apply(first);
        m_fixture->openWindow();
        m_fixture->signIn(demoSellerId());
        for (const PageId page : pages())
            show(page);
        m_fixture->language.apply(then);
        QHash<PageId, QStringList> texts;
        for (const PageId page : pages()) {
            show(page);
            texts.insert(page, scan::texts(pageWidget(page)));
        }
        settle();
        texts.insert(PageId::Login, scan::texts(m_fixture->find(QStringLiteral("headerBar"))));
        texts.insert(PageId::Register, scan::textsOf(*m_fixture->find<QAbstractItemView>(QStringLiteral("navigationView"))->model()));
        return texts;
    };
    const auto made = textsAfter(language, language);
    const auto switched = textsAfter(other, language);
    for (auto page = made.begin(); page != made.end(); ++page) {
        const QStringList &now = switched.value(page.key());
        for (const QString &line : *page)
            QVERIFY2(now.contains(line), qPrintable(QStringLiteral("only where made in %1: %2").arg(language, line)));
        for (const QString &line : now)
            QVERIFY2(page->contains(line), qPrintable(QStringLiteral("left over after switching to %1: %2").arg(language, line)));
    }
}

void EveryPageTest::everyInteractiveWidgetHasAnAccessibleName_data()
{
    addLanguages();
}

void EveryPageTest::everyInteractiveWidgetHasAnAccessibleName()
{
    QFETCH(QString, language);
    m_fixture->language.apply(language);
    QStringList unnamed;
    for (const PageId page : pages()) {
        show(page);
        for (QWidget *widget : scan::visibleWidgets(&m_fixture->window())) {
            if (scan::isInteractive(widget) && scan::accessibleName(widget).trimmed().isEmpty())
                unnamed.append(QStringLiteral("%1: %2").arg(objectNameOf(page), scan::nameOf(widget)));
        }
    }
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void EveryPageTest::valueLabelsKeepTheirTextForAssistiveTechnology()
{
    QStringList hidden;
    for (const PageId page : pages()) {
        show(page);
        for (const QWidget *widget : scan::visibleWidgets(&m_fixture->window())) {
            if (widget->inherits("console::ui::NumberLabel") && !widget->accessibleName().isEmpty())
                hidden.append(scan::nameOf(widget));
        }
    }
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
}

void EveryPageTest::tabReachesEveryWidget_data()
{
    QTest::addColumn<int>("page");
    for (const PageId page : pages())
        QTest::newRow(qPrintable(objectNameOf(page))) << int(page);
}

void EveryPageTest::tabReachesEveryWidget()
{
    QFETCH(int, page);
    show(PageId(page));
    MainWindow &window = m_fixture->window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<QWidget *> missing;
    for (QWidget *widget : scan::visibleWidgets(&window)) {
        const auto *radio = qobject_cast<QAbstractButton *>(widget);
        // Of a group of choices Tab reaches the chosen one; the arrow keys lead on from there.
        if (radio && radio->isCheckable() && !radio->isChecked() && (radio->autoExclusive() || radio->group()))
            continue;
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && scan::isInteractive(widget) && !widget->focusProxy())
            missing.insert(widget);
    }
    m_fixture->find(QStringLiteral("navigationView"))->setFocus();
    for (int step = 0; step < 300 && !missing.isEmpty(); ++step) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        missing.remove(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget *widget : std::as_const(missing))
        names.append(scan::nameOf(widget));
    QVERIFY2(missing.isEmpty(), qPrintable(names.join(QStringLiteral(", "))));
}

void EveryPageTest::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &code : Language::codes()) {
        for (const QSize size : {QSize(1024, 640), QSize(1920, 1080)})
            QTest::addRow("%s at %d", qPrintable(code), size.width()) << code << size;
    }
}

void EveryPageTest::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_fixture->language.apply(language);
    m_fixture->window().resize(size);
    QStringList clipped;
    for (const PageId page : pages()) {
        show(page);
        for (QWidget *widget : scan::visibleWidgets(&m_fixture->window())) {
            const QString clipping = scan::clipping(widget);
            if (!clipping.isEmpty())
                clipped.append(QStringLiteral("%1: %2").arg(objectNameOf(page), clipping));
            else if (scan::isCutOff(widget))
                clipped.append(QStringLiteral("%1: %2 reaches beyond what is shown").arg(objectNameOf(page), scan::nameOf(widget)));
        }
    }
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

QTEST_MAIN(EveryPageTest)
#include "every_page_test.moc"
