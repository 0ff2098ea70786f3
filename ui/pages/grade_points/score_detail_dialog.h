#pragma once

#include "control/item_scores_controller.h"
#include "ui/pages/grade_points/score_models.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ScoreDetailDialog;
}

/// One item's scores of a month: as general goods, as reserve goods, or both side by side. Shows only the lists that there are.
class ScoreDetailDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScoreDetailDialog(ItemScoresController &controller, QWidget *parent = nullptr);
    ~ScoreDetailDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    ItemScoresController &m_controller;
    ScoreEventModel m_general{ScoreEventModel::Kind::OneItem};
    ScoreEventModel m_reserve{ScoreEventModel::Kind::OneItem};
    std::unique_ptr<Ui::ScoreDetailDialog> m_ui;
};

} // namespace console::ui
