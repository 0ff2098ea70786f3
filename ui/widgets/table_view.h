#pragma once

#include <QTableView>

namespace console::ui {

/// Roles that the console's models may answer beside Qt's own.
enum ConsoleRole {
    ToneRole = Qt::UserRole + 100 ///< a Tone
};

enum class Tone { Plain, Attention, Normal, Muted, Strong };

/// A table of the back office: whole rows, fixed height, no grid, column widths that are remembered. Enter activates the current
/// row, Tab leaves the table. Never measures rows: it is as quick with a million of them.
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
    /// Widths to begin with, until the user changes them.
    void setDefaultWidths(const QList<int> &widths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restoreWidths();
    void saveWidths() const;
    void fillWidth();

    QString m_settingsKey;
    QList<int> m_defaultWidths;
    int m_stretchColumn = -1;
    bool m_isLayingOut = false;
};

} // namespace console::ui

Q_DECLARE_METATYPE(console::ui::Tone)
