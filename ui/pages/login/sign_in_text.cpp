#include "ui/pages/login/sign_in_text.h"

#include "ui/language.h"
#include "ui/store_fault_text.h"

#include <QCoreApplication>

namespace console::ui {

namespace {

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::SignInText)
};

} // namespace

QString signInProblemText(const SessionState &state, bool isIdKnown)
{
    if (!state.problem)
        return {};
    switch (*state.problem) {
    case SignInProblem::Wrong:
        return isIdKnown ? SignInText::tr("The password is not right.")
                         : SignInText::tr("The seller ID or the password is not right.");
    case SignInProblem::Wait:
        return SignInText::tr("Too many wrong passwords. You can try again in %Ln second(s).", nullptr, state.waitSeconds);
    case SignInProblem::Closed:
        //: %1 is a date.
        return SignInText::tr("This shop was closed on %1. Its book is kept, but nobody can sign in to it any more.")
            .arg(formatDate(jst::dateOf(state.closedAt.value_or(Instant()))));
    case SignInProblem::Store:
        return storeFaultText(state.attemptFault.value_or(StoreFault::Failed));
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
