#include "ui/pages/qcash/qcash_page.h"

#include "ui/language.h"
#include "ui/pages/export/book_exports.h"
#include "ui/pages/qcash/correction_dialog.h"
#include "ui/pages/qcash/entry_dialog.h"
#include "ui/pages/qcash/manual_entry_dialog.h"
#include "ui/pages/qcash/order_dialog.h"
#include "ui/store_fault_text.h"
#include "ui_qcash_page.h"

#include <algorithm>

namespace console::ui {

QcashPage::QcashPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_history(desk), m_orders(desk), m_attention(desk), m_entries(desk), m_ui(std::make_unique<Ui::QcashPage>())
{
    m_ui->setupUi(this);
    m_ui->historyTab->setController(desk, m_history);
    m_ui->chargeTab->setDesk(desk);
    m_ui->purchaseTab->setControllers(m_orders, m_attention);
    connectTabs();
    connect(m_ui->manualEntryButton, &QPushButton::clicked, &m_entries, &ManualEntryController::beginEntry);
    connect(m_ui->openingBalanceButton, &QPushButton::clicked, &m_entries, &ManualEntryController::beginOpening);
    connect(&m_entries, &ManualEntryController::stateChanged, this, &QcashPage::followStage);
    connect(&m_history, &HistoryController::stateChanged, this, &QcashPage::render);
    for (QPushButton *button : {m_ui->manualEntryButton, m_ui->openingBalanceButton})
        button->setAutoDefault(true);
    render();
}

QcashPage::~QcashPage() = default;

void QcashPage::connectTabs()
{
    const auto showCharge = [this] { m_ui->qcashTabs->setCurrentWidget(m_ui->chargeTab); };
    connect(m_ui->historyTab, &HistoryTab::correctionAsked, &m_entries, &ManualEntryController::beginCorrection);
    connect(m_ui->historyTab, &HistoryTab::detailsAsked, this, &QcashPage::showEntry);
    connect(m_ui->historyTab, &HistoryTab::exportAsked, this, [this] { askForHistoryExport(m_desk, filterOf(m_history.state().search), this); });
    connect(m_ui->historyTab, &HistoryTab::statementAsked, this,
            [this] { askForStatement(m_desk, JstMonth::containing(m_history.state().search.to), this); });
    connect(m_ui->purchaseTab, &PurchaseTab::exportAsked, this, [this] { askForTicketOrdersExport(m_desk, this); });
    connect(m_ui->historyTab, &HistoryTab::chargeAsked, this, showCharge);
    connect(m_ui->purchaseTab, &PurchaseTab::chargeAsked, this, showCharge);
    connect(m_ui->purchaseTab, &PurchaseTab::orderAsked, this, &QcashPage::showOrder);
    connect(m_ui->attentionBar, &MessageBar::actionTriggered, this, [this] { m_ui->qcashTabs->setCurrentWidget(m_ui->purchaseTab); });
    connect(&m_attention, &PaymentAttentionController::stateChanged, this, &QcashPage::renderAttention);
    connect(m_ui->qcashTabs, &QTabWidget::currentChanged, this, &QcashPage::renderAttention);
    connect(m_ui->qcashTabs, &QTabWidget::currentChanged, this, &QcashPage::refreshOrders);
    connect(m_ui->chargeTab, &ChargeTab::purchaseAsked, this,
            [this](qint64 ticket) { emit navigate({PageId::Checkout, (m_neededForAd ? QStringLiteral("for_ad:%1") : QStringLiteral("%1")).arg(ticket)}); });
    connect(m_ui->chargeTab, &ChargeTab::backToAdAsked, this, [this] { emit navigate({PageId::Ads, QStringLiteral("apply")}); });
    connect(&m_desk.session, &Session::shopChanged, this, [this] {
        m_neededForAd.reset();
        renderForAd();
    });
    connect(m_ui->chargeTab, &ChargeTab::gradePointsAsked, this, [this] { emit navigate({PageId::GradePoints, {}}); });
}

void QcashPage::open(const PageRequest &request)
{
    const QLatin1String orderPrefix("order:");
    const bool isOrder = request.detail.startsWith(orderPrefix);
    const QLatin1String chargePrefix("charge:");
    const QLatin1String adPrefix("charge_for_ad:");
    const bool isForAd = request.detail.startsWith(adPrefix);
    if (isForAd)
        beginForAd(request.detail.mid(adPrefix.size()).toLongLong());
    else if (request.detail != QLatin1String("charge"))
        m_neededForAd.reset();
    renderForAd();
    if (request.detail.startsWith(chargePrefix))
        m_ui->chargeTab->proposeFor(request.detail.mid(chargePrefix.size()).toLongLong());
    if (request.detail == QLatin1String("charge") || request.detail.startsWith(chargePrefix) || isForAd)
        m_ui->qcashTabs->setCurrentWidget(m_ui->chargeTab);
    else if (request.detail == QLatin1String("purchases") || isOrder)
        m_ui->qcashTabs->setCurrentWidget(m_ui->purchaseTab);
    else
        m_ui->qcashTabs->setCurrentWidget(m_ui->historyTab);
    if (request.detail == QLatin1String("manual_entry"))
        m_entries.beginEntry();
    if (isOrder)
        showOrder(request.detail.mid(orderPrefix.size()).toLongLong());
}

/// From then on it is told what the application still lacks, by the balance of the moment.
void QcashPage::beginForAd(qint64 missing)
{
    m_history.refresh();
    const auto &balances = m_history.state().balances.value;
    m_neededForAd = missing + (balances ? balances->spendable.value() : 0);
    m_ui->chargeTab->proposeFor(missing);
}

void QcashPage::renderForAd()
{
    const auto &balances = m_history.state().balances.value;
    m_ui->chargeTab->setMissingForAd(m_neededForAd && balances ? std::optional(std::max<qint64>(0, *m_neededForAd - balances->spendable.value()))
                                                               : std::nullopt);
}

void QcashPage::showOrder(qint64 orderNumber)
{
    if (m_dialog || orderNumber <= 0)
        return;
    auto *dialog = new OrderDialog(m_desk, orderNumber, this);
    connect(dialog, &OrderDialog::navigate, this, [this](const PageRequest &request) {
        // Its own tab may be what is asked for: then no page changes.
        if (request.page == PageId::Qcash)
            open(request);
        else
            emit navigate(request);
    });
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void QcashPage::showEntry(const HistoryRow &row)
{
    if (m_dialog)
        return;
    auto *dialog = new EntryDialog(row, this);
    // What is asked for in it comes in its place.
    connect(dialog, &EntryDialog::correctionAsked, this, [this](const HistoryRow &asked) {
        m_dialog.clear();
        m_entries.beginCorrection(asked);
    });
    connect(dialog, &EntryDialog::orderAsked, this, [this](qint64 orderNumber) {
        m_dialog.clear();
        showOrder(orderNumber);
    });
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void QcashPage::followStage()
{
    if (m_dialog)
        return;
    switch (m_entries.state().stage) {
    case ManualEntryStage::Closed:
        return;
    case ManualEntryStage::Entry:
    case ManualEntryStage::Opening:
        m_dialog = new ManualEntryDialog(m_entries, this);
        break;
    case ManualEntryStage::Correction:
        if (!m_entries.state().correcting)
            return;
        m_dialog = new CorrectionDialog(m_entries, this);
        break;
    }
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void QcashPage::refresh()
{
    m_ui->historyTab->refresh();
    m_areOrdersStale = true;
    refreshOrders();
    m_attention.refresh();
}

/// Only the purchases' own tab shows them: after the first time they are read when it does.
void QcashPage::refreshOrders()
{
    if (m_wereOrdersRead && (!m_areOrdersStale || m_ui->qcashTabs->currentWidget() != m_ui->purchaseTab))
        return;
    m_areOrdersStale = false;
    m_wereOrdersRead = true;
    m_orders.refresh();
}

void QcashPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->historyTab->retranslate();
    m_ui->chargeTab->retranslate();
    m_ui->purchaseTab->retranslate();
    render();
}

void QcashPage::render()
{
    const HistoryState &state = m_history.state();
    const auto &balances = state.balances.value;
    if (balances)
        m_ui->qcashTotalLabel->setValue(balances->total.value());
    else
        m_ui->qcashTotalLabel->setUnknown();
    const bool isHeld = balances && !balances->held.isZero();
    m_ui->heldLabel->setVisible(isHeld);
    m_ui->heldLabel->setText(isHeld ? tr("Spendable %1 Qcash, held for bids %2 Qcash")
                                          .arg(formatNumber(balances->spendable.value()), formatNumber(balances->held.value()))
                                    : QString());
    m_ui->balanceErrorLabel->setVisible(state.balances.fault.has_value());
    m_ui->balanceErrorLabel->setText(state.balances.fault ? storeFaultText(*state.balances.fault) : QString());
    m_ui->openingBalanceButton->setVisible(state.isNewShop);
    renderAttention();
    renderForAd();
}

/// Money that came in astray is told on every tab; on its own one the payments themselves stand.
void QcashPage::renderAttention()
{
    const auto &items = m_attention.state().items;
    if (items.fault)
        m_ui->attentionBar->showMessage(MessageBar::Kind::Error, storeFaultText(*items.fault));
    else if (items.value && !items.value->isEmpty() && m_ui->qcashTabs->currentWidget() != m_ui->purchaseTab)
        m_ui->attentionBar->showMessage(MessageBar::Kind::Warning, tr("%Ln payment(s) came in that could not be credited.", nullptr, int(items.value->size())));
    else
        m_ui->attentionBar->clear();
    m_ui->attentionBar->setAction(items.fault ? QString() : tr("Look at it"));
}

} // namespace console::ui
