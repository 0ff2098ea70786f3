#include "support/window_fixture.h"
#include "ui/pages/help/faq_model.h"
#include "ui/pages/help/inquiry_mail.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

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
    void anInquiryNamesTheCategoryAndTheShop();
    void anInquiryOpensTheMailProgram();
    void withoutAMailProgramTheMessageCanBeCopied();
    void specialCharactersSurviveTheMailAddress();

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
    QVERIFY(fixture.find<QLabel>(QStringLiteral("answerLabel"))->text().contains(QStringLiteral("积分每月都会清零")));
}

void HelpPageTest::aQuestionCanBeAskedForByItsId()
{
    WindowFixture fixture;
    fixture.open(PageId::Help, QStringLiteral("lost_password"));
    QVERIFY(fixture.find<QLabel>(QStringLiteral("answerLabel"))->text().contains(QStringLiteral("can't be recovered")));
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

QTEST_MAIN(HelpPageTest)
#include "help_page_test.moc"
