#include "control/registration_controller.h"

#include "store/password_hash.h"

#include <algorithm>

namespace console {

namespace {

std::optional<SellerIdProblem> problemOfSellerId(const QString &sellerId)
{
    if (sellerId.isEmpty())
        return SellerIdProblem::Missing;
    if (sellerId.size() > RegistrationController::longestSellerId)
        return SellerIdProblem::TooLong;
    if (std::any_of(sellerId.begin(), sellerId.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return SellerIdProblem::HasBlank;
    return std::nullopt;
}

std::optional<ShopNameProblem> problemOfName(const QString &name)
{
    if (name.isEmpty())
        return ShopNameProblem::Missing;
    if (name.size() > RegistrationController::longestName)
        return ShopNameProblem::TooLong;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return ShopNameProblem::HasControl;
    return std::nullopt;
}

std::optional<NewPasswordProblem> problemOfPassword(const RegistrationForm &form)
{
    if (form.password.size() < shortestPassword)
        return NewPasswordProblem::TooShort;
    if (form.password.size() > longestPassword)
        return NewPasswordProblem::TooLong;
    if (form.password != form.passwordAgain)
        return NewPasswordProblem::Differs;
    return std::nullopt;
}

/// Empty where the machine has not the memory that the hash takes.
using Added = std::optional<Shop>;

} // namespace

std::optional<qint64> wholeNumberIn(const QString &text)
{
    qint64 number = 0;
    for (const QChar c : text) {
        if (c == u',' || c == u'，' || c.isSpace())
            continue;
        const int digit = c.digitValue();
        if (digit < 0 || number > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

RegistrationController::RegistrationController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void RegistrationController::submit(const RegistrationForm &form)
{
    if (m_state.isRunning)
        return;
    ShopDraft draft;
    draft.sellerId = form.sellerId.trimmed();
    draft.name = form.name.trimmed();
    draft.grade = form.grade;
    m_state = {};
    m_state.problems.sellerId = problemOfSellerId(draft.sellerId);
    m_state.problems.name = problemOfName(draft.name);
    m_state.problems.password = problemOfPassword(form);
    if (const auto number = wholeNumberIn(form.openingQcash)) {
        if (const auto opening = Qcash::of(*number))
            draft.openingQcash = *opening;
        else
            m_state.problems.opening = OpeningProblem::TooLarge;
    } else {
        m_state.problems.opening = OpeningProblem::NotANumber;
    }
    if (m_state.problems.none())
        add(std::move(draft), form.password);
    emit stateChanged();
}

void RegistrationController::add(ShopDraft draft, const QString &password)
{
    m_state.isRunning = true;
    m_desk.actions.run(
        this,
        [draft = std::move(draft), password, &clock = m_desk.clock](Wallet &wallet) mutable
        -> ActionResult<Added, RegistrationRefusal> {
            const auto hash = hashPassword(password);
            if (!hash)
                return Added();
            draft.loginPasswordHash = *hash;
            if (const auto added = wallet.shops.add(draft, clock); !added)
                return tl::unexpected(added.error());
            const auto shop = wallet.shops.bySellerId(draft.sellerId);
            if (!shop)
                return tl::unexpected(shop.error());
            return *shop;
        },
        [this](const ActionResult<Added, RegistrationRefusal> &result) {
            m_state.isRunning = false;
            if (result && *result) {
                m_desk.session.signIn(**result);
            } else if (result) {
                m_state.fault = RegistrationFault::NoMemory;
            } else if (const auto *error = std::get_if<StoreError>(&result.error())) {
                m_state.fault = RegistrationFault::Store;
                m_state.storeFault = error->fault;
            } else {
                m_state.problems.sellerId = SellerIdProblem::Taken;
            }
            emit stateChanged();
        });
}

void RegistrationController::forgetProblems()
{
    m_state.problems = {};
    m_state.fault.reset();
    m_state.storeFault.reset();
    emit stateChanged();
}

} // namespace console
