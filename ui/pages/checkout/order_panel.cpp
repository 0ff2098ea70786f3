#include "ui/pages/checkout/order_panel.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/leave_order_dialog.h"
#include "ui/pages/checkout/order_print.h"
#include "ui_order_panel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>

namespace console::ui {

namespace {

/// Addresses come from the payment service: nothing but a web page over https may be opened.
bool isPaymentPage(const QUrl &address)
{
    return address.isValid() && address.scheme() == QLatin1String("https") && !address.host().isEmpty() && address.userInfo().isEmpty();
}

} // namespace

OrderPanel::OrderPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_controller(desk), m_ui(std::make_unique<Ui::OrderPanel>())
{
    m_ui->setupUi(this);
    m_ui->payInstructionsLabel->setMinimumWidth(1); // an address is one long word
    m_ui->practicePanel->setController(m_controller);
    m_second.setObjectName(QStringLiteral("countdownTimer"));
    m_second.setParent(this);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &OrderPanel::renderCountdown);
    connect(&m_controller, &OrderController::stateChanged, this, &OrderPanel::render);
    connectButtons();
    render();
}

OrderPanel::~OrderPanel() = default;

void OrderPanel::connectButtons()
{
    connect(m_ui->checkPaymentButton, &QPushButton::clicked, &m_controller, &OrderController::check);
    connect(m_ui->tryAgainButton, &QPushButton::clicked, this, [this] { m_controller.askAgain(Language::current()); });
    connect(m_ui->openPaymentPageButton, &QPushButton::clicked, this, &OrderPanel::openPaymentPage);
    connect(m_ui->copyInstructionsButton, &QPushButton::clicked, this, [this] {
        if (const auto &order = m_controller.state().order)
            copy(InstructionTexts::sheet(*order));
    });
    connect(m_ui->printInstructionsButton, &QPushButton::clicked, this, &OrderPanel::printInstructions);
    connect(m_ui->leaveOrderButton, &QPushButton::clicked, this, &OrderPanel::askToLeave);
    connect(m_ui->orderAgainButton, &QPushButton::clicked, this, [this] {
        if (const auto &order = m_controller.state().order)
            emit navigate({PageId::Checkout, QString::number(order->ticket)});
    });
    connect(m_ui->attentionMessage, &MessageBar::actionTriggered, this,
            [this] { emit navigate({PageId::Qcash, QStringLiteral("purchases")}); });
}

void OrderPanel::setOrder(qint64 orderNumber)
{
    if (orderNumber != m_controller.state().orderNumber) {
        m_notice = Notice::None;
        m_wasOverdue = false;
    }
    m_controller.show(orderNumber);
}

void OrderPanel::refresh()
{
    m_controller.refresh();
}

void OrderPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->practicePanel->retranslate();
    render();
}

void OrderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void OrderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renderCountdown();
}

void OrderPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void OrderPanel::tell(Notice notice)
{
    m_notice = notice;
    render();
}

void OrderPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    tell(Notice::Copied);
}

void OrderPanel::openPaymentPage()
{
    const OrderState &state = m_controller.state();
    if (!state.order)
        return;
    for (const PaymentInstruction &instruction : state.order->instructions) {
        if (instruction.field != InstructionField::PaymentPage)
            continue;
        const QUrl address(instruction.value, QUrl::StrictMode);
        if (state.isPractice)
            tell(Notice::PageIsPractice);
        else
            tell(isPaymentPage(address) && QDesktopServices::openUrl(address) ? Notice::PageIsOpen : Notice::CannotOpen);
        return;
    }
}

void OrderPanel::printInstructions()
{
    const auto &order = m_controller.state().order;
    if (!order)
        return;
    const QString path = OrderPrint::writePrivately(*order);
    const bool isShown = !path.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    tell(isShown ? Notice::None : Notice::CannotPrint);
}

void OrderPanel::askToLeave()
{
    if (m_leaveDialog)
        return;
    m_leaveDialog = new LeaveOrderDialog(m_controller, this);
    m_leaveDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_leaveDialog->open();
}

} // namespace console::ui
