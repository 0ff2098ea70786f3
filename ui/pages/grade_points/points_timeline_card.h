#pragma once

#include "control/points_timeline_controller.h"
#include "ui/pages/grade_points/lost_points_model.h"
#include "ui/pages/grade_points/points_models.h"
#include "ui/widgets/card.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class PointsTimelineCard;
}

/// The history of the points, twelve months at a time, as chart and table, what was lost and to what, and the way to a month's events.
/// Only reads.
class PointsTimelineCard : public Card
{
    Q_OBJECT

public:
    explicit PointsTimelineCard(Desk &desk, QWidget *parent = nullptr);
    ~PointsTimelineCard() override;

    void retranslate();
    void refresh();
    /// Puts the card's fields behind `before` in the order of Tab; returns the last of them.
    QWidget *followInTabOrder(QWidget *before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTables();
    void layOut(bool isWide);
    void widenColumns();
    [[nodiscard]] std::optional<JstMonth> chosenMonth() const;
    void openEvents(std::optional<JstMonth> month);
    void showTables();
    void render();
    void renderChart();
    void renderChoice();

    Desk &m_desk;
    PointsTimelineController m_controller;
    PointsHistoryModel m_history;
    LostPointsModel m_lost;
    QPointer<QDialog> m_eventsDialog;
    std::optional<bool> m_isWide;
    std::unique_ptr<Ui::PointsTimelineCard> m_ui;
};

} // namespace console::ui
