#pragma once

#include "control/accounting_controller.h"

#include <QAbstractTableModel>

#include <functional>

namespace console::ui {

/// The account titles of a policy, a row for what each is for. What is typed into a cell goes to whoever owns the draft, and comes
/// back by setPolicy(); keeps nothing itself.
class AccountTitlesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, TitleColumn, SubColumn, TaxMoneyForwardColumn, TaxFreeeColumn, TaxYayoiColumn, OriginColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a changed title; without it nothing can be edited.
    void setEditor(std::function<void(AccountRole role, const AccountTitle &title)> edit) { m_edit = std::move(edit); }
    /// `chosen`: the defaults that this program chose for the policy's day; what is the same is marked so.
    void setPolicy(const BookingPolicy &policy, const BookingPolicy &chosen, const QList<PolicyProblem> &problems, bool isEditable);
    void retranslate();
    /// Where a problem is to be looked for; invalid where it lies in no title.
    [[nodiscard]] QModelIndex indexOf(const PolicyProblem &problem) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::EditRole: the role's code, the bare texts, and "chosen" or "own".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const PolicyProblem *problemAt(const QModelIndex &index) const;
    [[nodiscard]] bool isChosen(int row) const;
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    [[nodiscard]] QString hintOf(const QModelIndex &index) const;
    [[nodiscard]] static QString headerHint(PolicyField field);
    [[nodiscard]] QVariant toneOf(const QModelIndex &index) const;

    std::function<void(AccountRole, const AccountTitle &)> m_edit;
    BookingPolicy m_policy;
    BookingPolicy m_chosen;
    QList<PolicyProblem> m_problems;
    bool m_isEditable = false;
};

} // namespace console::ui
