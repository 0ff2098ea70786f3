#include "ui/pages/ads/winner_models.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

namespace {

const QVariant right(Qt::AlignRight | Qt::AlignVCenter);
constexpr qsizetype longestCell = 40;

} // namespace

WinnerTableModel::WinnerTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    keepLastRowEmpty();
}

void WinnerTableModel::setWinners(const QList<AdWinner> &winners)
{
    beginResetModel();
    m_rows.clear();
    for (const AdWinner &winner : winners)
        m_rows.append({QString::number(winner.rank), QString::number(winner.price.value()), winner.itemNumber});
    keepLastRowEmpty();
    endResetModel();
    emit edited();
}

void WinnerTableModel::removeRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginResetModel();
    m_rows.removeAt(row);
    keepLastRowEmpty();
    endResetModel();
    emit edited();
}

void WinnerTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The empty line's rank is the one behind the last.
void WinnerTableModel::keepLastRowEmpty()
{
    while (m_rows.size() > 1 && m_rows.constLast().isEmpty() && m_rows.at(m_rows.size() - 2).isEmpty())
        m_rows.removeLast();
    if (m_rows.isEmpty() || (!m_rows.constLast().isEmpty() && m_rows.size() < lowestAdRank))
        m_rows.append(Row());
    if (m_rows.constLast().isEmpty()) {
        const int before = m_rows.size() < 2 ? 0 : rankTyped(m_rows.at(m_rows.size() - 2).rank).value_or(int(m_rows.size()) - 1);
        m_rows.last().rank = QString::number(std::min(before + 1, lowestAdRank));
    }
}

QList<AdWinner> WinnerTableModel::winners() const
{
    QList<AdWinner> found;
    for (const Row &row : m_rows) {
        if (row.isEmpty())
            continue;
        const auto rank = rankTyped(row.rank);
        const auto price = priceTyped(row.price);
        if (rank && price)
            found.append({*rank, *price, itemCodeTyped(row.item).value_or(QString())});
    }
    std::sort(found.begin(), found.end(), [](const AdWinner &a, const AdWinner &b) { return a.rank < b.rank; });
    return found;
}

bool WinnerTableModel::isComplete() const
{
    return firstProblem().isEmpty();
}

bool WinnerTableModel::isRankTaken(int row) const
{
    const auto rank = rankTyped(m_rows.at(row).rank);
    return rank && std::any_of(m_rows.cbegin(), m_rows.cbegin() + row, [&](const Row &before) { return !before.isEmpty() && rankTyped(before.rank) == rank; });
}

QString WinnerTableModel::problemAt(int row, int column) const
{
    const Row &at = m_rows.at(row);
    if (at.isEmpty())
        return {};
    switch (column) {
    case RankColumn:
        if (!rankTyped(at.rank))
            return tr("A rank is a whole number from 1 to %1.").arg(formatNumber(lowestAdRank));
        return isRankTaken(row) ? tr("A line above has this rank.") : QString();
    case PriceColumn:
        return priceTyped(at.price) ? QString() : tr("A price is a whole number of Qcash above zero.");
    case ItemColumn:
        return at.item.isEmpty() || itemCodeTyped(at.item) ? QString() : tr("An item code has digits only.");
    }
    return {};
}

QString WinnerTableModel::firstProblem() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            const QString problem = problemAt(row, column);
            if (!problem.isEmpty())
                //: %1 is a line's number, %2 a sentence.
                return tr("Line %1: %2").arg(formatNumber(row + 1), problem);
        }
    }
    return {};
}

int WinnerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WinnerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WinnerTableModel::textAt(const Row &row, int column) const
{
    return column == RankColumn ? row.rank : column == PriceColumn ? row.price : row.item;
}

QVariant WinnerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString problem = problemAt(index.row(), index.column());
    switch (role) {
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::DisplayRole: {
        const QString text = textAt(row, index.column());
        if (index.column() == PriceColumn && !text.isEmpty() && problem.isEmpty())
            return formatNumber(priceTyped(text).value_or(Qcash()).value());
        return singleLine(text);
    }
    case Qt::TextAlignmentRole:
        return index.column() == ItemColumn ? QVariant() : right;
    case Qt::ToolTipRole:
        return problem.isEmpty() ? QVariant() : QVariant(problem);
    case ToneRole:
        return QVariant::fromValue(!problem.isEmpty() ? Tone::Attention : row.isEmpty() ? Tone::Muted : Tone::Plain);
    }
    return {};
}

bool WinnerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[index.row()];
    QString &text = index.column() == RankColumn ? row.rank : index.column() == PriceColumn ? row.price : row.item;
    const QString typed = value.toString().trimmed().left(longestCell);
    if (typed == text)
        return false;
    text = typed;
    const bool isLast = index.row() == m_rows.size() - 1;
    if (isLast && !row.isEmpty() && m_rows.size() < lowestAdRank) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        keepLastRowEmpty();
        endInsertRows();
    }
    // A rank may have become free, or be taken, further down.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit edited();
    return true;
}

Qt::ItemFlags WinnerTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant WinnerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != ItemColumn)
        return right;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case PriceColumn:
        return tr("Price (Qcash)");
    case ItemColumn:
        return tr("Item code");
    }
    return {};
}

void WinnerPreviewModel::setText(const WinnerListText &text)
{
    beginResetModel();
    m_lines = text.lines;
    endResetModel();
}

QString WinnerPreviewModel::understood(const WinnerLine &line)
{
    if (line.fault)
        return MarketTexts::lineFault(*line.fault);
    if (!line.winner)
        //: The first line of a table, which names its columns.
        return tr("Header");
    const QString price = MarketTexts::qcash(line.winner->price);
    if (line.winner->itemNumber.isEmpty())
        //: %1 is a number, %2 a price.
        return tr("Rank %1: %2").arg(formatNumber(line.winner->rank), price);
    //: %1 is a number, %2 a price, %3 an item code.
    return tr("Rank %1: %2, item %3").arg(formatNumber(line.winner->rank), price, line.winner->itemNumber);
}

QString WinnerPreviewModel::heading(int column) const
{
    switch (column) {
    case LineColumn:
        return tr("Line");
    case UnderstoodColumn:
        return tr("Understood as");
    case TextColumn:
        return tr("Pasted text");
    }
    return {};
}

QString WinnerPreviewModel::text(int row, int column) const
{
    const WinnerLine &line = m_lines.at(row);
    switch (column) {
    case LineColumn:
        return formatNumber(line.line);
    case UnderstoodColumn:
        return understood(line);
    case TextColumn:
        return singleLine(line.text);
    }
    return {};
}

QVariant WinnerPreviewModel::raw(int row, int column) const
{
    return column == LineColumn ? QVariant(m_lines.at(row).line) : QVariant(text(row, column));
}

Tone WinnerPreviewModel::tone(int row, int column) const
{
    if (column != UnderstoodColumn)
        return Tone::Muted;
    const WinnerLine &line = m_lines.at(row);
    return line.fault ? Tone::Attention : line.winner ? Tone::Plain : Tone::Muted;
}

QVariant WinnerPreviewModel::toolTip(int row, int column) const
{
    return column == UnderstoodColumn ? QVariant(text(row, column)) : QVariant();
}

} // namespace console::ui
