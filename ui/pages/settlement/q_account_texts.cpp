#include "ui/pages/settlement/q_account_texts.h"

#include "ui/language.h"

#include <QCoreApplication>

namespace console::ui {

/// Names the context that the functions share for translators.
struct QAccountText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::QAccountText)
};

QString QAccountTexts::refusal(QAccountPasswordRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case QAccountPasswordRefusal::TooShort:
        return QAccountText::tr("The new password is too short: it needs at least 8 characters.");
    case QAccountPasswordRefusal::TooLong:
        return QAccountText::tr("The new password is too long: it has at most 200 characters.");
    case QAccountPasswordRefusal::NotTheSame:
        return QAccountText::tr("The two new passwords differ. Type the same one twice.");
    case QAccountPasswordRefusal::TooCommon:
        return QAccountText::tr("This password is one of those that are guessed first. Choose another one.");
    case QAccountPasswordRefusal::SameAsLogin:
        return QAccountText::tr("The Q-account password must differ from the login password.");
    case QAccountPasswordRefusal::SameAsCurrent:
        return QAccountText::tr("The new password is the present one. Choose another one.");
    case QAccountPasswordRefusal::Wait:
        return QAccountText::tr("Too many wrong passwords. Try again in %Ln second(s).", nullptr, waitSeconds);
    case QAccountPasswordRefusal::LoginPasswordWrong:
        return QAccountText::tr("The login password is wrong.");
    case QAccountPasswordRefusal::CurrentPasswordWrong:
        return QAccountText::tr("The present Q-account password is wrong.");
    case QAccountPasswordRefusal::ChangedMeanwhile:
        return QAccountText::tr("The password was set or changed elsewhere meanwhile. Close this dialog and begin again.");
    case QAccountPasswordRefusal::NoResetRequested:
        return QAccountText::tr("No reset is under way any more. Close this dialog and begin again.");
    case QAccountPasswordRefusal::ResetTooEarly:
        return QAccountText::tr("The waiting time of the reset is not over yet.");
    case QAccountPasswordRefusal::NoMemory:
        return QAccountText::tr("Not enough memory to protect the password. Close other programs and try again.");
    }
    Q_UNREACHABLE();
}

QString QAccountTexts::refusal(WithdrawalRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case WithdrawalRefusal::ActionIdReused:
        return QAccountText::tr("This request could not be told from another one. Nothing was booked; please try again.");
    case WithdrawalRefusal::NothingArrives:
        return QAccountText::tr("Enter an amount above the fee of %1 yen.").arg(formatNumber(withdrawalFeeYen));
    case WithdrawalRefusal::MoreThanSettled:
        return QAccountText::tr("The settlement money is less than this amount.");
    case WithdrawalRefusal::QAccountPasswordNotSet:
        return QAccountText::tr("No Q-account password has been set yet.");
    case WithdrawalRefusal::QAccountPasswordWrong:
        return QAccountText::tr("The Q-account password is wrong.");
    case WithdrawalRefusal::QAccountLocked:
        return QAccountText::tr("Too many wrong passwords. Try again in %Ln second(s).", nullptr, waitSeconds);
    }
    Q_UNREACHABLE();
}

QString QAccountTexts::strength(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooShort:
        return QAccountText::tr("Strength: too short. At least 8 characters are needed.");
    case PasswordStrength::Common:
        return QAccountText::tr("Strength: none. This password is one of those that are guessed first.");
    case PasswordStrength::Weak:
        return QAccountText::tr("Strength: weak. Longer and more varied is stronger.");
    case PasswordStrength::Fair:
        return QAccountText::tr("Strength: fair. Longer is stronger.");
    case PasswordStrength::Good:
        return QAccountText::tr("Strength: good");
    }
    Q_UNREACHABLE();
}

QString QAccountTexts::withdrawalHint(std::optional<WithdrawalRefusal> obstacle)
{
    if (!obstacle)
        return QAccountText::tr("Settled. It can be withdrawn, or pay for Qcash.");
    if (*obstacle == WithdrawalRefusal::QAccountPasswordNotSet)
        return QAccountText::tr("Set a Q-account password to withdraw: it is asked then.");
    return QAccountText::tr("There is nothing to withdraw: more than the fee of %1 yen is needed.").arg(formatNumber(withdrawalFeeYen));
}

QString QAccountTexts::reset(const QAccountReset &reset, qint64 secondsLeft)
{
    if (secondsLeft == 0)
        return QAccountText::tr("The waiting time of the reset is over: a new password can be set. Until then the old one works.");
    const QString left = QStringLiteral("%1:%2:%3")
                             .arg(secondsLeft / 3600)
                             .arg(secondsLeft / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(secondsLeft % 60, 2, 10, QLatin1Char('0'));
    //: %1 is a date and time in Japan, %2 what is left until then, such as 23:59:12.
    return QAccountText::tr("A reset was requested. A new password can be set from %1 (in %2). Until then the old one works.")
        .arg(formatDateTime(jst::dateTimeOf(reset.readyAt)), left);
}

QString QAccountTexts::outcome(QAccountPasswordOutcome outcome)
{
    switch (outcome) {
    case QAccountPasswordOutcome::Saved:
        return QAccountText::tr("The Q-account password has been saved.");
    case QAccountPasswordOutcome::ResetRequested:
        return QAccountText::tr("The reset has been requested. Its waiting time has begun.");
    case QAccountPasswordOutcome::ResetCancelled:
        return QAccountText::tr("The reset has been cancelled. The Q-account password stays as it is.");
    }
    Q_UNREACHABLE();
}

QString QAccountTexts::done(const Withdrawal &withdrawal)
{
    return QAccountText::tr("The withdrawal of %1 yen has been recorded; %2 yen arrive. Request it in J·QSM too.")
        .arg(formatNumber(withdrawal.quote.amount.value()), formatNumber(withdrawal.quote.received.value()));
}

} // namespace console::ui
