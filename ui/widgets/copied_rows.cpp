#include "ui/widgets/copied_rows.h"

#include "control/score_export.h"
#include "ui/language.h"
#include "ui/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace console::ui {

namespace {

QString copied(const QModelIndex &index)
{
    const QVariant raw = index.data(Qt::EditRole);
    if (raw.typeId() == QMetaType::LongLong || raw.typeId() == QMetaType::Int)
        return raw.toString();
    if (raw.typeId() == QMetaType::QDate)
        return formatDate(raw.toDate());
    const QString text = singleLine(index.data().toString());
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString copiedRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int place = 0; place < table.model()->columnCount(); ++place) {
            const int column = table.horizontalHeader()->logicalIndex(place);
            if (!table.isColumnHidden(column))
                cells.append(copied(table.model()->index(row, column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace

void letRowsBeCopied(QTableView *table)
{
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] {
        const QString rows = copiedRows(*table);
        if (!rows.isEmpty())
            QGuiApplication::clipboard()->setText(rows);
    });
}

} // namespace console::ui
