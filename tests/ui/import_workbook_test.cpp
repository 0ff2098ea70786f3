#include "support/made_workbook.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/import/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace samples;

/// The import dialog with Excel workbooks of the ad report: what a user sees of a sound one and of one that nobody should read.
class ImportWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aReportIsPreviewedAndImported();
    void aWorkbookHasNoEncodingToChoose();
    void aHostileWorkbookIsRefusedInWords();
    void aWorkbookForAnotherKindIsRefusedInWords();
    void theFileDialogShowsWorkbooks();
    void everyFaultOfAWorkbookHasASentenceOfItsOwn();

private:
    template <class Widget>
    static Widget *in(const QWidget &dialog, const char *name)
    {
        auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    static void choose(ImportDialog &dialog, ImportKind kind, const QString &path)
    {
        dialog.setKind(kind);
        in<QLineEdit>(dialog, "importFileEdit")->setText(path);
        QTest::keyClick(in<QLineEdit>(dialog, "importFileEdit"), Qt::Key_Return);
    }
    static QString sound(PointsDesk &desk)
    {
        const QString path = desk.folder.filePath(QStringLiteral("report.xlsx"));
        const auto row = [](int day) {
            return adReportRow(QStringLiteral("2026. 11. %1").arg(day), QStringLiteral("1043464097"), QStringLiteral("플러스 전시"), QStringLiteral("4400"));
        };
        writeWorkbook(path, {adReportHeadings(), row(1), row(2), row(3), {QStringLiteral("총합"), {}, {}, {}, QStringLiteral("13200")}});
        return path;
    }

    Language m_language;
};

void ImportWorkbookTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void ImportWorkbookTest::aReportIsPreviewedAndImported()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.show();
    choose(dialog, ImportKind::AdReport, sound(desk));
    auto *start = in<QPushButton>(dialog, "importStartButton");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 60'000);
    const auto *preview = in<QTableView>(dialog, "importPreviewView")->model();
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->headerData(1, Qt::Horizontal).toString(), QStringLiteral("날짜"));
    start->click();
    auto *result = in<QLabel>(dialog, "importResultLabel");
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 60'000);
    QVERIFY2(result->text().contains(QLatin1String("3 added")), qPrintable(result->text()));
    if (qEnvironmentVariableIsSet("IMPORT_PICTURE"))
        dialog.grab().save(qEnvironmentVariable("IMPORT_PICTURE"));
}

void ImportWorkbookTest::aWorkbookHasNoEncodingToChoose()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    auto *box = in<QComboBox>(dialog, "importEncodingBox");
    QVERIFY(box->isEnabled());
    choose(dialog, ImportKind::AdReport, sound(desk));
    QTRY_VERIFY_WITH_TIMEOUT(!box->isEnabled(), 60'000);
    QVERIFY(in<QLabel>(dialog, "importEncodingHint")->text().contains(QLatin1String("workbook")));
    choose(dialog, ImportKind::Items, desk.folder.filePath(QStringLiteral("none.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled(), 60'000);
}

void ImportWorkbookTest::aHostileWorkbookIsRefusedInWords()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.show();
    const QString path = desk.folder.filePath(QStringLiteral("evil.xlsx"));
    QByteArray sheet = sheetXml({adReportHeadings()});
    sheet.replace("<worksheet", "<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet");
    writeContainer(path, partsAround(sheet));
    choose(dialog, ImportKind::AdReport, path);
    auto *message = in<MessageBar>(dialog, "importMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60'000);
    QVERIFY2(message->text().contains(QLatin1String("entities")), qPrintable(message->text()));
    QVERIFY(!in<QPushButton>(dialog, "importStartButton")->isEnabled());
}

void ImportWorkbookTest::aWorkbookForAnotherKindIsRefusedInWords()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.show();
    choose(dialog, ImportKind::Items, sound(desk));
    auto *message = in<MessageBar>(dialog, "importMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60'000);
    QVERIFY(message->text().contains(QLatin1String("Excel workbook")));
}

void ImportWorkbookTest::theFileDialogShowsWorkbooks()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.show();
    in<QPushButton>(dialog, "importBrowseButton")->click();
    const auto *files = in<QFileDialog>(dialog, "importFileDialog");
    QVERIFY(files->nameFilters().first().contains(QLatin1String("*.xlsx")));
}

void ImportWorkbookTest::everyFaultOfAWorkbookHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (const FileFault fault : {FileFault::BrokenWorkbook, FileFault::EncryptedWorkbook, FileFault::WorkbookTooLarge, FileFault::CompressionBomb, FileFault::TooManyParts,
                                  FileFault::UnsafePart, FileFault::ForbiddenXml, FileFault::NoReportSheet, FileFault::WorkbookModuleMissing}) {
        const QString sentence = ImportTexts::fileFault({.fault = fault, .columns = {QStringLiteral("Sheet1")}});
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentences.contains(sentence));
        sentences.append(sentence);
    }
}

QTEST_MAIN(ImportWorkbookTest)
#include "import_workbook_test.moc"
