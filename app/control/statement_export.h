#pragma once

#include "control/book_paper.h"

namespace console {

/// The columns of a statement as a table.
enum class StatementColumn { Part, Date, Time, Content, RelatedInfo, Received, Spent, Balance, Held };

inline constexpr CodeTable<StatementColumn, 9> statementColumnCodes{{
    {StatementColumn::Part, QLatin1String("part")},
    {StatementColumn::Date, QLatin1String("date")},
    {StatementColumn::Time, QLatin1String("time")},
    {StatementColumn::Content, QLatin1String("content")},
    {StatementColumn::RelatedInfo, QLatin1String("related_info")},
    {StatementColumn::Received, QLatin1String("in")},
    {StatementColumn::Spent, QLatin1String("out")},
    {StatementColumn::Balance, QLatin1String("balance")},
    {StatementColumn::Held, QLatin1String("held")},
}};

/// What a row of a statement is.
enum class StatementPart { Opening, Entry, Sum, Closing };

inline constexpr CodeTable<StatementPart, 4> statementPartCodes{{
    {StatementPart::Opening, QLatin1String("opening")},
    {StatementPart::Entry, QLatin1String("entry")},
    {StatementPart::Sum, QLatin1String("sum")},
    {StatementPart::Closing, QLatin1String("closing")},
}};

/// The words of a statement. Called on the thread that writes.
struct StatementWords
{
    PaperWords paper;
    QString title;
    std::function<QString(StatementColumn)> column; ///< Date with its time where they share a column on paper
    std::function<QString(StatementPart)> part;
    std::function<QString(EntryKind)> kind;
    std::function<QString(const HistoryRow &)> content;
    std::function<QString(const HistoryRow &)> relatedInfo;
    QString span;
    QString sums; ///< "Sums by kind"
    QString kindTitle;
    QString entries;
    QString total;
    QString setAside;  ///< heading of the sums: how much more is held for bids
    QString aboutHeld; ///< says what holding does to the figures; only on a paper on which something is held

    /// English, with codes where a row says what it is.
    [[nodiscard]] static StatementWords english();
};

/// What happened to the Qcash on the days, both inclusive: opening balance, entries, sums by kind, closing balance. The balance is the total:
/// what is held for bids is part of it and stands beside it, so that holding and releasing are neither received nor spent.
struct StatementRequest
{
    QDate from;
    QDate to;
    Instant madeAt;
    StatementWords words;
    qint64 mostOnPaper = 200'000; ///< entries in a PDF. Chosen; some 5,000 sheets
};

/// A statement ends on the day it is made at the latest. A PDF of more than mostOnPaper entries is refused: TableFault::TooManyRows. Of exactly what was booked when it begins, oldest first. A book whose sums don't lead from one balance to the other is not written:
/// StoreFault::Corrupt.
[[nodiscard]] ExportJob statementExport(const StatementRequest &request, const FileTarget &target);

/// More is not printed: the whole paper is held in memory then. Chosen; some 500 sheets.
inline constexpr int printableRows = 20'000;

/// The statement with all its rows, for a printer; TableFault::TooManyRows beyond printableRows. On a thread that may wait.
[[nodiscard]] tl::expected<Paper, ExportFailure> statementPaper(Wallet &wallet, ShopId shop, const StatementRequest &request);

} // namespace console
