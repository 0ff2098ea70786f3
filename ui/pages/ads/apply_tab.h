#pragma once

#include "control/ad_application_controller.h"
#include "ui/page.h"
#include "ui/pages/ads/ad_bid_dialogs.h"
#include "ui/pages/ads/ad_bids_model.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QDialog;
class QStringListModel;
class QVBoxLayout;

namespace console::ui {

namespace Ui {
class ApplyTab;
}

class AdUndecidedBar;

/// The tab Apply: the form for a paid ad, what it costs and until when, and the shop's newest bids. Places nothing without its dialog.
class ApplyTab : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyTab(Desk &desk, QWidget *parent = nullptr);
    ~ApplyTab() override;

    void refresh();
    void retranslate();
    /// Puts what the bid planner proposes into the form and goes to the item, which stays.
    void takeProposal(AdKind kind, const QString &slot, QDate firstDay, QDate lastDay, Qcash price);

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFields();
    void connectFields();
    void makeTable();
    void placeBid();
    void buyQcash();
    /// Puts the confirmation up when the controller asks for it; it closes by itself.
    void followConfirmation();
    void render();
    void renderForm();
    void renderBuying();
    void renderItems();
    void renderSlots();
    void renderDays();
    void renderPrice();
    void renderError();
    void renderTerms();
    void renderCountdown();
    void renderMoney();
    void renderBids();
    void renderActs();
    void renderDone();
    [[nodiscard]] const AdBid *selectedBid() const;
    /// Under the field that the refusal is about.
    [[nodiscard]] QVBoxLayout *placeOf(AdRefusal refusal) const;

    AdApplicationController m_controller;
    AdBidsModel m_bids;
    AdBidDialogs m_dialogs;
    AdUndecidedBar *m_undecided;
    QStringListModel *m_slots;
    QTimer m_second; ///< runs only while the tab is seen
    QPointer<QDialog> m_dialog;
    Instant m_bidsShownAt; ///< when the rows were read that the table shows
    QStringList m_shownItems;
    bool m_isRendering = false; ///< what the fields tell then is what was put into them
    std::unique_ptr<Ui::ApplyTab> m_ui;
};

} // namespace console::ui
