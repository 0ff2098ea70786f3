#include "ui/pages/keeping/restore_preview_model.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"

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

QString RestorePreviewModel::heading(int column) const
{
    switch (column) {
    case WhatColumn:
        return QString();
    case BackupColumn:
        return tr("In the backup");
    case PresentColumn:
        return tr("In the book now");
    }
    return {};
}

QString RestorePreviewModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    if (column != WhatColumn)
        return valueText(shown, storeIn(column));
    return shown.what == What::ShopName ? singleLine(shown.sellerId) : caption(shown.what);
}

QVariant RestorePreviewModel::raw(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    if (column != WhatColumn)
        return value(shown, storeIn(column));
    return shown.what == What::ShopName ? shown.sellerId : caption(shown.what);
}

Tone RestorePreviewModel::tone(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    const bool isCaption = column == WhatColumn;
    if (shown.what == What::ShopName)
        return !isCaption && !storeIn(column).shop(shown.sellerId) ? Tone::Attention : Tone::Strong;
    return isCaption ? Tone::Muted : Tone::Plain;
}

QVariant RestorePreviewModel::toolTip(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    if (shown.what != What::ShopName)
        return {};
    return plainToolTip(column == WhatColumn ? shown.sellerId : valueText(shown, storeIn(column)));
}

QString RestorePreviewModel::valueText(const Row &row, const StoreSummary &store) const
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

} // namespace console::ui
