#include "cli/commands.h"
#include "cli/export_words.h"
#include "control/book_export.h"
#include "control/statement_export.h"

namespace console {

namespace {

/// Last month where no day is named; else from the first of the month, or until today.
StatementRequest statementOf(const ExportDays &days, Instant now)
{
    StatementRequest request;
    const JstMonth lastMonth = JstMonth::containing(now).previous();
    const QDate usualEnd = days.from ? std::max(*days.from, jst::dateOf(now)) : lastMonth.lastDay();
    request.to = days.to.value_or(usualEnd);
    request.from = days.from.value_or(JstMonth::containing(request.to).firstDay());
    request.madeAt = now;
    request.words = StatementWords::english();
    return request;
}

/// Signs in and writes what `jobOf` makes of the days and the moment.
template <class JobOf>
int exportDaysTo(const Arguments &arguments, bool mayBePdf, JobOf jobOf)
{
    const auto target = exportTarget(arguments, mayBePdf);
    if (!target)
        return target.error();
    const auto days = exportDays(arguments);
    if (!days)
        return days.error();
    auto session = CommandSession::signIn(arguments);
    if (!session)
        return session.error();
    return runExport(**session, arguments, target->path, jobOf(*days, *target, (*session)->clock().now()));
}

} // namespace

int exportHistory(const Arguments &arguments)
{
    return exportDaysTo(arguments, false, [](const ExportDays &days, const FileTarget &target, Instant) {
        HistoryFilter filter;
        filter.from = days.from;
        filter.to = days.to;
        return historyExport(filter, HistoryWords::codes(), target);
    });
}

int exportTicketOrders(const Arguments &arguments)
{
    return exportDaysTo(arguments, false, [](const ExportDays &days, const FileTarget &target, Instant) {
        return ticketOrdersExport({days.from, days.to}, TicketOrderWords::codes(), target);
    });
}

int exportStatement(const Arguments &arguments)
{
    return exportDaysTo(arguments, true, [](const ExportDays &days, const FileTarget &target, Instant now) {
        return statementExport(statementOf(days, now), target);
    });
}

} // namespace console
