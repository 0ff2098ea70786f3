#include "ui/pages/keeping/findings_model.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void FindingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const bool isRow = index.column() == RowColumn;
    const bool isAdvice = index.column() == AdviceColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isAdvice)
            return KeepingTexts::advice(finding.kind);
        return isRow ? formatNumber(finding.row) : KeepingTexts::finding(finding.kind);
    case Qt::EditRole:
        return isRow ? QVariant(finding.row) : QVariant(QString(codeIn(findingKindCodes, finding.kind)));
    case Qt::TextAlignmentRole:
        return isRow ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (isAdvice)
            return plainToolTip(KeepingTexts::advice(finding.kind));
        return plainToolTip(finding.detail.isEmpty() ? KeepingTexts::finding(finding.kind) : finding.detail);
    case ToneRole:
        return QVariant::fromValue(isRow || isAdvice ? Tone::Plain : Tone::Attention);
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What is wrong");
    case RowColumn:
        //: The number of the movement, entry, account or order concerned.
        return tr("Number");
    case AdviceColumn:
        return tr("What to do");
    }
    return {};
}

} // namespace console::ui
