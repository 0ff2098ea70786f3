#include "support/widget_scan.h"
#include "support/window_fixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace console;
using namespace console::ui;
using Content = WindowFixture::Content;

/// The line at the window's top: with large type in a small window it keeps what matters, and the rest stays within reach.
class HeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void theTotalIsNeverCut_data();
    void theTotalIsNeverCut();
    void whatHasNoButtonIsInTheMenu();
    void theSmallestWindowShowsTheDateInEveryLanguage_data();
    void theSmallestWindowShowsTheDateInEveryLanguage();
    void theMarkIsAsWideInEveryLanguage();
    void helpIsAskedForFromTheOpenMenu();
    void beforeSignInTheOpenMenuLeadsToHelpToo();
    void theDemoBarIsOneLineHighAndCanBePutAway();
    void tabLeadsFromTheMenuIntoThePage();

private:
    static QMenu *openMenu(const WindowFixture &fixture)
    {
        QMenu *menu = fixture.find<QPushButton>(QStringLiteral("fileMenuButton"))->menu();
        menu->popup(fixture.window().mapToGlobal(QPoint(200, 60)));
        return menu;
    }
    static void activate(const WindowFixture &fixture)
    {
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
};

void HeaderTest::cleanup()
{
    Theme::apply(*qApp, Scheme::Light);
}

void HeaderTest::theTotalIsNeverCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("typePercent");
    QTest::addColumn<qint64>("total");
    for (const QString &code : Language::codes()) {
        for (const int percent : {90, 100, 115, 130, 150}) {
            for (const qint64 total : {qint64(10430), qint64(999'999'999'999)})
                QTest::addRow("%s, %d %%, %lld", qPrintable(code), percent, total) << code << percent << total;
        }
    }
}

void HeaderTest::theTotalIsNeverCut()
{
    QFETCH(QString, language);
    QFETCH(int, typePercent);
    QFETCH(qint64, total);
    WindowFixture fixture(Content::Shop, language);
    auto wallet = Wallet::open(fixture.path(), Database::Mode::OpenExisting);
    ShopDraft draft;
    draft.sellerId = QString(100, u'W');
    draft.name = QString(200, u'광');
    draft.loginPasswordHash = QStringLiteral("none");
    draft.openingQcash = known<Qcash>(total);
    QVERIFY((*wallet)->shops.add(draft, fixture.clock));
    Theme::apply(*qApp, Scheme::Light, false, typePercent);
    fixture.signIn(draft.sellerId);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.window().width(), 1024);
    const auto check = [&fixture] {
        for (QWidget *widget : scan::visibleWidgets(fixture.find(QStringLiteral("headerBar")))) {
            QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
            QVERIFY2(scan::clipping(widget).isEmpty(), qPrintable(scan::clipping(widget)));
        }
    };
    check();
    fixture.window().showDemoBar(true, QStringLiteral("demo-q-account"));
    fixture.find(QStringLiteral("demoBar"))->findChild<QPushButton *>(QStringLiteral("demoBarCloseButton"))->click();
    QCoreApplication::processEvents();
    check();
}

void HeaderTest::whatHasNoButtonIsInTheMenu()
{
    WindowFixture fixture(Content::SignedIn, QStringLiteral("en"));
    const QMenu *menu = fixture.find<QPushButton>(QStringLiteral("fileMenuButton"))->menu();
    const auto offers = [menu](const QString &text) {
        for (const QAction *action : menu->actions()) {
            if (action->isVisible() && action->isEnabled() && action->text().startsWith(text))
                return true;
        }
        return false;
    };
    QVERIFY(fixture.find(QStringLiteral("goQoo10Button"))->isVisible());
    QVERIFY(!offers(QStringLiteral("Go to Qoo10")));
    Theme::apply(*qApp, Scheme::Light, false, 150);
    QCoreApplication::processEvents();
    const struct
    {
        const char *button;
        const char *text;
    } ways[] = {{"goQoo10Button", "Go to Qoo10"}, {"sellerShopButton", "Seller shop"}, {"importButton", "Import"},
                {"lockButton", "Lock"},           {"helpButton", "Help"},              {"logoutButton", "Log out"}};
    for (const auto &way : ways)
        QVERIFY2(fixture.find(QLatin1String(way.button))->isVisible() || offers(QLatin1String(way.text)), way.button);
    QVERIFY(offers(QStringLiteral("Go to Qoo10")));
}

void HeaderTest::theSmallestWindowShowsTheDateInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void HeaderTest::theSmallestWindowShowsTheDateInEveryLanguage()
{
    QFETCH(QString, language);
    WindowFixture fixture(Content::SignedIn, language);
    const QString text = fixture.find<QLabel>(QStringLiteral("jstClockLabel"))->text();
    QVERIFY2(text.contains(QStringLiteral("11-21")) && text.contains(QStringLiteral("14:05 JST")), qPrintable(text));
}

void HeaderTest::theMarkIsAsWideInEveryLanguage()
{
    WindowFixture fixture;
    const QWidget *mark = fixture.find(QStringLiteral("productMark"));
    const int width = mark->sizeHint().width();
    for (const QString &code : Language::codes()) {
        fixture.language.apply(code);
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(mark->sizeHint().width() - width) <= 1, qPrintable(code));
    }
}

void HeaderTest::helpIsAskedForFromTheOpenMenu()
{
    WindowFixture fixture;
    activate(fixture);
    QMenu *menu = openMenu(fixture);
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_F1);
    QVERIFY(!menu->isVisible());
    QCOMPARE(fixture.window().currentPage(), PageId::Help);
}

void HeaderTest::beforeSignInTheOpenMenuLeadsToHelpToo()
{
    WindowFixture fixture(Content::Shop);
    activate(fixture);
    QMenu *menu = openMenu(fixture);
    QTest::keyClick(menu, Qt::Key_F1);
    QVERIFY(!menu->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), 60000);
    QVERIFY(QApplication::activeModalWidget()->inherits("console::ui::HelpWindow"));
    QApplication::activeModalWidget()->close();
}

void HeaderTest::theDemoBarIsOneLineHighAndCanBePutAway()
{
    WindowFixture fixture(Content::Demo);
    fixture.window().showDemoBar(true, QStringLiteral("demo-q-account"));
    const QWidget *bar = fixture.find(QStringLiteral("demoBar"));
    const QWidget *mark = fixture.find(QStringLiteral("demoButton"));
    QVERIFY(bar->isVisible());
    QVERIFY(!mark->isVisible());
    for (const int percent : {100, 150}) {
        Theme::apply(*qApp, Scheme::Light, false, percent);
        for (const QString &code : Language::codes()) {
            fixture.language.apply(code);
            QCoreApplication::processEvents();
            QVERIFY2(bar->height() < 2 * QFontMetrics(bar->font()).lineSpacing() + 12, qPrintable(code));
        }
    }
    bar->findChild<QPushButton *>(QStringLiteral("demoBarCloseButton"))->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(mark->isVisible());
    fixture.language.apply(QStringLiteral("ko"));
    QCoreApplication::processEvents();
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(fixture.find(QStringLiteral("demoButton")), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    QVERIFY(!mark->isVisible());
}

void HeaderTest::tabLeadsFromTheMenuIntoThePage()
{
    WindowFixture fixture;
    activate(fixture);
    fixture.find(QStringLiteral("navigationView"))->setFocus();
    QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QWidget *page = fixture.find(QStringLiteral("summaryPage"));
    QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
}

QTEST_MAIN(HeaderTest)
#include "header_test.moc"
