#pragma once

#include "control/settlement_controller.h"
#include "ui/page.h"
#include "ui/pages/settlement/settlement_models.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace console::ui {

namespace Ui {
class SettlementTab;
}

/// The tab Settlement schedule: what each settlement day brings, by what rule and from which files. Moves no money.
class SettlementTab : public QWidget
{
    Q_OBJECT

public:
    explicit SettlementTab(Desk &desk, QWidget *parent = nullptr);
    ~SettlementTab() override;

    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followState();
    void importFile(ImportKind kind);
    void render();
    void renderFigures();
    void renderSource();
    void renderChart();
    void renderRule();
    void renderFiles();
    void fitColumns();

    Desk &m_desk;
    SettlementController m_controller;
    SettlementForecastModel m_weeks;
    SettlementPeriodModel m_periods;
    std::unique_ptr<Ui::SettlementTab> m_ui;
};

} // namespace console::ui
