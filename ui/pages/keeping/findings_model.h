#pragma once

#include "control/keeping_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What a verification found: the kind of fault, the number of the row concerned, and what to do.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, RowColumn, AdviceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Finding> &findings);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

} // namespace console::ui
