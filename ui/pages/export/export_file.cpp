#include "ui/pages/export/export_file.h"

#include "ui/pages/export/export_dialog.h"
#include "ui/pages/export/export_texts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace console::ui {

/// Names the context of the file dialog's texts for translators.
struct ExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ExportFileText)
};

namespace {

const QString dialogName = QStringLiteral("exportFileDialog");

QString suffixOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral("csv");
    case FileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case FileFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

/// The kind that is listed under `filter`; the first one where none is.
FileChoice choiceOf(const QList<FileChoice> &choices, const QString &filter)
{
    for (const FileChoice choice : choices) {
        if (ExportTexts::choice(choice) == filter)
            return choice;
    }
    return choices.first();
}

bool isSuffix(const QList<FileChoice> &choices, const QString &suffix)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](FileChoice choice) { return suffix.compare(suffixOf(choice.format), Qt::CaseInsensitive) == 0; });
}

/// A name's suffix says what is written; where it says none of the kinds that are offered, the chosen kind does.
FileTarget targetOf(const QString &path, const QList<FileChoice> &choices, FileChoice chosen)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const FileChoice choice : choices) {
        const bool isNamed = suffix.compare(suffixOf(choice.format), Qt::CaseInsensitive) == 0;
        if (isNamed && chosen.format != choice.format)
            return {path, choice};
        if (isNamed)
            break;
    }
    return {path, chosen};
}

} // namespace

QList<FileChoice> tableChoices()
{
    return {{FileFormat::Csv, TextEncoding::Utf8Bom}, {FileFormat::Csv, TextEncoding::Cp932}, {FileFormat::Xlsx, TextEncoding::Utf8Bom}};
}

void askForExport(Desk &desk, const ExportOffer &offer, QWidget *window)
{
    if (window->findChild<QFileDialog *>(dialogName) || window->findChild<ExportDialog *>())
        return;
    QStringList filters;
    for (const FileChoice choice : offer.choices)
        filters.append(ExportTexts::choice(choice));
    auto *dialog = new QFileDialog(window, ExportFileText::tr("Export to"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   filters.join(QStringLiteral(";;")));
    dialog->setObjectName(dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString firstSuffix = suffixOf(offer.choices.first().format);
    dialog->setDefaultSuffix(firstSuffix);
    dialog->selectFile(offer.name + u'.' + firstSuffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, choices = offer.choices](const QString &filter) {
        const QString suffix = suffixOf(choiceOf(choices, filter).format);
        dialog->setDefaultSuffix(suffix);
        const QStringList chosen = dialog->selectedFiles();
        if (chosen.isEmpty())
            return;
        const QFileInfo file(chosen.first());
        if (!file.isDir() && isSuffix(choices, file.suffix()))
            dialog->selectFile(file.completeBaseName() + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&desk, window, offer, dialog](const QString &path) {
        const FileTarget target = targetOf(path, offer.choices, choiceOf(offer.choices, dialog->selectedNameFilter()));
        auto *writing = new ExportDialog(desk, target, offer.title, offer.job(target), window);
        writing->setAttribute(Qt::WA_DeleteOnClose);
        writing->open();
    });
    dialog->open();
}

} // namespace console::ui
