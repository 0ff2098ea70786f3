#include "ui/pages/qcash/qcash_page.h"

#include "support/points_desk.h"
#include "support/wallet_samples.h"
#include "ui/language.h"
#include "ui/pages/qcash/history_model.h"
#include "ui/pages/qcash/purchase_model.h"
#include "ui/theme.h"
#include "ui/widgets/number_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The Qcash page as its user and a script see it.
class QcashPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theHistoryHasItsColumnsAndRawValues();
    void periodButtonsFillTheDays();
    void reversedDaysAreToldBesideTheFields();
    void theKindBoxFilters();
    void textAlsoFindsWhatThePageCallsThings();
    void pagesAreTurned();
    void anEmptyBookSaysWhatToDo();
    void theTenTicketsAreRadioButtons();
    void arrowKeysMoveBetweenTickets();
    void buyLeadsToCheckoutWithTheTicket();
    void theHelperSelectsTheLargestTicket();
    void purchasesStandWithTheirCard();
    void aMovementIsRecordedByHand();
    void anEntryIsCorrectedByItsOpposite();
    void cancelIsTheDefaultOfADecision();
    void detailCodesOpenTheirTab();
    void aLanguageSwitchKeepsWhatWasTyped();
    void theToolbarFitsInASmallWindow_data();
    void theToolbarFitsInASmallWindow();

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
    [[nodiscard]] QAbstractItemModel *rows() const { return find<QTableView>("historyView")->model(); }
    [[nodiscard]] QDialog *dialog(const char *name) const { return m_page->findChild<QDialog *>(QLatin1String(name)); }
    void book(EntryKind kind, qint64 amount, const QString &reason = QStringLiteral("because"), const QString &item = {});
    void buy(qint64 ticket, PaymentMethod method = PaymentMethod::Card);
    void makePage(qint64 openingQcash);

    Language m_language;
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<QcashPage> m_page;
};

void QcashPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("qcash_page_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void QcashPageTest::makePage(qint64 openingQcash)
{
    m_page.reset();
    m_desk = std::make_unique<PointsDesk>(openingQcash);
    m_page = std::make_unique<QcashPage>(m_desk->desk);
    m_page->resize(808, 584);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void QcashPageTest::init()
{
    m_language.apply(QStringLiteral("en"));
    makePage(10'000);
}

void QcashPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void QcashPageTest::book(EntryKind kind, qint64 amount, const QString &reason, const QString &item)
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = kind;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(m_desk->clock.now());
    if (kind == EntryKind::AdSpend || kind == EntryKind::AdRefund)
        draft.adKind = AdKind::MegaAd;
    draft.itemNumber = item;
    draft.reason = reason;
    QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
    m_desk->session.announceChange();
}

void QcashPageTest::buy(qint64 ticket, PaymentMethod method)
{
    TicketOrderDraft draft;
    draft.actionId = newActionId();
    draft.ticket = ticket;
    draft.terms.method = method;
    draft.paymentKey = draft.actionId;
    draft.card = CardStub{CardBrand::Visa, QStringLiteral("1111")};
    draft.instalments = 3;
    QVERIFY(samples::placePaid(*m_desk->wallet, *m_desk->session.shop(), draft, m_desk->clock));
    m_desk->session.announceChange();
}

void QcashPageTest::theHistoryHasItsColumnsAndRawValues()
{
    book(EntryKind::AdSpend, 1'400, QStringLiteral("<b>serum</b>"), QStringLiteral("1001"));
    const QAbstractItemModelTester tester(rows());
    QStringList headers;
    for (int column = 0; column < rows()->columnCount(); ++column)
        headers.append(rows()->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers, QStringList({QStringLiteral("Date"), QStringLiteral("Amount"), QStringLiteral("Content"), QStringLiteral("Related info"),
                                   QStringLiteral("Balance")}));
    QCOMPARE(rows()->index(0, 0).data().toString(), QStringLiteral("2026-11-21 14:05"));
    QCOMPARE(rows()->index(0, 1).data().toString(), QString::fromUtf8("−1,400"));
    QCOMPARE(rows()->index(0, 1).data(Qt::EditRole).toLongLong(), -1'400);
    QCOMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("Mega AD: <b>serum</b>"));
    QCOMPARE(rows()->index(0, 3).data().toString(), QStringLiteral("Item 1001"));
    QCOMPARE(rows()->index(0, 4).data(Qt::EditRole).toLongLong(), 8'600);
    QCOMPARE(find<NumberLabel>("qcashTotalLabel")->value().toLongLong(), 8'600);
}

void QcashPageTest::periodButtonsFillTheDays()
{
    const auto *from = find<QDateEdit>("fromDateEdit");
    QVERIFY(find<QPushButton>("period1MonthButton")->isChecked());
    QCOMPARE(from->date(), QDate(2026, 10, 22));
    click("period15DaysButton");
    QCOMPARE(from->date(), QDate(2026, 11, 7));
    QVERIFY(find<QPushButton>("period15DaysButton")->isChecked());
    QVERIFY(!find<QPushButton>("period1MonthButton")->isChecked());
    click("periodAllButton");
    QCOMPARE(from->date(), QDate(2026, 11, 21));
    QCOMPARE(find<QDateEdit>("toDateEdit")->text(), QStringLiteral("2026-11-21"));
}

void QcashPageTest::reversedDaysAreToldBesideTheFields()
{
    find<QDateEdit>("fromDateEdit")->setDate(QDate(2026, 11, 22));
    QVERIFY(find("historyErrorLabel")->isVisible());
    click("historySearchButton");
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(!find<QPushButton>("period1MonthButton")->isChecked());
    click("period1MonthButton");
    QVERIFY(!find("historyErrorLabel")->isVisible());
}

void QcashPageTest::theKindBoxFilters()
{
    book(EntryKind::ManualIn, 5);
    auto *kinds = find<QComboBox>("historyKindBox");
    QCOMPARE(kinds->itemData(0).toString(), QStringLiteral("all"));
    for (const auto &[kind, code] : entryKindCodes)
        QCOMPARE(kinds->findData(QString(code)) > 0, movesQcash(kind));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("manual_in")));
    click("historySearchButton");
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(rows()->index(0, 2).data(Qt::EditRole).toString(), QStringLiteral("manual_in"));
}

void QcashPageTest::textAlsoFindsWhatThePageCallsThings()
{
    book(EntryKind::AdSpend, 5, {});
    book(EntryKind::ManualIn, 7, QStringLiteral("other"));
    auto *text = find<QLineEdit>("historyTextEdit");
    text->setText(QStringLiteral("mega"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(rows()->index(0, 1).data(Qt::EditRole).toLongLong(), -5);
}

void QcashPageTest::pagesAreTurned()
{
    for (int i = 0; i < 24; ++i)
        book(EntryKind::ManualIn, 1);
    QCOMPARE(find<QLabel>("pageCountLabel")->text(), QStringLiteral("Page 1 / 2"));
    QCOMPARE(rows()->rowCount(), 20);
    find<QSpinBox>("pageEdit")->setValue(2);
    click("pageGoButton");
    QCOMPARE(rows()->rowCount(), 5);
    QCOMPARE(find<QLabel>("pageCountLabel")->text(), QStringLiteral("Page 2 / 2"));
    QVERIFY(!find("pageNextButton")->isEnabled());
    click("pagePreviousButton");
    QCOMPARE(rows()->rowCount(), 20);
    auto *edit = find<QSpinBox>("pageEdit");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(rows()->rowCount(), 5);
}

void QcashPageTest::anEmptyBookSaysWhatToDo()
{
    makePage(0);
    QVERIFY(find("historyEmptyLabel")->isVisible());
    QVERIFY(find<QLabel>("historyEmptyLabel")->text().startsWith(QLatin1String("No Qcash history")));
    QVERIFY(!find("historyView")->isVisible());
    QVERIFY(find("openingBalanceButton")->isVisible());
    click("openingBalanceButton");
    QDialog *opening = dialog("openingDialog");
    QVERIFY(opening);
    opening->findChild<QSpinBox *>(QStringLiteral("entryAmountSpin"))->setValue(900);
    QTest::mouseClick(opening->findChild<QPushButton *>(QStringLiteral("entryBookButton")), Qt::LeftButton);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(!find("openingBalanceButton")->isVisible());
    QCOMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("Opening balance"));
}

void QcashPageTest::theTenTicketsAreRadioButtons()
{
    QVERIFY(find("ticketView")->isAncestorOf(find("ticket_100")));
    QStringList names;
    for (const char *name : {"ticket_100", "ticket_500", "ticket_1000", "ticket_3000", "ticket_5000", "ticket_10000", "ticket_30000", "ticket_50000",
                             "ticket_100000", "ticket_300000"})
        names.append(find<QRadioButton>(name)->accessibleName());
    QCOMPARE(names.at(2), QStringLiteral("Ticket of 1,000 Qcash, 1,000 yen"));
    QCOMPARE(names.last(), QStringLiteral("Ticket of 300,000 Qcash, 300,000 yen"));
    QVERIFY(!find("purchaseButton")->isEnabled());
}

void QcashPageTest::arrowKeysMoveBetweenTickets()
{
    m_page->open({PageId::Qcash, QStringLiteral("charge")});
    auto *first = find<QRadioButton>("ticket_100");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(first->isChecked());
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(find<QRadioButton>("ticket_500")->isChecked());
    QVERIFY(!first->isChecked());
    QVERIFY(find("ticket_500")->hasFocus());
}

void QcashPageTest::buyLeadsToCheckoutWithTheTicket()
{
    m_page->open({PageId::Qcash, QStringLiteral("charge")});
    QSignalSpy navigate(m_page.get(), &Page::navigate);
    click("ticket_1000");
    QVERIFY(find("purchaseButton")->isEnabled());
    QTest::keyClick(find("purchaseButton"), Qt::Key_Return);
    QCOMPARE(navigate.size(), 1);
    const auto request = navigate.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Checkout);
    QCOMPARE(request.detail, QStringLiteral("1000"));
    click("convertPointsButton");
    QCOMPARE(navigate.last().first().value<PageRequest>().page, PageId::GradePoints);
}

void QcashPageTest::theHelperSelectsTheLargestTicket()
{
    m_page->open({PageId::Qcash, QStringLiteral("charge")});
    find<QSpinBox>("wantedSpin")->setValue(7'050);
    click("proposeButton");
    QVERIFY(find<QRadioButton>("ticket_5000")->isChecked());
    QVERIFY(find<QLabel>("proposalLabel")->text().contains(QLatin1String("7,100 Qcash")));
}

void QcashPageTest::purchasesStandWithTheirCard()
{
    m_page->open({PageId::Qcash, QStringLiteral("purchases")});
    QVERIFY(find("purchaseEmpty")->isVisible());
    buy(10'000);
    auto *model = find<QTableView>("purchaseHistoryView")->model();
    const QAbstractItemModelTester tester(model);
    QVERIFY(!find("purchaseEmpty")->isVisible());
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->columnCount(), int(PurchaseModel::ColumnCount));
    QCOMPARE(model->index(0, PurchaseModel::TicketColumn).data(Qt::EditRole).toLongLong(), 10'000);
    QCOMPARE(model->index(0, PurchaseModel::StatusColumn).data(Qt::EditRole).toString(), QStringLiteral("paid"));
    QVERIFY(model->index(0, PurchaseModel::DetailsColumn).data().toString().startsWith(QString::fromUtf8("VISA •••• 1111")));
    QCOMPARE(rows()->index(0, 2).data().toString(), QString::fromUtf8("Charge ticket 10,000 (VISA •••• 1111)"));
}

void QcashPageTest::aMovementIsRecordedByHand()
{
    click("manualEntryButton");
    QDialog *entry = dialog("manualEntryDialog");
    QVERIFY(entry);
    const auto field = [entry](const char *name) { return entry->findChild<QWidget *>(QLatin1String(name)); };
    auto *kind = qobject_cast<QComboBox *>(field("entryKindBox"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("ad_spend")));
    QVERIFY(field("entryAdBox")->isVisible());
    QTest::mouseClick(field("entryBookButton"), Qt::LeftButton);
    QTRY_VERIFY(field("entryAmountErrorLabel")->isVisible());
    qobject_cast<QSpinBox *>(field("entryAmountSpin"))->setValue(20'000);
    QTest::mouseClick(field("entryBookButton"), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QLabel *>(field("entryAmountErrorLabel"))->text().contains(QLatin1String("spendable")));
    qobject_cast<QSpinBox *>(field("entryAmountSpin"))->setValue(300);
    qobject_cast<QLineEdit *>(field("entryItemEdit"))->setText(QStringLiteral("1001"));
    QTRY_VERIFY(field("entryBookButton")->isEnabled());
    QTest::mouseClick(field("entryBookButton"), Qt::LeftButton);
    QTRY_COMPARE(find<NumberLabel>("qcashTotalLabel")->value().toLongLong(), 9'700);
    QTRY_VERIFY(!dialog("manualEntryDialog"));
    QCOMPARE(rows()->index(0, 2).data(Qt::EditRole).toString(), QStringLiteral("ad_spend"));
}

void QcashPageTest::anEntryIsCorrectedByItsOpposite()
{
    buy(500);
    book(EntryKind::ManualOut, 700, QStringLiteral("typed wrongly"));
    auto *view = find<QTableView>("historyView");
    QVERIFY(!find("correctButton")->isEnabled());
    view->selectRow(1);
    QVERIFY(!find("correctButton")->isEnabled());
    view->selectRow(0);
    QVERIFY(find("correctButton")->isEnabled());
    click("correctButton");
    QDialog *correction = dialog("correctionDialog");
    QVERIFY(correction);
    QVERIFY(correction->findChild<QLabel *>(QStringLiteral("correctionContentValue"))->text().contains(QLatin1String("typed wrongly")));
    QCOMPARE(correction->findChild<NumberLabel *>(QStringLiteral("correctionOppositeValue"))->value().toLongLong(), 700);
    auto *bookButton = correction->findChild<QPushButton *>(QStringLiteral("correctionBookButton"));
    QTest::mouseClick(bookButton, Qt::LeftButton);
    QVERIFY(correction->findChild<QLabel *>(QStringLiteral("correctionReasonErrorLabel"))->isVisible());
    correction->findChild<QLineEdit *>(QStringLiteral("correctionReasonEdit"))->setText(QStringLiteral("twice"));
    QTest::mouseClick(bookButton, Qt::LeftButton);
    QTRY_COMPARE(find<NumberLabel>("qcashTotalLabel")->value().toLongLong(), 10'500);
    QCOMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("Correction: twice"));
    QVERIFY(rows()->index(1, 3).data().toString().startsWith(QLatin1String("Corrected")));
}

void QcashPageTest::cancelIsTheDefaultOfADecision()
{
    click("manualEntryButton");
    QVERIFY(dialog("manualEntryDialog")->findChild<QPushButton *>(QStringLiteral("entryCancelButton"))->isDefault());
    QTest::keyClick(dialog("manualEntryDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("manualEntryDialog"));
    book(EntryKind::ManualIn, 5);
    find<QTableView>("historyView")->selectRow(0);
    click("correctButton");
    QVERIFY(dialog("correctionDialog")->findChild<QPushButton *>(QStringLiteral("correctionCancelButton"))->isDefault());
    QTest::keyClick(dialog("correctionDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("correctionDialog"));
    QCOMPARE(m_desk->total(), 10'005);
}

void QcashPageTest::detailCodesOpenTheirTab()
{
    const auto *tabs = find<QTabWidget>("qcashTabs");
    m_page->open({PageId::Qcash, QStringLiteral("charge")});
    QCOMPARE(tabs->currentIndex(), 1);
    m_page->open({PageId::Qcash, QStringLiteral("purchases")});
    QCOMPARE(tabs->currentIndex(), 2);
    m_page->open({PageId::Qcash, QStringLiteral("history")});
    QCOMPARE(tabs->currentIndex(), 0);
    m_page->open({PageId::Qcash, QStringLiteral("manual_entry")});
    QVERIFY(dialog("manualEntryDialog"));
}

void QcashPageTest::aLanguageSwitchKeepsWhatWasTyped()
{
    find<QLineEdit>("historyTextEdit")->setText(QStringLiteral("typed"));
    auto *kinds = find<QComboBox>("historyKindBox");
    kinds->setCurrentIndex(3);
    find<QDateEdit>("fromDateEdit")->setDate(QDate(2026, 11, 2));
    m_language.apply(QStringLiteral("ja"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(find<QLineEdit>("historyTextEdit")->text(), QStringLiteral("typed"));
    QCOMPARE(kinds->currentIndex(), 3);
    QCOMPARE(find<QDateEdit>("fromDateEdit")->text(), QStringLiteral("2026-11-02"));
}

void QcashPageTest::theToolbarFitsInASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void QcashPageTest::theToolbarFitsInASmallWindow()
{
    QFETCH(QString, language);
    m_language.apply(language);
    QCoreApplication::sendPostedEvents();
    m_page->resize(1700, 1000);
    QCoreApplication::sendPostedEvents();
    m_page->resize(808, 584);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_page->width(), 808);
    for (const char *name : {"period15DaysButton", "periodAllButton", "fromDateEdit", "toDateEdit", "historyKindBox", "historySearchButton"}) {
        const auto *widget = find(name);
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                 qPrintable(QStringLiteral("%1: %2 < %3").arg(QLatin1String(name)).arg(widget->width()).arg(widget->minimumSizeHint().width())));
        QVERIFY2(widget->mapTo(m_page.get(), QPoint(widget->width(), 0)).x() <= m_page->width(), name);
    }
}

QTEST_MAIN(QcashPageTest)
#include "qcash_page_test.moc"
