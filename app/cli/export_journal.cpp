#include "cli/commands.h"
#include "cli/export_words.h"
#include "cli/output.h"
#include "control/journal_export.h"

#include <QFileInfo>

#include <algorithm>

namespace console {

namespace {

/// The word is journal-…, as exportFile() has found.
JournalFormat formatOf(const QString &word)
{
    const auto format = valueIn(journalFormatCodes, QStringView(word).sliced(qsizetype(qstrlen("journal-"))));
    Q_ASSERT(format);
    return *format;
}

struct Span
{
    QDate from;
    QDate to;
};

/// Last month where no day is named; of a named one alone, its month from there or up to there. Never a day that is still to come.
Span spanOf(const ExportDays &days, QDate today)
{
    const QDate lastMonth = JstMonth::containing(today).previous().firstDay();
    const QDate from = days.from ? *days.from : days.to ? JstMonth::containing(*days.to).firstDay() : lastMonth;
    const QDate to = days.to ? *days.to : JstMonth::containing(from).lastDay();
    return {from, std::min(to, today)};
}

/// Of what only a journal's own format can't take.
QString sentenceOf(const TableError &error)
{
    if (error.fault == TableFault::NoPlace)
        return QStringLiteral("row %1, column %2: \"%3\" has no place in Yayoi's encoding.").arg(error.row).arg(error.column, error.character);
    return QStringLiteral("row %1, column %2: longer than Yayoi takes.").arg(error.row).arg(error.column);
}

} // namespace

int exportJournal(const Arguments &arguments)
{
    const QString path = arguments.words.at(2);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("csv") && suffix != QLatin1String("txt"))
        return failUsage(QStringLiteral("FILE ends in .csv or .txt."));
    if (arguments.encoding)
        return failUsage(QStringLiteral("--encoding is not for journals: each accounting program has its own."));
    const auto days = exportDays(arguments);
    if (!days)
        return days.error();
    auto session = CommandSession::signIn(arguments);
    if (!session)
        return session.error();
    const QDate today = jst::dateOf((*session)->clock().now());
    const Span span = spanOf(*days, today);
    if (QFileInfo(path) == QFileInfo((*session)->path()))
        return failUsage(QStringLiteral("FILE is the store itself."));
    const ExportJob job = journalExport(formatOf(arguments.words.at(1)), span.from, span.to, today, path);
    const ExportResult rows = job((*session)->wallet(), (*session)->shop().id, {});
    const auto *error = rows ? nullptr : std::get_if<TableError>(&rows.error());
    if (error && (error->fault == TableFault::NoPlace || error->fault == TableFault::TextTooLong))
        return refuse(codeIn(tableFaultCodes, error->fault), QStringLiteral("%1: %2 Nothing was written.").arg(path, sentenceOf(*error)), arguments.json, Findings);
    return runExport(**session, arguments, path, [&rows](Wallet &, ShopId, const ExportProgress &) { return rows; });
}

} // namespace console
