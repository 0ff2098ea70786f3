#pragma once

#include "control/ad_bid_course.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What happened to a bid, step by step, and the Qcash that each step moved.
class BidCourseModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, HeldColumn, ReleasedColumn, SpentColumn, ReturnedColumn, NoteColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setLines(const QList<AdCourseLine> &lines);

private:
    [[nodiscard]] qsizetype rows() const override { return m_lines.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column >= HeldColumn && column <= ReturnedColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<AdCourseLine> m_lines;
};

} // namespace console::ui
