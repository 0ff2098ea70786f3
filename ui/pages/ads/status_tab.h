#pragma once

#include "control/ad_bids_controller.h"
#include "ui/page.h"
#include "ui/pages/ads/ad_bid_dialogs.h"
#include "ui/pages/ads/ad_bids_model.h"

#include <QTimer>

#include <memory>

namespace console::ui {

class AdUndecidedBar;

namespace Ui {
class StatusTab;
}

/// The tab Ad status: the shop's bids and ads, what they come to, and what can be done about each. Applies for nothing.
class StatusTab : public QWidget
{
    Q_OBJECT

public:
    explicit StatusTab(Desk &desk, QWidget *parent = nullptr);
    ~StatusTab() override;

    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void connectActs();
    void find(const AdBidSearch &search);
    void showRows();
    void exportRows();
    [[nodiscard]] const AdBid *selectedBid() const;
    void render();
    void renderRows();
    void renderActs();
    void renderDone();
    [[nodiscard]] bool isNarrowed() const;

    Desk &m_desk;
    AdBidsController m_controller;
    AdBidsModel m_model;
    AdBidDialogs m_dialogs;
    AdUndecidedBar *m_undecided;
    std::optional<bool> m_isWide; ///< how the table is laid out
    QTimer m_second; ///< while the tab is seen
    std::unique_ptr<Ui::StatusTab> m_ui;
};

} // namespace console::ui
