#include "ui/pages/accounting/policies_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

void PoliciesModel::show(const AccountingState &state)
{
    const QList<ListedPolicy> listed = state.policies.value.value_or(QList<ListedPolicy>());
    const bool isOtherSize = listed.size() != m_listed.size() || state.draft.has_value() != m_draft.has_value();
    if (isOtherSize)
        beginResetModel();
    m_draft = state.draft;
    m_listed = listed;
    if (isOtherSize)
        endResetModel();
    else
        retranslate();
}

const DatedPolicy &PoliciesModel::contentOf(int row) const
{
    return listedAt(row) < 0 ? *m_draft : m_listed.at(listedAt(row)).content;
}

QString PoliciesModel::originOf(int row) const
{
    if (listedAt(row) < 0)
        return tr("Draft, not saved");
    const ListedPolicy &listed = m_listed.at(listedAt(row));
    QString origin = tr("Chosen by this program");
    if (listed.savedAt) {
        //: %1 is a day and a time.
        origin = tr("Saved %1").arg(formatDateTime(jst::dateTimeOf(*listed.savedAt)));
    }
    if (listed.isReplaced) {
        //: %1 says when a policy was saved; a later one of the same day holds instead of it.
        return tr("%1; replaced").arg(origin);
    }
    //: %1 says where a policy comes from; it is the one of today.
    return listed.holds ? tr("%1; holds today").arg(origin) : origin;
}

QString PoliciesModel::heading(int column) const
{
    switch (column) {
    case FromColumn:
        //: The first day of a booking policy.
        return tr("Holds from");
    case MethodColumn:
        //: A column: as what Qcash that is bought is booked first.
        return tr("When bought");
    case PointsColumn:
        //: A column: how Qcash from service points is booked.
        return tr("From service points");
    case OriginColumn:
        //: Where a booking policy comes from.
        return tr("Origin");
    }
    return {};
}

QString PoliciesModel::text(int row, int column) const
{
    const DatedPolicy &content = contentOf(row);
    switch (column) {
    case FromColumn:
        return content.validFrom.isValid() ? formatDate(content.validFrom) : QStringLiteral("–");
    case MethodColumn:
        return AccountingTexts::method(content.policy.method);
    case PointsColumn:
        return AccountingTexts::points(content.policy.points);
    case OriginColumn:
        break;
    }
    return originOf(row);
}

QVariant PoliciesModel::raw(int row, int column) const
{
    return column == FromColumn ? QVariant(contentOf(row).validFrom) : QVariant(text(row, column));
}

Tone PoliciesModel::tone(int row, int) const
{
    if (listedAt(row) < 0 || m_listed.at(listedAt(row)).holds)
        return Tone::Strong;
    return m_listed.at(listedAt(row)).isReplaced ? Tone::Muted : Tone::Plain;
}

QVariant PoliciesModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

} // namespace console::ui
