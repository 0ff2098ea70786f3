#pragma once

#include "exchange/table_writer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace console {

struct PaperFact
{
    QString name;
    QString value;
};

struct PaperColumn
{
    QString title;
    int share = 1;         ///< of the paper's width, beside the other columns' shares
    bool isNumber = false; ///< at the right, on one line whatever its length; other texts wrap and, where they are very long, are shortened
};

struct PaperRow
{
    QStringList cells; ///< as many as there are columns
    bool isStrong = false;
};

struct PaperTable
{
    QString title; ///< may be empty
    QList<PaperColumn> columns;
    QList<PaperRow> rows;
};

/// What stands on sheets of paper, in words that are ready: a heading, facts, one table of any length, short tables and remarks below it.
struct Paper
{
    QString title;
    QStringList families; ///< fonts, the language's own first
    QString about;        ///< a sentence below the title; may be empty
    QList<PaperFact> facts;   ///< left
    QList<PaperFact> figures; ///< right
    PaperTable table;         ///< its rows come one by one where `rows` is empty
    QList<PaperTable> sums;   ///< below the table
    QStringList remarks;      ///< last
    QString foot;             ///< at the left of each sheet's foot
    QString pageOf;           ///< "Page %1 / %2"
};

/// Writes sheets of A4 into a PDF that appears under its name only with finish(), whole; without that nothing is left behind. All of
/// the table's rows are given twice: first to measure them, so that each sheet can say how many there are. Never holds more than one.
class PaperWriter
{
public:
    virtual ~PaperWriter() = default;

    [[nodiscard]] static tl::expected<std::unique_ptr<PaperWriter>, TableError> begin(const QString &path, const Paper &paper);

    virtual void measure(const PaperRow &row) = 0;
    /// What is only known once all rows are: figures, as many as there were, and what stands below the table. After measuring.
    virtual void settle(const QList<PaperFact> &figures, const QList<PaperTable> &sums) = 0;
    /// After all have been measured, in the same order.
    [[nodiscard]] virtual TableResult addRow(const PaperRow &row) = 0;
    /// Puts the file in its place. Last call.
    [[nodiscard]] virtual TableResult finish() = 0;

protected:
    PaperWriter() = default;

private:
    [[nodiscard]] virtual TableResult open() = 0;
};

} // namespace console
