#pragma once

#include "ui/page.h"
#include "ui/pages/ads/market_models.h"
#include "ui/pages/qcash/charts_picture_menu.h"

#include "control/ad_market_controller.h"

#include <QPointer>

#include <memory>

class QDialog;
class QFileDialog;

namespace console::ui {

class BidPlannerCard;

namespace Ui {
class MarketTab;
}

/// The tab Bids & winners: what won a slot day by day, how the shop's own bids stood to it, Mega-wari events, and what a budget buys. Leads
/// to the application and to Ad status; places and decides no bid.
class MarketTab : public QWidget
{
    Q_OBJECT

public:
    explicit MarketTab(Desk &desk, QWidget *parent = nullptr);
    ~MarketTab() override;

    void refresh();
    void retranslate();

signals:
    void navigate(const console::ui::PageRequest &request);
    void useInApplication(console::AdKind kind, const QString &slot, QDate firstDay, QDate lastDay, console::Qcash price);

private:
    void makeParts();
    void connectParts();
    void chooseSlot();
    void openList(QDate day);
    void openEvent(const std::optional<MegaWariEvent> &event);
    void askForFile();
    /// What the controller has read; tables keep their place otherwise.
    void fillTables();
    void render();
    void renderSlot();
    void renderMessage();
    void renderFigures();
    void renderChart();
    void renderDays();
    void renderEvents();
    [[nodiscard]] const AdMarket *market() const;

    AdMarketController m_controller;
    MarketDaysModel m_days;
    MegaWariModel m_events;
    BidPlannerCard *m_planner = nullptr;
    ChartsPictureMenu *m_pictureMenu = nullptr;
    std::optional<PictureOutcome> m_picture; ///< until it is closed
    QPointer<QDialog> m_dialog;
    QPointer<QFileDialog> m_fileDialog;
    QList<AdSlotName> m_shownSlots;
    bool m_isRendering = false; ///< what the fields tell then is what was put into them
    std::unique_ptr<Ui::MarketTab> m_ui;
};

} // namespace console::ui
