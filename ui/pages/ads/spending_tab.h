#pragma once

#include "ui/page.h"
#include "ui/pages/ads/ad_spending_model.h"
#include "ui/pages/qcash/history_model.h"

#include <memory>

namespace console::ui {

namespace Ui {
class SpendingTab;
}

/// The tab Spending: what Qcash was spent on, by ad and entry by entry. Leads to buying Qcash and to recording; books nothing itself.
class SpendingTab : public QWidget
{
    Q_OBJECT

public:
    explicit SpendingTab(Desk &desk, QWidget *parent = nullptr);
    ~SpendingTab() override;

    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillTables();
    void render();
    void renderFigures();
    void renderTables();

    AdSpendingController m_controller;
    AdSpendingModel m_costs;
    HistoryModel m_entries;
    std::unique_ptr<Ui::SpendingTab> m_ui;
};

} // namespace console::ui
