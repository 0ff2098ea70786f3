#pragma once

#include "domain/jst.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The business days of one year, month by month, with the public holidays of Japan.
class BusinessDaysModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, DaysColumn, HolidaysColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setYear(int year);

private:
    struct Month
    {
        JstMonth month;
        int businessDays = 0;
        QStringList holidays;
    };

    [[nodiscard]] qsizetype rows() const override { return m_months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == DaysColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<Month> m_months;
};

} // namespace console::ui
