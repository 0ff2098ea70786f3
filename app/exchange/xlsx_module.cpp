#include "exchange/xlsx_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>

namespace console {

namespace {

Q_LOGGING_CATEGORY(exchangeLog, "console.exchange")

/// Beside the program, as it is built (its tests stand one folder below); below lib, as it is installed.
MakeXlsxTableWriter loaded()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *folder : {"modules", "../modules", "../lib/qsm-console"}) {
        const QString file = here.filePath(QLatin1String(folder) + QStringLiteral("/libconsole_xlsx.so"));
        if (!QFileInfo::exists(file))
            continue;
        QLibrary library(file); // stays loaded when this goes
        if (const auto make = reinterpret_cast<MakeXlsxTableWriter>(library.resolve(makeXlsxTableWriterSymbol)))
            return make;
        qCWarning(exchangeLog, "workbooks can't be written: %s", qUtf8Printable(library.errorString()));
    }
    return nullptr;
}

} // namespace

std::unique_ptr<TableWriter> makeXlsxTableWriter(const TableTarget &target, const TableLayout &layout)
{
    static const MakeXlsxTableWriter make = loaded();
    return std::unique_ptr<TableWriter>(make ? make(target, layout) : nullptr);
}

} // namespace console
