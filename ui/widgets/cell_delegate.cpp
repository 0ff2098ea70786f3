#include "ui/widgets/cell_delegate.h"

#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

// The whole of a long name is in the tool tip; a cell can't show more than this.
constexpr qsizetype longestCell = 400;

void setInk(QStyleOptionViewItem *option, const QColor &ink)
{
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void setTone(QStyleOptionViewItem *option, Tone tone, const QVariant &value)
{
    const Theme &theme = Theme::current();
    switch (tone) {
    case Tone::Plain:
        return;
    case Tone::Attention:
        return setInk(option, theme.red);
    case Tone::Normal:
        return setInk(option, theme.blue);
    case Tone::Muted:
        return setInk(option, theme.muted);
    case Tone::Strong:
        return option->font.setBold(true);
    case Tone::Signed:
        if (value.toLongLong() != 0)
            setInk(option, value.toLongLong() < 0 ? theme.red : theme.blue);
        return;
    }
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = singleLine(option->text.left(longestCell));
    option->state.setFlag(QStyle::State_HasFocus, false);
    option->state.setFlag(QStyle::State_MouseOver, false); // the table lights the row
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        setTone(option, tone.value<Tone>(), index.data(Qt::EditRole));
}

} // namespace console::ui
