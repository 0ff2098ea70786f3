#include "ui/pages/accounting/policies_model.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

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

void PoliciesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PoliciesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size()) + (m_draft ? 1 : 0);
}

int PoliciesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

QString PoliciesModel::textOf(int row, int column) const
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

QVariant PoliciesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::EditRole:
        return index.column() == FromColumn ? QVariant(contentOf(row).validFrom) : QVariant(textOf(row, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, index.column()));
    case ToneRole:
        if (listedAt(row) < 0 || m_listed.at(listedAt(row)).holds)
            return QVariant::fromValue(Tone::Strong);
        return QVariant::fromValue(m_listed.at(listedAt(row)).isReplaced ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant PoliciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
