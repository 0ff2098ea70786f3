#include "support/window_fixture.h"
#include "ui/pages/help/faq_model.h"
#include "ui/pages/help/inquiry_mail.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>

using namespace console;
using namespace console::ui;

/// The questions and answers, and the message to Qoo10.
class HelpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theModelIsSound();
    void everyLanguageHasTheSameQuestions();
    void allWordsOfASearchMustBeFound();
    void aSearchWithoutResultSaysSo();
    void theQuestionReadStaysWhenTheLanguageChanges();
    void aQuestionCanBeAskedForByItsId();
    void theStepsOfAnAnswerAreNumbered();
    void whatWasSearchedForIsMarked();
    void markupInASearchIsOnlyText();
    void anInquiryNamesTheCategoryAndTheShop();
    void anInquiryOpensTheMailProgram();
    void withoutAMailProgramTheMessageCanBeCopied();
    void specialCharactersSurviveTheMailAddress();
    void everyShortcutIsInTheAnswerOnKeys_data();
    void everyShortcutIsInTheAnswerOnKeys();

public slots:
    void takeUrl(const QUrl &url) { m_openedUrl = url; }

private:
    static QDialog *openInquiry(const WindowFixture &fixture)
    {
        fixture.window().open({PageId::Help, {}});
        fixture.find<QPushButton>(QStringLiteral("inquiryButton"))->click();
        return fixture.find<QDialog>(QStringLiteral("inquiryDialog"));
    }

    QUrl m_openedUrl;
};

void HelpPageTest::theModelIsSound()
{
    FaqModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 20);
    model.search(QStringLiteral("qcash"));
    model.retranslate();
    model.search(QString());
}

void HelpPageTest::everyLanguageHasTheSameQuestions()
{
    QStringList first;
    for (const QString &code : Language::codes()) {
        QLocale::setDefault(QLocale(code));
        const FaqModel model;
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            ids.append(index.data(FaqModel::IdRole).toString());
            QVERIFY(!index.data().toString().isEmpty());
            QCOMPARE(index.data(FaqModel::AnswerRole).toString().isEmpty(), index.data(FaqModel::IsTopicRole).toBool());
        }
        if (first.isEmpty())
            first = ids;
        QCOMPARE(ids, first);
    }
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

void HelpPageTest::allWordsOfASearchMustBeFound()
{
    FaqModel model;
    model.search(QStringLiteral("ＱＣＡＳＨ  refunded"));
    QVERIFY(model.rowOf(QStringLiteral("refund")) >= 0);
    QVERIFY(model.rowOf(QStringLiteral("past_points")) < 0);
}

void HelpPageTest::aSearchWithoutResultSaysSo()
{
    WindowFixture fixture;
    fixture.open(PageId::Help);
    fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"))->setText(QStringLiteral("zzzz"));
    QVERIFY(fixture.find(QStringLiteral("faqEmptyLabel"))->isVisible());
    QVERIFY(!fixture.find(QStringLiteral("faqView"))->isVisible());
    fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"))->clear();
    QVERIFY(fixture.find(QStringLiteral("faqView"))->isVisible());
}

void HelpPageTest::theQuestionReadStaysWhenTheLanguageChanges()
{
    WindowFixture fixture;
    fixture.open(PageId::Help, QStringLiteral("negative_month"));
    auto *view = fixture.find<QAbstractItemView>(QStringLiteral("faqView"));
    fixture.language.apply(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(view->currentIndex().data(FaqModel::IdRole).toString(), QStringLiteral("negative_month"));
    QVERIFY(fixture.find<QTextEdit>(QStringLiteral("answerView"))->toPlainText().contains(QStringLiteral("积分每月都会清零")));
}

void HelpPageTest::aQuestionCanBeAskedForByItsId()
{
    WindowFixture fixture;
    fixture.open(PageId::Help, QStringLiteral("lost_password"));
    QVERIFY(fixture.find<QTextEdit>(QStringLiteral("answerView"))->toPlainText().contains(QStringLiteral("can't be recovered")));
}

void HelpPageTest::theStepsOfAnAnswerAreNumbered()
{
    for (const QString &code : Language::codes()) {
        WindowFixture fixture(WindowFixture::Content::SignedIn, code);
        fixture.open(PageId::Help, QStringLiteral("convert_steps"));
        const QTextDocument *document = fixture.find<QTextEdit>(QStringLiteral("answerView"))->document();
        QStringList numbers;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.textList())
                numbers.append(block.textList()->itemText(block));
        }
        QVERIFY(numbers.size() >= 3);
        QCOMPARE(numbers.first(), QStringLiteral("1."));
        QCOMPARE(numbers.last(), QStringLiteral("%1.").arg(numbers.size()));
    }
}

void HelpPageTest::whatWasSearchedForIsMarked()
{
    WindowFixture fixture;
    fixture.open(PageId::Help);
    fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"))->setText(QStringLiteral("ＲＥＭＡＩＮＤＥＲ lost"));
    const auto *answer = fixture.find<QTextEdit>(QStringLiteral("answerView"));
    QSet<QString> marked;
    for (const QTextEdit::ExtraSelection &hit : answer->extraSelections())
        marked.insert(hit.cursor.selectedText().toLower());
    QCOMPARE(marked, QSet<QString>({QStringLiteral("remainder"), QStringLiteral("lost")}));
    fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"))->clear();
    QVERIFY(answer->extraSelections().isEmpty());
}

void HelpPageTest::markupInASearchIsOnlyText()
{
    WindowFixture fixture;
    fixture.open(PageId::Help);
    fixture.find<QLineEdit>(QStringLiteral("faqSearchEdit"))->setText(QStringLiteral("<b>[.*"));
    QVERIFY(fixture.find(QStringLiteral("faqEmptyLabel"))->isVisible());
}

void HelpPageTest::anInquiryNamesTheCategoryAndTheShop()
{
    WindowFixture fixture;
    const QDialog *dialog = openInquiry(fixture);
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("inquiryTextEdit"))->toPlainText();
    QVERIFY(text.contains(QStringLiteral("QSM operation > Promotion·Coupon·Qcash")));
    QVERIFY(text.contains(QStringLiteral("seller")));
}

void HelpPageTest::anInquiryOpensTheMailProgram()
{
    WindowFixture fixture;
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "takeUrl");
    const QPointer<QDialog> dialog = openInquiry(fixture);
    dialog->findChild<QPushButton *>(QStringLiteral("openMailButton"))->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    QCOMPARE(m_openedUrl.path(), QStringLiteral("seller@qoo10.jp"));
    QTRY_VERIFY(!dialog);
}

void HelpPageTest::withoutAMailProgramTheMessageCanBeCopied()
{
    WindowFixture fixture;
    const QDialog *dialog = openInquiry(fixture);
    dialog->findChild<QLineEdit *>(QStringLiteral("inquirySubjectEdit"))->setText(QStringLiteral("My subject"));
    dialog->findChild<QPushButton *>(QStringLiteral("copyMailButton"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("seller@qoo10.jp\nMy subject\n")));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("inquiryOutcomeLabel"))->isVisible());
}

void HelpPageTest::specialCharactersSurviveTheMailAddress()
{
    const InquiryMail mail{QStringLiteral("50% & more? #1"), QStringLiteral("a=b&c\nQキャッシュ+券")};
    const QByteArray url = mail.url().toEncoded();
    QVERIFY(url.startsWith("mailto:seller@qoo10.jp?subject=50%25%20%26%20more%3F%20%231&body=a%3Db%26c%0D%0A"));
    QVERIFY(url.endsWith("%2B%E5%88%B8"));
}

void HelpPageTest::everyShortcutIsInTheAnswerOnKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void HelpPageTest::everyShortcutIsInTheAnswerOnKeys()
{
    QFETCH(QString, language);
    WindowFixture fixture(WindowFixture::Content::Demo, language);
    for (const PageId page : {PageId::GradePoints, PageId::ScoreRules, PageId::Accounting, PageId::Settings, PageId::Qcash, PageId::Help})
        fixture.window().open({page, {}});
    const FaqModel model;
    const QString answer = model.index(model.rowOf(QStringLiteral("keys"))).data(FaqModel::AnswerRole).toString();
    QSet<QString> keys;
    for (const QShortcut *shortcut : fixture.window().findChildren<QShortcut *>())
        keys.insert(shortcut->key().toString(QKeySequence::PortableText));
    for (const QAction *action : fixture.window().findChildren<QAction *>())
        keys.insert(action->shortcut().toString(QKeySequence::PortableText));
    QVERIFY(keys.contains(QStringLiteral("Alt+1")) && keys.contains(QStringLiteral("F1")));
    const QRegularExpression notEnds(QStringLiteral("^Alt\\+[2-8]$")); // "Alt+1 to Alt+9"
    for (const QString &key : std::as_const(keys)) {
        if (!key.isEmpty() && key != QLatin1String("Ctrl+C") && key != QLatin1String("Space") && !notEnds.match(key).hasMatch())
            QVERIFY2(answer.contains(key), qPrintable(key));
    }
}

QTEST_MAIN(HelpPageTest)
#include "help_page_test.moc"
