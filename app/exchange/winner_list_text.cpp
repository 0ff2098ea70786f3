#include "exchange/winner_list_text.h"

#include "exchange/field_parsing.h"
#include "exchange/winner_columns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype shownLength = 80;
// Qoo10's item codes have nine digits; prices of an ad stay below.
constexpr qsizetype shortestItemCode = 8;
constexpr qsizetype longestItemCode = 20;

using Positions = QList<std::optional<WinnerColumn>>;

QStringList cellsBetweenCommas(const QString &line, QChar comma)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == comma && !isQuoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else
            cell += c;
    }
    cells.append(cell.trimmed());
    return cells;
}

/// Whether a comma stands where none within a number does.
bool hasPartingComma(const QString &line)
{
    static const QRegularExpression inNumber(QStringLiteral("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))"));
    QString rest = line;
    return rest.remove(inNumber).contains(u',');
}

QStringList cellsOf(const QString &line)
{
    if (line.contains(u'\t'))
        return cellsBetweenCommas(line, u'\t');
    if (line.contains(u';'))
        return cellsBetweenCommas(line, u';');
    if (line.contains(u'"') || hasPartingComma(line))
        return cellsBetweenCommas(line, u',');
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return line.split(blanks, Qt::SkipEmptyParts);
}

/// Empty where the cells name no price: then they are no header.
std::optional<Positions> headerIn(const QStringList &cells)
{
    Positions positions;
    for (const QString &cell : cells)
        positions.append(winnerColumnNamed(cell));
    const bool isHeader = positions.contains(WinnerColumn::Price);
    return isHeader ? std::optional(positions) : std::nullopt;
}

/// The number in a cell without what stands around a rank: 1位, 第1名, 1위, No.1, #1, 1st.
std::optional<QString> markedRank(const QString &cell)
{
    static const QRegularExpression mark(QStringLiteral("^(?:(?:第|no\\.?|rank|#)\\s*([0-9]+)\\s*(?:位|위|名)?|([0-9]+)\\s*(?:位|위|名|st|nd|rd|th))$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = mark.match(foldedAscii(cell).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// Without the unit behind or before it; empty where there was none.
std::optional<QString> markedPrice(const QString &cell)
{
    static const QRegularExpression unit(QStringLiteral("^(?:[¥\\\\₩]\\s*(.+)|(.+?)\\s*(?:qcash|q cash|qキャッシュ|q캐시|円|원|yen))$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = unit.match(foldedAscii(cell).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// As a spreadsheet shows a code that it took for a number: 1.23457E+08.
bool isRoundedNumber(const QString &cell)
{
    static const QRegularExpression rounded(QStringLiteral("^[0-9](?:\\.[0-9]+)?[eE]\\+?[0-9]{1,2}$"));
    return rounded.match(foldedAscii(cell).trimmed()).hasMatch();
}

/// One line's cells on the way to a winner.
class LineReading
{
public:
    /// By the header's columns.
    void readNamed(const QStringList &cells, const Positions &positions)
    {
        for (qsizetype i = 0; i < std::min(cells.size(), positions.size()); ++i) {
            if (positions.at(i) == WinnerColumn::Rank)
                takeRank(markedRank(cells.at(i)).value_or(cells.at(i)));
            else if (positions.at(i) == WinnerColumn::Price)
                takePrice(markedPrice(cells.at(i)).value_or(cells.at(i)));
            else if (positions.at(i) == WinnerColumn::ItemNumber)
                takeItem(cells.at(i));
        }
    }

    /// By what the cells look like; text that is no number is an item's name or the like.
    void readUnnamed(const QStringList &cells)
    {
        QList<qint64> numbers;
        for (const QString &cell : cells) {
            if (const auto rank = markedRank(cell))
                takeRank(*rank);
            else if (const auto price = markedPrice(cell); price && parseWhole(*price, 0, Qcash::limit, NumberStyle::Plain))
                takePrice(*price);
            else if (isRoundedNumber(cell) || parseDigits(cell, shortestItemCode, longestItemCode))
                takeItem(cell);
            else if (const auto number = parseWhole(cell, 0, Qcash::limit, NumberStyle::Plain))
                numbers.append(*number);
        }
        share(numbers);
    }

    std::optional<qint64> rank;
    std::optional<qint64> price;
    QString itemNumber;
    std::optional<WinnerLineFault> fault;

private:
    void note(WinnerLineFault found)
    {
        if (!fault)
            fault = found;
    }

    void takeRank(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        const auto number = parseWhole(text, 1, lowestAdRank, NumberStyle::Plain);
        if (!number)
            note(WinnerLineFault::NotARank);
        else if (rank)
            note(WinnerLineFault::SeveralNumbers);
        else
            rank = *number;
    }

    void takePrice(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        const auto number = parseWhole(text, 1, Qcash::limit, NumberStyle::Money);
        if (!number)
            note(WinnerLineFault::NotAPrice);
        else if (price)
            note(WinnerLineFault::SeveralNumbers);
        else
            price = *number;
    }

    void takeItem(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        if (isRoundedNumber(text))
            note(WinnerLineFault::LostDigits);
        else if (const auto code = parseDigits(text, 1, longestItemCode))
            itemNumber = *code;
    }

    void share(const QList<qint64> &numbers)
    {
        const qsizetype missing = (rank ? 0 : 1) + (price ? 0 : 1);
        if (numbers.size() > missing) {
            note(WinnerLineFault::SeveralNumbers);
        } else if (numbers.size() == 2) {
            takeRank(QString::number(std::min(numbers.at(0), numbers.at(1))));
            takePrice(QString::number(std::max(numbers.at(0), numbers.at(1))));
        } else if (numbers.size() == 1) {
            // A number that could be a rank, alone: a price is never made of it.
            const bool isPrice = !price && (rank || numbers.constFirst() > lowestAdRank);
            isPrice ? takePrice(QString::number(numbers.constFirst())) : takeRank(QString::number(numbers.constFirst()));
        }
    }
};

WinnerLine understood(const LineReading &reading, qint64 nextRank)
{
    WinnerLine line;
    line.fault = reading.fault;
    if (!line.fault && !reading.price)
        line.fault = WinnerLineFault::NoPrice;
    const qint64 rank = reading.rank.value_or(nextRank);
    if (!line.fault && rank > lowestAdRank)
        line.fault = WinnerLineFault::NotARank;
    if (!line.fault)
        line.winner = AdWinner{int(rank), known<Qcash>(*reading.price), reading.itemNumber};
    return line;
}

} // namespace

QList<AdWinner> WinnerListText::winners() const
{
    QList<AdWinner> found;
    for (const WinnerLine &line : lines) {
        if (line.winner)
            found.append(*line.winner);
    }
    std::sort(found.begin(), found.end(), [](const AdWinner &a, const AdWinner &b) { return a.rank < b.rank; });
    return found;
}

bool WinnerListText::hasFaults() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const WinnerLine &line) { return line.fault.has_value(); });
}

std::optional<int> rankTyped(const QString &text)
{
    const auto rank = parseWhole(text, 1, lowestAdRank, NumberStyle::Plain);
    return rank ? std::optional(int(*rank)) : std::nullopt;
}

std::optional<Qcash> priceTyped(const QString &text)
{
    const auto price = parseWhole(text, 1, Qcash::limit, NumberStyle::Money);
    return price ? Qcash::of(*price) : std::nullopt;
}

std::optional<QString> itemCodeTyped(const QString &text)
{
    const auto code = parseDigits(text, 1, longestItemCode);
    return code ? std::optional(*code) : std::nullopt;
}

WinnerListText readWinnerList(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r|\u2028"));
    WinnerListText list;
    std::optional<Positions> header;
    QSet<int> ranks;
    qint64 lastRank = 0;
    const QStringList texts = text.split(lineEnd);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (texts.at(at).trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(texts.at(at));
        WinnerLine line;
        if (list.lines.isEmpty() && (header = headerIn(cells))) {
            line = WinnerLine();
        } else {
            LineReading reading;
            header ? reading.readNamed(cells, *header) : reading.readUnnamed(cells);
            line = understood(reading, lastRank + 1);
        }
        if (line.winner) {
            const int rank = line.winner->rank;
            if (ranks.contains(rank)) {
                line.winner.reset();
                line.fault = WinnerLineFault::RankTaken;
            } else {
                lastRank = rank;
                ranks.insert(rank);
            }
        }
        line.line = int(at + 1);
        line.text = texts.at(at).simplified().left(shownLength);
        list.lines.append(line);
    }
    return list;
}

} // namespace console
