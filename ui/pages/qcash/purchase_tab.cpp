#include "ui/pages/qcash/purchase_tab.h"

#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_purchase_tab.h"

#include <algorithm>

namespace console::ui {

PurchaseTab::PurchaseTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PurchaseTab>())
{
    m_ui->setupUi(this);
    m_ui->purchaseHistoryView->setModel(&m_model);
    m_ui->purchaseHistoryView->setStretchColumn(PurchaseModel::DetailsColumn);
    m_ui->purchaseHistoryView->setSettingsKey(QStringLiteral("ticket_orders.1"));
    m_ui->purchaseHistoryView->setMinimumHeight(3 * Theme::rowHeight);
    m_ui->purchasePager->setNames(QStringLiteral("purchase"));
    m_ui->purchaseEmpty->setIconName(QStringLiteral("qcash"));
}

PurchaseTab::~PurchaseTab() = default;

void PurchaseTab::setController(TicketOrdersController &controller)
{
    Q_ASSERT(!m_controller);
    m_controller = &controller;
    connect(m_ui->purchasePager, &Pager::pageAsked, &controller, &TicketOrdersController::goToPage);
    connect(m_ui->purchaseEmpty, &EmptyState::actionTriggered, this, &PurchaseTab::chargeAsked);
    connect(&controller, &TicketOrdersController::stateChanged, this, [this] {
        const auto &page = m_controller->state().page.value;
        m_model.setOrders(page ? page->orders : QList<TicketOrder>());
        fitColumns();
        render();
    });
    render();
}

void PurchaseTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    fitColumns();
    render();
}

/// Seven columns have just room enough in a small window: each gets what its texts need in the language of the moment.
void PurchaseTab::fitColumns()
{
    TableView *view = m_ui->purchaseHistoryView;
    constexpr int padding = 24;
    QFont headerFont = view->font();
    headerFont.setPixelSize(Theme::smallPixels);
    headerFont.setBold(true);
    const QFontMetrics metrics(headerFont);
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + padding;
        for (int row = 0; row < m_model.rowCount(); ++row)
            widest = std::max(widest, view->sizeHintForIndex(m_model.index(row, column)).width());
        widths.append(widest + 2);
    }
    view->setDefaultWidths(widths);
}

void PurchaseTab::render()
{
    const Reading<TicketOrderPage> &page = m_controller->state().page;
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

} // namespace console::ui
