#pragma once

#include "exchange/table_writer.h"
#include "exchange/text_encoding.h"

#include <QSaveFile>

namespace console {

/// A table as comma-separated values (RFC 4180, lines end in CR LF). A text that could be taken for a formula begins with '.
class CsvTableWriter : public TableWriter
{
public:
    CsvTableWriter(const TableTarget &target, const TableLayout &layout);

    [[nodiscard]] TableResult addRow(const QList<TableCell> &cells) override;
    [[nodiscard]] TableResult finish() override;

private:
    [[nodiscard]] TableResult writeHeader() override;
    [[nodiscard]] TableResult addLine(const QStringList &fields);
    [[nodiscard]] TableResult flush();
    [[nodiscard]] TableError failed() const;

    TableLayout m_layout;
    TextEncoder m_encoder;
    QSaveFile m_file;
    QByteArray m_pending;
    qint64 m_rows = 0; ///< lines written, the header among them
};

} // namespace console
