#include "support/window_fixture.h"
#include "ui/tour.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The tour: offered once, never forced, and gone through by keyboard.
class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowThatOffersNothingShowsNothing();
    void theFirstSignInOffersTheTour();
    void whoDeclinesIsNotAskedAgain();
    void whoTakesItIsNotAskedAgain();
    void everyStepPointsToAPartThatIsSeen();
    void theKeyboardGoesThroughIt();
    void tabStaysInTheCard();
    void whatIsPointedToCanBeUsed();
    void theLanguageChangesInTheMidst();
    void whatANarrowHeaderFoldsAwayIsInItsMenu();
    void theLockEndsIt();
    void goingElsewhereEndsIt();
    void theCardIsWhollyInTheWindow_data();
    void theCardIsWhollyInTheWindow();

private:
    static Tour *tour(const WindowFixture &fixture) { return fixture.window().findChild<Tour *>(); }
    static bool isSeen() { return Settings().value(settings::tourIsSeen).toBool(); }
};

void TourTest::aWindowThatOffersNothingShowsNothing()
{
    WindowFixture fixture;
    QVERIFY(!fixture.find(QStringLiteral("tourBar")));
    QVERIFY(!tour(fixture));
}

void TourTest::theFirstSignInOffersTheTour()
{
    WindowFixture fixture(WindowFixture::Content::Shop);
    fixture.window().offerTour();
    QVERIFY(!fixture.find(QStringLiteral("tourBar")));
    fixture.signIn(QStringLiteral("seller"));
    const auto *bar = fixture.find<MessageBar>(QStringLiteral("tourBar"));
    QVERIFY(bar && bar->isVisible());
    QVERIFY(!tour(fixture)); // asked, not begun
    fixture.language.apply(QStringLiteral("ja"));
    QVERIFY(bar->isVisible());
    fixture.desk().session.signOut();
    fixture.language.apply(QStringLiteral("en"));
    QVERIFY(!bar->isVisible());
}

void TourTest::whoDeclinesIsNotAskedAgain()
{
    WindowFixture fixture;
    fixture.window().offerTour();
    fixture.find<QPushButton>(QStringLiteral("noTourButton"))->click();
    QVERIFY(!fixture.find(QStringLiteral("tourBar"))->isVisible());
    QVERIFY(isSeen());
    fixture.openWindow();
    fixture.window().offerTour();
    fixture.signIn(QStringLiteral("seller"));
    QVERIFY(!fixture.find(QStringLiteral("tourBar")));
}

void TourTest::whoTakesItIsNotAskedAgain()
{
    WindowFixture fixture;
    fixture.open(PageId::Qcash);
    fixture.window().offerTour();
    emit fixture.find<MessageBar>(QStringLiteral("tourBar"))->actionTriggered();
    QVERIFY(tour(fixture) && tour(fixture)->isVisible());
    QCOMPARE(fixture.window().currentPage(), PageId::Summary);
    QVERIFY(!fixture.find(QStringLiteral("tourBar"))->isVisible());
    QVERIFY(isSeen());
}

void TourTest::everyStepPointsToAPartThatIsSeen()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().showTour();
    QStringList titles;
    for (int step = 0; step < Tour::stepCount(); ++step) {
        QCOMPARE(tour(fixture)->step(), step);
        QVERIFY2(tour(fixture)->target(), qPrintable(QString::number(step)));
        titles.append(fixture.find<QLabel>(QStringLiteral("tourTitleLabel"))->text());
        fixture.find<QPushButton>(QStringLiteral("tourNextButton"))->click();
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QTRY_VERIFY(!tour(fixture));
}

void TourTest::theKeyboardGoesThroughIt()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    fixture.window().showTour();
    auto *next = fixture.find<QPushButton>(QStringLiteral("tourNextButton"));
    QVERIFY(next->hasFocus());
    QVERIFY(!next->accessibleDescription().isEmpty());
    QTest::keyClick(next, Qt::Key_Return);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(tour(fixture)->step(), 2);
    QTest::keyClick(next, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(tour(fixture)->step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour(fixture));
    QVERIFY(fixture.find(QStringLiteral("navigationView"))->hasFocus());
}

void TourTest::tabStaysInTheCard()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    fixture.window().showTour();
    const auto *card = fixture.find(QStringLiteral("tourCard"));
    QSet<QWidget *> reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
        reached.insert(QApplication::focusWidget());
    }
    QCOMPARE(reached.size(), 2); // on the first step there is no way back
}

void TourTest::whatIsPointedToCanBeUsed()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().showTour();
    QCoreApplication::processEvents();
    const auto *go = fixture.find<QPushButton>(QStringLiteral("goButton"));
    const QPoint at = go->mapTo(&fixture.window(), go->rect().center());
    QCOMPARE(fixture.window().childAt(at), go);
    QVERIFY(fixture.window().childAt(QPoint(5, fixture.window().height() - 5)) == tour(fixture));
}

void TourTest::theLanguageChangesInTheMidst()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().showTour();
    tour(fixture)->showStep(3);
    fixture.window().chooseLanguage(QStringLiteral("ko"));
    QCOMPARE(tour(fixture)->step(), 3);
    QVERIFY(fixture.find(QStringLiteral("tourCard"))->isVisible());
}

void TourTest::whatANarrowHeaderFoldsAwayIsInItsMenu()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    Theme::apply(*qApp, Scheme::Light, false, 150);
    fixture.window().resize(1024, 640);
    for (const char *name : {"importButton", "lockButton", "helpButton"})
        fixture.find(QLatin1String(name))->hide(); // as with the longest words and a large total
    fixture.window().showTour();
    auto *tour = fixture.window().findChild<Tour *>();
    for (int step = 0; step < Tour::stepCount(); ++step) {
        tour->showStep(step);
        QVERIFY2(tour->target(), qPrintable(QString::number(step)));
    }
    Theme::apply(*qApp, Scheme::Light);
}

void TourTest::theLockEndsIt()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().showTour();
    fixture.window().session().lock();
    QTRY_VERIFY(!tour(fixture));
}

void TourTest::goingElsewhereEndsIt()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    fixture.window().showTour();
    QVERIFY(fixture.find(QStringLiteral("tourCard")));
    QTest::keyClick(fixture.find(QStringLiteral("tourNextButton")), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(fixture.window().currentPage(), PageId::Settings);
    QTRY_VERIFY(!fixture.find(QStringLiteral("tourCard")));
}

void TourTest::theCardIsWhollyInTheWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TourTest::theCardIsWhollyInTheWindow()
{
    QFETCH(QString, language);
    WindowFixture fixture(WindowFixture::Content::Demo, language);
    fixture.window().showTour();
    for (const QSize size : {QSize(1024, 640), QSize(1920, 1080), QSize(1024, 640)}) {
        fixture.window().resize(size);
        for (int step = 0; step < Tour::stepCount(); ++step) {
            tour(fixture)->showStep(step);
            QCoreApplication::processEvents();
            const auto *card = fixture.find(QStringLiteral("tourCard"));
            QVERIFY(tour(fixture)->rect().contains(card->geometry()));
            for (const QLabel *label : card->findChildren<QLabel *>())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TourTest)
#include "tour_test.moc"
