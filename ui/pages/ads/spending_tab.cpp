#include "ui/pages/ads/spending_tab.h"

#include "ui/language.h"
#include "ui/pages/ads/share_delegate.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/fitting.h"
#include "ui_spending_tab.h"

namespace console::ui {

namespace {

constexpr int adsShown = int(adKindCodes.size());
constexpr int leastShare = 140; ///< pixels
constexpr int leastContent = 160;
constexpr int entriesAtOnce = 8; ///< further ones by the table's own scroll bar

} // namespace

SpendingTab::SpendingTab(Desk &desk, QWidget *parent) : QWidget(parent), m_controller(desk), m_ui(std::make_unique<Ui::SpendingTab>())
{
    m_ui->setupUi(this);
    for (const auto &row : spendingPeriodCodes)
        m_ui->adsPeriodBox->addItem(QString(), QString(row.second));
    m_ui->adSpendingView->setModel(&m_costs);
    m_ui->adSpendingView->setItemDelegateForColumn(AdSpendingModel::ShareColumn, new ShareDelegate(this));
    new FittedColumns(m_ui->adSpendingView, AdSpendingModel::ShareColumn, {{AdSpendingModel::ShareColumn, leastShare}});
    m_ui->adSpendingView->setSettingsKey(QStringLiteral("ad_spending.2"));
    m_ui->adEntriesView->setModel(&m_entries);
    new FittedColumns(m_ui->adEntriesView, HistoryModel::ContentColumn, {{HistoryModel::ContentColumn, leastContent}});
    m_ui->adEntriesView->setSettingsKey(QStringLiteral("ad_entries.2"));
    connect(m_ui->adsPeriodBox, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto period = valueIn(spendingPeriodCodes, m_ui->adsPeriodBox->currentData().toString()))
            m_controller.setPeriod(*period);
    });
    connect(m_ui->spendingBuyButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("charge")}); });
    connect(m_ui->recordAdButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("manual_entry")}); });
    connect(m_ui->adsMessage, &MessageBar::actionTriggered, this, &SpendingTab::refresh);
    connect(&m_controller, &AdSpendingController::stateChanged, this, [this] {
        fillTables();
        render();
    });
    retranslate();
}

SpendingTab::~SpendingTab() = default;

void SpendingTab::refresh()
{
    m_controller.refresh();
}

void SpendingTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setWatched(true);
}

void SpendingTab::hideEvent(QHideEvent *event)
{
    m_controller.setWatched(false);
    QWidget::hideEvent(event);
}

void SpendingTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_costs.retranslate();
    m_entries.retranslate();
    for (int index = 0; index < m_ui->adsPeriodBox->count(); ++index) {
        QString text;
        switch (*valueIn(spendingPeriodCodes, m_ui->adsPeriodBox->itemData(index).toString())) {
        case SpendingPeriod::ThisMonth:
            text = tr("This month");
            break;
        case SpendingPeriod::LastMonth:
            text = tr("Last month");
            break;
        case SpendingPeriod::Last3Months:
            text = tr("Last 3 months");
            break;
        case SpendingPeriod::Last12Months:
            text = tr("Last 12 months");
            break;
        }
        m_ui->adsPeriodBox->setItemText(index, text);
    }
    render();
}

void SpendingTab::fillTables()
{
    const AdSpendingState &state = m_controller.state();
    m_costs.setCosts(state.costs.value.value_or(QList<AdCost>()));
    m_entries.setRows(state.entries.value ? state.entries.value->rows : QList<HistoryRow>());
}

void SpendingTab::render()
{
    const AdSpendingState &state = m_controller.state();
    std::optional<StoreFault> fault = state.balances.fault;
    for (const auto &other : {state.costs.fault, state.entries.fault}) {
        if (!fault)
            fault = other;
    }
    if (fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->adsMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
        m_ui->adsMessage->setAction(tr("Try again"));
    } else {
        m_ui->adsMessage->clear();
    }
    renderFigures();
    renderTables();
}

void SpendingTab::renderFigures()
{
    const AdSpendingState &state = m_controller.state();
    if (state.balances.value)
        m_ui->spendableLabel->setValue(state.balances.value->spendable.value());
    else
        m_ui->spendableLabel->setUnknown();
    if (state.balances.value && !state.balances.value->held.isZero())
        m_ui->heldLabel->setText(tr("Held for bids: %1 Qcash").arg(formatNumber(state.balances.value->held.value())));
    else
        m_ui->heldLabel->setText(tr("Ads can be paid from it at any time. It never expires."));
    if (state.costs.value)
        m_ui->adsNetLabel->setValue(state.netTotal);
    else
        m_ui->adsNetLabel->setUnknown();
    //: Two days.
    m_ui->spentPeriodLabel->setText(state.from.isValid() ? tr("%1 to %2, less what came back").arg(formatDate(state.from), formatDate(state.to))
                                                         : QString());
}

void SpendingTab::renderTables()
{
    const AdSpendingState &state = m_controller.state();
    const bool hasCosts = m_costs.rowCount() > 0;
    m_ui->adSpendingView->setVisible(hasCosts);
    m_ui->costsEmptyLabel->setVisible(!hasCosts);
    m_ui->costsEmptyLabel->setText(state.costs.value ? tr("No Qcash was spent on ads in this period. Record what an ad has cost, or choose a longer period.") : QString());
    fitHeight(m_ui->adSpendingView, adsShown);

    const bool hasEntries = m_entries.rowCount() > 0;
    m_ui->adEntriesView->setVisible(hasEntries);
    m_ui->entriesEmptyLabel->setVisible(!hasEntries);
    m_ui->entriesEmptyLabel->setText(state.entries.value ? tr("No ad entries in this period.") : QString());
    fitHeight(m_ui->adEntriesView, entriesAtOnce);
    if (!state.entries.value)
        m_ui->entriesCountLabel->clear();
    else if (state.entries.value->matching > m_entries.rowCount())
        m_ui->entriesCountLabel->setText(tr("The newest %1 of %2").arg(formatNumber(m_entries.rowCount()), formatNumber(state.entries.value->matching)));
    else
        m_ui->entriesCountLabel->setText(tr("%Ln entry(ies)", nullptr, m_entries.rowCount()));
}

} // namespace console::ui
