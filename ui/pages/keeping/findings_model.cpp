#include "ui/pages/keeping/findings_model.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

QString FindingsModel::heading(int column) const
{
    switch (column) {
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

QString FindingsModel::text(int row, int column) const
{
    const Finding &finding = m_findings.at(row);
    switch (column) {
    case WhatColumn:
        return KeepingTexts::finding(finding.kind);
    case RowColumn:
        return formatNumber(finding.row);
    case AdviceColumn:
        return KeepingTexts::advice(finding.kind);
    }
    return {};
}

QVariant FindingsModel::raw(int row, int column) const
{
    const Finding &finding = m_findings.at(row);
    return column == RowColumn ? QVariant(finding.row) : QVariant(QString(codeIn(findingKindCodes, finding.kind)));
}

Tone FindingsModel::tone(int, int column) const
{
    return column == WhatColumn ? Tone::Attention : Tone::Plain;
}

QVariant FindingsModel::toolTip(int row, int column) const
{
    if (column == AdviceColumn)
        return plainToolTip(text(row, AdviceColumn));
    const QString detail = m_findings.at(row).detail;
    return plainToolTip(detail.isEmpty() ? text(row, WhatColumn) : detail);
}

} // namespace console::ui
