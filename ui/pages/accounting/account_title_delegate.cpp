#include "ui/pages/accounting/account_title_delegate.h"

#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace console::ui {

namespace {

/// Far above what a draft takes: who types too much is told so, not cut short.
constexpr int mostTyped = 100;
constexpr int leastWidth = 140;

} // namespace

void AccountTitleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if ((option.state & QStyle::State_HasFocus) && (index.flags() & Qt::ItemIsEditable))
        painting::roundedBox(painter, option.rect.adjusted(3, 4, -4, -5), {}, Theme::current().accent, 4);
}

QWidget *AccountTitleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(mostTyped);
    field->setObjectName(QStringLiteral("accountTitleField"));
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

void AccountTitleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void AccountTitleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A narrow column's field reaches over its neighbour.
    QRect place = option.rect.adjusted(0, 1, 0, -2);
    const int right = editor->parentWidget()->width();
    place.setWidth(std::max(place.width(), std::min(leastWidth, right)));
    if (place.right() >= right)
        place.moveRight(right - 1);
    editor->setGeometry(place);
}

} // namespace console::ui
