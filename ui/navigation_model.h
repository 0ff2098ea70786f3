#pragma once

#include "ui/page.h"

#include <QAbstractItemModel>

#include <optional>

namespace console::ui {

/// The menu's entries: the summary and the seven groups of J·QSM. Every entry that is no group leads to a page.
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PageNameRole = Qt::UserRole, ///< object name of the page; empty for a group
        DetailRole,
        IconNameRole,
        IsGroupRole
    };

    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Empty for a group.
    [[nodiscard]] std::optional<PageRequest> requestAt(const QModelIndex &index) const;
    /// The entry that stands for what is shown; invalid where none does.
    [[nodiscard]] QModelIndex indexOf(const PageRequest &request) const;
    /// Those that lead to a page, in order: the first nine open by Alt and their number.
    [[nodiscard]] QList<QModelIndex> entries() const;
    /// A name of the group for the settings, the same in every language.
    [[nodiscard]] QString groupName(const QModelIndex &group) const;
    void retranslate();
};

} // namespace console::ui
