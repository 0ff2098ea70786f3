#pragma once

#include "control/grade_points_controller.h"
#include "control/typed_points_controller.h"
#include "ui/page.h"
#include "ui/pages/grade_points/points_models.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class GradePointsPage;
}

class ItemScoresCard;
class PointsTimelineCard;

/// My grade & points: grade, last month's points and their conversion, item scores, twelve months. Converts only through the
/// dialog that shows what will be booked.
class GradePointsPage : public Page
{
    Q_OBJECT

public:
    explicit GradePointsPage(Desk &desk, QWidget *parent = nullptr);
    ~GradePointsPage() override;

    /// Convert, where there is something to convert.
    [[nodiscard]] QWidget *firstControl() const override;
    void retranslate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void openTypedPoints();
    void followDialogs();
    void render();
    void renderGrade();
    [[nodiscard]] static QString aimText(const GradeOutlook &outlook);
    void renderConversion();

    GradePointsController m_controller;
    TypedPointsController m_typedPoints;
    PointsBreakdownModel m_breakdown;
    ItemScoresCard *m_items;
    PointsTimelineCard *m_timeline;
    QPointer<QDialog> m_convertDialog;
    QPointer<QDialog> m_doneDialog;
    QPointer<QDialog> m_typedPointsDialog;
    std::unique_ptr<Ui::GradePointsPage> m_ui;
};

} // namespace console::ui
