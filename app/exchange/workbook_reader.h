#pragma once

#include "exchange/part_xml.h"
#include "exchange/table_reader.h"
#include "exchange/workbook_texts.h"

#include <vector>

class QFile;

namespace console {

/// The rows of one sheet of an Excel workbook, while it is being unpacked: memory doesn't grow with them, but for the texts that cells share.
/// Every row has as many fields as the first one that isn't blank; days are YYYY-MM-DD, whole numbers have no exponent. Formulas count by the
/// value that was last worked out. Never writes a file, never follows what a workbook points to outside.
class WorkbookReader final : public TableReader
{
public:
    static constexpr qsizetype maximumColumns = 512;

    /// Of the sheet named `sheet`, or the only one. `file` outlives the reader.
    [[nodiscard]] static tl::expected<std::unique_ptr<WorkbookReader>, FileError> open(QFile &file, const QString &sheet,
                                                                                       const WorkbookLimits &limits = {});

    [[nodiscard]] Step next() override;
    [[nodiscard]] std::span<const QStringView> fields() const override { return m_fields; }
    [[nodiscard]] qint64 line() const override { return m_row; }
    [[nodiscard]] std::optional<std::size_t> strayQuote() const override { return std::nullopt; }
    [[nodiscard]] const FileError &error() const override { return *m_error; }
    [[nodiscard]] qint64 bytesRead() const override;

private:
    enum class Type { Number, Shared, Text, Boolean, Fault };
    struct Cell
    {
        qsizetype begin = 0; ///< in m_text
        qsizetype size = 0;
        qint64 shared = -1;
    };

    explicit WorkbookReader(qint64 fileBytes) : m_fileBytes(fileBytes) {}

    [[nodiscard]] bool beginElement();
    [[nodiscard]] bool beginRow();
    [[nodiscard]] bool beginPiece(int &expected);
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readValue();
    [[nodiscard]] bool beginCell(const QXmlStreamAttributes &attributes);
    [[nodiscard]] bool keepCell();
    [[nodiscard]] bool endRow();
    bool fail(FileFault fault, const QString &detail = {});
    bool failAsXml();

    std::unique_ptr<WorkbookArchive> m_archive;
    SharedTexts m_shared;
    DayStyles m_days;
    bool m_countsFrom1904 = false;
    std::unique_ptr<PartXml> m_xml; ///< goes before the archive
    qint64 m_fileBytes;

    bool m_inRows = false;
    bool m_inRow = false;
    bool m_isFinished = false;
    qint64 m_row = 0;
    qint64 m_column = 0; ///< of the cell being read, from 1
    qint64 m_cells = 0;  ///< of the whole sheet
    qsizetype m_width = 0;
    Type m_type = Type::Number;
    bool m_isDay = false;
    QString m_value;
    QString m_text; ///< of the row's own cells
    std::vector<Cell> m_record;
    std::vector<QStringView> m_fields;
    std::optional<FileError> m_error;
};

} // namespace console
