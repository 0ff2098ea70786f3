#pragma once

#include <QStyledItemDelegate>

namespace console::ui {

/// Paints the menu's entries: icon, text on as many lines as it takes, the mark of the shown page.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isCollapsed() const;
};

} // namespace console::ui
