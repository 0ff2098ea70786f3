#pragma once

#include <QTableView>

namespace console::ui {

/// Roles that the console's models may answer beside Qt's own.
enum ConsoleRole {
    ToneRole = Qt::UserRole + 100 ///< a Tone
};

enum class Tone {
    Plain,
    Attention, ///< red
    Normal, ///< blue
    Muted,
    Strong, ///< bold
    Signed ///< by Qt::EditRole: red below zero, blue above
};

/// A table of the back office: whole rows, fixed height, no grid, column widths that are remembered. Enter activates the current
/// row, Tab leaves the table. Numbers stand right where the model's alignment, of cells and header, says so. Never measures rows:
/// it is as quick with a million of them.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Under which name the column widths are kept; empty keeps none.
    void setSettingsKey(const QString &key);
    void setModel(QAbstractItemModel *model) override;
    /// The column that takes the room left over; the last one where none is set.
    void setStretchColumn(int column);
    /// Widths to begin with, until the user changes them, on the drawing board: they grow with the type.
    void setDefaultWidths(const QList<int> &widths);
    /// The same in pixels, for who measured the texts; to be measured anew with another language or size of type.
    void setMeasuredWidths(const QList<int> &widths);
    /// Hides or shows a column for want of room, which is no width that the user has set.
    void setColumnGone(int column, bool isGone);
    /// Never lower than this many rows, the header counted as one.
    void setLeastRows(int rows);

protected:
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect rectOfRow(int row) const;
    [[nodiscard]] int defaultWidth(int column) const;
    void takeTypeSize();
    void lightRow(int row);
    void restoreWidths();
    void saveWidths() const;
    void fillWidth();

    QString m_settingsKey;
    QList<int> m_defaultWidths;
    bool m_areMeasured = false;
    int m_leastRows = 0;
    int m_stretchColumn = -1;
    bool m_isLayingOut = false;
    int m_litRow = -1; ///< below the pointer
};

} // namespace console::ui

Q_DECLARE_METATYPE(console::ui::Tone)
