#pragma once

#include <QList>
#include <QObject>

namespace console::ui {

class TableView;

/// Keeps the columns of a table as wide as their heading and what they show, until the user sets widths. Where the room ends, the
/// columns named as yielding give way, down to their least width; the others never do, and the table scrolls, unless some are named as
/// leaving: those go while there is no room for them, and what they would show is in the rows' tool tips. Looks at some dozens of rows,
/// never at all of them.
class FittedColumns : public QObject
{
public:
    struct Yielding
    {
        int column = 0;
        int least = 0; ///< pixels of the drawing board
    };

    /// `view` has its model by now, and owns this. `stretched` takes what is left over, and yields too where it is named.
    FittedColumns(TableView *view, int stretched, const QList<Yielding> &yielding);

    /// The columns that go where even yielding gives too little room, the first of them first; the first `early` of them go before any
    /// other column yields. Nobody else hides or shows them.
    void setLeaving(const QList<int> &columns, int early = 0);
    void fit();
    /// What a column needs so that nothing of it is cut off, as far as looked at.
    [[nodiscard]] static int neededWidth(const TableView &view, int column);

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measureSoon();
    [[nodiscard]] QList<int> neededWidths();
    [[nodiscard]] QList<int> gone(const QList<int> &needed) const;
    [[nodiscard]] QList<int> widths();
    [[nodiscard]] int leastOf(const Yielding &one) const;
    void giveWay(QList<int> *widths) const;
    [[nodiscard]] bool showToolTip(const QPoint &position, const QPoint &globalPosition) const;

    TableView *m_view;
    int m_stretched;
    QList<Yielding> m_yielding;
    QList<int> m_leaving;
    int m_early = 0; ///< how many of them
    QList<int> m_fitted;
    QList<int> m_needed;
    bool m_isFitting = false;
    bool m_wasShown = false;
};

} // namespace console::ui
