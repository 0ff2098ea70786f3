#include "exchange/loaded_module.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>

namespace console {

namespace {

Q_LOGGING_CATEGORY(exchangeLog, "console.exchange")

} // namespace

QFunctionPointer moduleFunction(const char *module, const char *symbol)
{
    const QDir here = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).absoluteDir();
    for (const char *folder : {"modules", "../modules", "../lib/qsm-console/modules"}) {
        const QString file = here.filePath(QStringLiteral("%1/lib%2.so").arg(QLatin1String(folder), QLatin1String(module)));
        if (!QFileInfo::exists(file))
            continue;
        QLibrary library(file); // stays loaded when this goes
        if (const QFunctionPointer function = library.resolve(symbol))
            return function;
        qCWarning(exchangeLog, "%s can't be used: %s", module, qUtf8Printable(library.errorString()));
    }
    return nullptr;
}

} // namespace console
