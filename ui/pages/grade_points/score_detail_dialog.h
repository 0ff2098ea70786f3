#pragma once

#include "control/score_detail_controller.h"
#include "ui/pages/grade_points/score_models.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ScoreDetailDialog;
}

/// One item's scores of a month, by component: as general goods, as reserve goods, or both side by side. Shows only the lists of the
/// ways in which the item was sold.
class ScoreDetailDialog : public QDialog
{
    Q_OBJECT

public:
    /// `item` is a row of that month's item scores.
    ScoreDetailDialog(Desk &desk, const ItemScore &item, JstMonth month, QWidget *parent = nullptr);
    ~ScoreDetailDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp(GoodsKind kind);
    void followState();
    void showRows();
    void exportRows();
    void render();
    void renderChoice();
    void renderLists();

    struct Part
    {
        QWidget *part;
        QTableView *view;
        QLabel *subtotal;
        const ScoreDetailList &list;
        ScoreEventModel &model;
        bool isSold; ///< the item was sold in this way
    };

    [[nodiscard]] Part partOf(GoodsKind kind);

    ScoreDetailController m_controller;
    ScoreEventModel m_general{ScoreEventModel::Kind::OneItem};
    ScoreEventModel m_reserve{ScoreEventModel::Kind::OneItem};
    std::unique_ptr<Ui::ScoreDetailDialog> m_ui;
};

} // namespace console::ui
