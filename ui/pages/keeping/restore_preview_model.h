#pragma once

#include "control/keeping_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// A backup side by side with the present book: the files, then each shop of either.
class RestorePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BackupColumn, PresentColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const RestorePreview &preview);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class What { FileSize, FileChanged, FileVersion, ShopName, Total, Entries, Days };
    struct Row
    {
        What what;
        QString sellerId; ///< of a shop's rows
    };

    [[nodiscard]] QString caption(What what) const;
    [[nodiscard]] QVariant value(const Row &row, const StoreSummary &store) const;
    [[nodiscard]] QString text(const Row &row, const StoreSummary &store) const;

    RestorePreview m_preview;
    QList<Row> m_rows;
};

} // namespace console::ui
