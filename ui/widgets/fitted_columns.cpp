#include "ui/widgets/fitted_columns.h"

#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace console::ui {

namespace {

constexpr int unmeasured = -1;
constexpr int rowsLookedAt = 60;
constexpr int arrowRoom = 16; ///< pixels, of the mark of the column that is sorted by
constexpr int mostText = 420; ///< pixels for a column that yields; the whole of a longer text is in its tool tip

/// sizeHintForColumn() is public only in the base class.
int hintOf(const QAbstractItemView &view, int column)
{
    return view.sizeHintForColumn(column);
}

/// About the width of a text, without shaping it: shaping some hundred cells is what measuring a table would cost.
class RoughWidth
{
public:
    static constexpr int finer = 100;

    explicit RoughWidth(const QFont &font)
    {
        const QFontMetricsF metrics(font); // whole pixels would add up, and take "General" for as wide as "Reserve"
        for (int code = 0; code < plain; ++code)
            m_widths[std::size_t(code)] = code < ' ' ? 0 : metrics.horizontalAdvance(QChar(code));
        m_other = metrics.horizontalAdvance(QChar(0x56FD)); // an ideograph: as wide as characters get
    }
    /// In hundredths of a pixel.
    [[nodiscard]] int of(const QString &text) const
    {
        qreal width = 0;
        for (const QChar character : text)
            width += character.unicode() < plain ? m_widths[character.unicode()] : m_other;
        return qCeil(width * finer);
    }

private:
    static constexpr int plain = 128;
    std::array<qreal, plain> m_widths{};
    qreal m_other = 0;
};

/// As hintOf(), of cells that are nothing but a text: only those are laid out that may be wider than all before them.
int textHintOf(const TableView &view, int column, const RoughWidth &rough)
{
    const QAbstractItemModel &model = *view.model();
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    const int rows = model.rowCount();
    const int top = std::max(0, std::min(view.rowAt(0), rows - rowsLookedAt));
    int widest = 0;
    int roughest = -1;
    for (int row = top; row < std::min(rows, top + rowsLookedAt); ++row) {
        const QModelIndex index = model.index(row, column);
        const bool isStrong = index.data(ToneRole).value<Tone>() == Tone::Strong;
        const int icon = index.data(Qt::DecorationRole).isValid() ? 2 * view.iconSize().width() * RoughWidth::finer : 0;
        const int width = rough.of(index.data().toString()) * (isStrong ? 9 : 8) / 8 + icon;
        if (width <= roughest)
            continue;
        roughest = width;
        widest = std::max(widest, view.itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

bool showsTextOnly(const TableView &view, int column)
{
    const QAbstractItemDelegate *own = view.itemDelegateForColumn(column);
    const QMetaObject *plain = &CellDelegate::staticMetaObject;
    return (own ? own : view.itemDelegate())->metaObject() == plain && !view.indexWidget(view.model()->index(0, column));
}

/// By the font that the heading is painted with; the header's own hint knows it only once it was shown.
int headingWidth(const TableView &view, int column)
{
    const QHeaderView *header = view.horizontalHeader();
    header->ensurePolished();
    const QString heading = view.model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = header->isSortIndicatorShown() ? arrowRoom : 0;
    return header->fontMetrics().horizontalAdvance(heading) + 2 * Theme::cellPadding + arrow + 1;
}

int neededBy(const TableView &view, int column, const RoughWidth &rough)
{
    const int cells = showsTextOnly(view, column) ? textHintOf(view, column, rough) : hintOf(view, column);
    return std::max({cells, view.horizontalHeader()->sectionSizeHint(column), headingWidth(view, column)});
}

} // namespace

FittedColumns::FittedColumns(TableView *view, int stretched, const QList<Yielding> &yielding)
    : QObject(view), m_view(view), m_stretched(stretched), m_yielding(yielding)
{
    view->setStretchColumn(stretched);
    view->horizontalHeader()->setResizeContentsPrecision(rowsLookedAt);
    // A filter on the view itself would see its resizing before the viewport has its new width.
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    view->horizontalHeader()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FittedColumns::measureSoon);
    // Rows that follow as the user scrolls leave the columns where they are.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            measureSoon();
    });
    fit();
}

/// Once for all that changes together (a language changes the font, the headings and the cells), with the layouts: before it is painted.
void FittedColumns::measureSoon()
{
    m_needed.clear();
    if (m_view->isVisible())
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool FittedColumns::event(QEvent *event)
{
    if (event->type() != QEvent::LayoutRequest)
        return QObject::event(event);
    fit();
    return true;
}

void FittedColumns::setLeaving(const QList<int> &columns, int early)
{
    m_leaving = columns;
    m_early = early;
    fit();
}

int FittedColumns::neededWidth(const TableView &view, int column)
{
    return neededBy(view, column, RoughWidth(view.font()));
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == m_view->viewport() && event->type() == QEvent::Resize;
    const bool isRestyled = (watched == m_view || watched == m_view->horizontalHeader()) && (event->type() == QEvent::Show || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange);
    const bool isShown = event->type() == QEvent::Show;
    if (isRestyled && !(isShown && m_wasShown))
        measureSoon();
    if (isShown && watched == m_view->horizontalHeader())
        m_wasShown = true;
    if (isResized || isShown)
        fit();
    if (watched == m_view->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

/// A table that is not seen is measured when it appears.
void FittedColumns::fit()
{
    if (m_isFitting || !m_view->isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!m_leaving.isEmpty()) {
        const QList<int> leftOut = gone(neededWidths());
        for (const int column : std::as_const(m_leaving))
            m_view->setColumnGone(column, leftOut.contains(column));
    }
    const QList<int> fitted = widths();
    if (fitted == m_fitted)
        return;
    m_fitted = fitted;
    m_view->setMeasuredWidths(fitted);
}

/// Of all columns, but for those that someone else has hidden. Measured once, until something changes.
QList<int> FittedColumns::neededWidths()
{
    const int columns = m_view->model()->columnCount();
    m_needed.resize(columns, unmeasured);
    QList<int> result;
    std::optional<RoughWidth> rough;
    for (int column = 0; column < columns; ++column) {
        const bool isAbsent = m_view->isColumnHidden(column) && !m_leaving.contains(column);
        if (!isAbsent && m_needed.at(column) == unmeasured) {
            if (!rough)
                rough.emplace(m_view->font());
            m_needed[column] = neededBy(*m_view, column, *rough);
        }
        result.append(isAbsent ? 0 : m_needed.at(column));
    }
    return result;
}

/// The columns that there is no room for.
QList<int> FittedColumns::gone(const QList<int> &needed) const
{
    QList<int> whole = needed;
    QList<int> least = needed;
    for (const Yielding &one : m_yielding) {
        whole[one.column] = std::min(needed.at(one.column), Theme::px(mostText));
        least[one.column] = std::min(needed.at(one.column), leastOf(one));
    }
    QList<int> result;
    for (qsizetype at = 0; at < m_leaving.size(); ++at) {
        const QList<int> &kept = at < m_early ? whole : least;
        int missing = std::accumulate(kept.cbegin(), kept.cend(), 0) - m_view->viewport()->width();
        for (const int column : std::as_const(result))
            missing -= kept.at(column);
        if (missing > 0)
            result.append(m_leaving.at(at));
    }
    return result;
}

/// The whole of the pointer's cell, and what the columns would show that are gone.
bool FittedColumns::showToolTip(const QPoint &position, const QPoint &globalPosition) const
{
    const QModelIndex index = m_view->indexAt(position);
    QStringList lines;
    for (int column = 0; index.isValid() && column < m_view->model()->columnCount(); ++column) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!m_leaving.contains(column) || !m_view->isColumnHidden(column) || text.isEmpty())
            continue;
        const QString heading = m_view->model()->headerData(column, Qt::Horizontal).toString();
        lines.append(singleLine(QStringLiteral("%1  %2").arg(heading, text)).toHtmlEscaped());
    }
    if (lines.isEmpty())
        return false;
    lines.prepend(singleLine(index.data().toString()).toHtmlEscaped());
    QToolTip::showText(globalPosition, QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br/>"))), m_view->viewport());
    return true;
}

/// A heading is never cut.
int FittedColumns::leastOf(const Yielding &one) const
{
    return std::max(Theme::px(one.least), headingWidth(*m_view, one.column));
}

QList<int> FittedColumns::widths()
{
    QList<int> result = neededWidths();
    for (int column = 0; column < result.size(); ++column) {
        if (m_view->isColumnHidden(column))
            result[column] = 0;
    }
    giveWay(&result);
    return result;
}

/// What lacks is taken from the yielding columns, from each in proportion to what it can give.
void FittedColumns::giveWay(QList<int> *widths) const
{
    int spare = 0;
    for (const Yielding &one : m_yielding) {
        int &width = (*widths)[one.column];
        width = std::min(width, Theme::px(mostText));
        spare += std::max(0, width - leastOf(one));
    }
    int needed = 0;
    for (const int width : std::as_const(*widths))
        needed += width;
    const int lacking = std::min(spare, needed - m_view->viewport()->width());
    if (lacking > 0) {
        for (const Yielding &one : m_yielding) {
            int &width = (*widths)[one.column];
            const int mayGive = std::max(0, width - leastOf(one));
            width -= (mayGive * lacking + spare - 1) / spare;
        }
    }
}

} // namespace console::ui
