#pragma once

#include "control/score_rules_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The rule sets of a shop, newest first; a draft stands above them.
class ScoreRuleSetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, ToColumn, RulesColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ScoreRulesState &state);
    void retranslate();
    /// Empty for the draft's row.
    [[nodiscard]] std::optional<ScoreRuleSetId> idAt(int row) const;
    [[nodiscard]] int rowOf(const std::optional<ScoreRuleSetId> &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::optional<ListedScoreRules> set; ///< empty for the draft
        QDate from;
        std::optional<QDate> to;
        qsizetype rules = 0;
        bool isChanged = false;
    };

    [[nodiscard]] QString textOf(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace console::ui
