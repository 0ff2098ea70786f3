#pragma once

#include "domain/jst.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The business days of one year, month by month, with the public holidays of Japan.
class BusinessDaysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, DaysColumn, HolidaysColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setYear(int year);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Month
    {
        JstMonth month;
        int businessDays = 0;
        QStringList holidays;
    };

    QList<Month> m_months;
};

} // namespace console::ui
