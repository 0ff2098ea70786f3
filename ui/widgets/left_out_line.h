#pragma once

#include <QLabel>

namespace console::ui {

class TableView;

/// Below a table in a narrow window: what those of its columns that found no room would show of the current row. Gone while every
/// column is shown. It is the table's accessible description as well.
class LeftOutLine : public QLabel
{
    Q_OBJECT

public:
    /// `view` has its model by now; `columns` are the ones that may be left out.
    LeftOutLine(TableView *view, const QList<int> &columns, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    TableView *m_view;
    QList<int> m_columns;
};

} // namespace console::ui
