#include "ui/pages/qcash/purchase_tab.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/left_out_line.h"
#include "ui_purchase_tab.h"

#include <QItemSelectionModel>

namespace console::ui {

namespace {

constexpr int leastWords = 80; ///< pixels of the drawing board
constexpr int leastMethod = 128;

} // namespace

PurchaseTab::PurchaseTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PurchaseTab>())
{
    m_ui->setupUi(this);
    m_ui->purchaseHistoryView->setModel(&m_model);
    auto *columns = new FittedColumns(m_ui->purchaseHistoryView, PurchaseModel::DetailsColumn,
                                      {{PurchaseModel::DetailsColumn, leastWords}, {PurchaseModel::MethodColumn, leastMethod}});
    const QList<int> leaving{PurchaseModel::DueColumn, PurchaseModel::DeadlineColumn};
    columns->setLeaving(leaving);
    auto *leftOut = new LeftOutLine(m_ui->purchaseHistoryView, leaving, m_ui->purchaseCard);
    leftOut->setContentsMargins(12, 6, 12, 8);
    leftOut->setObjectName(QStringLiteral("purchaseLeftOutLabel"));
    m_ui->purchaseColumn->insertWidget(1, leftOut);
    m_ui->purchaseHistoryView->setSettingsKey(QStringLiteral("ticket_orders.3"));
    m_ui->purchaseHistoryView->setLeastRows(3);
    m_ui->purchasePager->setNames(QStringLiteral("purchase"));
    m_ui->purchaseEmpty->setIconName(QStringLiteral("qcash"));
}

PurchaseTab::~PurchaseTab() = default;

void PurchaseTab::setControllers(TicketOrdersController &orders, PaymentAttentionController &attention)
{
    Q_ASSERT(!m_controller);
    m_controller = &orders;
    m_ui->attentionCard->setController(attention);
    connect(m_ui->purchasePager, &Pager::pageAsked, &orders, &TicketOrdersController::goToPage);
    connect(m_ui->purchaseEmpty, &EmptyState::actionTriggered, this, &PurchaseTab::chargeAsked);
    connect(m_ui->checkOrdersButton, &QPushButton::clicked, &orders, &TicketOrdersController::check);
    connect(&orders, &TicketOrdersController::stateChanged, this, [this] {
        showOrders();
        render();
    });
    connectView();
    render();
}

void PurchaseTab::connectView()
{
    TableView *view = m_ui->purchaseHistoryView;
    // By Return or a double click.
    connect(view, &QAbstractItemView::activated, this, &PurchaseTab::askForOrder);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PurchaseTab::render);
    connect(m_ui->showOrderButton, &QPushButton::clicked, this, &PurchaseTab::askForOrder);
    connect(m_ui->purchaseExportButton, &QPushButton::clicked, this, &PurchaseTab::exportAsked);
}

void PurchaseTab::showOrders()
{
    const qint64 selected = selectedOrder();
    const auto &page = m_controller->state().page.value;
    m_model.setOrders(page ? page->orders : QList<TicketOrder>());
    for (int row = 0; selected != 0 && row < m_model.rowCount(); ++row) {
        if (m_model.orderAt(row).orderNumber == selected)
            m_ui->purchaseHistoryView->selectRow(row);
    }
}

qint64 PurchaseTab::selectedOrder() const
{
    const QModelIndexList rows = m_ui->purchaseHistoryView->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model.orderAt(rows.first().row()).orderNumber;
}

void PurchaseTab::askForOrder()
{
    if (const qint64 orderNumber = selectedOrder(); orderNumber != 0)
        emit orderAsked(orderNumber);
}

void PurchaseTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    if (m_controller)
        m_ui->attentionCard->retranslate();
    render();
}

void PurchaseTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The orders keep their room.
    constexpr int enoughForTwo = 560;
    m_ui->attentionCard->setMostShown(height() < enoughForTwo ? 1 : 2);
}

void PurchaseTab::render()
{
    const Reading<TicketOrderPage> &page = m_controller->state().page;
    renderWaiting();
    m_ui->showOrderButton->setEnabled(selectedOrder() != 0);
    m_ui->purchaseErrorLabel->setVisible(page.fault.has_value());
    m_ui->purchaseErrorLabel->setText(page.fault ? storeFaultText(*page.fault) : QString());
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->purchaseCard->setVisible(!isEmpty);
    m_ui->purchaseEmptyCard->setVisible(isEmpty && !page.fault);
    m_ui->purchaseEmpty->setText(tr("No charge ticket was bought yet. Buy one, and it stands here with its status."));
    m_ui->purchaseEmpty->setAction(tr("Qcash charge"));
    if (page.value)
        m_ui->purchasePager->setPage(page.value->page, page.value->pageCount);
}

void PurchaseTab::renderWaiting()
{
    const TicketOrdersState &state = m_controller->state();
    const auto &waiting = state.waiting.value;
    const bool isWaiting = waiting && waiting->count > 0;
    m_ui->waitingBar->setVisible(isWaiting);
    QString text;
    if (isWaiting) {
        text = tr("%Ln order(s) wait(s) for payment.", nullptr, int(waiting->count));
        if (waiting->nextDeadline)
            text = joinSentences(text, tr("Next deadline: %1.").arg(InstructionTexts::momentInJapan(*waiting->nextDeadline)));
        if (state.checkedAt)
            text = joinSentences(text, tr("Last checked at %1.").arg(jst::dateTimeOf(*state.checkedAt).toString(QStringLiteral("HH:mm:ss"))));
    }
    m_ui->waitingOrdersLabel->setText(text);
    m_ui->checkOrdersButton->setEnabled(!state.isChecking);
    m_ui->checkOrdersButton->setText(state.isChecking ? tr("Checking…") : tr("Check now"));
    const bool isUnreachable = isWaiting && state.gatewayFault;
    m_ui->ordersServiceLabel->setVisible(isUnreachable);
    m_ui->ordersServiceLabel->setText(isUnreachable ? InstructionTexts::sentence(*state.gatewayFault) : QString());
}

} // namespace console::ui
