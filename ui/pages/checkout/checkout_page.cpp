#include "ui/pages/checkout/checkout_page.h"

#include "ui/language.h"
#include "ui/pages/checkout/order_panel.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_checkout_page.h"

#include <QHideEvent>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace console::ui {

namespace {

/// The number of "order:3000012"; empty for any other detail.
std::optional<qint64> orderNumberIn(const QString &detail)
{
    const QLatin1String prefix("order:");
    if (!detail.startsWith(prefix))
        return std::nullopt;
    return detail.mid(prefix.size()).toLongLong();
}

/// The widget inside `outer` that Tab comes to last.
QWidget *lastStopIn(QWidget *outer)
{
    QWidget *last = outer;
    for (QWidget *next = outer->nextInFocusChain(); outer->isAncestorOf(next); next = next->nextInFocusChain())
        last = next;
    return last;
}

} // namespace

CheckoutPage::CheckoutPage(Desk &desk, QWidget *parent) : Page(parent), m_controller(desk), m_ui(std::make_unique<Ui::CheckoutPage>())
{
    m_ui->setupUi(this);
    addOrderPanel(desk);
    connectButtons();
    connectPaymentForm();
    connect(m_ui->checkoutScroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &CheckoutPage::keepTotalInSight);
    m_ui->methodsCard->installEventFilter(this);
    connect(&m_controller, &CheckoutController::stateChanged, this, &CheckoutPage::render);
    retranslate();
}

CheckoutPage::~CheckoutPage() = default;

void CheckoutPage::addOrderPanel(Desk &desk)
{
    m_orderPanel = new OrderPanel(desk, m_ui->completeStep);
    m_ui->orderPlace->addWidget(m_orderPanel);
    setTabOrder(lastStopIn(m_orderPanel), m_ui->buyAnotherButton);
    setTabOrder(m_ui->buyAnotherButton, m_ui->backToAdButton);
    setTabOrder(m_ui->backToAdButton, m_ui->viewQcashButton);
    connect(m_orderPanel, &OrderPanel::navigate, this, &CheckoutPage::navigate);
    connect(m_orderPanel, &OrderPanel::focusLeft, m_ui->viewQcashButton, qOverload<>(&QWidget::setFocus));
}

void CheckoutPage::connectButtons()
{
    connect(m_ui->proceedButton, &QPushButton::clicked, &m_controller, &CheckoutController::proceed);
    connect(m_ui->previousPageButton, &QPushButton::clicked, &m_controller, &CheckoutController::goBack);
    connect(m_ui->orderButton, &QPushButton::clicked, this, &CheckoutPage::placeOrder);
    const auto openTickets = [this] { emit navigate({PageId::Qcash, QStringLiteral("charge")}); };
    connect(m_ui->changeTicketButton, &QPushButton::clicked, this, openTickets);
    connect(m_ui->buyAnotherButton, &QPushButton::clicked, this, openTickets);
    connect(m_ui->cartEmpty, &EmptyState::actionTriggered, this, openTickets);
    connect(m_ui->backToAdButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Ads, QStringLiteral("apply")}); });
    connect(m_ui->viewQcashButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("history")}); });
}

void CheckoutPage::connectPaymentForm()
{
    PaymentForm *form = m_ui->paymentForm;
    connect(form, &PaymentForm::methodChosen, this, [this, form](PaymentMethod method) {
        m_controller.chooseMethod(method);
        // Once the layout knows where they are: the fields of the lower methods begin below the window's edge.
        QTimer::singleShot(0, form, [this, form] { m_ui->checkoutScroll->ensureWidgetVisible(form->details(), 0, 8); });
    });
    connect(form, &PaymentForm::cardFieldLeft, this, [this, form](CardField field) { m_controller.checkField(field, form->cardFields()); });
    connect(form, &PaymentForm::payerFieldLeft, this, [this, form](PayerField field) { m_controller.checkField(field, form->payerFields()); });
    connect(form, &PaymentForm::submitted, this, &CheckoutPage::placeOrder);
    connect(form, &PaymentForm::passwordAsked, this, [this] { emit navigate({PageId::SellerAccount, QStringLiteral("set_password_return")}); });
}

void CheckoutPage::open(const PageRequest &request)
{
    // While an order is under way nothing takes its place: its answer is still to be shown.
    if (request.detail == QLatin1String("resume") || m_controller.state().isOrdering)
        return;
    if (const auto orderNumber = orderNumberIn(request.detail)) {
        m_isForAd = false;
        m_controller.reopen(*orderNumber);
        return;
    }
    bool isNumber = false;
    const QLatin1String adPrefix("for_ad:");
    const bool isForAd = request.detail.startsWith(adPrefix);
    const qint64 ticket = request.detail.mid(isForAd ? adPrefix.size() : 0).toLongLong(&isNumber);
    if (!isNumber && m_controller.state().ticket != 0 && !m_controller.state().order)
        return; // back to the order that is under way
    m_isForAd = isForAd;
    m_ui->paymentForm->wipeCardAndPassword();
    m_controller.putInCart(isNumber ? ticket : 0);
    m_ui->proceedButton->setFocus();
}

void CheckoutPage::refresh()
{
    m_controller.refresh();
    if (m_controller.state().order)
        m_orderPanel->refresh();
}

void CheckoutPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->paymentForm->retranslate();
    m_orderPanel->retranslate();
    render();
}

void CheckoutPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ui->paymentForm->wipeSecrets();
}

void CheckoutPage::placeOrder()
{
    const CheckoutState &state = m_controller.state();
    if (!state.canPayWith(state.method) || (isSettlementMoney(state.method) && !state.hasQAccountPassword))
        return;
    const PaymentForm &form = *m_ui->paymentForm;
    m_controller.order({form.cardFields(), form.payerFields(), form.qAccountPassword(), Language::current()});
    if (!m_controller.state().isOrdering)
        m_ui->paymentForm->focusProblem();
}

/// Total and Place order stay beside the methods, however far these are scrolled.
void CheckoutPage::keepTotalInSight()
{
    const int scrolled = m_ui->checkoutScroll->verticalScrollBar()->value() - m_ui->methodsCard->mapTo(m_ui->checkoutContent, QPoint()).y();
    // Not the card's height: that may be what this column asks for.
    const int room = m_ui->methodsLayout->totalHeightForWidth(m_ui->methodsCard->width()) - m_ui->totalCard->height();
    const int top = std::max(0, std::min(scrolled + m_ui->checkoutContentLayout->contentsMargins().top(), room));
    if (m_ui->totalColumn->contentsMargins().top() != top)
        m_ui->totalColumn->setContentsMargins(0, top, 0, 0);
}

bool CheckoutPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->methodsCard && event->type() == QEvent::Resize)
        keepTotalInSight();
    return Page::eventFilter(watched, event);
}

void CheckoutPage::render()
{
    const CheckoutState &state = m_controller.state();
    m_ui->stepBar->setSteps({tr("Cart"), tr("Order & payment"), tr("Order complete")});
    const int step = int(state.step);
    const bool isPaid = state.order && state.order->status == TicketOrderStatus::Paid;
    m_ui->stepBar->setCurrent(state.step == CheckoutStep::Complete && isPaid ? step + 1 : step);
    const auto fault = state.fault ? state.fault : state.money.fault ? state.money.fault : state.balances.fault;
    if (fault)
        m_ui->checkoutMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*fault));
    else
        m_ui->checkoutMessage->clear();
    renderCart();
    renderPayment();
    renderComplete();
    // Not a stack: that would be as high as its highest page, with a scroll bar beside a short one.
    m_ui->cartStep->setVisible(state.step == CheckoutStep::Cart);
    m_ui->paymentStep->setVisible(state.step == CheckoutStep::Payment);
    m_ui->completeStep->setVisible(state.step == CheckoutStep::Complete);
    followStep();
}

/// What a new step brings with it, once.
void CheckoutPage::followStep()
{
    const CheckoutState &state = m_controller.state();
    if (state.step == m_shownStep)
        return;
    m_shownStep = state.step;
    m_ui->checkoutScroll->verticalScrollBar()->setValue(0);
    if (state.step == CheckoutStep::Payment)
        m_ui->paymentForm->focusMethods();
    if (state.step != CheckoutStep::Complete)
        return;
    (m_isForAd ? m_ui->backToAdButton : m_ui->viewQcashButton)->setFocus();
    m_ui->paymentForm->wipe();
    if (state.isReopened)
        return;
    const bool isElsewhere = state.chosen().course == PaymentCourse::Redirect && state.order->isAwaiting() && !state.order->reference.isEmpty();
    if (isElsewhere)
        m_orderPanel->openPaymentPage();
}

void CheckoutPage::renderCart()
{
    const CheckoutState &state = m_controller.state();
    const bool isEmpty = state.ticket == 0;
    m_ui->cartCard->setVisible(!isEmpty);
    m_ui->cartEmpty->setVisible(isEmpty);
    m_ui->cartEmpty->setText(tr("The cart is empty. Choose a charge ticket first."));
    m_ui->cartEmpty->setAction(tr("Choose a charge ticket"));
    // Not in the form: a button's text would lose the & as its shortcut's mark.
    m_ui->proceedButton->setText(withoutMnemonic(tr("Order & payment")));
    m_ui->cartTicketLabel->setText(PaymentTexts::ticketName(state.ticket));
    m_ui->cartPriceLabel->setValue(state.ticket);
    if (state.balances.value) {
        const qint64 total = state.balances.value->total.value();
        m_ui->cartBalanceLabel->setText(tr("Balance now %1 Qcash, afterwards %2 Qcash.").arg(formatNumber(total), formatNumber(total + state.ticket)));
    }
}

void CheckoutPage::renderPayment()
{
    const CheckoutState &state = m_controller.state();
    m_ui->practiceFrame->setVisible(state.isPractice);
    renderMethods();
    renderTotal();
    const bool lacksPassword = isSettlementMoney(state.method) && !state.hasQAccountPassword;
    m_ui->orderButton->setEnabled(!state.isOrdering && state.ticket != 0 && state.canPayWith(state.method) && !lacksPassword);
    m_ui->orderButton->setText(state.isOrdering ? tr("Ordering…") : tr("Place order"));
    m_ui->previousPageButton->setEnabled(!state.isOrdering);
    m_ui->askingLabel->setVisible(state.isOrdering && !isSettlementMoney(state.method));
}

/// The chosen method stays a stop, though it may not be able to pay any more: of radio buttons Tab comes to the chosen one only.
void CheckoutPage::renderMethods()
{
    const CheckoutState &state = m_controller.state();
    auto *chosen = m_ui->paymentForm->findChild<QRadioButton *>(QStringLiteral("paymentMethod_") + codeIn(paymentMethodCodes, state.method));
    const bool hadFocus = chosen->hasFocus();
    m_ui->paymentForm->render(state);
    chosen->setEnabled(!state.isOrdering);
    if (hadFocus && !state.isOrdering)
        chosen->setFocus();
}

void CheckoutPage::renderTotal()
{
    const CheckoutState &state = m_controller.state();
    const MethodOffer &offer = state.chosen();
    m_ui->ticketLineLabel->setText(PaymentTexts::ticketName(state.ticket));
    m_ui->feeLine->setVisible(offer.feeYen > 0);
    m_ui->paymentFeeLabel->setValue(offer.feeYen);
    m_ui->feeReasonLabel->setText(PaymentTexts::fee(offer.terms));
    m_ui->paymentTotalLabel->setValue(offer.priceYen);
    const QString sentence = state.refusal ? PaymentTexts::sentence(*state.refusal) : QString();
    m_ui->paymentErrorLabel->setText(sentence);
    m_ui->paymentErrorLabel->setVisible(!sentence.isEmpty());
}

void CheckoutPage::renderComplete()
{
    const CheckoutState &state = m_controller.state();
    m_ui->backToAdButton->setVisible(m_isForAd);
    setStyleProperty(m_ui->viewQcashButton, "variant", m_isForAd ? QStringLiteral("secondary") : QStringLiteral("primary"));
    setStyleProperty(m_ui->backToAdButton, "variant", m_isForAd ? QStringLiteral("primary") : QStringLiteral("secondary"));
    const qint64 number = state.order ? state.order->orderNumber : 0;
    if (number == m_shownOrder)
        return;
    m_shownOrder = number;
    m_orderPanel->setOrder(number);
}

} // namespace console::ui
