#include "exchange/table_writer.h"

#include "exchange/csv_table_writer.h"
#include "exchange/target_file.h"
#include "exchange/xlsx_module.h"

#include <QFileInfo>

namespace console {

namespace {

/// Blanks that a spreadsheet may read past; neither tab nor line's end.
bool isBlank(char16_t unit)
{
    switch (unit) {
    case 0x0020: // blank
    case 0x00A0: // no-break
    case 0x200B: // zero width
    case 0x3000: // full width
    case 0xFEFF: // zero width no-break
        return true;
    }
    return unit >= 0x2000 && unit <= 0x200A;
}

} // namespace

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return TableFormat::Csv;
    if (suffix == QLatin1String("xlsx"))
        return TableFormat::Xlsx;
    return std::nullopt;
}

tl::expected<std::unique_ptr<TableWriter>, TableError> TableWriter::begin(const TableTarget &target, const TableLayout &layout)
{
    const auto file = targetFile(target.path);
    if (!file)
        return tl::unexpected(TableError{TableFault::CannotWrite, 0, {}, {}, QStringLiteral("not a plain file")});
    const TableTarget place{*file, target.format, target.encoding};
    std::unique_ptr<TableWriter> writer;
    switch (place.format) {
    case TableFormat::Csv:
        writer = std::make_unique<CsvTableWriter>(place, layout);
        break;
    case TableFormat::Xlsx:
        writer = makeXlsxTableWriter(place, layout);
        break;
    }
    if (!writer)
        return tl::unexpected(TableError{TableFault::ModuleMissing});
    if (const TableResult begun = writer->writeHeader(); !begun)
        return tl::unexpected(begun.error());
    return writer;
}

bool looksLikeFormula(QStringView text)
{
    for (const QChar sign : text) {
        const char16_t unit = sign.unicode();
        if (isBlank(unit))
            continue;
        switch (unit) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'＝':
        case u'＋':
        case u'－':
        case u'＠':
        case u'−':
            return true;
        }
        return false;
    }
    return false;
}

} // namespace console
