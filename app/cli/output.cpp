#include "cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace console {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printResult(const QString &text)
{
    print(stdout, text + u'\n');
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

void printMessage(const QString &text)
{
    print(stderr, text + u'\n');
}

QString sentenceOf(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return QStringLiteral("It can't be opened: check that it exists and that you may read and write it.");
    case StoreFault::NotOurs:
        return QStringLiteral("It is not a store of J·QSM Console; it was left as it is.");
    case StoreFault::NewerSchema:
        return QStringLiteral("It was written by a newer version of J·QSM Console; install that version. It was left as it is.");
    case StoreFault::ReadOnly:
        return QStringLiteral("It is read-only: check its permissions and the medium it is on.");
    case StoreFault::Busy:
        return QStringLiteral("Another program is using it; try again in a moment. Nothing was changed.");
    case StoreFault::DiskFull:
        return QStringLiteral("The disk is full: make room and try again. Nothing was changed.");
    case StoreFault::Corrupt:
        return QStringLiteral("It is damaged: restore your newest backup (qsm-console restore FILE).");
    case StoreFault::Failed:
        return QStringLiteral("The operation failed. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

int failStore(const StoreError &error, const QString &path)
{
    printMessage(QStringLiteral("qsm-console: the store %1: %2").arg(path, sentenceOf(error.fault)));
    printMessage(QStringLiteral("  (%1: %2)").arg(error.operation, error.detail));
    return StoreUnavailable;
}

int refuse(const QString &code, const QString &message, bool json, int status)
{
    if (json)
        printJson({{QStringLiteral("refusal"), code}, {QStringLiteral("message"), message}});
    printMessage(QStringLiteral("qsm-console: %1").arg(message));
    return status;
}

int failUsage(const QString &message)
{
    printMessage(QStringLiteral("qsm-console: %1 See qsm-console --help.").arg(message));
    return WrongUsage;
}

} // namespace console
