#include "ui/widgets/table_view.h"

#include "ui/plain_text.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QStyledItemDelegate>

namespace console::ui {

namespace {

/// Shows a cell as plain single-line text in the tone that the model gives.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The whole of a long name is in the tool tip; a cell can't show more than this.
        constexpr qsizetype longestCell = 400;
        option->text = singleLine(option->text.left(longestCell));
        option->state.setFlag(QStyle::State_HasFocus, false);
        const QVariant tone = index.data(ToneRole);
        if (!tone.isValid())
            return;
        const Theme &theme = Theme::current();
        switch (tone.value<Tone>()) {
        case Tone::Plain:
            break;
        case Tone::Attention:
            setInk(option, theme.red);
            break;
        case Tone::Normal:
            setInk(option, theme.blue);
            break;
        case Tone::Muted:
            setInk(option, theme.muted);
            break;
        case Tone::Strong:
            option->font.setBold(true);
            break;
        }
    }

private:
    static void setInk(QStyleOptionViewItem *option, const QColor &ink)
    {
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_isLayingOut)
            return;
        saveWidths();
        fillWidth();
    });
}

void TableView::setSettingsKey(const QString &key)
{
    m_settingsKey = key;
    restoreWidths();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    restoreWidths();
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    fillWidth();
}

void TableView::setDefaultWidths(const QList<int> &widths)
{
    m_defaultWidths = widths;
    restoreWidths();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void TableView::restoreWidths()
{
    if (!model() || model()->columnCount() == 0)
        return;
    QVariantList saved;
    if (!m_settingsKey.isEmpty())
        saved = QSettings().value(QStringLiteral("columns/") + m_settingsKey).toList();
    m_isLayingOut = true;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = saved.size() == model()->columnCount() ? saved.at(column).toInt() : m_defaultWidths.value(column, 120);
        horizontalHeader()->resizeSection(column, width);
    }
    m_isLayingOut = false;
    fillWidth();
}

void TableView::saveWidths() const
{
    if (m_settingsKey.isEmpty() || !model())
        return;
    QVariantList widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths.append(columnWidth(column));
    QSettings().setValue(QStringLiteral("columns/") + m_settingsKey, widths);
}

void TableView::fillWidth()
{
    if (m_isLayingOut || !model() || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    const int stretched = m_stretchColumn >= 0 && m_stretchColumn < columns ? m_stretchColumn : columns - 1;
    int others = 0;
    for (int column = 0; column < columns; ++column)
        others += column == stretched || isColumnHidden(column) ? 0 : columnWidth(column);
    const int natural = m_defaultWidths.value(stretched, 120);
    m_isLayingOut = true;
    horizontalHeader()->resizeSection(stretched, std::max(natural, viewport()->width() - others));
    m_isLayingOut = false;
}

} // namespace console::ui
