#pragma once

#include "control/past_points_controller.h"
#include "ui/page.h"
#include "ui/pages/grade_points/score_models.h"

#include <memory>

namespace console::ui {

namespace Ui {
class PastPointsPage;
}

/// Service points of before 2019-07-01, to be searched by item and date. The boundary day belongs to My grade & points.
class PastPointsPage : public Page
{
    Q_OBJECT

public:
    explicit PastPointsPage(Desk &desk, QWidget *parent = nullptr);
    ~PastPointsPage() override;

    void retranslate() override;
    void refresh() override;
    void setWatched(bool isWatched) override;

private:
    void search();
    void exportRows();
    void render();

    Desk &m_desk;
    PastPointsController m_controller;
    ScoreEventModel m_scores{ScoreEventModel::Kind::Past};
    std::unique_ptr<Ui::PastPointsPage> m_ui;
};

} // namespace console::ui
