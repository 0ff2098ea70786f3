#include "control/export_controller.h"
#include "support/long_book.h"
#include "support/page_widgets.h"
#include "support/papers.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/export/book_exports.h"
#include "ui/pages/export/export_dialog.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace samples;

/// Files of the book as a user asks for them: which, where to, how far, what came of it.
class ExportDialogsTest : public QObject
{
    Q_OBJECT

public slots:
    void noteFolder(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void theHistoryIsWrittenInTheWindowsLanguage();
    void theFolderIsOpened();
    void anEncodingThatCannotHoldATextSaysSo();
    void cancellingLeavesNothing();
    void ticketOrdersCanBeAskedForOnce();
    void aMonthsStatementIsSavedAsPdf();
    void anySpanCanBeChosen();
    void daysTheWrongWayRoundAreToldBesideTheFields();
    void theStatementIsPreviewed();
    void theCertificateIsWritten();
    void theDialogFollowsTheLanguage();
    void leavingTheShopClosesTheStatement();

private:
    /// Answers the file dialog; the dialog that writes, once it has ended.
    QDialog *answered(QWidget &window, const QString &path, int kind)
    {
        auto *files = window.findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
        if (!files)
            return nullptr;
        files->selectNameFilter(files->nameFilters().at(kind));
        emit files->filterSelected(files->nameFilters().at(kind));
        emit files->fileSelected(path);
        files->close();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("exportDialog"));
        if (!dialog || !QTest::qWaitFor([dialog] { return in<QPushButton>(*dialog, "exportCancelButton")->text() != QStringLiteral("Cancel"); }))
            return nullptr;
        return dialog;
    }
    QDialog *statement() const { return m_window->findChild<QDialog *>(QStringLiteral("statementDialog")); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Language m_language;
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QList<QUrl> m_opened;
};

void ExportDialogsTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Theme::apply(*qApp, Scheme::Light);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteFolder");
}

void ExportDialogsTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void ExportDialogsTest::init()
{
    m_language.apply(QStringLiteral("en"));
    m_desk = std::make_unique<PointsDesk>();
    bookMany(*m_desk->wallet, m_desk->shop(), 60, QDate(2026, 11, 22), 2);
    m_desk->setJst(QDate(2026, 12, 25), QTime(9, 0));
    m_window = std::make_unique<QWidget>();
    m_window->resize(808, 584);
    m_window->show();
    m_opened.clear();
}

void ExportDialogsTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void ExportDialogsTest::theHistoryIsWrittenInTheWindowsLanguage()
{
    HistoryFilter filter;
    filter.from = QDate(2026, 11, 22);
    filter.to = QDate(2026, 11, 22);
    askForHistoryExport(m_desk->desk, filter, m_window.get());
    const QString path = m_desk->folder.filePath(QStringLiteral("history.csv"));
    auto *dialog = answered(*m_window, path, 0);
    QVERIFY(dialog);
    QVERIFY2(in<QLabel>(*dialog, "exportText")->text().startsWith(QStringLiteral("2 row")), qPrintable(in<QLabel>(*dialog, "exportText")->text()));
    const QString text = QString::fromUtf8(bytesOf(path));
    QVERIFY2(text.contains(QStringLiteral("Date,Time,Amount,Kind,Content,Related info,Balance\r\n2026-11-22,12:00:00,150,Money in,")), qPrintable(text));
}

void ExportDialogsTest::theFolderIsOpened()
{
    askForHistoryExport(m_desk->desk, {}, m_window.get());
    auto *dialog = answered(*m_window, m_desk->folder.filePath(QStringLiteral("history.xlsx")), 2);
    QVERIFY(dialog);
    auto *folder = in<QPushButton>(*dialog, "exportFolderButton");
    QVERIFY(folder->isVisible());
    folder->setFocus();
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_desk->folder.path())});
    QCOMPARE(workbookRows(m_desk->folder.filePath(QStringLiteral("history.xlsx"))).size(), 62);
}

void ExportDialogsTest::anEncodingThatCannotHoldATextSaysSo()
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::ManualIn;
    draft.amount = known<Qcash>(5);
    draft.datedOn = QDate(2026, 12, 25);
    draft.reason = QStringLiteral("입금");
    QVERIFY(m_desk->wallet->book.addEntry(m_desk->shop(), draft, m_desk->clock));
    askForHistoryExport(m_desk->desk, {}, m_window.get());
    const QString path = m_desk->folder.filePath(QStringLiteral("history.csv"));
    auto *dialog = answered(*m_window, path, 1);
    QVERIFY(dialog);
    const QString text = in<QLabel>(*dialog, "exportText")->text();
    QVERIFY2(text.contains(QStringLiteral("“입” (U+C785) has no place in Shift_JIS")), qPrintable(text));
    QVERIFY(!in<QPushButton>(*dialog, "exportFolderButton")->isVisible());
    QVERIFY(!QFile::exists(path));
}

void ExportDialogsTest::cancellingLeavesNothing()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("waiting.csv"));
    const ExportJob endless = [](Wallet &, ShopId, const ExportProgress &progress) -> ExportResult {
        for (qint64 rows = 0;; ++rows) {
            if (!progress(rows))
                return tl::unexpected(TableError{TableFault::Cancelled});
        }
    };
    ExportDialog dialog(m_desk->desk, {path, {}}, QStringLiteral("Anything"), endless, m_window.get());
    dialog.open();
    QTRY_VERIFY(in<QLabel>(dialog, "exportText")->text().contains(QStringLiteral("written so far")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!QFile::exists(path));
}

void ExportDialogsTest::ticketOrdersCanBeAskedForOnce()
{
    askForTicketOrdersExport(m_desk->desk, m_window.get());
    askForTicketOrdersExport(m_desk->desk, m_window.get());
    QCOMPARE(m_window->findChildren<QFileDialog *>(QStringLiteral("exportFileDialog")).size(), 1);
    const QString path = m_desk->folder.filePath(QStringLiteral("orders.csv"));
    QVERIFY(answered(*m_window, path, 0));
    QCOMPARE(bytesOf(path), QByteArray("\xEF\xBB\xBFOrder number,Date,Time,Charge ticket,Fee,Purchase price,Payment method,Status,Deadline,Paid on\r\n"));
}

void ExportDialogsTest::aMonthsStatementIsSavedAsPdf()
{
    m_language.apply(QStringLiteral("ja"));
    askForStatement(m_desk->desk, *JstMonth::of(2026, 11), m_window.get());
    auto *dialog = statement();
    QVERIFY(dialog && dialog->isVisible());
    auto *months = in<QComboBox>(*dialog, "statementMonthBox");
    QCOMPARE(months->count(), 2); // November, when the book began, and December
    QCOMPARE(months->currentText(), QStringLiteral("2026-11"));
    in<QPushButton>(*dialog, "statementSaveButton")->click();
    const QString path = m_desk->folder.filePath(QStringLiteral("statement.pdf"));
    auto *writing = answered(*dialog, path, 0);
    QVERIFY(writing);
    QTRY_VERIFY(QFile::exists(path));
    const QString text = paperText(path);
    for (const QString &word : {entryKindName(EntryKind::ManualIn), QStringLiteral("広告費 1"), QStringLiteral("2026-11-01"), QStringLiteral("2026-11-30")})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
}

void ExportDialogsTest::anySpanCanBeChosen()
{
    askForStatement(m_desk->desk, *JstMonth::of(2026, 12), m_window.get());
    auto *dialog = statement();
    QVERIFY(!in<QDateEdit>(*dialog, "statementFromEdit")->isEnabled());
    in<QRadioButton>(*dialog, "statementSpanButton")->click();
    in<QDateEdit>(*dialog, "statementFromEdit")->setDate(QDate(2026, 11, 22));
    in<QDateEdit>(*dialog, "statementToEdit")->setDate(QDate(2026, 11, 23));
    in<QPushButton>(*dialog, "statementSaveButton")->click();
    const QString path = m_desk->folder.filePath(QStringLiteral("statement.csv"));
    QVERIFY(answered(*dialog, path, 1));
    QCOMPARE(bytesOf(path).count("\r\nEntry,"), 4);
    QVERIFY(bytesOf(path).contains("Balance brought forward,2026-11-22,,,,,,10000"));
}

void ExportDialogsTest::daysTheWrongWayRoundAreToldBesideTheFields()
{
    askForStatement(m_desk->desk, *JstMonth::of(2026, 12), m_window.get());
    auto *dialog = statement();
    auto *error = in<QLabel>(*dialog, "statementErrorLabel");
    QVERIFY(!error->isVisible());
    in<QRadioButton>(*dialog, "statementSpanButton")->click();
    in<QDateEdit>(*dialog, "statementFromEdit")->setDate(QDate(2026, 12, 20));
    in<QDateEdit>(*dialog, "statementToEdit")->setDate(QDate(2026, 12, 19));
    QVERIFY(error->isVisible() && !error->text().isEmpty());
    for (const char *name : {"statementSaveButton", "statementPreviewButton", "statementPrintButton"})
        QVERIFY(!in<QPushButton>(*dialog, name)->isEnabled());
}

void ExportDialogsTest::theStatementIsPreviewed()
{
    askForStatement(m_desk->desk, *JstMonth::of(2026, 11), m_window.get());
    auto *dialog = statement();
    in<QPushButton>(*dialog, "statementPreviewButton")->click();
    QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("printPreviewDialog")));
    auto *preview = dialog->findChild<QDialog *>(QStringLiteral("printPreviewDialog"));
    QTRY_VERIFY(preview->isVisible());
    preview->close();
    QTRY_VERIFY(!dialog->findChild<QDialog *>(QStringLiteral("printPreviewDialog")));
}

void ExportDialogsTest::theCertificateIsWritten()
{
    askForCertificate(m_desk->desk, QDate(2026, 11, 30), m_window.get());
    const QString path = m_desk->folder.filePath(QStringLiteral("certificate.pdf"));
    QVERIFY(answered(*m_window, path, 0));
    const QString text = paperText(path);
    QVERIFY2(text.contains(QStringLiteral("2026-11-30")) && text.contains(QStringLiteral("Opening balance of the book")), qPrintable(text));
    const auto balance = m_desk->wallet->book.balancesOn(m_desk->shop(), QDate(2026, 11, 30));
    QVERIFY(balance && text.contains(formatNumber(balance->total.value())));
}

void ExportDialogsTest::theDialogFollowsTheLanguage()
{
    askForStatement(m_desk->desk, *JstMonth::of(2026, 11), m_window.get());
    auto *dialog = statement();
    in<QComboBox>(*dialog, "statementMonthBox")->setCurrentIndex(0);
    const QString chosen = in<QComboBox>(*dialog, "statementMonthBox")->currentText();
    m_language.apply(QStringLiteral("ko"));
    QApplication::processEvents();
    QCOMPARE(in<QComboBox>(*dialog, "statementMonthBox")->currentText(), chosen);
    QVERIFY(!in<QLabel>(*dialog, "statementTitle")->text().isEmpty());
}

void ExportDialogsTest::leavingTheShopClosesTheStatement()
{
    askForStatement(m_desk->desk, *JstMonth::of(2026, 11), m_window.get());
    QVERIFY(statement());
    m_desk->session.signOut();
    QTRY_VERIFY(!statement());
}

QTEST_MAIN(ExportDialogsTest)
#include "export_dialogs_test.moc"
