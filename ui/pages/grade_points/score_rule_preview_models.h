#pragma once

#include "control/score_rules_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// Whether every score and every month's points stay as they are.
[[nodiscard]] bool changesNothing(const ScoreRulePreview &preview);

/// What a draft would do to each month.
class ScoreRuleMonthsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, DeliveryColumn, ClaimColumn, TotalColumn, DifferenceColumn, ScoresColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(const QList<ScoreRuleEffect> &months);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ScoreRuleEffect> m_months;
};

/// What a draft would do to the items that it touches most.
class ScoreRuleItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<ScoreRulePreview::ItemEffect> &items);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ScoreRulePreview::ItemEffect> m_items;
};

} // namespace console::ui
