#include "ui/pages/qcash/entry_dialog.h"

#include "support/points_desk.h"
#include "support/wallet_samples.h"
#include "ui/language.h"
#include "ui/pages/qcash/qcash_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// All of one Qcash entry, and where it leads to.
class EntryDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void returnShowsAllOfAnEntry();
    void theDetailsLeadToTheOrder();
    void theDetailsLeadToTheCorrection();
    void aLanguageSwitchReachesTheDetails();

private:
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] QTableView *view() const { return find<QTableView>("historyView"); }
    [[nodiscard]] QDialog *dialog(const char *name) const { return m_page->findChild<QDialog *>(QLatin1String(name)); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (const QLabel *label : dialog("entryDialog")->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    }
    void book(EntryKind kind, qint64 amount, const QString &reason = QStringLiteral("because"));
    void buy(qint64 ticket);

    Language m_language;
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<QcashPage> m_page;
};

void EntryDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("entry_dialog_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void EntryDialogTest::init()
{
    m_language.apply(QStringLiteral("en"));
    m_desk = std::make_unique<PointsDesk>(10'000);
    m_page = std::make_unique<QcashPage>(m_desk->desk);
    m_page->resize(808, 584);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(view()->model()->rowCount(), 1);
}

void EntryDialogTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void EntryDialogTest::book(EntryKind kind, qint64 amount, const QString &reason)
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = kind;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(m_desk->clock.now());
    draft.reason = reason;
    QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
    m_desk->session.announceChange();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
}

void EntryDialogTest::buy(qint64 ticket)
{
    TicketOrderDraft draft;
    draft.actionId = newActionId();
    draft.ticket = ticket;
    draft.terms.method = PaymentMethod::Card;
    draft.paymentKey = draft.actionId;
    draft.card = CardStub{CardBrand::Visa, QStringLiteral("1111")};
    draft.instalments = 1;
    QVERIFY(samples::placePaid(*m_desk->wallet, *m_desk->session.shop(), draft, m_desk->clock));
    m_desk->session.announceChange();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
}

void EntryDialogTest::returnShowsAllOfAnEntry()
{
    book(EntryKind::ManualIn, 700, QStringLiteral("<b>found</b>"));
    view()->setFocus();
    view()->selectRow(0);
    QTest::keyClick(view(), Qt::Key_Return);
    QDialog *entry = dialog("entryDialog");
    QVERIFY(entry);
    QVERIFY(entry->isVisible());
    QCOMPARE(texts().filter(QStringLiteral("2026-11-21 14:05")).size(), 1);
    QVERIFY(texts().contains(QStringLiteral("+700 Qcash")));
    QVERIFY(texts().contains(QStringLiteral("10,700 Qcash")));
    QVERIFY(texts().contains(QStringLiteral("<b>found</b>")));
    QTest::mouseClick(entry->findChild<QPushButton *>(QStringLiteral("copyEntryButton")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Note\t<b>found</b>")));
    QVERIFY(!entry->findChild<QPushButton *>(QStringLiteral("entryOrderButton"))->isVisible());
    QTest::keyClick(entry, Qt::Key_Escape);
    QTRY_VERIFY(!dialog("entryDialog"));
}

void EntryDialogTest::theDetailsLeadToTheOrder()
{
    buy(500);
    view()->selectRow(0);
    click("detailsButton");
    QDialog *entry = dialog("entryDialog");
    QVERIFY(entry);
    QVERIFY(!entry->findChild<QPushButton *>(QStringLiteral("entryCorrectButton"))->isVisible());
    QTest::mouseClick(entry->findChild<QPushButton *>(QStringLiteral("entryOrderButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog("orderDialog"));
    QVERIFY(dialog("orderDialog")->isVisible());
    QTRY_VERIFY(!dialog("entryDialog"));
}

void EntryDialogTest::theDetailsLeadToTheCorrection()
{
    book(EntryKind::ManualIn, 700);
    view()->selectRow(0);
    click("detailsButton");
    QTest::mouseClick(dialog("entryDialog")->findChild<QPushButton *>(QStringLiteral("entryCorrectButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog("correctionDialog"));
    QVERIFY(dialog("correctionDialog")->isVisible());
    QTRY_VERIFY(!dialog("entryDialog"));
}

void EntryDialogTest::aLanguageSwitchReachesTheDetails()
{
    book(EntryKind::ManualIn, 700);
    view()->selectRow(0);
    click("detailsButton");
    const QStringList before = texts();
    m_language.apply(QStringLiteral("ja"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(texts().size(), before.size());
    QVERIFY(texts() != before);
    QCOMPARE(texts().filter(QStringLiteral("2026-11-21 14:05")).size(), 1);
}

QTEST_MAIN(EntryDialogTest)
#include "entry_dialog_test.moc"
