#include "ui/pages/export/book_texts.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/pages/qcash/entry_texts.h"

#include <QApplication>

namespace console::ui {

HistoryWords BookTexts::history()
{
    return {tr("Qcash history"), [](HistoryColumn column) { return title(column); }, &entryKindName, &entryContent, &entryRelatedInfo};
}

TicketOrderWords BookTexts::ticketOrders()
{
    return {tr("Charge ticket purchase history"), [](TicketOrderColumn column) { return title(column); }, &PaymentTexts::methodName,
            &InstructionTexts::statusName};
}

PaperWords BookTexts::paper()
{
    PaperWords words;
    words.families = QApplication::font().families();
    words.shop = tr("Shop");
    words.sellerId = tr("Seller ID");
    //: Foot of a printed sheet: %1 is the sheet's number, %2 how many there are.
    words.pageOf = tr("Page %1 / %2");
    words.madeOn = [](Instant made) {
        //: Foot of a printed sheet. %1 is a date with its time in Japan.
        return tr("Made on %1 (JST)").arg(formatDateTime(jst::dateTimeOf(made)));
    };
    words.number = &formatNumber;
    return words;
}

StatementWords BookTexts::statement()
{
    StatementWords words;
    words.paper = paper();
    words.title = tr("Qcash statement");
    words.column = [](StatementColumn column) { return title(column); };
    words.part = [](StatementPart part) { return partName(part); };
    words.kind = &entryKindName;
    words.content = &entryContent;
    words.relatedInfo = &entryRelatedInfo;
    //: Names the days from and to which a statement reaches.
    words.span = tr("Period");
    words.sums = tr("Sums by kind");
    words.kindTitle = tr("Kind");
    //: Heading: how many entries there are.
    words.entries = tr("Entries");
    words.total = tr("Total");
    //: Heading of sums by kind of entry: Qcash that is held for bids from now on, or, below zero, no longer.
    words.setAside = tr("Set aside for bids");
    words.aboutHeld = tr("The balance is all Qcash that the shop owns. What is held for bids is part of it: holding and releasing it is neither "
                         "received nor spent.");
    return words;
}

CertificateWords BookTexts::certificate()
{
    CertificateWords words;
    words.paper = paper();
    words.title = tr("Certificate of unused Qcash");
    words.about = tr("This Qcash was owned by the shop and not used at the end of the closing day in Japan.");
    words.closingDay = tr("Closing day");
    //: Heading: what Qcash came from (charge tickets, service points …).
    words.kindTitle = tr("Came from");
    words.restTitle = tr("Unused Qcash");
    words.total = tr("Total");
    words.remarks = {tr("1 Qcash is worth 1 yen of paid ads. Qcash is used first-in first-out, has no expiry and is not refunded to money."),
                     tr("Made from the shop's own book; it was not issued by Qoo10.")};
    words.kind = [](LotKind kind) { return lotName(kind); };
    return words;
}

QString BookTexts::title(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Date:
        return tr("Date");
    case HistoryColumn::Time:
        return tr("Time");
    case HistoryColumn::Amount:
        return tr("Amount");
    case HistoryColumn::Kind:
        return tr("Kind");
    case HistoryColumn::Content:
        return tr("Content");
    case HistoryColumn::RelatedInfo:
        return tr("Related info");
    case HistoryColumn::Balance:
        return tr("Balance");
    }
    Q_UNREACHABLE();
}

QString BookTexts::title(TicketOrderColumn column)
{
    switch (column) {
    case TicketOrderColumn::OrderNumber:
        return tr("Order number");
    case TicketOrderColumn::OrderedOn:
        return tr("Date");
    case TicketOrderColumn::OrderedAt:
        return tr("Time");
    case TicketOrderColumn::Ticket:
        return tr("Charge ticket");
    case TicketOrderColumn::Fee:
        return tr("Fee");
    case TicketOrderColumn::Price:
        return tr("Purchase price");
    case TicketOrderColumn::Method:
        return tr("Payment method");
    case TicketOrderColumn::Status:
        //: Of an order: awaiting payment, paid, lapsed, failed.
        return tr("Status");
    case TicketOrderColumn::Deadline:
        return tr("Deadline");
    case TicketOrderColumn::PaidOn:
        //: Heading: the day on which an order was paid.
        return tr("Paid on");
    }
    Q_UNREACHABLE();
}

QString BookTexts::title(StatementColumn column)
{
    switch (column) {
    case StatementColumn::Part:
        //: Heading: whether a row of a statement is an entry, a sum, or the opening or closing balance.
        return tr("Row");
    case StatementColumn::Date:
        return tr("Date");
    case StatementColumn::Time:
        return tr("Time");
    case StatementColumn::Content:
        return tr("Content");
    case StatementColumn::RelatedInfo:
        return tr("Related info");
    case StatementColumn::Received:
        //: Qcash that came in.
        return tr("Received");
    case StatementColumn::Spent:
        //: Qcash that went out.
        return tr("Spent");
    case StatementColumn::Balance:
        return tr("Balance");
    case StatementColumn::Held:
        //: Heading beside "Balance": how much of the balance is held for bids on paid ads.
        return tr("Of which held");
    }
    Q_UNREACHABLE();
}

QString BookTexts::partName(StatementPart part)
{
    switch (part) {
    case StatementPart::Opening:
        //: The balance at the beginning of a period.
        return tr("Balance brought forward");
    case StatementPart::Entry:
        return tr("Entry");
    case StatementPart::Sum:
        return tr("Sum of a kind");
    case StatementPart::Closing:
        //: The balance at the end of a period.
        return tr("Closing balance");
    }
    Q_UNREACHABLE();
}

QString BookTexts::lotName(LotKind kind)
{
    switch (kind) {
    case LotKind::Opening:
        return tr("Opening balance of the book");
    case LotKind::Paid:
        return tr("Charge tickets that were paid");
    case LotKind::Settlement:
        return tr("Charge tickets from settlement money");
    case LotKind::Points:
        return tr("Service points converted");
    case LotKind::Refunded:
        return tr("Refunds of paid ads");
    case LotKind::Adjusted:
        return tr("Put in by hand");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
