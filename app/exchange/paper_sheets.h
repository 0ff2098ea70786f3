#pragma once

#include "exchange/paper.h"

#include <QFont>
#include <QFontMetricsF>

class QPagedPaintDevice;
class QPainter;

namespace console {

/// Lays a paper out on sheets of a device, row by row: measured first, without a painter, then painted. Never lets texts overlap.
class PaperSheets
{
public:
    PaperSheets(QPagedPaintDevice &device, const Paper &paper);

    /// From the first sheet again, onto `painter`, `pages` in all. Both outlive this or its next use.
    void beginPainting(QPainter &painter, int pages);
    void addRow(const PaperRow &row);
    /// What stands below the rows, and the last sheet's foot.
    void end();
    /// So far.
    [[nodiscard]] int pages() const { return m_page; }

private:
    /// One text style with its sizes on the device.
    struct Style
    {
        Style(const QStringList &families, qreal points, bool isBold, QPagedPaintDevice &device);

        QFont font;
        QFontMetricsF metrics;
    };
    struct Column
    {
        qreal x = 0;
        qreal width = 0;
        bool isNumber = false;
    };

    [[nodiscard]] qreal dots(qreal points) const;
    [[nodiscard]] QList<Column> columnsOf(const PaperTable &table) const;
    [[nodiscard]] QStringList linesOf(const QString &text, qreal width, const Style &style, int most) const;
    [[nodiscard]] qreal rowHeight(const QList<QStringList> &cells, const Style &style) const;
    [[nodiscard]] QList<QStringList> wrapped(const QStringList &cells, const QList<Column> &columns, const Style &style, int most) const;

    void beginDocument();
    void addFacts();
    void addText(const QString &text, const Style &style, qreal below);
    void addTable(const PaperTable &table);
    void addTableHeader(const PaperTable &table, const QList<Column> &columns);
    void addTableRow(const PaperTable &table, const QList<Column> &columns, const PaperRow &row);
    /// Begins the next sheet where `height` has no room on this one; true where it did.
    bool makeRoom(qreal height);
    void drawFoot();
    void drawCells(const QList<QStringList> &cells, const QList<Column> &columns, const Style &style);
    void drawLine(const QString &text, qreal x, qreal width, qreal baseline, const Style &style, bool isRight);
    void drawRule(qreal y, bool isStrong);

    QPagedPaintDevice &m_device;
    const Paper &m_paper;
    QPainter *m_painter = nullptr; ///< null while it measures
    Style m_title, m_heading, m_text, m_strong, m_cell, m_strongCell, m_small;
    QList<Column> m_columns;
    qreal m_width = 0;
    qreal m_bottom = 0; ///< of the space for rows
    qreal m_y = 0;
    int m_page = 1;
    int m_pages = 1;
};

} // namespace console
