#include "exchange/paper_sheets.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QtGui/QTextLayout> // no widget, but named like one

#include <algorithm>

namespace console {

namespace {

constexpr int mostLines = 3;     ///< of one cell; what is longer is shortened
constexpr int mostFactLines = 4;
constexpr QRgb ink = 0xFF1F2933;
constexpr QRgb muted = 0xFF5F6B7A;
constexpr QRgb softLine = 0xFFD9DEE5;
constexpr QRgb strongLine = 0xFF7B8794;
constexpr QRgb headerFill = 0xFFF0F2F5;

} // namespace

PaperSheets::Style::Style(const QStringList &families, qreal points, bool isBold, QPagedPaintDevice &device)
    : font(
          [&] {
              QFont made;
              made.setFamilies(families);
              made.setPointSizeF(points);
              made.setBold(isBold);
              // Shaped, Noto's CJK fonts take other digits beside Latin letters, which no character names: they could not be found.
              made.setStyleStrategy(QFont::PreferNoShaping);
              return made;
          }(),
          &device),
      metrics(font, &device)
{
}

PaperSheets::PaperSheets(QPagedPaintDevice &device, const Paper &paper)
    : m_device(device), m_paper(paper), m_title(paper.families, 16, true, device), m_heading(paper.families, 10, true, device),
      m_text(paper.families, 9, false, device), m_strong(paper.families, 9, true, device), m_cell(paper.families, 8, false, device),
      m_strongCell(paper.families, 8, true, device), m_small(paper.families, 7.5, false, device), m_width(device.width()),
      m_bottom(device.height() - dots(22))
{
    m_columns = columnsOf(paper.table);
    beginDocument();
}

void PaperSheets::beginPainting(QPainter &painter, int pages)
{
    m_painter = &painter;
    m_pages = pages;
    m_page = 1;
    m_y = 0;
    beginDocument();
}

qreal PaperSheets::dots(qreal points) const
{
    return points * m_device.logicalDpiY() / 72;
}

QList<PaperSheets::Column> PaperSheets::columnsOf(const PaperTable &table) const
{
    int shares = 0;
    for (const PaperColumn &column : table.columns)
        shares += column.share;
    QList<Column> columns;
    qreal x = 0;
    for (const PaperColumn &column : table.columns) {
        const qreal width = m_width * column.share / std::max(1, shares);
        columns.append({x + dots(3), width - dots(6), column.isNumber});
        x += width;
    }
    return columns;
}

QStringList PaperSheets::linesOf(const QString &text, qreal width, const Style &style, int most) const
{
    if (style.metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, style.font, &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a number or an address is one long word
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(style.metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QList<QStringList> PaperSheets::wrapped(const QStringList &cells, const QList<Column> &columns, const Style &style, int most) const
{
    QList<QStringList> lines;
    for (qsizetype i = 0; i < cells.size(); ++i)
        lines.append(columns.at(i).isNumber ? QStringList(cells.at(i)) : linesOf(cells.at(i), columns.at(i).width, style, most));
    return lines;
}

qreal PaperSheets::rowHeight(const QList<QStringList> &cells, const Style &style) const
{
    qsizetype lines = 1;
    for (const QStringList &cell : cells)
        lines = std::max(lines, cell.size());
    return double(lines) * style.metrics.height() + dots(4);
}

void PaperSheets::beginDocument()
{
    addText(m_paper.title, m_title, 4);
    if (!m_paper.about.isEmpty())
        addText(m_paper.about, m_text, 4);
    m_y += dots(4);
    addFacts();
    m_y += dots(10);
    addTableHeader(m_paper.table, m_columns);
    for (const PaperRow &row : m_paper.table.rows)
        addRow(row);
}

void PaperSheets::addText(const QString &text, const Style &style, qreal below)
{
    for (const QString &line : linesOf(text, m_width, style, mostFactLines)) {
        makeRoom(style.metrics.height());
        drawLine(line, 0, m_width, m_y + style.metrics.ascent(), style, false);
        m_y += style.metrics.height();
    }
    m_y += dots(below);
}

void PaperSheets::addFacts()
{
    const qreal gap = dots(24);
    const qreal half = (m_width - gap) / 2;
    const qreal nameWidth = half * 0.36;
    const auto heightOf = [](const QStringList &lines, const Style &style) { return double(lines.size()) * style.metrics.height(); };
    for (qsizetype i = 0; i < std::max(m_paper.facts.size(), m_paper.figures.size()); ++i) {
        qreal height = 0;
        const auto put = [&](const PaperFact &fact, qreal x, bool isRight) {
            const QStringList name = linesOf(fact.name, isRight ? half * 0.55 : nameWidth, m_text, mostFactLines);
            const qreal valueX = isRight ? x + half * 0.58 : x + nameWidth + dots(6);
            const qreal valueWidth = x + half - valueX;
            const QStringList value = isRight ? QStringList(fact.value) : linesOf(fact.value, valueWidth, m_strong, mostFactLines);
            height = std::max({height, heightOf(name, m_text), heightOf(value, m_strong)});
            for (qsizetype line = 0; line < name.size(); ++line)
                drawLine(name.at(line), x, half, m_y + m_text.metrics.ascent() + double(line) * m_text.metrics.height(), m_text, false);
            for (qsizetype line = 0; line < value.size(); ++line)
                drawLine(value.at(line), valueX, valueWidth, m_y + m_strong.metrics.ascent() + double(line) * m_strong.metrics.height(), m_strong, isRight);
        };
        if (i < m_paper.facts.size())
            put(m_paper.facts.at(i), 0, false);
        if (i < m_paper.figures.size())
            put(m_paper.figures.at(i), half + gap, true);
        m_y += height + dots(3);
    }
}

void PaperSheets::addTableHeader(const PaperTable &table, const QList<Column> &columns)
{
    QStringList titles;
    for (const PaperColumn &column : table.columns)
        titles.append(column.title);
    QList<QStringList> cells;
    for (qsizetype i = 0; i < titles.size(); ++i)
        cells.append(linesOf(titles.at(i), columns.at(i).width, m_strongCell, mostLines));
    const qreal height = rowHeight(cells, m_strongCell);
    if (m_painter)
        m_painter->fillRect(QRectF(0, m_y, m_width, height), QColor(headerFill));
    drawCells(cells, columns, m_strongCell);
    m_y += height;
    drawRule(m_y, true);
}

void PaperSheets::addTableRow(const PaperTable &table, const QList<Column> &columns, const PaperRow &row)
{
    Q_ASSERT(row.cells.size() == columns.size());
    const Style &style = row.isStrong ? m_strongCell : m_cell;
    const QList<QStringList> cells = wrapped(row.cells, columns, style, mostLines);
    const qreal height = rowHeight(cells, style);
    if (makeRoom(height))
        addTableHeader(table, columns);
    drawCells(cells, columns, style);
    m_y += height;
    drawRule(m_y, row.isStrong);
}

void PaperSheets::addRow(const PaperRow &row)
{
    addTableRow(m_paper.table, m_columns, row);
}

void PaperSheets::addTable(const PaperTable &table)
{
    // A short table stays together with its title.
    const qreal line = m_cell.metrics.height() + dots(5);
    makeRoom(std::min(m_bottom * 0.8, dots(20) + m_heading.metrics.height() + line * double(table.rows.size() + 1)));
    if (m_y > 0)
        m_y += dots(14);
    if (!table.title.isEmpty())
        addText(table.title, m_heading, 3);
    const QList<Column> columns = columnsOf(table);
    addTableHeader(table, columns);
    for (const PaperRow &row : table.rows)
        addTableRow(table, columns, row);
}

void PaperSheets::end()
{
    for (const PaperTable &table : m_paper.sums)
        addTable(table);
    if (!m_paper.remarks.isEmpty())
        m_y += dots(10);
    for (const QString &remark : m_paper.remarks)
        addText(remark, m_text, 3);
    drawFoot();
}

bool PaperSheets::makeRoom(qreal height)
{
    if (m_y + height <= m_bottom || m_y <= 0)
        return false;
    drawFoot();
    if (m_painter)
        m_device.newPage();
    ++m_page;
    m_y = 0;
    return true;
}

void PaperSheets::drawFoot()
{
    if (!m_painter)
        return;
    const qreal top = m_bottom + dots(8);
    const qreal baseline = top + m_small.metrics.ascent();
    const QString page = m_paper.pageOf.arg(m_page).arg(m_pages);
    const qreal pageWidth = m_small.metrics.horizontalAdvance(page);
    m_painter->setPen(QColor(muted));
    m_painter->setFont(m_small.font);
    const qreal footWidth = m_width - pageWidth - dots(12);
    m_painter->drawText(QPointF(0, baseline), m_small.metrics.elidedText(m_paper.foot, Qt::ElideRight, footWidth));
    m_painter->drawText(QPointF(m_width - pageWidth, baseline), page);
}

void PaperSheets::drawCells(const QList<QStringList> &cells, const QList<Column> &columns, const Style &style)
{
    if (!m_painter)
        return;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        qreal baseline = m_y + dots(2) + style.metrics.ascent();
        for (const QString &line : cells.at(i)) {
            drawLine(line, columns.at(i).x, columns.at(i).width, baseline, style, columns.at(i).isNumber);
            baseline += style.metrics.height();
        }
    }
}

void PaperSheets::drawLine(const QString &text, qreal x, qreal width, qreal baseline, const Style &style, bool isRight)
{
    if (!m_painter || text.isEmpty())
        return;
    m_painter->setPen(QColor(ink));
    m_painter->setFont(style.font);
    const qreal advance = isRight ? style.metrics.horizontalAdvance(text) : 0;
    if (advance <= width) {
        m_painter->drawText(QPointF(isRight ? x + width - advance : x, baseline), text);
        return;
    }
    // A number is never cut: a very long one is made narrower.
    m_painter->save();
    m_painter->translate(x, baseline);
    m_painter->scale(width / advance, 1);
    m_painter->drawText(QPointF(0, 0), text);
    m_painter->restore();
}

void PaperSheets::drawRule(qreal y, bool isStrong)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(QColor(isStrong ? strongLine : softLine), dots(0.5)));
    m_painter->drawLine(QPointF(0, y), QPointF(m_width, y));
}

} // namespace console
