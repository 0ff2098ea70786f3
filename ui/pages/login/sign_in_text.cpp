#include "ui/pages/login/sign_in_text.h"

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
    case SignInProblem::Store:
        return storeFaultText(state.attemptFault.value_or(StoreFault::Failed));
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
