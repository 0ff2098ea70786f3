#pragma once

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace console::ui {

/// Makes a table as high as its rows, up to `mostRows`: the page scrolls, a short table does not.
inline void fitHeight(QTableView *table, int mostRows)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, mostRows);
    const int header = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->sizeHint().height();
    const int height = header + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth();
    if (table->minimumHeight() != height || table->maximumHeight() != height)
        table->setFixedHeight(height);
}

} // namespace console::ui
