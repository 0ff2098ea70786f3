#include "ui/pages/grade_points/score_export_file.h"

#include "ui/pages/grade_points/score_export_dialog.h"
#include "ui/pages/grade_points/score_export_texts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace console::ui {

/// Names the context of the file dialog's texts for translators.
struct ScoreExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ScoreExportFileText)
};

namespace {

const QString dialogName = QStringLiteral("exportFileDialog");

/// What the kinds of file in the dialog stand for, in their order.
struct FileKind
{
    QString filter;
    TableFormat format;
    TextEncoding encoding;
};

QList<FileKind> fileKinds()
{
    return {{ScoreExportFileText::tr("CSV in UTF-8 (*.csv)"), TableFormat::Csv, TextEncoding::Utf8Bom},
            {ScoreExportFileText::tr("CSV in Shift_JIS, CP932 (*.csv)"), TableFormat::Csv, TextEncoding::Cp932},
            {ScoreExportFileText::tr("Excel workbook (*.xlsx)"), TableFormat::Xlsx, TextEncoding::Utf8Bom}};
}

QString suffixOf(TableFormat format)
{
    return format == TableFormat::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
}

const FileKind *kindOf(const QList<FileKind> &kinds, const QString &filter)
{
    for (const FileKind &kind : kinds) {
        if (kind.filter == filter)
            return &kind;
    }
    return &kinds.first();
}

/// A name's suffix says what is written; where it says neither, the kind that was chosen does.
TableTarget targetOf(const QString &path, const FileKind &kind)
{
    return {path, tableFormatOf(path).value_or(kind.format), kind.encoding};
}

} // namespace

void askForScoreExport(Desk &desk, const ScoreExport &what, const QString &name, QWidget *window)
{
    if (window->findChild<QFileDialog *>(dialogName) || window->findChild<ScoreExportDialog *>())
        return;
    const QList<FileKind> kinds = fileKinds();
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kind.filter);
    auto *dialog = new QFileDialog(window, ScoreExportFileText::tr("Export to"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   filters.join(QStringLiteral(";;")));
    dialog->setObjectName(dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(kinds.first().format));
    dialog->selectFile(name + u'.' + suffixOf(kinds.first().format));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &filter) {
        const QString suffix = suffixOf(kindOf(kinds, filter)->format);
        dialog->setDefaultSuffix(suffix);
        const QStringList chosen = dialog->selectedFiles();
        if (chosen.isEmpty())
            return;
        const QFileInfo file(chosen.first());
        if (!file.isDir() && tableFormatOf(file.fileName()))
            dialog->selectFile(file.completeBaseName() + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&desk, window, what, dialog, kinds](const QString &path) {
        const TableTarget target = targetOf(path, *kindOf(kinds, dialog->selectedNameFilter()));
        auto *writing = new ScoreExportDialog(desk, {what, ScoreExportTexts::words(what), target}, window);
        writing->setAttribute(Qt::WA_DeleteOnClose);
        writing->open();
    });
    dialog->open();
}

} // namespace console::ui
