#pragma once

#include "domain/codes.h"
#include "domain/payment_method.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace console {

/// How Qcash that is bought is booked (product.md, Accounting and keeping).
enum class BookingMethod {
    Prepayment, ///< a prepayment when bought, advertising expense when used
    Expense     ///< advertising expense when bought; what is not used at the fiscal year's end becomes a prepayment until the next day
};

inline constexpr CodeTable<BookingMethod, 2> bookingMethodCodes{{
    {BookingMethod::Prepayment, QLatin1String("prepayment")},
    {BookingMethod::Expense, QLatin1String("expense")},
}};

/// Whether Qcash that was converted from service points is booked.
enum class PointsBooking {
    Income,   ///< income when converted; then it is booked like any other
    NotBooked ///< neither when converted nor when used
};

inline constexpr CodeTable<PointsBooking, 2> pointsBookingCodes{{
    {PointsBooking::Income, QLatin1String("income")},
    {PointsBooking::NotBooked, QLatin1String("not_booked")},
}};

/// What an account title is for.
enum class AccountRole {
    Prepayment,
    Advertising,
    Opening, ///< counter account of the balance that the book began with
    Card,    ///< Card … SettlementDue: counter accounts of the payment methods
    BankTransfer,
    KonbiniTerminal,
    KonbiniSeven,
    Paypal,
    NetBanking,
    Suica,
    Settlement,
    SettlementDue,
    Fee,
    PointsIncome,
    AdjustedIn,
    AdjustedOut
};

inline constexpr std::size_t accountRoleCount = 16;

inline constexpr CodeTable<AccountRole, accountRoleCount> accountRoleCodes{{
    {AccountRole::Prepayment, QLatin1String("prepayment")},
    {AccountRole::Advertising, QLatin1String("advertising")},
    {AccountRole::Opening, QLatin1String("opening")},
    {AccountRole::Card, QLatin1String("card")},
    {AccountRole::BankTransfer, QLatin1String("bank_transfer")},
    {AccountRole::KonbiniTerminal, QLatin1String("konbini_terminal")},
    {AccountRole::KonbiniSeven, QLatin1String("konbini_seven")},
    {AccountRole::Paypal, QLatin1String("paypal")},
    {AccountRole::NetBanking, QLatin1String("net_banking")},
    {AccountRole::Suica, QLatin1String("suica")},
    {AccountRole::Settlement, QLatin1String("settlement")},
    {AccountRole::SettlementDue, QLatin1String("settlement_due")},
    {AccountRole::Fee, QLatin1String("fee")},
    {AccountRole::PointsIncome, QLatin1String("points_income")},
    {AccountRole::AdjustedIn, QLatin1String("adjusted_in")},
    {AccountRole::AdjustedOut, QLatin1String("adjusted_out")},
}};

[[nodiscard]] AccountRole roleOf(PaymentMethod method);

/// The accounting programs that journals are written for.
enum class JournalFormat { MoneyForward, Freee, Yayoi };

inline constexpr CodeTable<JournalFormat, 3> journalFormatCodes{{
    {JournalFormat::MoneyForward, QLatin1String("moneyforward")},
    {JournalFormat::Freee, QLatin1String("freee")},
    {JournalFormat::Yayoi, QLatin1String("yayoi")},
}};

/// A title of the shop's own books, as its accounting program spells it.
struct AccountTitle
{
    QString title;                   ///< 勘定科目
    QString sub;                     ///< 補助科目; may be empty
    std::array<QString, 3> taxClass; ///< 税区分 by JournalFormat: each program spells it its own way; may be empty

    [[nodiscard]] const QString &taxClassFor(JournalFormat format) const { return taxClass[std::size_t(format)]; }
    /// The same account, whatever its tax class.
    [[nodiscard]] bool isSameAccount(const AccountTitle &other) const { return title == other.title && sub == other.sub; }

    friend bool operator==(const AccountTitle &, const AccountTitle &) = default;
};

/// How a shop books its Qcash.
struct BookingPolicy
{
    BookingMethod method = BookingMethod::Prepayment;
    PointsBooking points = PointsBooking::Income;
    int lastMonth = 12; ///< of the fiscal year, 1 to 12
    std::array<AccountTitle, accountRoleCount> titles;

    [[nodiscard]] const AccountTitle &title(AccountRole role) const { return titles[std::size_t(role)]; }
    [[nodiscard]] AccountTitle &title(AccountRole role) { return titles[std::size_t(role)]; }

    friend bool operator==(const BookingPolicy &, const BookingPolicy &) = default;
};

/// A policy and the first day on which it holds.
struct DatedPolicy
{
    QDate validFrom;
    BookingPolicy policy;

    friend bool operator==(const DatedPolicy &, const DatedPolicy &) = default;
};

/// The policies of a shop by day. The first one also holds before its day; of several with the same day the last one given holds.
class BookingPolicies
{
public:
    /// In any order but for those of the same day; at least one.
    explicit BookingPolicies(QList<DatedPolicy> policies);

    [[nodiscard]] const BookingPolicy &on(QDate day) const;
    /// The policies that begin within the days, both inclusive, oldest first; never the first of all.
    [[nodiscard]] QList<DatedPolicy> beginningIn(QDate from, QDate to) const;

private:
    QList<DatedPolicy> m_policies; ///< oldest first, one a day
};

/// The longest text of a title, sub-account or tax class that is taken, in characters; chosen.
inline constexpr int longestAccountText = 40;
/// The longest title and sub-account that Yayoi takes whole, in half-width columns (published: import of 仕訳データ).
inline constexpr int longestYayoiTitle = 24;

/// As Yayoi counts: a half-width character is one column, any other two.
[[nodiscard]] int halfWidthColumns(QStringView text);

/// What is wrong with a policy, in order of precedence.
enum class PolicyFault {
    NoDay, ///< no day from which it holds, or one outside the years 1000 to 9999
    BadLastMonth, ///< not 1 to 12
    EmptyTitle,
    TextTooLong,
    BadCharacter, ///< a line's end or another character that can't be seen
    SameAccount, ///< prepayment and advertising are one account: no journal would say anything
    TooLongForYayoi, ///< may be saved: only Yayoi's file can't be written
    NoPlaceInYayoi   ///< a character that Yayoi's encoding (CP932) has no place for; likewise
};

/// Whether a policy with this fault is not saved.
[[nodiscard]] constexpr bool isRefused(PolicyFault fault)
{
    return fault != PolicyFault::TooLongForYayoi && fault != PolicyFault::NoPlaceInYayoi;
}

enum class PolicyField { ValidFrom, LastMonth, Title, Sub, TaxMoneyForward, TaxFreee, TaxYayoi };

struct PolicyProblem
{
    PolicyFault fault = PolicyFault::EmptyTitle;
    PolicyField field = PolicyField::Title;
    AccountRole role = AccountRole::Prepayment; ///< of a title's field
    QString character = {};                     ///< NoPlaceInYayoi: the first one

    friend bool operator==(const PolicyProblem &, const PolicyProblem &) = default;
};

/// By fields and roles in their order, at most one a field; never NoPlaceInYayoi, as it knows no encodings.
[[nodiscard]] QList<PolicyProblem> problemsOf(const DatedPolicy &draft);

} // namespace console
