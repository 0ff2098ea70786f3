#pragma once

#include "control/typed_points_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What has been typed in for a month, newest first, with what was taken back since.
class TypedPointsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, DeliveryColumn, ClaimColumn, ReviewColumn, StateColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setActs(const QList<TypedPointsAct> &acts);
    [[nodiscard]] const TypedPointsAct &actAt(int row) const { return m_acts.at(row); }

private:
    [[nodiscard]] qsizetype rows() const override { return m_acts.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column >= DeliveryColumn && column <= ReviewColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<TypedPointsAct> m_acts;
};

} // namespace console::ui
