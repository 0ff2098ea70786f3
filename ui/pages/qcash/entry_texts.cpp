#include "ui/pages/qcash/entry_texts.h"

#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"

#include <QCoreApplication>

#include <limits>

namespace console::ui {

/// Names the context that the functions share for translators.
struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::EntryText)
};

namespace {

QString chargeContent(const HistoryRow &row)
{
    if (!row.ticket || !row.method)
        return entryKindName(EntryKind::Charge);
    const QString ticket = formatNumber(*row.ticket);
    if (*row.method == PaymentMethod::Card && row.cardBrand) {
        //: %1 is the ticket's amount, %2 a card brand, %3 the card's last four digits.
        return EntryText::tr("Charge ticket %1 (%2 •••• %3)").arg(ticket, PaymentTexts::brandName(*row.cardBrand), row.cardLastFour);
    }
    //: %1 is the ticket's amount, %2 the payment method.
    return EntryText::tr("Charge ticket %1 (%2)").arg(ticket, PaymentTexts::methodName(*row.method));
}

QString withNote(const QString &name, const QString &note)
{
    if (note.isEmpty())
        return name;
    //: What an entry is, and the note or reason that was given for it.
    return EntryText::tr("%1: %2").arg(name, singleLine(note));
}

QString pointsText(Points points)
{
    const qint64 value = points.value();
    if (qAbs(value) > std::numeric_limits<int>::max())
        return EntryText::tr("%1 points").arg(formatNumber(value));
    return EntryText::tr("%Ln point(s)", nullptr, int(value));
}

} // namespace

QString adName(AdKind kind)
{
    switch (kind) {
    case AdKind::PlusKeyword:
        return EntryText::tr("Plus exhibit (keyword)");
    case AdKind::PlusCategory:
        return EntryText::tr("Plus exhibit (category)");
    case AdKind::PowerRankUp:
        return EntryText::tr("Power rank-up");
    case AdKind::TodaysSpecialPremium:
        return EntryText::tr("Today's special (premium)");
    case AdKind::TodaysSpecialStandard:
        return EntryText::tr("Today's special (standard)");
    case AdKind::TimeSale:
        return EntryText::tr("Time sale / Daily deal");
    case AdKind::GroupBuy:
        return EntryText::tr("Group buy");
    case AdKind::MegaAd:
        return EntryText::tr("Mega AD");
    case AdKind::ShopMail:
        return EntryText::tr("Shop mail");
    case AdKind::QspecialBanner:
        return EntryText::tr("QSpecial banner");
    }
    Q_UNREACHABLE();
}

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opening:
        return EntryText::tr("Opening balance");
    case EntryKind::Charge:
        return EntryText::tr("Charge ticket");
    case EntryKind::Conversion:
        return EntryText::tr("Service points converted");
    case EntryKind::AdSpend:
        return EntryText::tr("Ad spending");
    case EntryKind::AdRefund:
        return EntryText::tr("Ad refund");
    case EntryKind::ManualIn:
        return EntryText::tr("Money in");
    case EntryKind::ManualOut:
        return EntryText::tr("Money out");
    case EntryKind::Correction:
        return EntryText::tr("Correction");
    case EntryKind::Withdrawal:
        return EntryText::tr("Withdrawal");
    case EntryKind::AdHold:
        //: Qcash that was set aside for a bid on a paid ad.
        return EntryText::tr("Held for a bid");
    case EntryKind::AdRelease:
        //: Qcash that is no longer set aside for a bid on a paid ad.
        return EntryText::tr("Released from a bid");
    }
    Q_UNREACHABLE();
}

QString entryContent(const HistoryRow &row)
{
    const QString name = entryKindName(row.kind);
    switch (row.kind) {
    case EntryKind::Charge:
        return chargeContent(row);
    case EntryKind::Conversion:
        //: %1 is the month of the points, such as 2026-10.
        return row.pointsMonth ? EntryText::tr("Service points converted (%1)").arg(row.pointsMonth->text()) : name;
    case EntryKind::AdSpend:
        return withNote(row.adKind ? adName(*row.adKind) : name, row.note);
    case EntryKind::AdRefund:
        //: %1 is the name of a paid ad.
        return withNote(row.adKind ? EntryText::tr("Refund of %1").arg(adName(*row.adKind)) : name, row.note);
    case EntryKind::AdHold:
        //: Qcash that is set aside for a bid; %1 is the name of a paid ad.
        return withNote(row.adKind ? EntryText::tr("Held for %1").arg(adName(*row.adKind)) : name, row.note);
    case EntryKind::AdRelease:
        //: Qcash that is set aside for a bid no longer; %1 is the name of a paid ad.
        return withNote(row.adKind ? EntryText::tr("Released from %1").arg(adName(*row.adKind)) : name, row.note);
    case EntryKind::Opening:
    case EntryKind::ManualIn:
    case EntryKind::ManualOut:
    case EntryKind::Correction:
    case EntryKind::Withdrawal:
        return withNote(name, row.note);
    }
    Q_UNREACHABLE();
}

QString entryRelatedInfo(const HistoryRow &row)
{
    QStringList parts;
    if (row.isCorrected) {
        //: Marks an entry that a later, opposite entry has taken back.
        parts.append(EntryText::tr("Corrected"));
    }
    if (row.ticketOrderNumber)
        parts.append(EntryText::tr("Order %1").arg(*row.ticketOrderNumber));
    if (row.points)
        parts.append(pointsText(*row.points));
    if (!row.itemNumber.isEmpty())
        parts.append(EntryText::tr("Item %1").arg(singleLine(row.itemNumber)));
    if (row.adBid) {
        //: %1 is the number of a bid on a paid ad.
        parts.append(EntryText::tr("Bid %1").arg(*row.adBid));
    }
    if (row.datedOn && *row.datedOn != jst::dateOf(row.bookedAt)) {
        //: The day that the user gave for an entry, where it was booked on another day.
        parts.append(EntryText::tr("dated %1").arg(formatDate(*row.datedOn)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString entryRefusalText(EntryRefusal refusal)
{
    switch (refusal) {
    case EntryRefusal::ActionIdReused:
        return EntryText::tr("This entry could not be told from another one. Nothing was booked; please try again.");
    case EntryRefusal::NothingToBook:
        return EntryText::tr("Enter an amount above zero.");
    case EntryRefusal::DatedInFuture:
        return EntryText::tr("The date lies in the future. Choose today or an earlier day.");
    case EntryRefusal::OpeningExists:
        return EntryText::tr("The book has begun already. Record the difference as money in or money out instead.");
    case EntryRefusal::NotFound:
        return EntryText::tr("This entry is not in the book. Nothing was changed.");
    case EntryRefusal::NotCorrectable:
        return EntryText::tr("Only entries made by hand can be corrected. Nothing was changed.");
    case EntryRefusal::AlreadyCorrected:
        return EntryText::tr("This entry has been corrected already.");
    case EntryRefusal::NotEnoughQcash:
        return EntryText::tr("The spendable Qcash is less than this amount. Nothing was booked.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
