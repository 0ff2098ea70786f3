#pragma once

#include "control/score_rules_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// Whether every score and every month's points stay as they are.
[[nodiscard]] bool changesNothing(const ScoreRulePreview &preview);

/// What a draft would do to each month.
class ScoreRuleMonthsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, DeliveryColumn, ClaimColumn, TotalColumn, DifferenceColumn, ScoresColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setMonths(const QList<ScoreRuleEffect> &months);

private:
    [[nodiscard]] qsizetype rows() const override { return m_months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != MonthColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<ScoreRuleEffect> m_months;
};

/// What a draft would do to the items that it touches most.
class ScoreRuleItemsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setItems(const QList<ScoreRulePreview::ItemEffect> &items);

private:
    [[nodiscard]] qsizetype rows() const override { return m_items.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column >= BeforeColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<ScoreRulePreview::ItemEffect> m_items;
};

} // namespace console::ui
