#pragma once

#include "ui/pages/ads/market_models.h"

#include "control/ad_market_controller.h"

#include <QFrame>

#include <memory>

namespace console::ui {

namespace Ui {
class BidPlannerCard;
}

/// What a month's budget buys on the slot, day by day. Hands a proposal to the application; places no bid itself.
class BidPlannerCard : public QFrame
{
    Q_OBJECT

public:
    /// `controller` outlives the card.
    explicit BidPlannerCard(AdMarketController &controller, QWidget *parent = nullptr);
    ~BidPlannerCard() override;

    void retranslate();

signals:
    /// The proposed days from the chosen one on that follow one another at the same price.
    void useInApplication(console::AdKind kind, const QString &slot, QDate firstDay, QDate lastDay, console::Qcash price);

private:
    void connectParts();
    void ask();
    void use();
    [[nodiscard]] QList<BidPlanLine> chosenRun() const;
    void render();
    void renderFields();
    void renderProposal();

    AdMarketController &m_controller;
    BidPlanModel m_model;
    BidPlan m_shown;
    bool m_isRendering = false; ///< what the fields tell then is what was put into them
    std::unique_ptr<Ui::BidPlannerCard> m_ui;
};

} // namespace console::ui
