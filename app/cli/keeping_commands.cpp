#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "store/backup.h"
#include "store/verification.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace console {

namespace {

QString sentenceOf(BackupRefusal refusal, const QString &path)
{
    switch (refusal) {
    case BackupRefusal::SameFile:
        return QStringLiteral("%1 is the store itself; name another file.").arg(path);
    case BackupRefusal::NotABackup:
        return QStringLiteral("%1 is not a backup of J·QSM Console; it was left as it is.").arg(path);
    case BackupRefusal::NewerSchema:
        return QStringLiteral("%1 was written by a newer version; install that version.").arg(path);
    case BackupRefusal::Damaged:
        return QStringLiteral("%1 is damaged; nothing was restored. Take an older backup.").arg(path);
    case BackupRefusal::Cancelled:
        return QStringLiteral("cancelled; nothing was changed.");
    }
    Q_UNREACHABLE();
}

int failKeeping(const Failure<BackupRefusal> &failure, const Arguments &arguments, const QString &path)
{
    if (const auto *error = std::get_if<StoreError>(&failure))
        return failStore(*error, path);
    const auto refusal = std::get<BackupRefusal>(failure);
    return refuse(codeIn(backupRefusalCodes, refusal), sentenceOf(refusal, path), arguments.json);
}

} // namespace

int verifyBook(const Arguments &arguments)
{
    auto session = CommandSession::open(arguments, Database::Mode::OpenExisting);
    if (!session)
        return session.error();
    const auto report = verifyStore((*session)->wallet().database());
    if (!report)
        return failStore(report.error(), (*session)->path());
    const bool sound = report->findings.isEmpty();
    if (arguments.json) {
        QJsonArray findings;
        for (const Finding &finding : report->findings) {
            findings.append(QJsonObject{{QStringLiteral("code"), QString(codeIn(findingKindCodes, finding.kind))},
                                        {QStringLiteral("row"), finding.row},
                                        {QStringLiteral("detail"), finding.detail}});
        }
        printJson({{QStringLiteral("sound"), sound}, {QStringLiteral("findings"), findings}, {QStringLiteral("checked"), report->checked}});
    } else {
        for (const Finding &finding : report->findings)
            printResult(QStringLiteral("%1 (%2): %3").arg(codeIn(findingKindCodes, finding.kind)).arg(finding.row).arg(finding.detail));
        printResult(sound ? QStringLiteral("The book is sound: %1 movements checked.").arg(report->checked)
                          : QStringLiteral("The book is not sound: restore your newest sound backup."));
    }
    return sound ? Done : Findings;
}

int backUpStore(const Arguments &arguments)
{
    auto session = CommandSession::open(arguments, Database::Mode::OpenExisting);
    if (!session)
        return session.error();
    const QString path = arguments.words.at(1);
    const auto made = backUpChecked((*session)->wallet().database(), path);
    if (!made)
        return failKeeping(made.error(), arguments, path);
    printResult(QStringLiteral("Backup written to %1.").arg(path));
    return Done;
}

int restoreStore(const Arguments &arguments)
{
    if (arguments.demo)
        return failUsage(QStringLiteral("the demo shop is removed at the end; restore into a store of your own."));
    const QString path = arguments.words.at(1);
    // Looked at before the store is opened, so that a wrong name does not leave an empty store behind.
    if (const auto ours = Database::checkFile(path); !ours) {
        if (ours.error().fault == StoreFault::NotOurs || ours.error().fault == StoreFault::NewerSchema)
            return failKeeping(ours.error().fault == StoreFault::NotOurs ? BackupRefusal::NotABackup : BackupRefusal::NewerSchema, arguments, path);
        return failStore(ours.error(), path);
    }
    auto session = CommandSession::open(arguments, Database::Mode::OpenOrCreate);
    if (!session)
        return session.error();
    const auto kept = restoreChecked((*session)->wallet().database(), path, (*session)->clock().now());
    if (!kept)
        return failKeeping(kept.error(), arguments, path);
    printResult(QStringLiteral("Restored from %1. What was there before is kept in %2.").arg(path, *kept));
    return Done;
}

} // namespace console
