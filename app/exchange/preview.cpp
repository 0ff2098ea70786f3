#include "exchange/preview.h"

namespace console {

namespace {

constexpr qsizetype longestCell = 200;

QStringList cut(QStringList cells)
{
    for (QString &cell : cells) {
        cell.truncate(longestCell);
        if (!cell.isEmpty() && cell.back().isHighSurrogate())
            cell.chop(1);
    }
    return cells;
}

template <class Row>
Preview previewOf(const QString &path, std::optional<TextEncoding> encoding, int maxRows)
{
    using Reader = RecordReader<Row>;
    Preview shown;
    const auto reader = Reader::open(path, encoding);
    if (!reader) {
        shown.error = reader.error();
        return shown;
    }
    shown.summary = (*reader)->summary();
    while (shown.rows.size() < maxRows) {
        const typename Reader::Step step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step))
            break;
        if (const auto *error = std::get_if<FileError>(&step)) {
            shown.error = *error;
            break;
        }
        shown.rows.append(PreviewRow{(*reader)->line(), cut((*reader)->cells())});
        if (const auto *problems = std::get_if<QList<RowProblem>>(&step))
            shown.problems.append(*problems);
    }
    return shown;
}

} // namespace

Preview preview(const QString &path, ImportKind kind, std::optional<TextEncoding> encoding, int maxRows)
{
    switch (kind) {
    case ImportKind::Points:
        return previewOf<ScoreEvent>(path, encoding, maxRows);
    case ImportKind::Items:
        return previewOf<Item>(path, encoding, maxRows);
    case ImportKind::Orders:
        return previewOf<SalesOrder>(path, encoding, maxRows);
    case ImportKind::Inquiries:
        return previewOf<Inquiry>(path, encoding, maxRows);
    case ImportKind::Notices:
        return previewOf<Notice>(path, encoding, maxRows);
    case ImportKind::Settlement:
        return previewOf<SettlementLine>(path, encoding, maxRows);
    case ImportKind::Deductions:
        return previewOf<Deduction>(path, encoding, maxRows);
    case ImportKind::AdReport:
        return previewOf<AdReportRow>(path, encoding, maxRows);
    }
    Q_UNREACHABLE();
}

} // namespace console
