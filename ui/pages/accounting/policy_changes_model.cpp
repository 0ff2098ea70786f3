#include "ui/pages/accounting/policy_changes_model.h"

#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

void PolicyChangesModel::setPolicies(const BookingPolicy &before, const BookingPolicy &after)
{
    beginResetModel();
    m_before = before;
    m_after = after;
    m_rows = changes();
    endResetModel();
}

void PolicyChangesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setPolicies(m_before, m_after);
}

QList<PolicyChangesModel::Row> PolicyChangesModel::changes() const
{
    QList<Row> rows;
    const auto compare = [&rows](const QString &what, const QString &before, const QString &after) {
        if (before != after)
            rows.append({what, before, after});
    };
    compare(tr("Qcash when bought"), AccountingTexts::method(m_before.method), AccountingTexts::method(m_after.method));
    compare(tr("From service points"), AccountingTexts::points(m_before.points), AccountingTexts::points(m_after.points));
    compare(AccountingTexts::field(PolicyField::LastMonth), AccountingTexts::month(m_before.lastMonth), AccountingTexts::month(m_after.lastMonth));
    for (const auto &[role, code] : accountRoleCodes) {
        const AccountTitle &before = m_before.title(role);
        const AccountTitle &after = m_after.title(role);
        const QString name = AccountingTexts::role(role);
        compare(name, AccountingTexts::account(before), AccountingTexts::account(after));
        const auto compareTax = [&](PolicyField field, JournalFormat format) {
            //: %1 is what an account title is for, %2 is "Tax" with the name of an accounting software.
            compare(tr("%1: %2").arg(name, AccountingTexts::field(field)), before.taxClassFor(format), after.taxClassFor(format));
        };
        compareTax(PolicyField::TaxMoneyForward, JournalFormat::MoneyForward);
        compareTax(PolicyField::TaxFreee, JournalFormat::Freee);
        compareTax(PolicyField::TaxYayoi, JournalFormat::Yayoi);
    }
    return rows;
}

QString PolicyChangesModel::heading(int column) const
{
    switch (column) {
    case WhatColumn:
        //: A column: which setting of a booking policy.
        return tr("Setting");
    case BeforeColumn:
        //: A column: how a setting was.
        return tr("Before");
    case AfterColumn:
        //: A column: how a setting is to be.
        return tr("After");
    }
    return {};
}

QString PolicyChangesModel::text(int row, int column) const
{
    const QString text = raw(row, column).toString();
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant PolicyChangesModel::raw(int row, int column) const
{
    const Row &change = m_rows.at(row);
    return column == WhatColumn ? change.what : column == BeforeColumn ? change.before : change.after;
}

Tone PolicyChangesModel::tone(int, int column) const
{
    return column == AfterColumn ? Tone::Strong : column == BeforeColumn ? Tone::Muted : Tone::Plain;
}

QVariant PolicyChangesModel::toolTip(int row, int column) const
{
    return plainToolTip(raw(row, column).toString());
}

} // namespace console::ui
