#pragma once

#include "domain/journal.h"
#include "exchange/table_writer.h"

namespace console {

/// Writes journals in an accounting program's own form, into a file that appears under its name only with finish(), whole. A
/// description is cut to what the program takes, and in Yayoi's 〓 stands for what its encoding has no place for; an account's name
/// is never changed. Makes no journals.
class JournalWriter
{
public:
    virtual ~JournalWriter() = default;

    /// MoneyForward: UTF-8 with BOM. freee: likewise. Yayoi: CP932, without titles.
    [[nodiscard]] static tl::expected<std::unique_ptr<JournalWriter>, TableError> begin(const QString &path, JournalFormat format);

    /// After an error there is nothing more to do than to let the writer go. Its row counts from 1; TextTooLong also tells of an
    /// amount that has more digits than the program takes.
    [[nodiscard]] virtual TableResult add(const Journal &journal) = 0;
    /// In the file so far, without its titles.
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Puts the file in its place. Last call.
    [[nodiscard]] TableResult finish() { return m_table->finish(); }

protected:
    explicit JournalWriter(std::unique_ptr<TableWriter> table) : m_table(std::move(table)) {}

    [[nodiscard]] TableResult addRow(const QList<TableCell> &cells)
    {
        ++m_rows;
        return m_table->addRow(cells);
    }

private:
    std::unique_ptr<TableWriter> m_table;
    qint64 m_rows = 0;
};

/// Whether Yayoi's encoding has a place for all of the text: the first character it has none for, else empty.
[[nodiscard]] QString firstWithoutPlaceInYayoi(const QString &text);

} // namespace console
