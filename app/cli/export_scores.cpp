#include "cli/commands.h"
#include "cli/export_words.h"
#include "cli/output.h"
#include "control/score_export.h"

#include <algorithm>

namespace console {

namespace {

/// Whole months; the last one before `now` where nothing else is named, and never one that has not begun.
ItemScoresExport monthsOf(const ExportDays &days, Instant now)
{
    const JstMonth present = JstMonth::containing(now);
    const JstMonth usual = present.previous();
    const JstMonth from = days.from ? JstMonth::containing(*days.from) : days.to ? JstMonth::containing(*days.to) : usual;
    const JstMonth to = days.to ? JstMonth::containing(*days.to) : std::max(from, usual);
    return {ItemScoreFilter{from, {}, {}, {}}, std::min(to, present)};
}

tl::expected<void, int> checkedScoreDay(const std::optional<QDate> &day, const char *option)
{
    if (!day || *day >= scoreSystemStart)
        return {};
    return tl::unexpected(failUsage(QStringLiteral("%1 is %2 or later: since then there are item scores.")
                                        .arg(QLatin1String(option), scoreSystemStart.toString(Qt::ISODate))));
}

} // namespace

int exportItemScores(const Arguments &arguments)
{
    const auto target = exportTarget(arguments);
    if (!target)
        return target.error();
    const auto days = exportDays(arguments);
    if (!days)
        return days.error();
    if (const auto from = checkedScoreDay(days->from, "--from"); !from)
        return from.error();
    if (const auto to = checkedScoreDay(days->to, "--to"); !to)
        return to.error();
    auto session = CommandSession::signIn(arguments);
    if (!session)
        return session.error();
    const ScoreExportRequest request{monthsOf(*days, (*session)->clock().now()), ScoreWords::codes(), target->table()};
    return runExport(**session, arguments, target->path, scoreExport(request));
}

} // namespace console
