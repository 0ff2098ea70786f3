#pragma once

#include "domain/booking_policy.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What one booking policy has otherwise than another: a row each, before and after. Only shows.
class PolicyChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPolicies(const BookingPolicy &before, const BookingPolicy &after);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString what;
        QString before;
        QString after;
    };

    [[nodiscard]] QList<Row> changes() const;

    BookingPolicy m_before;
    BookingPolicy m_after;
    QList<Row> m_rows;
};

} // namespace console::ui
