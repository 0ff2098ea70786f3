#include "ui/pages/settlement/auto_charge_texts.h"

#include "ui/language.h"

#include <algorithm>

namespace console::ui {

QString AutoChargeTexts::summary(const AutoChargeTerms &terms)
{
    const QString ticket = formatNumber(terms.ticket);
    const QString cap = formatNumber(terms.monthlyCapYen);
    switch (terms.trigger) {
    case AutoChargeTrigger::BelowBalance:
        return tr("When the balance falls below %1 Qcash, a %2 ticket is charged from settlement money, at most %3 yen a month.")
            .arg(formatNumber(terms.thresholdQcash), ticket, cap);
    case AutoChargeTrigger::Weekday:
        //: %1 is a weekday, %2 a time such as 10:00.
        return tr("Every %1 at %2 (Japan time), a %3 ticket is charged from settlement money, at most %4 yen a month.")
            .arg(weekdayName(terms.weekday), hourName(terms.hour), ticket, cap);
    }
    Q_UNREACHABLE();
}

QString AutoChargeTexts::weekdayName(int weekday)
{
    return QLocale().standaloneDayName(weekday);
}

QString AutoChargeTexts::hourName(int hour)
{
    return QStringLiteral("%1:00").arg(hour);
}

QString AutoChargeTexts::moment(Instant at, Instant now)
{
    const QDateTime when = jst::dateTimeOf(at);
    return when.date() == jst::dateOf(now) ? when.toString(QStringLiteral("HH:mm")) : formatDateTime(when);
}

QString AutoChargeTexts::countdown(Instant until, Instant now)
{
    const qint64 seconds = std::max<qint64>(0, until.utcSeconds - now.utcSeconds);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

QString AutoChargeTexts::eventName(AutoChargeEvent event)
{
    switch (event) {
    case AutoChargeEvent::TurnedOn:
        return tr("Turned on");
    case AutoChargeEvent::Changed:
        return tr("Changed");
    case AutoChargeEvent::TurnedOff:
        return tr("Turned off");
    case AutoChargeEvent::Planned:
        return tr("Announced");
    case AutoChargeEvent::Skipped:
        return tr("Skipped");
    case AutoChargeEvent::Charged:
        return tr("Charged");
    case AutoChargeEvent::Retry:
        return tr("Not possible yet");
    case AutoChargeEvent::GaveUp:
        return tr("Given up");
    case AutoChargeEvent::CapReached:
        return tr("Monthly cap reached");
    }
    Q_UNREACHABLE();
}

QString AutoChargeTexts::reason(AutoChargeReason reason)
{
    switch (reason) {
    case AutoChargeReason::BySeller:
        return tr("You skipped this charge.");
    case AutoChargeReason::NotNeeded:
        return tr("The balance had recovered before.");
    case AutoChargeReason::NotEnoughSettlement:
        return tr("There was not enough settlement money.");
    case AutoChargeReason::NoSales:
        return tr("Settlement money is for shops with sales, and this shop has none yet.");
    case AutoChargeReason::OrderRefused:
        return tr("The ticket could not be ordered.");
    }
    Q_UNREACHABLE();
}

QString AutoChargeTexts::detail(const AutoChargeLogRow &row)
{
    const QString why = row.reason ? reason(*row.reason) : QString();
    const QString when = row.nextAt ? formatDateTime(jst::dateTimeOf(*row.nextAt)) : QString();
    switch (row.event) {
    case AutoChargeEvent::TurnedOn:
    case AutoChargeEvent::Changed:
        return summary(row.terms);
    case AutoChargeEvent::TurnedOff:
        return {};
    case AutoChargeEvent::Planned:
        return tr("To be charged at %1").arg(when);
    case AutoChargeEvent::Skipped:
        return why;
    case AutoChargeEvent::Charged:
        return tr("Order number %1").arg(row.orderNumber.value_or(0));
    case AutoChargeEvent::Retry:
        //: %1 is a sentence with the reason, %2 a date and time.
        return tr("%1 Next attempt at %2").arg(why, when);
    case AutoChargeEvent::GaveUp:
        //: %1 is a sentence with the reason.
        return tr("%1 Given up after %Ln attempt(s).", nullptr, row.attempt).arg(why);
    case AutoChargeEvent::CapReached:
        return tr("One more ticket would pass %1 yen.").arg(formatNumber(row.terms.monthlyCapYen));
    }
    Q_UNREACHABLE();
}

QString AutoChargeTexts::refusal(AutoChargeRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case AutoChargeRefusal::TermsWrong:
        return tr("Check the fields that are marked.");
    case AutoChargeRefusal::NoSalesYet:
        return tr("Settlement money is for shops with sales, and this shop has none yet.");
    case AutoChargeRefusal::PasswordNotSet:
        return tr("Set a Q-account password first: it authorises the plan.");
    case AutoChargeRefusal::PasswordWrong:
        return tr("The Q-account password is wrong.");
    case AutoChargeRefusal::PasswordWait:
        return tr("Too many wrong passwords. Try again in %Ln second(s).", nullptr, waitSeconds);
    case AutoChargeRefusal::PlanHasChanged:
        return tr("The plan was changed meanwhile. Look at it as it stands now and try again.");
    }
    Q_UNREACHABLE();
}

QString AutoChargeTexts::recordedOnly(bool isPractice)
{
    return isPractice ? tr("This is a practice payment service: no real money moves. Charges are recorded in this book only; "
                           "make them in J·QSM too.")
                      : tr("Charges are recorded in this book only; make them in J·QSM too.");
}

} // namespace console::ui
