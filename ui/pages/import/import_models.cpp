#include "ui/pages/import/import_models.h"

#include "ui/language.h"
#include "ui/pages/import/import_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

void ImportPreviewModel::setPreview(const std::optional<Preview> &preview)
{
    beginResetModel();
    m_preview = preview.value_or(Preview());
    endResetModel();
}

const RowProblem *ImportPreviewModel::problemAt(int row, int column) const
{
    const qint64 line = m_preview.rows.at(row).line;
    const QString name = column == 0 ? QString() : m_preview.summary.columns.value(column - 1);
    const auto found = std::find_if(m_preview.problems.cbegin(), m_preview.problems.cend(), [&](const RowProblem &problem) {
        // A finding about the whole row stands at its line number.
        return problem.line == line && problem.column == name;
    });
    return found == m_preview.problems.cend() ? nullptr : &*found;
}

QString ImportPreviewModel::heading(int column) const
{
    //: Number of a line in a file.
    return column == 0 ? tr("Line") : singleLine(m_preview.summary.columns.at(column - 1));
}

QString ImportPreviewModel::text(int row, int column) const
{
    const PreviewRow &read = m_preview.rows.at(row);
    return column == 0 ? formatNumber(read.line) : singleLine(read.cells.value(column - 1));
}

QVariant ImportPreviewModel::raw(int row, int column) const
{
    const PreviewRow &read = m_preview.rows.at(row);
    return column == 0 ? QVariant(read.line) : QVariant(read.cells.value(column - 1));
}

Tone ImportPreviewModel::tone(int row, int column) const
{
    if (problemAt(row, column))
        return Tone::Attention;
    return column == 0 ? Tone::Muted : Tone::Plain;
}

QVariant ImportPreviewModel::toolTip(int row, int column) const
{
    if (const RowProblem *problem = problemAt(row, column))
        return plainToolTip(ImportTexts::rowFault(*problem));
    return column == 0 ? QVariant() : QVariant(plainToolTip(raw(row, column).toString()));
}

void ImportErrorsModel::setProblems(const QList<RowProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

QString ImportErrorsModel::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(singleLine(row < 0 ? heading(column) : text(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString ImportErrorsModel::heading(int column) const
{
    switch (column) {
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

QString ImportErrorsModel::text(int row, int column) const
{
    const RowProblem &problem = m_problems.at(row);
    switch (column) {
    case LineColumn:
        return formatNumber(problem.line);
    case FieldColumn:
        return singleLine(problem.column);
    case WhatColumn:
        return singleLine(ImportTexts::rowFault(problem));
    case ValueColumn:
        return singleLine(problem.value);
    }
    return {};
}

QVariant ImportErrorsModel::raw(int row, int column) const
{
    const RowProblem &problem = m_problems.at(row);
    switch (column) {
    case LineColumn:
        return problem.line;
    case FieldColumn:
        return problem.column;
    case WhatColumn:
        return QString(codeIn(rowFaultCodes, problem.fault));
    case ValueColumn:
        return problem.value;
    }
    return {};
}

Tone ImportErrorsModel::tone(int, int column) const
{
    return column == WhatColumn ? Tone::Attention : Tone::Plain;
}

QVariant ImportErrorsModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

} // namespace console::ui
