#include "ui/pages/qcash/attention_texts.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

QString AttentionTexts::what(const PaymentAttention &attention)
{
    const QString amount = InstructionTexts::yen(attention.amountYen);
    const QString when = InstructionTexts::momentInJapan(attention.paidAt.value_or(attention.noticedAt));
    if (attention.orderNumber)
        //: %1 is an amount in yen, %2 a moment, %3 an order number.
        return tr("%1 came in on %2 for order %3.").arg(amount, when).arg(*attention.orderNumber);
    //: %1 is an amount in yen, %2 a moment, %3 the payment service's number of the payment.
    return tr("%1 came in on %2, payment %3.").arg(amount, when, singleLine(attention.paymentId));
}

QString AttentionTexts::why(const AttentionItem &item)
{
    switch (item.attention.kind) {
    case AttentionKind::PaidLate:
        return tr("It was not credited: the order had lapsed at its deadline by then.");
    case AttentionKind::PaidAfterEnd:
        return tr("It was not credited: the order had been given up or had failed by then.");
    case AttentionKind::PaidTwice:
        return tr("It was not credited: the order had been paid already.");
    case AttentionKind::WrongAmount:
        return item.order ? tr("It was not credited: the order costs %1.").arg(InstructionTexts::yen(item.order->priceYen()))
                          : tr("It was not credited: it is not what the order costs.");
    case AttentionKind::UnknownOrder:
        return tr("It was not credited: no order of this book belongs to it.");
    }
    Q_UNREACHABLE();
}

QString AttentionTexts::advice(const PaymentAttention &attention)
{
    if (attention.canBeCredited)
        return tr("You can credit its Qcash after all, or have the payment service pay it back and mark it as dealt with.");
    return tr("Have the payment service pay it back, then mark it as dealt with.");
}

QString AttentionTexts::sentence(AttentionRefusal refusal)
{
    switch (refusal) {
    case AttentionRefusal::NoSuchAttention:
        return tr("This payment is not in this book any more.");
    case AttentionRefusal::AlreadyDealtWith:
        return tr("This payment was dealt with in the meantime. Nothing was changed.");
    case AttentionRefusal::NotCreditable:
        return tr("This payment can't be credited any more: its order was paid in the meantime. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
