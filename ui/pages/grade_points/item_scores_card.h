#pragma once

#include "control/item_scores_controller.h"
#include "ui/pages/grade_points/score_models.h"
#include "ui/widgets/card.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class ItemScoresCard;
}

/// A month's points by item, to be searched, with the way to one item's events and to the past. Only reads.
class ItemScoresCard : public Card
{
    Q_OBJECT

public:
    explicit ItemScoresCard(Desk &desk, QWidget *parent = nullptr);
    ~ItemScoresCard() override;

    void retranslate();
    /// Reads the search of before anew.
    void refresh();
    /// Puts the card's fields behind `before` in the order of Tab; returns the last of them.
    QWidget *followInTabOrder(QWidget *before);

signals:
    void pastPointsRequested();

private:
    void setUpTable();
    void search();
    void openDetail(const QModelIndex &index);
    void exportRows();
    void render();
    void fillChoices();

    Desk &m_desk;
    ItemScoresController m_controller;
    ItemScoreModel m_scores;
    QPointer<QDialog> m_detailDialog;
    std::unique_ptr<Ui::ItemScoresCard> m_ui;
};

} // namespace console::ui
