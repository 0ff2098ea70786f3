#pragma once

#include "control/ad_bid_course.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What happened to a bid, step by step, and the Qcash that each step moved.
class BidCourseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, HeldColumn, ReleasedColumn, SpentColumn, ReturnedColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<AdCourseLine> &lines);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const AdCourseLine &line, int column) const;

    QList<AdCourseLine> m_lines;
};

} // namespace console::ui
