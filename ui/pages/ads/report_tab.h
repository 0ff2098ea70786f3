#pragma once

#include "ui/page.h"
#include "ui/pages/ads/ad_report_model.h"
#include "ui/pages/ads/ad_report_texts.h"

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class ReportTab;
}

/// The tab Ad report: what the ads brought by day, item and ad, as chart and table, and beside it what the wallet was charged. Leads to the
/// import and to recording; imports and books nothing itself.
class ReportTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTab(Desk &desk, QWidget *parent = nullptr);
    ~ReportTab() override;

    void refresh();
    void retranslate();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectInputs();
    void connectActs();
    [[nodiscard]] QList<std::pair<AdReportBy, QPushButton *>> byButtons() const;
    void lookInto(int row);
    void sortBy(int column);
    void importReport();
    void exportTable();
    void followState();
    void showSortOrder();
    void render();
    void renderPeriod();
    void renderMessage();
    void renderFigures();
    void renderChart();
    void renderLines();
    void renderReconciliation();
    void fitTables();
    [[nodiscard]] bool hasLines() const;

    Desk &m_desk;
    AdReportController m_controller;
    AdReportModel m_lines;
    AdReconciliationModel m_reconciliation;
    AdReportChart m_chart = AdReportChart::ByTime;
    std::optional<bool> m_isWide; ///< how the table of lines is laid out
    std::unique_ptr<Ui::ReportTab> m_ui;
};

} // namespace console::ui
