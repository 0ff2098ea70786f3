#include "ui/pages/checkout/order_panel.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/reading_order.h"
#include "ui_order_panel.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace console::ui {

namespace {

struct StatusLook
{
    QString icon;
    QColor Theme::*colour;
};

StatusLook lookOf(TicketOrderStatus status)
{
    switch (status) {
    case TicketOrderStatus::AwaitingPayment:
        return {QStringLiteral("info"), &Theme::blue};
    case TicketOrderStatus::Paid:
        return {QStringLiteral("check"), &Theme::green};
    case TicketOrderStatus::Lapsed:
        return {QStringLiteral("warning"), &Theme::gold};
    case TicketOrderStatus::Failed:
        return {QStringLiteral("error"), &Theme::red};
    }
    Q_UNREACHABLE();
}

QString methodOf(const TicketOrder &order)
{
    const QString method = PaymentTexts::methodName(order.method);
    return order.card ? QStringLiteral("%1 · %2 •••• %3").arg(method, PaymentTexts::brandName(order.card->brand), order.card->lastFour) : method;
}

} // namespace

void OrderPanel::render()
{
    const QPointer<QWidget> focus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    renderMessages();
    const bool isKnown = m_controller.state().order.has_value();
    m_ui->orderCard->setVisible(isKnown);
    const bool hasEnded = isKnown && m_controller.state().order->end.has_value();
    m_ui->payCard->setVisible(isKnown && !hasEnded); // why it ended stands above
    m_ui->practicePanel->render();
    if (isKnown) {
        renderFacts();
        renderInstructions();
    }
    renderCourse();
    renderCountdown();
    // What had the focus is gone with what it was for.
    if (focus && (!focus->isVisibleTo(this) || !focus->isEnabled()) && !m_controller.state().isAwaiting())
        passFocusOn();
}

void OrderPanel::passFocusOn()
{
    if (m_ui->orderAgainButton->isVisibleTo(this))
        m_ui->orderAgainButton->setFocus();
    else
        emit focusLeft();
}

void OrderPanel::renderMessages()
{
    const OrderState &state = m_controller.state();
    const bool isPractising = state.work == OrderWork::Practising;
    if (state.fault)
        m_ui->orderMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*state.fault));
    else if (state.refusal)
        m_ui->orderMessage->showMessage(MessageBar::Kind::Info, InstructionTexts::sentence(*state.refusal));
    else if (state.gatewayFault && state.isAwaiting() && !isPractising)
        m_ui->orderMessage->showMessage(MessageBar::Kind::Warning, InstructionTexts::sentence(*state.gatewayFault));
    else if (state.isOthers)
        m_ui->orderMessage->showMessage(MessageBar::Kind::Warning,
                                        tr("This order waits for another payment service than the one in use now, so it can't be asked about. "
                                           "Choose that service again to follow it."));
    else
        m_ui->orderMessage->clear();
    if (state.attention > 0 && state.order)
        m_ui->attentionMessage->showMessage(MessageBar::Kind::Warning, tr("%Ln payment(s) came in that could not be credited.", nullptr, int(state.attention)));
    else
        m_ui->attentionMessage->clear();
    m_ui->attentionMessage->setAction(tr("Look at it"));
}

void OrderPanel::renderFacts()
{
    const TicketOrder &order = *m_controller.state().order;
    const StatusLook look = lookOf(order.status);
    m_ui->orderIcon->setPixmap(iconPixmap(look.icon, Theme::current().*look.colour, Theme::px(28), devicePixelRatioF()));
    m_ui->orderStatusLabel->setText(InstructionTexts::statusName(order));
    m_ui->orderNumberLabel->setText(QString::number(order.orderNumber));
    m_ui->orderStandingLabel->setText(InstructionTexts::standing(order));
    m_ui->orderAmountCaption->setText(order.isAwaiting() ? tr("To be paid") : tr("Amount"));
    m_ui->orderAmountLabel->setValue(order.priceYen());
    const QString parts = InstructionTexts::amountParts(order);
    m_ui->orderAmountParts->setText(parts.isEmpty() ? QString() : QStringLiteral("(%1)").arg(parts));
    const bool hasDeadline = order.deadline && order.status != TicketOrderStatus::Paid;
    m_ui->orderDeadlineCaption->setVisible(hasDeadline);
    m_ui->orderDeadlineLabel->setVisible(hasDeadline);
    m_ui->orderDeadlineLabel->setText(hasDeadline ? InstructionTexts::momentInJapan(*order.deadline) : QString());
    m_ui->orderTicketLabel->setText(PaymentTexts::ticketName(order.ticket));
    m_ui->orderMethodLabel->setText(methodOf(order));
    const bool isPaid = order.status == TicketOrderStatus::Paid;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->orderPaidOnCaption), static_cast<QWidget *>(m_ui->orderPaidOnLabel),
                            static_cast<QWidget *>(m_ui->newTotalCaption), static_cast<QWidget *>(m_ui->newTotalLabel)})
        widget->setVisible(isPaid);
    m_ui->orderPaidOnLabel->setText(order.paidAt ? InstructionTexts::momentInJapan(*order.paidAt) : QString());
    m_ui->newTotalLabel->setValue(order.totalAfter.value());
    m_ui->orderAgainButton->setVisible(!isPaid && !order.isAwaiting());
}

QString OrderPanel::instructionText() const
{
    const OrderState &state = m_controller.state();
    const TicketOrder &order = *state.order;
    if (order.status == TicketOrderStatus::Paid && state.isPractice)
        return tr("Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.");
    if (order.status == TicketOrderStatus::Paid && isSettlementMoney(order.method))
        return tr("Nothing more is to be paid. The settlement money was taken in this book only: buy the ticket in J·QSM too.");
    if (order.status == TicketOrderStatus::Paid)
        return tr("Nothing more is to be paid.");
    if (!order.isAwaiting())
        return tr("Nothing is to be paid for this order.");
    if (m_controller.lacksPayer())
        return tr("The payment service has not answered for this order, so nothing was asked for and nothing was charged. What you typed in for it is "
                  "gone: give this order up, then order again.");
    if (state.isUnanswered())
        return m_controller.canAskAgain()
            ? tr("The payment service has not answered for this order yet, so how to pay it is not known. Nothing was charged. Ask the service again.")
            : tr("The payment service has not answered for this order yet. If it never heard of it, the order ends by itself within a few minutes and "
                 "nothing is charged.");
    QStringList lines;
    for (const QString &step : InstructionTexts::steps(order))
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step));
    return lines.join(u'\n');
}

QString OrderPanel::noticeText() const
{
    switch (m_notice) {
    case Notice::None:
        return {};
    case Notice::Copied:
        return tr("Copied.");
    case Notice::CannotPrint:
        return tr("The sheet could not be shown. Install a viewer for PDF files, or copy the text instead.");
    case Notice::CannotOpen:
        return tr("The payment page could not be opened. Copy its address into your browser.");
    case Notice::PageIsPractice:
        return tr("This is practice: no browser opens. Play the payment page with the buttons below.");
    case Notice::PageIsOpen:
        return tr("The payment page was opened in the browser. You can open it again.");
    }
    Q_UNREACHABLE();
}

void OrderPanel::renderInstructions()
{
    const OrderState &state = m_controller.state();
    const bool isAwaiting = state.isAwaiting();
    const bool isPayable = isAwaiting && !state.isUnanswered();
    const bool hasPage = isPayable
        && std::any_of(state.order->instructions.begin(), state.order->instructions.end(),
                       [](const PaymentInstruction &each) { return each.field == InstructionField::PaymentPage; });
    m_ui->payTitle->setVisible(isAwaiting);
    renderRows();
    m_ui->payInstructionsLabel->setText(instructionText());
    const QString notice = isAwaiting ? noticeText() : QString();
    m_ui->payNoticeLabel->setText(notice);
    m_ui->payNoticeLabel->setVisible(!notice.isEmpty());
    m_ui->openPaymentPageButton->setVisible(hasPage);
    m_ui->tryAgainButton->setVisible(m_controller.canAskAgain());
    m_ui->tryAgainButton->setEnabled(state.work == OrderWork::None);
    m_ui->tryAgainButton->setText(state.work == OrderWork::AskingAgain ? tr("Asking…") : tr("Ask the payment service again"));
    m_ui->copyInstructionsButton->setVisible(isPayable);
    m_ui->printInstructionsButton->setVisible(isPayable);
    m_ui->payButtons->setVisible(isAwaiting && (isPayable || m_controller.canAskAgain()));
}

void OrderPanel::addInstructionRow()
{
    const auto index = m_rows.size();
    auto *row = new KeyValueRow(m_ui->payRows);
    auto *value = new ElidedLabel(row);
    auto *copyButton = new QPushButton(row);
    copyButton->setProperty("variant", QStringLiteral("link"));
    copyButton->setAutoDefault(true);
    connect(copyButton, &QPushButton::clicked, this, [this, index] {
        const auto &order = m_controller.state().order;
        if (order && index < order->instructions.size())
            copy(InstructionTexts::value(order->instructions.at(index)));
    });
    row->setValueWidget(value);
    row->setValueWidget(copyButton);
    m_ui->payRowsColumn->addWidget(row);
    m_rows.append({row, value, copyButton});
}

void OrderPanel::renderRows()
{
    const OrderState &state = m_controller.state();
    const QList<PaymentInstruction> instructions = state.isAwaiting() ? state.order->instructions : QList<PaymentInstruction>();
    if (m_rows.size() < instructions.size()) {
        while (m_rows.size() < instructions.size())
            addInstructionRow();
        setReadingOrder(parentWidget() ? parentWidget() : this);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const InstructionRow &row = m_rows.at(i);
        row.row->setVisible(i < instructions.size());
        if (i >= instructions.size())
            continue;
        const PaymentInstruction &instruction = instructions.at(i);
        const QString name = InstructionTexts::fieldName(instruction.field);
        const QString code = codeIn(instructionFieldCodes, instruction.field);
        row.row->setKey(name);
        row.value->setObjectName(QStringLiteral("instruction_") + code);
        row.value->setFullText(InstructionTexts::value(instruction));
        row.value->setAccessibleDescription(name);
        row.copy->setObjectName(QStringLiteral("copy_") + code);
        row.copy->setVisible(instruction.field != InstructionField::SuicaEmail); // masked: of no use elsewhere
        row.copy->setText(tr("Copy"));
        //: Name of a button for assistive technology; %1 is what it copies, as "Receipt number".
        row.copy->setAccessibleName(tr("Copy: %1").arg(name));
    }
    m_ui->payRows->setVisible(!instructions.isEmpty());
}

void OrderPanel::renderCourse()
{
    const OrderState &state = m_controller.state();
    m_ui->orderCourse->setVisible(state.isAwaiting());
    m_ui->checkPaymentButton->setEnabled(!state.isChecking && !state.isOthers);
    m_ui->checkPaymentButton->setText(state.isChecking ? tr("Checking…") : tr("Check now"));
    m_ui->leaveOrderButton->setEnabled(state.work == OrderWork::None);
    m_ui->orderCheckedLabel->setText(state.checkedAt ? tr("Last checked at %1.").arg(jst::dateTimeOf(*state.checkedAt).toString(QStringLiteral("HH:mm:ss")))
                                                     : QString());
}

void OrderPanel::renderCountdown()
{
    const auto left = m_controller.secondsLeft();
    const bool isCounting = left && isVisible();
    if (!isCounting)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    constexpr qint64 daySeconds = 24 * 60 * 60;
    setStyleProperty(m_ui->orderCountdownLabel, "textRole", left && *left < daySeconds ? QStringLiteral("attention") : QStringLiteral("normalCount"));
    m_ui->orderCountdownLabel->setVisible(left.has_value());
    m_ui->orderCountdownLabel->setText(!left        ? QString()
                                       : *left == 0 ? tr("The deadline is over")
                                                    : InstructionTexts::timeLeft(*left));
    // The last second is over: who paid in time is still found, and then it lapses.
    const bool isOverdue = left == 0;
    const bool isNews = isOverdue && !m_wasOverdue;
    m_wasOverdue = isOverdue;
    if (isNews)
        m_controller.check();
}

} // namespace console::ui
