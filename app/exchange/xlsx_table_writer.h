#pragma once

#include "exchange/table_writer.h"

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace console {

class SiblingPart;

/// A table as an Excel workbook of one sheet: numbers are numbers, days are days, times are times, the header stays in view. Texts are texts, never
/// formulas or links. Rows go to a file without a name in the target's folder as they come.
class XlsxTableWriter : public TableWriter
{
public:
    XlsxTableWriter(const TableTarget &target, const TableLayout &layout);
    ~XlsxTableWriter() override;

    [[nodiscard]] TableResult addRow(const QList<TableCell> &cells) override;
    [[nodiscard]] TableResult finish() override;

private:
    [[nodiscard]] TableResult writeHeader() override;
    [[nodiscard]] TableResult openWorkbook();
    [[nodiscard]] TableResult writeCell(int column, const TableCell &cell);
    [[nodiscard]] TableResult writeText(int column, const QString &text, lxw_format *format);
    [[nodiscard]] TableResult checked(int column, int error) const;
    [[nodiscard]] TableResult checkRows() const;

    QString m_path; ///< nothing or a plain file
    TableLayout m_layout;
    std::unique_ptr<SiblingPart> m_part;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headerFormat = nullptr;
    lxw_format *m_numberFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    qint64 m_rows = 0; ///< written, the header among them
};

} // namespace console
