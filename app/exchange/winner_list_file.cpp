#include "exchange/winner_list_file.h"

#include "domain/text_folding.h"
#include "exchange/csv_reader.h"
#include "exchange/field_parsing.h"
#include "exchange/winner_columns.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace console {

namespace {

constexpr qsizetype shownLength = 40;
constexpr qsizetype longestSlot = 100;
constexpr qsizetype longestItemCode = 20;

using Map = std::map<WinnerColumn, std::size_t>;

tl::expected<Map, FileError> mapOf(const CsvReader &csv)
{
    Map map;
    FileError doubled{.fault = FileFault::DoubledColumns, .line = csv.line()};
    for (std::size_t at = 0; at < csv.fields().size(); ++at) {
        const auto column = winnerColumnNamed(csv.fields()[at]);
        if (column && !map.emplace(*column, at).second)
            doubled.columns << nameOf(*column);
    }
    FileError missing{.fault = FileFault::MissingColumns, .line = csv.line()};
    for (const WinnerColumn column : {WinnerColumn::Date, WinnerColumn::Ad, WinnerColumn::Slot, WinnerColumn::Rank, WinnerColumn::Price}) {
        if (!map.contains(column))
            missing.columns << nameOf(column);
    }
    if (!missing.columns.isEmpty())
        return tl::unexpected(missing);
    return doubled.columns.isEmpty() ? tl::expected<Map, FileError>(map) : tl::unexpected(doubled);
}

/// Puts the rows of a file together into lists.
class Gathering
{
public:
    explicit Gathering(Map map) : m_map(std::move(map)) {}

    void take(const CsvReader &csv)
    {
        m_csv = &csv;
        ++file.rows;
        m_isSound = true;
        const auto date = taken(WinnerColumn::Date, parseDate(field(WinnerColumn::Date)));
        const auto kind = takenKind();
        const QString slot = takenSlot(kind);
        const auto rank = taken(WinnerColumn::Rank, parseWhole(field(WinnerColumn::Rank), 1, lowestAdRank, NumberStyle::Plain));
        const auto price = taken(WinnerColumn::Price, parseWhole(field(WinnerColumn::Price), 1, Qcash::limit, NumberStyle::Money));
        const QString item = takenItem();
        if (m_isSound)
            add({*kind, slot}, date->date, {int(*rank), known<Qcash>(*price), item});
    }

    WinnerFile file;

private:
    [[nodiscard]] QStringView field(WinnerColumn column) const
    {
        const auto at = m_map.find(column);
        return at == m_map.end() || at->second >= m_csv->fields().size() ? QStringView() : m_csv->fields()[at->second].trimmed();
    }

    void note(WinnerColumn column, RowFault fault, qint64 firstLine = 0)
    {
        m_isSound = false;
        if (++file.problemCount <= WinnerFile::shownProblems)
            file.problems.append({m_csv->line(), nameOf(column), fault, field(column).left(shownLength).toString(), firstLine});
    }

    template <class Value>
    std::optional<Value> taken(WinnerColumn column, Parsed<Value> parsed)
    {
        if (parsed)
            return *parsed;
        note(column, field(column).isEmpty() ? RowFault::Missing : parsed.error());
        return std::nullopt;
    }

    std::optional<AdKind> takenKind()
    {
        const auto kind = adKindNamed(field(WinnerColumn::Ad));
        if (!kind)
            note(WinnerColumn::Ad, field(WinnerColumn::Ad).isEmpty() ? RowFault::Missing : RowFault::UnknownValue);
        return kind;
    }

    QString takenSlot(std::optional<AdKind> kind)
    {
        const QString slot = field(WinnerColumn::Slot).toString().simplified();
        const bool needsOne = kind == AdKind::PlusKeyword || kind == AdKind::PlusCategory;
        if (slot.isEmpty() && needsOne)
            note(WinnerColumn::Slot, RowFault::Missing);
        else if (slot.size() > longestSlot)
            note(WinnerColumn::Slot, RowFault::TooLong);
        else if (std::any_of(slot.cbegin(), slot.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            note(WinnerColumn::Slot, RowFault::ControlCharacter);
        return slot;
    }

    QString takenItem()
    {
        const QStringView text = field(WinnerColumn::ItemNumber);
        if (text.isEmpty())
            return {};
        const auto digits = parseDigits(text, 1, longestItemCode);
        if (!digits)
            note(WinnerColumn::ItemNumber, text.contains(u'E', Qt::CaseInsensitive) ? RowFault::LostDigits : digits.error());
        return digits.value_or(QString());
    }

    void add(const AdSlotName &slot, QDate day, const AdWinner &winner)
    {
        const QString listKey = QStringLiteral("%1 %2 %3").arg(day.toString(Qt::ISODate), codeIn(adKindCodes, slot.kind), foldedForSearch(slot.slot).trimmed());
        const QString rankKey = listKey + u' ' + QString::number(winner.rank);
        if (const auto earlier = m_lineOf.constFind(rankKey); earlier != m_lineOf.cend()) {
            note(WinnerColumn::Rank, RowFault::DuplicateKey, *earlier);
            return;
        }
        m_lineOf.insert(rankKey, m_csv->line());
        auto at = m_listAt.constFind(listKey);
        if (at == m_listAt.cend()) {
            at = m_listAt.insert(listKey, file.lists.size());
            file.lists.append({slot, {day, {}}});
        }
        file.lists[*at].second.winners.append(winner);
    }

    Map m_map;
    const CsvReader *m_csv = nullptr;
    bool m_isSound = true;
    QHash<QString, qsizetype> m_listAt;
    QHash<QString, qint64> m_lineOf;
};

tl::expected<std::unique_ptr<QFile>, FileError> opened(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(FileError{.fault = FileFault::Directory});
    auto file = std::make_unique<QFile>(path);
    // Anything but a plain file (a pipe, a device) could block or never end.
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{.fault = FileFault::CannotOpen, .detail = file->errorString()});
    return file;
}

} // namespace

tl::expected<WinnerFile, FileError> readWinnerFile(const QString &path)
{
    const auto file = opened(path);
    if (!file)
        return tl::unexpected(file.error());
    const Detection detected = detectEncoding(**file);
    if (detected.notText != ContentHint::None)
        return tl::unexpected(FileError{.fault = FileFault::NotText, .hint = detected.notText});
    (*file)->seek(detected.markBytes);
    CsvReader csv(**file, detected.encoding);
    std::optional<Gathering> gathering;
    for (;;) {
        const auto step = csv.next();
        if (step == CsvReader::Step::Failed)
            return tl::unexpected(csv.error());
        if (step == CsvReader::Step::End)
            break;
        if (!gathering) {
            auto map = mapOf(csv);
            if (!map)
                return tl::unexpected(map.error());
            gathering.emplace(*std::move(map));
            continue;
        }
        if (gathering->file.rows == mostWinnerRows)
            return tl::unexpected(FileError{.fault = FileFault::ReadError, .line = csv.line(), .detail = QStringLiteral("too many rows")});
        gathering->take(csv);
    }
    if (!gathering || gathering->file.rows == 0)
        return tl::unexpected(FileError{.fault = FileFault::Empty});
    for (auto &[slot, list] : gathering->file.lists)
        std::sort(list.winners.begin(), list.winners.end(), [](const AdWinner &a, const AdWinner &b) { return a.rank < b.rank; });
    return std::move(gathering->file);
}

} // namespace console
