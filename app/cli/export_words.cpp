#include "cli/export_words.h"

#include "cli/encoding_names.h"
#include "cli/output.h"

#include <QFileInfo>
#include <QJsonObject>

namespace console {

namespace {

tl::expected<std::optional<QDate>, int> dayOf(const std::optional<QString> &word, const char *option)
{
    if (!word)
        return std::optional<QDate>();
    const QDate day = QDate::fromString(*word, Qt::ISODate);
    if (!day.isValid() || word->size() != 10)
        return tl::unexpected(failUsage(QStringLiteral("%1 is a day such as 2026-10-01.").arg(QLatin1String(option))));
    return std::optional(day);
}

std::optional<FileFormat> formatOf(const QString &path, bool mayBePdf)
{
    if (mayBePdf && QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0)
        return FileFormat::Pdf;
    const auto table = tableFormatOf(path);
    if (!table)
        return std::nullopt;
    return *table == TableFormat::Csv ? FileFormat::Csv : FileFormat::Xlsx;
}

QString sentenceOf(const TableError &error, bool isPdf)
{
    switch (error.fault) {
    case TableFault::CannotWrite:
        return QStringLiteral("it can't be written (%1).").arg(error.detail);
    case TableFault::DiskFull:
        return QStringLiteral("the disk is full.");
    case TableFault::NoPlace:
        return QStringLiteral("row %1, column %2: \"%3\" has no place in this encoding; use utf-8, or .xlsx.")
            .arg(error.row)
            .arg(error.column, error.character);
    case TableFault::TooManyRows:
        if (isPdf)
            return QStringLiteral("there are too many entries for a .pdf; use .csv, or fewer days.");
        return QStringLiteral("an .xlsx sheet has no more than 1048576 rows; use .csv, or fewer days.");
    case TableFault::TextTooLong:
        return QStringLiteral("row %1, column %2: the text is too long for an .xlsx cell; use .csv.").arg(error.row).arg(error.column);
    case TableFault::ModuleMissing:
        return isPdf ? QStringLiteral("the part of the program that writes .pdf is not installed; use .csv or .xlsx.")
                     : QStringLiteral("the part of the program that writes .xlsx is not installed; use .csv.");
    case TableFault::Cancelled:
        return QStringLiteral("cancelled.");
    }
    Q_UNREACHABLE();
}

int failFile(const TableError &error, const QString &path, bool json)
{
    const int status = error.fault == TableFault::CannotWrite ? WrongUsage : Findings;
    const QString sentence = sentenceOf(error, path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive));
    return refuse(codeIn(tableFaultCodes, error.fault), QStringLiteral("%1: %2 Nothing was written.").arg(path, sentence), json, status);
}

} // namespace

tl::expected<ExportDays, int> exportDays(const Arguments &arguments)
{
    const auto from = dayOf(arguments.from, "--from");
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dayOf(arguments.to, "--to");
    if (!to)
        return tl::unexpected(to.error());
    if (*from && *to && **from > **to)
        return tl::unexpected(failUsage(QStringLiteral("--from stands after --to.")));
    return ExportDays{*from, *to};
}

tl::expected<FileTarget, int> exportTarget(const Arguments &arguments, bool mayBePdf)
{
    FileTarget target;
    target.path = arguments.words.at(2);
    const auto format = formatOf(target.path, mayBePdf);
    if (!format)
        return tl::unexpected(failUsage(mayBePdf ? QStringLiteral("FILE ends in .csv, .xlsx or .pdf.") : QStringLiteral("FILE ends in .csv or .xlsx.")));
    target.kind.format = *format;
    if (!arguments.encoding)
        return target;
    const auto encoding = encodingNamed(*arguments.encoding);
    if (!encoding)
        return tl::unexpected(failUsage(QStringLiteral("--encoding is one of utf-8, utf-8-bom, cp932, utf-16le.")));
    if (*format != FileFormat::Csv)
        return tl::unexpected(failUsage(QStringLiteral("--encoding is for .csv files.")));
    target.kind.encoding = *encoding;
    return target;
}

int runExport(CommandSession &session, const Arguments &arguments, const QString &path, const ExportJob &job)
{
    if (QFileInfo(path) == QFileInfo(session.path()))
        return failUsage(QStringLiteral("FILE is the store itself."));
    const ExportResult rows = job(session.wallet(), session.shop().id, {});
    if (!rows) {
        if (const auto *error = std::get_if<StoreError>(&rows.error()))
            return failStore(*error, session.path());
        return failFile(std::get<TableError>(rows.error()), path, arguments.json);
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    if (arguments.json)
        printJson({{QStringLiteral("rows"), *rows}, {QStringLiteral("file"), file}});
    else
        printResult(QStringLiteral("%1 rows written to %2.").arg(*rows).arg(file));
    return Done;
}

} // namespace console
