#include "ui/pages/qcash/entry_details.h"

#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

#include <QCoreApplication>

namespace console::ui {

/// Names the context of the captions for translators.
struct EntryDetailText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::EntryDetailText)
};

namespace {

using Details = QList<std::pair<QString, QString>>;

QString inQcash(const QString &number)
{
    return EntryDetailText::tr("%1 Qcash").arg(number);
}

void addPayment(Details &details, const HistoryRow &row)
{
    if (row.ticketOrderNumber)
        details.append({EntryDetailText::tr("Ticket order"), QString::number(*row.ticketOrderNumber)});
    if (row.ticket)
        details.append({EntryDetailText::tr("Charge ticket"), inQcash(formatNumber(*row.ticket))});
    if (row.method)
        details.append({EntryDetailText::tr("Payment method"), PaymentTexts::methodName(*row.method)});
    if (row.cardBrand) {
        //: %1 is a card brand, %2 the card's last four digits.
        details.append({EntryDetailText::tr("Card"), EntryDetailText::tr("%1 •••• %2").arg(PaymentTexts::brandName(*row.cardBrand), row.cardLastFour)});
    }
    if (row.fee && !row.fee->isZero())
        details.append({EntryDetailText::tr("Fee"), EntryDetailText::tr("%1 yen").arg(formatNumber(row.fee->value()))});
}

void addPoints(Details &details, const HistoryRow &row)
{
    if (row.pointsMonth)
        details.append({EntryDetailText::tr("Month of the points"), row.pointsMonth->text()});
    if (row.points)
        details.append({EntryDetailText::tr("Points converted"), formatNumber(row.points->value())});
}

void addGiven(Details &details, const HistoryRow &row)
{
    if (row.adKind)
        details.append({EntryDetailText::tr("Paid ad"), adName(*row.adKind)});
    if (!row.itemNumber.isEmpty())
        details.append({EntryDetailText::tr("Item number"), singleLine(row.itemNumber)});
    if (row.adBid)
        //: The number of a bid on a paid ad.
        details.append({EntryDetailText::tr("Bid"), QString::number(*row.adBid)});
    if (row.datedOn)
        //: The day that the user gave for an entry.
        details.append({EntryDetailText::tr("Dated"), formatDate(*row.datedOn)});
    if (!row.note.isEmpty())
        details.append({EntryDetailText::tr("Note"), singleLine(row.note)});
}

} // namespace

QList<std::pair<QString, QString>> entryDetails(const HistoryRow &row)
{
    Details details;
    //: %1 is a date and time; JST is Japan Standard Time.
    details.append({EntryDetailText::tr("Booked"), EntryDetailText::tr("%1 JST").arg(formatDateTime(jst::dateTimeOf(row.bookedAt)))});
    details.append({EntryDetailText::tr("Kind"), entryKindName(row.kind)});
    details.append({EntryDetailText::tr("Content"), entryContent(row)});
    details.append({EntryDetailText::tr("Amount"), inQcash(formatSigned(row.amount))});
    //: Qcash that can be spent after an entry: without what is held for bids.
    details.append({EntryDetailText::tr("Spendable after it"), inQcash(formatNumber(row.balance.value()))});
    addGiven(details, row);
    addPayment(details, row);
    addPoints(details, row);
    //: The number under which an entry stands in the book.
    details.append({EntryDetailText::tr("Entry number"), QString::number(row.transferId)});
    if (row.reversesTransfer)
        //: The number of the entry that this one takes back.
        details.append({EntryDetailText::tr("Takes back entry"), QString::number(*row.reversesTransfer)});
    if (row.isCorrected)
        details.append({EntryDetailText::tr("State"), EntryDetailText::tr("Corrected by a later, opposite entry")});
    return details;
}

} // namespace console::ui
