#pragma once

#include "control/history_controller.h"

#include <QWidget>

class QLabel;

namespace console::ui {

class NumberLabel;

/// What the entries that were found come to, all pages together. Shows what it is given; counts nothing.
class HistoryTotalsBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTotalsBar(QWidget *parent = nullptr);

    enum class Work { None, Searching, Counting };

    void setTotals(const std::optional<HistoryTotals> &totals, Work work);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure
    {
        QLabel *caption;
        NumberLabel *number;
    };

    Figure addFigure(const QString &name);
    void keepRoom();
    void retranslate();
    void render();

    Figure m_count;
    Figure m_received;
    Figure m_spent;
    Figure m_net;
    QLabel *m_progress;
    std::optional<HistoryTotals> m_totals;
    Work m_work = Work::None;
};

} // namespace console::ui
