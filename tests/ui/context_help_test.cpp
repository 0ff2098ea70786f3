#include "support/every_dialog.h"
#include "support/window_fixture.h"
#include "ui/context_help.h"
#include "ui/navigation_model.h"
#include "ui/page_factory.h"
#include "ui/pages/help/faq_model.h"
#include "ui/pages/help/faq_places.h"
#include "ui/pages/help/help_window.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

using namespace console;
using namespace console::ui;

/// F1 answers what is asked about, and the way back leads to where one was.
class ContextHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHasItsQuestionInEveryLanguage();
    void everyPageAndTabHasAQuestion();
    void everyDialogHasAQuestion();
    void everyDialogOpensItsAnswerAndStays();
    void everyAnswerWithAPageLeadsThere();
    void f1AnswersForTheTabThatIsShown();
    void f1AnswersForTheFieldThatHasTheFocus();
    void theWayBackLeadsToThePageAsItWas();
    void theMenuOffersNoWayBack();
    void beforeTheSignInTheAnswerComesInAWindow();
    void atTheFirstStartTheAnswerIsHowToBegin();
    void theArrowKeysReadOnAndEscapeLeadsBack();
    void theAnswerFollowsTheLanguage();

private:
    static QString shownQuestion(const WindowFixture &fixture)
    {
        return fixture.find<QListView>(QStringLiteral("faqView"))->currentIndex().data(FaqModel::IdRole).toString();
    }
    static void pressF1(QWidget *at) { QTest::keyClick(at, Qt::Key_F1); }
    static HelpWindow *helpWindow(const WindowFixture &fixture) { return fixture.window().findChild<HelpWindow *>(); }
};

void ContextHelpTest::everyPlaceHasItsQuestionInEveryLanguage()
{
    for (const QString &code : Language::codes()) {
        QLocale::setDefault(QLocale(code));
        const FaqModel model;
        for (const QString &name : FaqPlaces::names())
            QVERIFY2(model.rowOf(FaqPlaces::questionOf(name)) >= 0, qPrintable(code + u' ' + name));
    }
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

void ContextHelpTest::everyPageAndTabHasAQuestion()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    const NavigationModel menu;
    for (const QModelIndex &entry : menu.entries()) {
        const QString name = entry.data(NavigationModel::PageNameRole).toString();
        QVERIFY2(!FaqPlaces::questionOf(name).isEmpty(), qPrintable(name));
        fixture.window().open(*menu.requestAt(entry));
        const auto *page = fixture.find(name);
        for (const QTabWidget *tabs : page->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                const QString tabName = tabs->widget(tab)->objectName();
                QVERIFY2(!FaqPlaces::questionOf(tabName).isEmpty(), qPrintable(name + u' ' + tabName));
            }
        }
    }
    for (const PageId page : {PageId::Login, PageId::Register, PageId::Checkout})
        QVERIFY2(!FaqPlaces::questionOf(objectNameOf(page)).isEmpty(), qPrintable(objectNameOf(page)));
}

/// From the forms, so that none is forgotten that a test can't open.
void ContextHelpTest::everyDialogHasAQuestion()
{
    const QRegularExpression root(QStringLiteral("<widget class=\"QDialog\" name=\"(\\w+)\""));
    QDirIterator forms(QStringLiteral(CONSOLE_SOURCE_DIR "/ui/pages"), {QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (forms.hasNext()) {
        QFile form(forms.next());
        QVERIFY(form.open(QIODevice::ReadOnly));
        const QString name = root.match(QString::fromUtf8(form.readAll())).captured(1);
        if (name.isEmpty())
            continue;
        ++count;
        QVERIFY2(!FaqPlaces::questionOf(name).isEmpty(), qPrintable(name));
    }
    QVERIFY(count > 30);
    for (const DialogDoor &door : everyDialog())
        QVERIFY2(!FaqPlaces::questionOf(QLatin1String(door.name)).isEmpty(), door.name);
}

void ContextHelpTest::everyDialogOpensItsAnswerAndStays()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    for (const DialogDoor &door : everyDialog()) {
        const QPointer<QDialog> dialog = openDialog(fixture, door);
        QVERIFY2(dialog, door.name);
        QTRY_VERIFY2(QApplication::activeModalWidget() == dialog, door.name);
        pressF1(dialog);
        const QPointer<HelpWindow> help = helpWindow(fixture);
        QVERIFY2(help && help->isVisible(), door.name);
        QVERIFY2(!help->findChild<QTextEdit *>(QStringLiteral("helpWindowAnswer"))->toPlainText().isEmpty(), door.name);
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY2(!help, door.name);
        QVERIFY2(dialog && dialog->isVisible(), door.name);
        // One that is at work closes when it has done it.
        QTRY_VERIFY2_WITH_TIMEOUT((closeDialogs(fixture), !dialog), door.name, 60'000);
    }
}

void ContextHelpTest::everyAnswerWithAPageLeadsThere()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    const FaqModel model;
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row).data(FaqModel::IdRole).toString();
        const auto target = FaqPlaces::pageOf(id);
        if (!target)
            continue;
        ++count;
        fixture.open(PageId::Help, id);
        auto *button = fixture.find<QPushButton>(QStringLiteral("goToPageButton"));
        QVERIFY2(button->isVisible() && !button->text().isEmpty(), qPrintable(id));
        button->click();
        QVERIFY2(fixture.window().currentPage() == target->page, qPrintable(id));
    }
    QVERIFY(count > 25);
}

void ContextHelpTest::f1AnswersForTheTabThatIsShown()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::Qcash, QStringLiteral("purchases"));
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    pressF1(&fixture.window());
    QCOMPARE(fixture.window().currentPage(), PageId::Help);
    QCOMPARE(shownQuestion(fixture), QStringLiteral("unpaid_orders"));
    fixture.open(PageId::Ads, QStringLiteral("prices"));
    fixture.find<QPushButton>(QStringLiteral("helpButton"))->click();
    QCOMPARE(shownQuestion(fixture), QStringLiteral("ad_terms"));
}

void ContextHelpTest::f1AnswersForTheFieldThatHasTheFocus()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::GradePoints);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    auto *field = fixture.find<QLineEdit>(QStringLiteral("itemNameEdit"));
    field->setFocus();
    pressF1(field);
    QCOMPARE(shownQuestion(fixture), QStringLiteral("item_scores"));
}

void ContextHelpTest::theWayBackLeadsToThePageAsItWas()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::GradePoints);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    auto *field = fixture.find<QLineEdit>(QStringLiteral("itemNameEdit"));
    field->setFocus();
    field->setText(QStringLiteral("half typ"));
    pressF1(field);
    auto *back = fixture.find<QPushButton>(QStringLiteral("helpBackButton"));
    QVERIFY(back->isVisible());
    QCOMPARE(back->text(), QStringLiteral("Back to My grade && points"));
    QTest::keyClick(&fixture.window(), Qt::Key_F1); // asked once more, the way back stays
    QVERIFY(back->isVisible());
    auto *list = fixture.find<QListView>(QStringLiteral("faqView"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.window().currentPage(), PageId::GradePoints);
    QCOMPARE(field->text(), QStringLiteral("half typ"));
    QVERIFY(field->hasFocus());
}

void ContextHelpTest::theMenuOffersNoWayBack()
{
    WindowFixture fixture;
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    pressF1(&fixture.window());
    QVERIFY(fixture.find(QStringLiteral("helpBackButton"))->isVisible());
    fixture.open(PageId::Summary);
    fixture.open(PageId::Help);
    QVERIFY(!fixture.find(QStringLiteral("helpBackButton"))->isVisible());
}

void ContextHelpTest::beforeTheSignInTheAnswerComesInAWindow()
{
    WindowFixture fixture(WindowFixture::Content::Shop);
    auto *seller = fixture.find<QLineEdit>(QStringLiteral("sellerIdEdit"));
    seller->setText(QStringLiteral("seller"));
    pressF1(seller);
    const QPointer<HelpWindow> help = helpWindow(fixture);
    QVERIFY(help);
    help->findChild<QPushButton *>(QStringLiteral("closeHelpButton"))->click();
    QTRY_VERIFY(!help);
    QCOMPARE(seller->text(), QStringLiteral("seller"));
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
}

void ContextHelpTest::atTheFirstStartTheAnswerIsHowToBegin()
{
    WindowFixture fixture(WindowFixture::Content::Empty);
    auto *begin = fixture.find(QStringLiteral("registerButton"));
    begin->setFocus();
    pressF1(begin);
    QVERIFY(helpWindow(fixture));
    const FaqModel model;
    const QString question = model.index(model.rowOf(QStringLiteral("first_start"))).data().toString();
    QVERIFY(helpWindow(fixture)->findChild<QTextEdit *>(QStringLiteral("helpWindowAnswer"))->toPlainText().contains(question));
    helpWindow(fixture)->close();
}

void ContextHelpTest::theArrowKeysReadOnAndEscapeLeadsBack()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::GradePoints);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    auto *search = fixture.find(QStringLiteral("itemNameEdit"));
    search->setFocus();
    pressF1(search);
    QCOMPARE(fixture.window().currentPage(), PageId::Help);
    auto *questions = fixture.find<QListView>(QStringLiteral("faqView"));
    QVERIFY(questions->hasFocus());
    const QString before = shownQuestion(fixture);
    QTest::keyClick(questions, Qt::Key_Down);
    QVERIFY(shownQuestion(fixture) != before);
    QTest::keyClick(questions, Qt::Key_Escape);
    QCOMPARE(fixture.window().currentPage(), PageId::GradePoints);
    QVERIFY(search->hasFocus());
}

void ContextHelpTest::theAnswerFollowsTheLanguage()
{
    WindowFixture fixture(WindowFixture::Content::Shop);
    pressF1(fixture.find(QStringLiteral("sellerIdEdit")));
    const auto *answer = helpWindow(fixture)->findChild<QTextEdit *>(QStringLiteral("helpWindowAnswer"));
    const QString english = answer->toPlainText();
    fixture.language.apply(QStringLiteral("ko"));
    QTRY_VERIFY(answer->toPlainText() != english);
    helpWindow(fixture)->close();
}

QTEST_MAIN(ContextHelpTest)
#include "context_help_test.moc"
