#include "ui/widgets/left_out_line.h"

#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>

namespace console::ui {

LeftOutLine::LeftOutLine(TableView *view, const QList<int> &columns, QWidget *parent) : QLabel(parent), m_view(view), m_columns(columns)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("textRole", QStringLiteral("muted"));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QAbstractItemModel *model = view->model();
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeftOutLine::render);
    // A header tells of a column that goes before it counts as hidden: looked at once it does.
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_columns.contains(column) && (before == 0) != (now == 0))
            render();
    }, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &LeftOutLine::render);
    connect(model, &QAbstractItemModel::dataChanged, this, &LeftOutLine::render);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &LeftOutLine::render);
    render();
}

void LeftOutLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void LeftOutLine::render()
{
    const QModelIndex current = m_view->currentIndex();
    QStringList names;
    QStringList values;
    for (const int column : std::as_const(m_columns)) {
        if (!m_view->isColumnHidden(column))
            continue;
        const QString name = m_view->model()->headerData(column, Qt::Horizontal).toString();
        const QString value = singleLine(current.siblingAtColumn(column).data().toString());
        names.append(name);
        //: %1 is the heading of a column, %2 what it shows of a row.
        values.append(tr("%1: %2").arg(name, value.isEmpty() ? QStringLiteral("–") : value));
    }
    const QString separator = QStringLiteral(" · ");
    //: %1 names columns of a table that found no room in a narrow window.
    setText(current.isValid() ? values.join(separator) : tr("Not shown for want of room: %1. Choose a row to read them here.").arg(names.join(separator)));
    m_view->setAccessibleDescription(names.isEmpty() ? QString() : text());
    setVisible(!names.isEmpty());
}

} // namespace console::ui
