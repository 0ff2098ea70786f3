#include "ui/pages/keeping/restore_preview_model.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

void RestorePreviewModel::setPreview(const RestorePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_rows = {{What::FileChanged, {}}, {What::FileSize, {}}, {What::FileVersion, {}}};
    QStringList sellerIds;
    for (const StoreSummary *store : {&preview.backup, &preview.present}) {
        for (const ShopSummary &shop : store->shops) {
            if (!sellerIds.contains(shop.sellerId))
                sellerIds.append(shop.sellerId);
        }
    }
    for (const QString &sellerId : sellerIds) {
        for (const What what : {What::ShopName, What::Total, What::Entries, What::Days})
            m_rows.append({what, sellerId});
    }
    endResetModel();
}

void RestorePreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RestorePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RestorePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RestorePreviewModel::caption(What what) const
{
    switch (what) {
    case What::FileSize:
        return tr("Size of the file");
    case What::FileChanged:
        return tr("Last changed (Japan)");
    case What::FileVersion:
        //: Of the form of the file, a number like 14; not of the program.
        return tr("Version of the file");
    case What::ShopName:
        return tr("Shop");
    case What::Total:
        return tr("Qcash");
    case What::Entries:
        //: A number of entries of the Qcash history.
        return tr("Entries");
    case What::Days:
        return tr("First and last entry");
    }
    Q_UNREACHABLE();
}

/// Empty where the store has nothing of the kind.
QVariant RestorePreviewModel::value(const Row &row, const StoreSummary &store) const
{
    const ShopSummary *shop = store.shop(row.sellerId);
    switch (row.what) {
    case What::FileSize:
        return store.bytes;
    case What::FileChanged:
        return jst::dateTimeOf(store.changedAt);
    case What::FileVersion:
        return store.schemaVersion;
    case What::ShopName:
        return shop ? QVariant(shop->name) : QVariant();
    case What::Total:
        return shop ? QVariant(shop->total.value()) : QVariant();
    case What::Entries:
        return shop ? QVariant(shop->entries) : QVariant();
    case What::Days:
        return shop && shop->lastDay ? QVariant(*shop->lastDay) : QVariant();
    }
    Q_UNREACHABLE();
}

QString RestorePreviewModel::text(const Row &row, const StoreSummary &store) const
{
    const QVariant raw = value(row, store);
    if (raw.isNull()) {
        //: Of a shop that one of two books does not have.
        return row.what == What::ShopName ? tr("Not there") : QStringLiteral("–");
    }
    switch (row.what) {
    case What::FileSize:
        return KeepingTexts::size(store.bytes);
    case What::FileChanged:
        return formatDateTime(raw.toDateTime());
    case What::ShopName:
        return singleLine(raw.toString());
    case What::FileVersion:
    case What::Total:
    case What::Entries:
        return formatNumber(raw.toLongLong());
    case What::Days:
        return QStringLiteral("%1 – %2").arg(formatDate(store.shop(row.sellerId)->firstDay.value_or(raw.toDate())), formatDate(raw.toDate()));
    }
    Q_UNREACHABLE();
}

QVariant RestorePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isCaption = index.column() == WhatColumn;
    const StoreSummary &store = index.column() == BackupColumn ? m_preview.backup : m_preview.present;
    switch (role) {
    case Qt::DisplayRole:
        if (!isCaption)
            return text(row, store);
        return row.what == What::ShopName ? singleLine(row.sellerId) : caption(row.what);
    case Qt::EditRole:
        return isCaption ? QVariant(row.what == What::ShopName ? row.sellerId : caption(row.what)) : value(row, store);
    case Qt::TextAlignmentRole:
        return isCaption ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.what == What::ShopName ? plainToolTip(isCaption ? row.sellerId : text(row, store)) : QString();
    case ToneRole:
        if (row.what == What::ShopName)
            return QVariant::fromValue(!isCaption && !store.shop(row.sellerId) ? Tone::Attention : Tone::Strong);
        return QVariant::fromValue(isCaption ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QVariant RestorePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != WhatColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return QString();
    case BackupColumn:
        return tr("In the backup");
    case PresentColumn:
        return tr("In the book now");
    }
    return {};
}

} // namespace console::ui
