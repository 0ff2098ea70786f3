#include "ui/widgets/fitting.h"

#include <QDialog>
#include <QHeaderView>
#include <QLayout>
#include <QTableView>

#include <algorithm>

namespace console::ui {

void fitHeight(QTableView *table, int mostRows)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, mostRows);
    const int header = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->sizeHint().height();
    const int height = header + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth();
    if (table->minimumHeight() != height || table->maximumHeight() != height)
        table->setFixedHeight(height);
}

void growToFit(QDialog *dialog)
{
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
}

} // namespace console::ui
