#pragma once

#include "ui/page.h"
#include "ui/pages/ads/ad_spending_model.h"
#include "ui/pages/qcash/history_model.h"

#include <memory>

namespace console::ui {

namespace Ui {
class AdsPage;
}

/// Promotion: what Qcash was spent on, by ad and entry by entry. Leads to buying Qcash and to recording; books nothing itself.
class AdsPage : public Page
{
    Q_OBJECT

public:
    explicit AdsPage(Desk &desk, QWidget *parent = nullptr);
    ~AdsPage() override;

    void retranslate() override;
    void refresh() override;

private:
    void fillTables();
    void render();
    void renderFigures();
    void renderTables();

    AdSpendingController m_controller;
    AdSpendingModel m_costs;
    HistoryModel m_entries;
    std::unique_ptr<Ui::AdsPage> m_ui;
};

} // namespace console::ui
