#include "control/statement_export.h"

#include "control/book_export.h"
#include "control/book_spans.h"

#include <QMap>

#include <algorithm>

namespace console {

namespace {

using ExportStep = tl::expected<void, ExportFailure>;

/// Where the Qcash stands after some entries.
struct Standing
{
    qint64 total = 0;
    qint64 held = 0; ///< of the total

    void add(const HistoryRow &row)
    {
        if (setsAside(row.kind))
            held -= row.amount;
        else
            total += row.amount;
    }
};

/// One statement: what its entries come to, and its rows in the forms that files have.
class StatementRun
{
public:
    StatementRun(Wallet &wallet, ShopId shop, const StatementRequest &request, const ExportProgress &progress)
        : m_wallet(wallet), m_shop(shop), m_request(request), m_words(request.words), m_progress(progress)
    {
    }

    ExportResult writeTable(const TableTarget &target);
    ExportResult writePaper(const QString &path);
    tl::expected<Paper, ExportFailure> printed();

private:
    ExportStep begin();
    /// Reads all entries once and sums them up; `take` may look at them.
    ExportStep sumUp(const BookSpan::Take &take);
    [[nodiscard]] Standing opening() const { return {m_span->opening().total.value(), m_span->opening().held.value()}; }
    [[nodiscard]] StoreResult<bool> anyHeld();

    [[nodiscard]] Paper emptyPaper() const;
    [[nodiscard]] QList<PaperFact> figures() const;
    [[nodiscard]] QList<PaperTable> sums() const;
    [[nodiscard]] PaperRow paperRow(const HistoryRow &row, const Standing &after) const;
    [[nodiscard]] PaperRow balanceRow(StatementPart part) const;
    [[nodiscard]] QString number(qint64 value) const { return m_words.paper.number(value); }
    [[nodiscard]] QString numberOrBlank(qint64 value) const { return value == 0 ? QString() : number(value); }

    [[nodiscard]] TableLayout layout() const;
    [[nodiscard]] QList<TableCell> cellsOf(const HistoryRow &row) const;
    ExportStep addSums(TableWriter &writer);

    Wallet &m_wallet;
    ShopId m_shop;
    const StatementRequest &m_request;
    const StatementWords &m_words;
    const ExportProgress &m_progress;
    Paper m_heading;
    std::optional<BookSpan> m_span;
    QMap<EntryKind, SpanSum> m_kinds;
    SpanSum m_total; ///< all entries, and what was received and spent
    Standing m_now;  ///< after the entries summed up so far; in the end the closing balance
    bool m_showsHeld = false; ///< on paper: something was held at some time
    qint64 m_rows = 0; ///< in the file
};

ExportStep StatementRun::begin()
{
    const auto paper = paperOf(m_wallet, m_shop, m_words.paper, m_words.title, m_request.madeAt);
    if (!paper)
        return tl::unexpected(paper.error());
    m_heading = *paper;
    const auto span = BookSpan::of(m_wallet, m_shop, m_request.from, m_request.to);
    if (!span)
        return tl::unexpected(span.error());
    m_span.emplace(*span);
    m_now = opening();
    const auto held = anyHeld();
    if (!held)
        return tl::unexpected(held.error());
    m_showsHeld = *held;
    return {};
}

StoreResult<bool> StatementRun::anyHeld()
{
    if (m_now.held != 0)
        return true;
    HistoryFilter filter;
    filter.from = m_request.from;
    filter.to = m_request.to;
    filter.kind = EntryKind::AdHold;
    const auto holds = m_wallet.book.totals(m_shop, filter);
    if (!holds)
        return tl::unexpected(holds.error());
    return holds->entries > 0;
}

ExportStep StatementRun::sumUp(const BookSpan::Take &take)
{
    qint64 spendable = m_span->opening().spendable.value();
    const ExportStep read = m_span->read(
        [&](const HistoryRow &row) {
            m_kinds[row.kind].add(row.amount);
            m_total.add(setsAside(row.kind) ? 0 : row.amount);
            m_now.add(row);
            spendable = row.balance.value();
            return take(row);
        },
        [this] { return !m_progress || m_progress(m_rows); });
    if (!read)
        return read;
    if (spendable != m_now.total - m_now.held)
        return tl::unexpected(doesNotAddUp());
    return {};
}

TableLayout StatementRun::layout() const
{
    TableLayout layout{m_words.title, {}};
    for (const auto &[column, code] : statementColumnCodes) {
        const bool isText = column == StatementColumn::Content || column == StatementColumn::RelatedInfo;
        layout.columns.append({m_words.column(column), isText ? 44 : 16});
    }
    return layout;
}

QList<TableCell> StatementRun::cellsOf(const HistoryRow &row) const
{
    const QDateTime moment = jst::dateTimeOf(row.bookedAt);
    const auto cell = [](qint64 value) { return value > 0 ? TableCell(value) : TableCell(); };
    const qint64 moved = setsAside(row.kind) ? 0 : row.amount;
    return {m_words.part(StatementPart::Entry), moment.date(), moment.time(), m_words.content(row), m_words.relatedInfo(row),
            cell(moved), cell(-moved), m_now.total, m_now.held};
}

ExportStep StatementRun::addSums(TableWriter &writer)
{
    const auto add = [&](const QList<TableCell> &cells) {
        ++m_rows;
        return writer.addRow(cells);
    };
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        const bool isAside = setsAside(kind.key());
        const auto cell = [isAside](qint64 value, bool ofHeld) { return isAside == ofHeld ? TableCell(value) : TableCell(); };
        if (const TableResult added = add({m_words.part(StatementPart::Sum), {}, {}, m_words.kind(kind.key()), {}, cell(kind->received, false),
                                           cell(kind->spent, false), {}, cell(kind->spent - kind->received, true)});
            !added)
            return tl::unexpected(added.error());
    }
    if (const TableResult added = add({m_words.part(StatementPart::Closing), m_request.to, {}, {}, {}, m_total.received, m_total.spent, m_now.total, m_now.held});
        !added)
        return tl::unexpected(added.error());
    return {};
}

ExportResult StatementRun::writeTable(const TableTarget &target)
{
    if (const ExportStep begun = begin(); !begun)
        return tl::unexpected(begun.error());
    auto writer = TableWriter::begin(target, layout());
    if (!writer)
        return tl::unexpected(writer.error());
    const auto add = [&](const QList<TableCell> &cells) {
        ++m_rows;
        return (*writer)->addRow(cells);
    };
    if (const TableResult added = add({m_words.part(StatementPart::Opening), m_request.from, {}, {}, {}, {}, {}, m_now.total, m_now.held}); !added)
        return tl::unexpected(added.error());
    if (const ExportStep read = sumUp([&](const HistoryRow &row) { return add(cellsOf(row)); }); !read)
        return tl::unexpected(read.error());
    if (const ExportStep added = addSums(**writer); !added)
        return tl::unexpected(added.error());
    if (const TableResult finished = (*writer)->finish(); !finished)
        return tl::unexpected(finished.error());
    return m_rows;
}

Paper StatementRun::emptyPaper() const
{
    Paper paper = m_heading;
    paper.facts.append({m_words.span, QStringLiteral("%1 – %2").arg(m_request.from.toString(Qt::ISODate), m_request.to.toString(Qt::ISODate))});
    paper.figures = figures();
    const auto title = [this](StatementColumn column) { return m_words.column(column); };
    paper.table.columns = {{title(StatementColumn::Date), 16, false},       {title(StatementColumn::Content), 30, false},
                           {title(StatementColumn::RelatedInfo), 20, false}, {title(StatementColumn::Received), 11, true},
                           {title(StatementColumn::Spent), 11, true},        {title(StatementColumn::Balance), 12, true}};
    if (m_showsHeld) {
        paper.table.columns.append({title(StatementColumn::Held), 12, true});
        paper.remarks.append(m_words.aboutHeld);
    }
    return paper;
}

QList<PaperFact> StatementRun::figures() const
{
    QList<PaperFact> facts{{m_words.part(StatementPart::Opening), number(opening().total)},
                           {m_words.column(StatementColumn::Received), number(m_total.received)},
                           {m_words.column(StatementColumn::Spent), number(m_total.spent)},
                           {m_words.part(StatementPart::Closing), number(m_now.total)}};
    if (m_showsHeld)
        facts.append({m_words.column(StatementColumn::Held), number(m_now.held)});
    return facts;
}

QList<PaperTable> StatementRun::sums() const
{
    PaperTable table{m_words.sums,
                     {{m_words.kindTitle, 46, false}, {m_words.entries, 14, true}, {m_words.column(StatementColumn::Received), 20, true},
                      {m_words.column(StatementColumn::Spent), 20, true}},
                     {}};
    if (m_showsHeld)
        table.columns.append({m_words.setAside, 20, true});
    const auto add = [&](QStringList cells, qint64 setAside, bool isTotal) {
        if (m_showsHeld)
            cells.append(isTotal ? number(setAside) : numberOrBlank(setAside));
        table.rows.append({cells, isTotal});
    };
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        const bool isAside = setsAside(kind.key());
        add({m_words.kind(kind.key()), number(kind->entries), numberOrBlank(isAside ? 0 : kind->received), numberOrBlank(isAside ? 0 : kind->spent)},
            isAside ? kind->spent - kind->received : 0, false);
    }
    add({m_words.total, number(m_total.entries), number(m_total.received), number(m_total.spent)}, m_now.held - opening().held, true);
    return {table};
}

PaperRow StatementRun::paperRow(const HistoryRow &row, const Standing &after) const
{
    const qint64 moved = setsAside(row.kind) ? 0 : row.amount;
    QStringList cells{jst::dateTimeOf(row.bookedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")), m_words.content(row), m_words.relatedInfo(row),
                      moved > 0 ? number(moved) : QString(), moved < 0 ? number(-moved) : QString(), number(after.total)};
    if (m_showsHeld)
        cells.append(number(after.held));
    return {cells, false};
}

PaperRow StatementRun::balanceRow(StatementPart part) const
{
    const bool isOpening = part == StatementPart::Opening;
    const QDate day = isOpening ? m_request.from : m_request.to;
    const Standing standing = isOpening ? opening() : m_now;
    QStringList cells{day.toString(Qt::ISODate), m_words.part(part), {}, {}, {}, number(standing.total)};
    if (m_showsHeld)
        cells.append(number(standing.held));
    return {cells, true};
}

ExportResult StatementRun::writePaper(const QString &path)
{
    if (const ExportStep begun = begin(); !begun)
        return tl::unexpected(begun.error());
    auto writer = PaperWriter::begin(path, emptyPaper());
    if (!writer)
        return tl::unexpected(writer.error());
    (*writer)->measure(balanceRow(StatementPart::Opening));
    const ExportStep measured = sumUp([&](const HistoryRow &row) -> TableResult {
        if (m_total.entries > m_request.mostOnPaper)
            return tl::unexpected(TableError{TableFault::TooManyRows});
        (*writer)->measure(paperRow(row, m_now));
        return {};
    });
    if (!measured)
        return tl::unexpected(measured.error());
    (*writer)->measure(balanceRow(StatementPart::Closing));
    (*writer)->settle(figures(), sums());
    if (const TableResult added = (*writer)->addRow(balanceRow(StatementPart::Opening)); !added)
        return tl::unexpected(added.error());
    Standing standing = opening();
    const ExportStep painted = m_span->read(
        [&](const HistoryRow &row) {
            ++m_rows;
            standing.add(row);
            return (*writer)->addRow(paperRow(row, standing));
        },
        [this] { return !m_progress || m_progress(m_rows); });
    if (!painted)
        return tl::unexpected(painted.error());
    if (const TableResult added = (*writer)->addRow(balanceRow(StatementPart::Closing)); !added)
        return tl::unexpected(added.error());
    if (const TableResult finished = (*writer)->finish(); !finished)
        return tl::unexpected(finished.error());
    return m_rows;
}

tl::expected<Paper, ExportFailure> StatementRun::printed()
{
    if (const ExportStep begun = begin(); !begun)
        return tl::unexpected(begun.error());
    QList<PaperRow> rows{balanceRow(StatementPart::Opening)};
    const ExportStep read = sumUp([&](const HistoryRow &row) -> TableResult {
        if (rows.size() > printableRows)
            return tl::unexpected(TableError{TableFault::TooManyRows});
        rows.append(paperRow(row, m_now));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    rows.append(balanceRow(StatementPart::Closing));
    Paper paper = emptyPaper();
    paper.table.rows = rows;
    paper.sums = sums();
    return paper;
}

} // namespace

namespace {

/// No later day than the one on which it is made: what will be booked until then isn't known yet.
StatementRequest untilMade(StatementRequest request)
{
    request.to = std::min(request.to, jst::dateOf(request.madeAt));
    request.from = std::min(request.from, request.to);
    return request;
}

} // namespace

StatementWords StatementWords::english()
{
    const HistoryWords codes = HistoryWords::codes();
    StatementWords words;
    words.paper = PaperWords::english();
    words.title = QStringLiteral("Qcash statement");
    words.column = [](StatementColumn column) { return QString(codeIn(statementColumnCodes, column)); };
    words.part = [](StatementPart part) { return QString(codeIn(statementPartCodes, part)); };
    words.kind = codes.kind;
    words.content = [codes](const HistoryRow &row) { return (codes.kind(row.kind) + u' ' + codes.content(row)).trimmed(); };
    words.relatedInfo = codes.relatedInfo;
    words.span = QStringLiteral("Span");
    words.sums = QStringLiteral("Sums by kind");
    words.kindTitle = QStringLiteral("kind");
    words.entries = QStringLiteral("entries");
    words.total = QStringLiteral("total");
    words.setAside = QStringLiteral("set aside");
    words.aboutHeld = QStringLiteral("The balance is all Qcash that the shop owns. What is held for bids is part of it: holding and releasing it is "
                                     "neither received nor spent.");
    return words;
}

ExportJob statementExport(const StatementRequest &request, const FileTarget &target)
{
    return [request = untilMade(request), target](Wallet &wallet, ShopId shop, const ExportProgress &progress) -> ExportResult {
        StatementRun run(wallet, shop, request, progress);
        return target.kind.format == FileFormat::Pdf ? run.writePaper(target.path) : run.writeTable(target.table());
    };
}

tl::expected<Paper, ExportFailure> statementPaper(Wallet &wallet, ShopId shop, const StatementRequest &request)
{
    const StatementRequest until = untilMade(request);
    return StatementRun(wallet, shop, until, {}).printed();
}

} // namespace console
