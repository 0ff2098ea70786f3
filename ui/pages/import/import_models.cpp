#include "ui/pages/import/import_models.h"

#include "ui/language.h"
#include "ui/pages/import/import_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

void ImportPreviewModel::setPreview(const std::optional<Preview> &preview)
{
    beginResetModel();
    m_preview = preview.value_or(Preview());
    endResetModel();
}

void ImportPreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.summary.columns.size()) + 1;
}

const RowProblem *ImportPreviewModel::problemAt(const QModelIndex &index) const
{
    const qint64 line = m_preview.rows.at(index.row()).line;
    const QString column = index.column() == 0 ? QString() : m_preview.summary.columns.value(index.column() - 1);
    const auto found = std::find_if(m_preview.problems.cbegin(), m_preview.problems.cend(), [&](const RowProblem &problem) {
        // A finding about the whole row stands at its line number.
        return problem.line == line && problem.column == column;
    });
    return found == m_preview.problems.cend() ? nullptr : &*found;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_preview.rows.at(index.row());
    const RowProblem *problem = problemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? formatNumber(row.line) : singleLine(row.cells.value(index.column() - 1));
    case Qt::EditRole:
        return index.column() == 0 ? QVariant(row.line) : QVariant(row.cells.value(index.column() - 1));
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (problem)
            return plainToolTip(ImportTexts::rowFault(*problem));
        return index.column() == 0 ? QVariant() : QVariant(plainToolTip(row.cells.value(index.column() - 1)));
    case ToneRole:
        if (problem)
            return QVariant::fromValue(Tone::Attention);
        return QVariant::fromValue(index.column() == 0 ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section == 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Number of a line in a file.
    return section == 0 ? tr("Line") : singleLine(m_preview.summary.columns.at(section - 1));
}

void ImportErrorsModel::setProblems(const QList<RowProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

void ImportErrorsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ImportErrorsModel::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(singleLine(row < 0 ? headerData(column, Qt::Horizontal).toString() : index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

int ImportErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ImportErrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowProblem &problem = m_problems.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole)
        return QVariant::fromValue(index.column() == WhatColumn ? Tone::Attention : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case LineColumn:
        if (role == Qt::EditRole)
            return problem.line;
        text = formatNumber(problem.line);
        break;
    case FieldColumn:
        text = problem.column;
        break;
    case WhatColumn:
        if (role == Qt::EditRole)
            return QString(codeIn(rowFaultCodes, problem.fault));
        text = ImportTexts::rowFault(problem);
        break;
    case ValueColumn:
        text = problem.value;
        break;
    }
    if (role == Qt::EditRole)
        return text;
    return role == Qt::ToolTipRole ? plainToolTip(text) : singleLine(text);
}

QVariant ImportErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        //: Number of a line in a file.
        return tr("Line");
    case FieldColumn:
        return tr("Column");
    case WhatColumn:
        return tr("What is wrong");
    case ValueColumn:
        //: What stands in a field of a file.
        return tr("Value");
    }
    return {};
}

} // namespace console::ui
