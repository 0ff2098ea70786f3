#include "ui/widgets/table_view.h"

#include "ui/settings.h"
#include "ui/style_parts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace console::ui {

namespace {

bool liesInFlushCard(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (const auto *card = qobject_cast<const Card *>(around))
            return card->isFlush();
    }
    return false;
}

QString widthsKey(const QString &table)
{
    return QStringLiteral("%1/%2").arg(settings::columns, table);
}

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
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    viewport()->setAttribute(Qt::WA_Hover);
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
    m_areMeasured = false;
    m_defaultWidths = widths;
    restoreWidths();
}

void TableView::setMeasuredWidths(const QList<int> &widths)
{
    m_areMeasured = true;
    m_defaultWidths = widths;
    restoreWidths();
}

void TableView::setColumnGone(int column, bool isGone)
{
    if (isColumnHidden(column) == isGone)
        return;
    m_isLayingOut = true;
    setColumnHidden(column, isGone);
    m_isLayingOut = false;
    fillWidth();
}

void TableView::setLeastRows(int rows)
{
    m_leastRows = rows;
    setMinimumHeight(rows * Theme::rowHeight());
}

void TableView::takeTypeSize()
{
    if (verticalHeader()->defaultSectionSize() == Theme::rowHeight())
        return;
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    if (m_leastRows > 0)
        setLeastRows(m_leastRows);
    if (!m_areMeasured)
        restoreWidths();
}

int TableView::defaultWidth(int column) const
{
    constexpr int usual = 120;
    const int width = m_defaultWidths.value(column, usual);
    if (m_areMeasured)
        return width;
    // What is beside the text stays as it is; the text grows by whole pixels.
    constexpr int padding = 2 * Theme::cellPadding;
    constexpr int designPixels = 14;
    return padding + ((width - padding) * Theme::basePixels() + designPixels - 1) / designPixels;
}

bool TableView::event(QEvent *event)
{
    // From edge to edge of a card, the card's own border is enough.
    if (event->type() == QEvent::Polish && liesInFlushCard(this))
        setFrameShape(QFrame::NoFrame);
    const bool isHandled = QTableView::event(event);
    if (event->type() == QEvent::FontChange)
        takeTypeSize();
    return isHandled;
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring is around rows, where Qt repaints cells; with the first row it leaves the frame.
    viewport()->update();
    update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
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

void TableView::paintEvent(QPaintEvent *event)
{
    if (const QRect lit = rectOfRow(m_litRow); lit.isValid())
        QPainter(viewport()).fillRect(lit, Theme::current().hover);
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    if (currentIndex().isValid())
        painting::focusRing(&painter, rectOfRow(currentIndex().row()), 4);
    else if (frameShape() == QFrame::NoFrame)
        painting::focusRing(&painter, viewport()->rect(), 4);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        lightRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        lightRow(-1);
    return QTableView::viewportEvent(event);
}

QRect TableView::rectOfRow(int row) const
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return {};
    const int right = std::min(viewport()->width(), horizontalHeader()->length() - horizontalHeader()->offset());
    return QRect(0, rowViewportPosition(row), right, rowHeight(row));
}

void TableView::lightRow(int row)
{
    if (row == m_litRow)
        return;
    viewport()->update(rectOfRow(m_litRow));
    m_litRow = row;
    viewport()->update(rectOfRow(m_litRow));
}

void TableView::restoreWidths()
{
    if (!model() || model()->columnCount() == 0)
        return;
    QVariantList saved;
    if (!m_settingsKey.isEmpty())
        saved = Settings().value(widthsKey(m_settingsKey)).toList();
    m_isLayingOut = true;
    for (int column = 0; column < model()->columnCount(); ++column) {
        // Nothing was saved of a column that was hidden at that time.
        const int kept = saved.size() == model()->columnCount() ? saved.at(column).toInt() : 0;
        const int width = kept > 0 ? kept : defaultWidth(column);
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
    Settings().setValue(widthsKey(m_settingsKey), widths);
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
    const int natural = defaultWidth(stretched);
    m_isLayingOut = true;
    horizontalHeader()->resizeSection(stretched, std::max(natural, viewport()->width() - others));
    m_isLayingOut = false;
}

} // namespace console::ui
