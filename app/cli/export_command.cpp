#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/encoding_names.h"
#include "cli/output.h"
#include "control/score_export.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace console {

namespace {

/// The days that the words name; empty where they name none.
struct Days
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};

tl::expected<std::optional<QDate>, int> dayOf(const std::optional<QString> &word, const char *option)
{
    if (!word)
        return std::optional<QDate>();
    const QDate day = QDate::fromString(*word, Qt::ISODate);
    if (!day.isValid() || word->size() != 10)
        return tl::unexpected(failUsage(QStringLiteral("%1 is a day such as 2026-10-01.").arg(QLatin1String(option))));
    if (day < scoreSystemStart)
        return tl::unexpected(failUsage(QStringLiteral("%1 is %2 or later: since then there are item scores.")
                                            .arg(QLatin1String(option), scoreSystemStart.toString(Qt::ISODate))));
    return std::optional(day);
}

tl::expected<Days, int> daysOf(const Arguments &arguments)
{
    const auto from = dayOf(arguments.from, "--from");
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dayOf(arguments.to, "--to");
    if (!to)
        return tl::unexpected(to.error());
    if (*from && *to && **from > **to)
        return tl::unexpected(failUsage(QStringLiteral("--from stands after --to.")));
    return Days{*from, *to};
}

/// Whole months; the last one before `now` where nothing else is named, and never one that has not begun.
ItemScoresExport monthsOf(const Days &days, Instant now)
{
    const JstMonth present = JstMonth::containing(now);
    const JstMonth usual = present.previous();
    const JstMonth from = days.from ? JstMonth::containing(*days.from) : days.to ? JstMonth::containing(*days.to) : usual;
    const JstMonth to = days.to ? JstMonth::containing(*days.to) : std::max(from, usual);
    return {ItemScoreFilter{from, {}, {}, {}}, std::min(to, present)};
}

tl::expected<TableTarget, int> targetOf(const Arguments &arguments)
{
    TableTarget target;
    target.path = arguments.words.at(2);
    const auto format = tableFormatOf(target.path);
    if (!format)
        return tl::unexpected(failUsage(QStringLiteral("FILE ends in .csv or .xlsx.")));
    target.format = *format;
    if (!arguments.encoding)
        return target;
    const auto encoding = encodingNamed(*arguments.encoding);
    if (!encoding)
        return tl::unexpected(failUsage(QStringLiteral("--encoding is one of utf-8, utf-8-bom, cp932, utf-16le.")));
    if (target.format != TableFormat::Csv)
        return tl::unexpected(failUsage(QStringLiteral("--encoding is for .csv files.")));
    target.encoding = *encoding;
    return target;
}

QString sentenceOf(const TableError &error)
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
        return QStringLiteral("an .xlsx sheet has no more than 1048576 rows; use .csv, or fewer months.");
    case TableFault::TextTooLong:
        return QStringLiteral("row %1, column %2: the text is too long for an .xlsx cell; use .csv.").arg(error.row).arg(error.column);
    case TableFault::ModuleMissing:
        return QStringLiteral("the part of the program that writes .xlsx is not installed; use .csv.");
    case TableFault::Cancelled:
        return QStringLiteral("cancelled.");
    }
    Q_UNREACHABLE();
}

int failFile(const TableError &error, const QString &path, bool json)
{
    const int status = error.fault == TableFault::CannotWrite ? WrongUsage : Findings;
    return refuse(codeIn(tableFaultCodes, error.fault), QStringLiteral("%1: %2 Nothing was written.").arg(path, sentenceOf(error)), json, status);
}

} // namespace

int exportFile(const Arguments &arguments)
{
    if (arguments.words.at(1) != QLatin1String("item-scores"))
        return failUsage(QStringLiteral("KIND is item-scores."));
    const auto target = targetOf(arguments);
    if (!target)
        return target.error();
    const auto days = daysOf(arguments);
    if (!days)
        return days.error();
    auto session = CommandSession::signIn(arguments);
    if (!session)
        return session.error();
    if (QFileInfo(target->path) == QFileInfo((*session)->path()))
        return failUsage(QStringLiteral("FILE is the store itself."));
    const ScoreExportRequest request{monthsOf(*days, (*session)->clock().now()), ScoreWords::codes(), *target};
    const auto rows = exportScores((*session)->wallet(), (*session)->shop().id, request, {});
    if (!rows) {
        if (const auto *error = std::get_if<StoreError>(&rows.error()))
            return failStore(*error, (*session)->path());
        return failFile(std::get<TableError>(rows.error()), target->path, arguments.json);
    }
    const QString file = QFileInfo(target->path).absoluteFilePath();
    if (arguments.json)
        printJson({{QStringLiteral("rows"), *rows}, {QStringLiteral("file"), file}});
    else
        printResult(QStringLiteral("%1 rows written to %2.").arg(*rows).arg(file));
    return Done;
}

} // namespace console
