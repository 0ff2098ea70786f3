#pragma once

#include "domain/score_rules.h"

#include <QAbstractTableModel>

#include <functional>

namespace console::ui {

/// The rules of one set. What is typed into a cell goes to whoever owns the draft, and comes back by setRules(); keeps nothing itself.
class ScoreRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, GoodsColumn, MeasureColumn, FromColumn, ToColumn, EventColumn, PointsColumn, ProblemColumn, ColumnCount };

    using Problems = QList<std::pair<qsizetype, ScoreRuleProblem>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a changed rule by its row; without it nothing can be edited.
    void setEditor(std::function<void(int row, const ScoreRule &rule)> edit) { m_edit = std::move(edit); }
    /// Rows that stay are kept, so that a view keeps its place.
    void setRules(const QList<ScoreRule> &rules, const Problems &problems, bool isEditable);
    /// Rows to be shown in bold: those that are new.
    void setMarkedRows(const QList<qsizetype> &rows);
    void retranslate();
    [[nodiscard]] const QList<ScoreRule> &rules() const { return m_rules; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Goods and measure by their codes, days as int or an invalid value for no bound.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::optional<ScoreRuleProblem> problemAt(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QVariant rawOf(int row, int column) const;
    [[nodiscard]] QString hintOf(int row, int column) const;
    [[nodiscard]] QVariant toneOf(int row, int column) const;

    std::function<void(int, const ScoreRule &)> m_edit;
    QList<ScoreRule> m_rules;
    Problems m_problems;
    QList<qsizetype> m_marked;
    bool m_isEditable = false;
};

} // namespace console::ui
