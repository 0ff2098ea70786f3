#include "ui/pages/qcash/purchase_tab.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_purchase_tab.h"

#include <QEvent>
#include <QItemSelectionModel>

#include <algorithm>
#include <numeric>

namespace console::ui {

PurchaseTab::PurchaseTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PurchaseTab>())
{
    m_ui->setupUi(this);
    m_ui->purchaseHistoryView->setModel(&m_model);
    m_ui->purchaseHistoryView->setStretchColumn(PurchaseModel::DetailsColumn);
    m_ui->purchaseHistoryView->setSettingsKey(QStringLiteral("ticket_orders.2"));
    m_ui->purchaseHistoryView->setLeastRows(3);
    m_ui->purchaseHistoryView->viewport()->installEventFilter(this);
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
        fitColumns();
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
    fitColumns();
    render();
}

void PurchaseTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The orders keep their room.
    constexpr int enoughForTwo = 560;
    m_ui->attentionCard->setMostShown(height() < enoughForTwo ? 1 : 2);
}

bool PurchaseTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize && !m_isFitting)
        fitColumns();
    return isHandled;
}

/// Each column gets what its texts need in the language of the moment. Where that is more than the window has, the texts that
/// are words give way and are told by their tool tips; numbers never are cut.
void PurchaseTab::fitColumns()
{
    TableView *view = m_ui->purchaseHistoryView;
    constexpr int padding = 24;
    constexpr int leastWords = 92;
    QFont headerFont = view->font();
    headerFont.setPixelSize(Theme::smallPixels());
    headerFont.setBold(true);
    const QFontMetrics metrics(headerFont);
    QList<int> headers;
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        headers.append(metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + padding);
        int widest = headers.last();
        for (int row = 0; row < m_model.rowCount(); ++row)
            widest = std::max(widest, view->sizeHintForIndex(m_model.index(row, column)).width());
        widths.append(widest + 2);
    }
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - view->viewport()->width();
    for (const PurchaseModel::Column column : {PurchaseModel::DetailsColumn, PurchaseModel::MethodColumn, PurchaseModel::StatusColumn}) {
        const int given = std::clamp(excess, 0, std::max(0, widths[column] - std::max(leastWords, headers[column])));
        widths[column] -= given;
        excess -= given;
    }
    m_isFitting = true; // a scroll bar that goes or comes resizes the view
    view->setMeasuredWidths(widths);
    m_isFitting = false;
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
            text += u' ' + tr("Next deadline: %1.").arg(InstructionTexts::momentInJapan(*waiting->nextDeadline));
        if (state.checkedAt)
            text += u' ' + tr("Last checked at %1.").arg(jst::dateTimeOf(*state.checkedAt).toString(QStringLiteral("HH:mm:ss")));
    }
    m_ui->waitingOrdersLabel->setText(text);
    m_ui->checkOrdersButton->setEnabled(!state.isChecking);
    m_ui->checkOrdersButton->setText(state.isChecking ? tr("Checking…") : tr("Check now"));
    const bool isUnreachable = isWaiting && state.gatewayFault;
    m_ui->ordersServiceLabel->setVisible(isUnreachable);
    m_ui->ordersServiceLabel->setText(isUnreachable ? InstructionTexts::sentence(*state.gatewayFault) : QString());
}

} // namespace console::ui
