#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/encoding_names.h"
#include "cli/output.h"
#include "control/import_run.h"

#include <QJsonObject>

namespace console {

namespace {

constexpr qsizetype problemsPrinted = 50;

void printProblems(const QString &path, const ImportReport &report)
{
    for (const RowProblem &problem : report.problems.first(std::min(problemsPrinted, report.problems.size()))) {
        const QString value = problem.value.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(problem.value);
        printMessage(QStringLiteral("%1:%2: %3: %4%5").arg(path).arg(problem.line).arg(problem.column, QString(codeIn(rowFaultCodes, problem.fault)), value));
    }
    if (report.problemCount > problemsPrinted)
        printMessage(QStringLiteral("… and %1 more.").arg(report.problemCount - problemsPrinted));
    if (!report.isCommitted)
        printMessage(QStringLiteral("qsm-console: nothing was imported. Mend these rows, or use --skip-bad-rows."));
}

int failFile(const FileError &error, const QString &path, bool json)
{
    QString message = QStringLiteral("%1: %2").arg(path, QString(codeIn(fileFaultCodes, error.fault)));
    if (error.line > 0)
        message += QStringLiteral(", line %1").arg(error.line);
    if (!error.columns.isEmpty())
        message += QStringLiteral(", columns: %1").arg(error.columns.join(QStringLiteral(", ")));
    if (error.otherKind)
        message += QStringLiteral(", looks like: %1").arg(QString(codeIn(importKindCodes, *error.otherKind)));
    message += QStringLiteral(". Nothing was imported.");
    const int status = error.fault == FileFault::CannotOpen || error.fault == FileFault::Directory ? WrongUsage : Findings;
    return refuse(codeIn(fileFaultCodes, error.fault), message, json, status);
}

} // namespace

int importFile(const Arguments &arguments)
{
    const auto kind = valueIn(importKindCodes, arguments.words.at(1));
    if (!kind)
        return failUsage(QStringLiteral("KIND is one of points, items, orders, inquiries, notices, settlement, deductions, ad-report."));
    ImportRequest request;
    request.kind = *kind;
    request.path = arguments.words.at(2);
    request.skipBadRows = arguments.skipBadRows;
    if (arguments.encoding) {
        request.encoding = encodingNamed(*arguments.encoding);
        if (!request.encoding)
            return failUsage(QStringLiteral("--encoding is one of utf-8, utf-8-bom, cp932, utf-16le."));
    }
    auto session = CommandSession::signIn(arguments);
    if (!session)
        return session.error();
    request.now = (*session)->clock().now();
    const auto report = runImport((*session)->wallet(), (*session)->shop().id, request, {});
    if (!report) {
        if (const auto *error = std::get_if<StoreError>(&report.error()))
            return failStore(*error, (*session)->path());
        return failFile(std::get<FileError>(report.error()), request.path, arguments.json);
    }
    const ImportCounts &counts = report->counts;
    printProblems(request.path, *report);
    if (arguments.json) {
        QJsonObject object{{QStringLiteral("read"), counts.read},
                           {QStringLiteral("added"), counts.added},
                           {QStringLiteral("updated"), counts.updated},
                           {QStringLiteral("unchanged"), counts.unchanged},
                           {QStringLiteral("rejected"), counts.rejected}};
        if (replacesPeriod(request.kind))
            object.insert(QStringLiteral("removed"), counts.removed);
        printJson(object);
    } else {
        const QString removed = replacesPeriod(request.kind) ? QStringLiteral(", %1 of an earlier file removed").arg(counts.removed) : QString();
        printResult(QStringLiteral("%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected%6.")
                        .arg(counts.read).arg(counts.added).arg(counts.updated).arg(counts.unchanged).arg(counts.rejected).arg(removed));
    }
    return counts.rejected > 0 ? Findings : Done;
}

} // namespace console
