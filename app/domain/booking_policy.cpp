#include "domain/booking_policy.h"

#include <algorithm>

namespace console {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 9999;

bool isHalfWidth(QChar sign)
{
    const char16_t unit = sign.unicode();
    return unit < 0x80 || (unit >= 0xFF61 && unit <= 0xFF9F);
}

std::optional<PolicyFault> faultOf(const QString &text)
{
    if (text.size() > longestAccountText)
        return PolicyFault::TextTooLong;
    const bool isSeen = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isPrint() || sign.isSurrogate(); });
    return isSeen ? std::nullopt : std::optional(PolicyFault::BadCharacter);
}

std::optional<PolicyFault> faultOfName(const QString &text)
{
    if (const auto fault = faultOf(text))
        return fault;
    return halfWidthColumns(text) > longestYayoiTitle ? std::optional(PolicyFault::TooLongForYayoi) : std::nullopt;
}

void judge(AccountRole role, const AccountTitle &account, QList<PolicyProblem> &problems)
{
    const auto add = [&](PolicyField field, std::optional<PolicyFault> fault) {
        if (fault)
            problems.append({*fault, field, role});
    };
    add(PolicyField::Title, account.title.trimmed().isEmpty() ? PolicyFault::EmptyTitle : faultOfName(account.title));
    add(PolicyField::Sub, faultOfName(account.sub));
    add(PolicyField::TaxMoneyForward, faultOf(account.taxClassFor(JournalFormat::MoneyForward)));
    add(PolicyField::TaxFreee, faultOf(account.taxClassFor(JournalFormat::Freee)));
    add(PolicyField::TaxYayoi, faultOf(account.taxClassFor(JournalFormat::Yayoi)));
}

} // namespace

AccountRole roleOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return AccountRole::Card;
    case PaymentMethod::BankTransfer:
        return AccountRole::BankTransfer;
    case PaymentMethod::KonbiniTerminal:
        return AccountRole::KonbiniTerminal;
    case PaymentMethod::KonbiniSeven:
        return AccountRole::KonbiniSeven;
    case PaymentMethod::Paypal:
        return AccountRole::Paypal;
    case PaymentMethod::NetBanking:
        return AccountRole::NetBanking;
    case PaymentMethod::Suica:
        return AccountRole::Suica;
    case PaymentMethod::Settlement:
        return AccountRole::Settlement;
    case PaymentMethod::SettlementDue:
        return AccountRole::SettlementDue;
    }
    Q_UNREACHABLE();
}

BookingPolicies::BookingPolicies(QList<DatedPolicy> policies)
{
    Q_ASSERT(!policies.isEmpty());
    const auto isEarlier = [](const DatedPolicy &a, const DatedPolicy &b) { return a.validFrom < b.validFrom; };
    std::stable_sort(policies.begin(), policies.end(), isEarlier);
    for (DatedPolicy &policy : policies) {
        if (!m_policies.isEmpty() && m_policies.last().validFrom == policy.validFrom)
            m_policies.removeLast();
        m_policies.append(std::move(policy));
    }
}

const BookingPolicy &BookingPolicies::on(QDate day) const
{
    const auto later = std::find_if(m_policies.begin() + 1, m_policies.end(), [day](const DatedPolicy &policy) { return policy.validFrom > day; });
    return (later - 1)->policy;
}

QList<DatedPolicy> BookingPolicies::beginningIn(QDate from, QDate to) const
{
    QList<DatedPolicy> beginning;
    std::copy_if(m_policies.begin() + 1, m_policies.end(), std::back_inserter(beginning),
                 [&](const DatedPolicy &policy) { return policy.validFrom >= from && policy.validFrom <= to; });
    return beginning;
}

int halfWidthColumns(QStringView text)
{
    int columns = 0;
    for (const QChar sign : text)
        columns += isHalfWidth(sign) ? 1 : 2;
    return columns;
}

QList<PolicyProblem> problemsOf(const DatedPolicy &draft)
{
    QList<PolicyProblem> problems;
    const QDate day = draft.validFrom;
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        problems.append({PolicyFault::NoDay, PolicyField::ValidFrom});
    const BookingPolicy &policy = draft.policy;
    if (policy.lastMonth < 1 || policy.lastMonth > 12)
        problems.append({PolicyFault::BadLastMonth, PolicyField::LastMonth});
    for (const auto &[role, code] : accountRoleCodes) {
        judge(role, policy.title(role), problems);
        const bool isSame = role == AccountRole::Advertising && policy.title(role).isSameAccount(policy.title(AccountRole::Prepayment));
        const auto hasOne = [](const PolicyProblem &problem) { return problem.role == AccountRole::Advertising && problem.field == PolicyField::Title; };
        if (isSame && std::none_of(problems.begin(), problems.end(), hasOne))
            problems.append({PolicyFault::SameAccount, PolicyField::Title, role});
    }
    return problems;
}

} // namespace console
