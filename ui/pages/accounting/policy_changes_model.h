#pragma once

#include "domain/booking_policy.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What one booking policy has otherwise than another: a row each, before and after. Only shows.
class PolicyChangesModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setPolicies(const BookingPolicy &before, const BookingPolicy &after);
    void retranslate() override;

private:
    struct Row
    {
        QString what;
        QString before;
        QString after;
    };

    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] QList<Row> changes() const;

    BookingPolicy m_before;
    BookingPolicy m_after;
    QList<Row> m_rows;
};

} // namespace console::ui
