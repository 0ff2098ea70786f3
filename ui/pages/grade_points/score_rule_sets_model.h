#pragma once

#include "control/score_rules_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The rule sets of a shop, newest first; a draft stands above them.
class ScoreRuleSetsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, ToColumn, RulesColumn, OriginColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void show(const ScoreRulesState &state);
    /// Empty for the draft's row.
    [[nodiscard]] std::optional<ScoreRuleSetId> idAt(int row) const;
    [[nodiscard]] int rowOf(const std::optional<ScoreRuleSetId> &id) const;

private:
    struct Row
    {
        std::optional<ListedScoreRules> set; ///< empty for the draft
        QDate from;
        std::optional<QDate> to;
        qsizetype rules = 0;
        bool isChanged = false;
    };

    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == RulesColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<Row> m_rows;
};

} // namespace console::ui
