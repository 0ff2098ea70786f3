#include "support/window_fixture.h"
#include "ui/pages/help/faq_model.h"
#include "ui/pages/help/help_window.h"
#include "ui/rule_texts.h"
#include "ui/widgets/rule_hint.h"

#include <QAccessible>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::ui;

/// What's this on the rules: said in full, by keyboard too, and leading to the question.
class RuleHintTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleSaysWhatWhoAndWhereMoreIs();
    void everyRuleStandsOnSomePage();
    void aRuleIsReadOutWithoutBeingPressed();
    void theKeyboardOpensAndClosesIt();
    void itLeadsToTheQuestion();
    void inADialogTheAnswerComesOverIt();
    void returnStaysWithTheDialogsDefaultButton();
    void itFollowsTheLanguage();

private:
    static QWidget *popup(const RuleHint *hint) { return hint->findChild<QWidget *>(QStringLiteral("rulePopup")); }
};

void RuleHintTest::everyRuleSaysWhatWhoAndWhereMoreIs()
{
    const FaqModel questions;
    for (const auto &[topic, code] : ruleTopicCodes) {
        const RuleText text = ruleText(topic);
        QVERIFY2(!text.title.isEmpty() && text.text.endsWith(u'.'), qPrintable(code));
        QVERIFY2(!ruleOriginText(text.origin).isEmpty(), qPrintable(code));
        QVERIFY2(questions.rowOf(text.questionId) >= 0, qPrintable(text.questionId));
    }
}

void RuleHintTest::everyRuleStandsOnSomePage()
{
    const QRegularExpression hint(QStringLiteral("<property name=\"rule\" stdset=\"0\"><string notr=\"true\">(\\w+)</string>"));
    QSet<QString> placed;
    QDirIterator forms(QStringLiteral(CONSOLE_SOURCE_DIR "/ui/pages"), {QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
    while (forms.hasNext()) {
        QFile form(forms.next());
        QVERIFY(form.open(QIODevice::ReadOnly));
        auto match = hint.globalMatch(QString::fromUtf8(form.readAll()));
        while (match.hasNext()) {
            const QString code = match.next().captured(1);
            QVERIFY2(valueIn(ruleTopicCodes, code), qPrintable(code));
            placed.insert(code);
        }
    }
    for (const auto &[topic, code] : ruleTopicCodes)
        QVERIFY2(placed.contains(code), qPrintable(code));
}

void RuleHintTest::aRuleIsReadOutWithoutBeingPressed()
{
    WindowFixture fixture;
    fixture.open(PageId::GradePoints);
    auto *hint = fixture.find<RuleHint>(QStringLiteral("conversionRuleHint"));
    QVERIFY(hint && hint->isVisible());
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(hint);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("About the rule: Conversion"));
    QVERIFY(accessible->text(QAccessible::Description).contains(QStringLiteral("whole hundreds")));
    QVERIFY(hint->whatsThis().contains(QStringLiteral("chosen by this program")));
}

void RuleHintTest::theKeyboardOpensAndClosesIt()
{
    WindowFixture fixture;
    fixture.open(PageId::Summary);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    auto *hint = fixture.find<RuleHint>(QStringLiteral("deadlineRuleHint"));
    QVERIFY(hint->focusPolicy() & Qt::TabFocus);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        hint->setFocus();
        QTest::keyClick(hint, key);
        QVERIFY(popup(hint) && popup(hint)->isVisible());
        QVERIFY(popup(hint)->findChild<QLabel *>(QStringLiteral("ruleTextLabel"))->text().contains(QStringLiteral("23:59")));
        QTest::keyClick(popup(hint), Qt::Key_Escape);
        QTRY_VERIFY(!popup(hint));
    }
}

void RuleHintTest::itLeadsToTheQuestion()
{
    WindowFixture fixture;
    fixture.open(PageId::Qcash);
    auto *hint = fixture.find<RuleHint>(QStringLiteral("heldRuleHint"));
    hint->click();
    popup(hint)->findChild<QPushButton *>(QStringLiteral("ruleMoreButton"))->click();
    QCOMPARE(fixture.window().currentPage(), PageId::Help);
    QCOMPARE(fixture.find<QListView>(QStringLiteral("faqView"))->currentIndex().data(FaqModel::IdRole).toString(),
             QStringLiteral("ad_held_qcash"));
    fixture.find<QPushButton>(QStringLiteral("helpBackButton"))->click();
    QCOMPARE(fixture.window().currentPage(), PageId::Qcash);
}

void RuleHintTest::inADialogTheAnswerComesOverIt()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::GradePoints);
    fixture.find<QPushButton>(QStringLiteral("convertButton"))->click();
    const QPointer<QDialog> dialog = fixture.find<QDialog>(QStringLiteral("convertDialog"));
    QVERIFY(dialog && dialog->isVisible());
    auto *hint = dialog->findChild<RuleHint *>(QStringLiteral("remainderRuleHint"));
    hint->click();
    popup(hint)->findChild<QPushButton *>(QStringLiteral("ruleMoreButton"))->click();
    const QPointer<HelpWindow> help = dialog->findChild<HelpWindow *>();
    QVERIFY(help);
    QCOMPARE(help->questionId(), QStringLiteral("remainder"));
    help->close();
    QTRY_VERIFY(!help);
    QVERIFY(dialog && dialog->isVisible());
}

void RuleHintTest::returnStaysWithTheDialogsDefaultButton()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.open(PageId::GradePoints);
    fixture.find<QPushButton>(QStringLiteral("convertButton"))->click();
    const auto *dialog = fixture.find<QDialog>(QStringLiteral("convertDialog"));
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(QApplication::focusWidget(), dialog->findChild<QPushButton *>(QStringLiteral("cancelConvertButton")));
    QVERIFY(!dialog->findChild<RuleHint *>()->isDefault());
}

void RuleHintTest::itFollowsTheLanguage()
{
    RuleHint hint;
    hint.setRule(QStringLiteral("roas"));
    QCOMPARE(hint.rule(), QStringLiteral("roas"));
    Language language;
    language.apply(QStringLiteral("en"));
    const QString english = hint.accessibleDescription();
    QVERIFY(english.contains(QStringLiteral("divided by")));
    language.apply(QStringLiteral("en"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(hint.accessibleDescription(), english);
}

QTEST_MAIN(RuleHintTest)
#include "rule_hint_test.moc"
