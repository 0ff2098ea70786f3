#include "store/raw_database.h"

#include "store/database.h"

#include <QFile>

namespace console {

namespace {

constexpr int stepsBetweenQuestions = 20'000; // some milliseconds

int isToStop(void *goOn)
{
    return (*static_cast<const std::function<bool()> *>(goOn))() ? 0 : 1;
}

int takeFirstRow(void *answer, int count, char **values, char **)
{
    auto *text = static_cast<QString *>(answer);
    if (text->isEmpty() && count > 0)
        *text = QString::fromUtf8(values[0]);
    return 0;
}

} // namespace

StoreError rawErrorOf(sqlite3 *database, const QString &operation)
{
    const int code = sqlite3_errcode(database) & 0xff;
    StoreFault fault = StoreFault::Failed;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        fault = StoreFault::Busy;
    else if (code == SQLITE_FULL)
        fault = StoreFault::DiskFull;
    else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        fault = StoreFault::Corrupt;
    else if (code == SQLITE_CANTOPEN)
        fault = StoreFault::CannotOpen;
    else if (code == SQLITE_READONLY)
        fault = StoreFault::ReadOnly;
    return {fault, operation, QString::fromUtf8(sqlite3_errmsg(database))};
}

StoreResult<RawDatabase> openRaw(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    RawDatabase database(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(rawErrorOf(raw, QStringLiteral("open for copying")));
    sqlite3_busy_timeout(raw, Database::busyTimeoutMs);
    return database;
}

StoreResult<std::optional<bool>> quickCheck(sqlite3 *database, const std::function<bool()> &goOn)
{
    using Answer = std::optional<bool>;
    if (goOn)
        sqlite3_progress_handler(database, stepsBetweenQuestions, &isToStop, const_cast<std::function<bool()> *>(&goOn));
    QString answer;
    const int code = sqlite3_exec(database, "PRAGMA quick_check(1)", &takeFirstRow, &answer, nullptr);
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
    if (code == SQLITE_INTERRUPT)
        return Answer();
    const StoreError error = rawErrorOf(database, QStringLiteral("quick check"));
    if (code == SQLITE_OK)
        return Answer(answer == QLatin1String("ok"));
    if (error.fault == StoreFault::Corrupt)
        return Answer(false);
    return tl::unexpected(error);
}

} // namespace console
