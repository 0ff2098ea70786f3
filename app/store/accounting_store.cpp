#include "store/accounting_store.h"

#include "store/action_log.h"
#include "store/stored_values.h"

#include <QCryptographicHash>

#include <algorithm>

namespace console {

namespace {

using Saved = ActionResult<SavedBookingPolicy, BookingPolicyRefusal>;

tl::unexpected<Failure<BookingPolicyRefusal>> because(Failure<BookingPolicyRefusal> failure)
{
    return tl::unexpected<Failure<BookingPolicyRefusal>>(std::move(failure));
}

/// The texts as a digest: with their lengths before them no text passes for another division of the same characters.
QString contentOf(const DatedPolicy &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    const BookingPolicy &policy = content.policy;
    for (const AccountTitle &account : policy.titles) {
        add(account.title);
        add(account.sub);
        for (const QString &taxClass : account.taxClass)
            add(taxClass);
    }
    return QStringLiteral("save_booking_policy %1 %2 %3 %4 %5")
        .arg(content.validFrom.toString(Qt::ISODate), QString(codeIn(bookingMethodCodes, policy.method)),
             QString(codeIn(pointsBookingCodes, policy.points)), QString::number(policy.lastMonth), QString::fromLatin1(hash.result().toHex()));
}

std::optional<BookingPolicyRefusal> refusalFor(PolicyFault fault)
{
    switch (fault) {
    case PolicyFault::NoDay:
        return BookingPolicyRefusal::NoDay;
    case PolicyFault::BadLastMonth:
        return BookingPolicyRefusal::BadLastMonth;
    case PolicyFault::EmptyTitle:
        return BookingPolicyRefusal::EmptyTitle;
    case PolicyFault::TextTooLong:
        return BookingPolicyRefusal::TextTooLong;
    case PolicyFault::BadCharacter:
        return BookingPolicyRefusal::BadCharacter;
    case PolicyFault::SameAccount:
        return BookingPolicyRefusal::SameAccount;
    case PolicyFault::TooLongForYayoi:
    case PolicyFault::NoPlaceInYayoi:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<BookingPolicyRefusal> refusalOf(const DatedPolicy &content)
{
    std::optional<BookingPolicyRefusal> first;
    for (const PolicyProblem &problem : problemsOf(content)) {
        const auto refusal = refusalFor(problem.fault);
        if (refusal && (!first || *refusal < *first))
            first = refusal;
    }
    return first;
}

StoreResult<SavedBookingPolicy> readPolicy(const Statement &row)
{
    const QDate validFrom = dayOf(row.integer(1));
    const auto method = storedCode(bookingMethodCodes, row, 2);
    const auto points = storedCode(pointsBookingCodes, row, 3);
    if (!validFrom.isValid() || !method || !points)
        return tl::unexpected(unreadable(QStringLiteral("booking policy")));
    return SavedBookingPolicy{row.integer(0), {validFrom, {*method, *points, int(row.integer(4)), {}}}, Instant{row.integer(5)}};
}

struct StoredTitle
{
    qint64 number = 0;
    AccountRole role = AccountRole::Prepayment;
    AccountTitle account;
};

StoreResult<StoredTitle> readTitle(const Statement &row)
{
    const auto role = storedCode(accountRoleCodes, row, 1);
    if (!role)
        return tl::unexpected(role.error());
    return StoredTitle{row.integer(0), *role, {row.text(2), row.text(3), {row.text(4), row.text(5), row.text(6)}}};
}

StoreResult<void> addTitles(QList<SavedBookingPolicy> &policies, const QList<StoredTitle> &titles)
{
    for (const StoredTitle &title : titles) {
        const auto policy = std::find_if(policies.begin(), policies.end(), [&](const SavedBookingPolicy &saved) { return saved.number == title.number; });
        if (policy != policies.end())
            policy->content.policy.title(title.role) = title.account;
    }
    const auto isWhole = [](const SavedBookingPolicy &saved) {
        const auto &accounts = saved.content.policy.titles;
        return std::none_of(accounts.begin(), accounts.end(), [](const AccountTitle &account) { return account.title.isEmpty(); });
    };
    if (!std::all_of(policies.begin(), policies.end(), isWhole))
        return tl::unexpected(unreadable(QStringLiteral("booking titles")));
    return {};
}

StoreResult<qint64> nextNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT 1 + coalesce(max(number), 0) FROM booking_policy WHERE shop_id = ?"));
    return oneInteger(read.bind(shop.value));
}

StoreResult<void> insert(Database &database, ShopId shop, const QString &actionId, const SavedBookingPolicy &saved)
{
    const BookingPolicy &policy = saved.content.policy;
    Statement row(database, QStringLiteral("INSERT INTO booking_policy (shop_id, number, action_id, valid_from, method, points, last_month, saved_at) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind(shop.value).bind(saved.number).bind(actionId).bind(dayNumber(saved.content.validFrom));
    row.bind(codeIn(bookingMethodCodes, policy.method)).bind(codeIn(pointsBookingCodes, policy.points)).bind(policy.lastMonth);
    CONSOLE_TRY(row.bind(saved.savedAt.utcSeconds).run());
    for (const auto &[role, code] : accountRoleCodes) {
        const AccountTitle &account = policy.title(role);
        Statement title(database, QStringLiteral("INSERT INTO booking_title (shop_id, number, role, title, sub, tax_moneyforward, tax_freee, tax_yayoi) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        title.bind(shop.value).bind(saved.number).bind(code).bind(account.title).bind(account.sub);
        title.bind(account.taxClassFor(JournalFormat::MoneyForward)).bind(account.taxClassFor(JournalFormat::Freee));
        CONSOLE_TRY(title.bind(account.taxClassFor(JournalFormat::Yayoi)).run());
    }
    return {};
}

StoreResult<qint64> numberOf(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, QStringLiteral("SELECT number FROM booking_policy WHERE shop_id = ? AND action_id = ?"));
    return oneInteger(read.bind(shop.value).bind(actionId));
}

} // namespace

StoreResult<QList<SavedBookingPolicy>> AccountingStore::saved(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT number, valid_from, method, points, last_month, saved_at FROM booking_policy "
                                              "WHERE shop_id = ? ORDER BY number"));
    auto policies = listOf(read.bind(shop.value), readPolicy);
    if (!policies)
        return policies;
    // Titles of a policy that was saved between the two readings find none here.
    Statement readTitles(m_database, QStringLiteral("SELECT number, role, title, sub, tax_moneyforward, tax_freee, tax_yayoi FROM booking_title "
                                                    "WHERE shop_id = ? ORDER BY number"));
    const auto titles = listOf(readTitles.bind(shop.value), readTitle);
    if (!titles)
        return tl::unexpected(titles.error());
    CONSOLE_TRY(addTitles(*policies, *titles));
    return policies;
}

ActionResult<SavedBookingPolicy, BookingPolicyRefusal> AccountingStore::save(ShopId shop, const BookingPolicyDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft.content), now);
    if (!begun)
        return because(begun.error());
    if (*begun == ActionState::OtherContent)
        return because(BookingPolicyRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto number = numberOf(m_database, shop, draft.actionId);
        const auto all = saved(shop);
        if (!number || !all)
            return because(number ? all.error() : number.error());
        const auto earlier = std::find_if(all->begin(), all->end(), [&](const SavedBookingPolicy &policy) { return policy.number == *number; });
        return earlier == all->end() ? Saved(because(unreadable(QStringLiteral("booking policy")))) : Saved(*earlier);
    }
    if (const auto refusal = refusalOf(draft.content))
        return because(*refusal);
    const auto number = nextNumber(m_database, shop);
    if (!number)
        return because(number.error());
    const SavedBookingPolicy policy{*number, draft.content, now};
    if (auto done = insert(m_database, shop, draft.actionId, policy); !done)
        return because(done.error());
    if (auto committed = transaction->commit(); !committed)
        return because(committed.error());
    return policy;
}

StoreResult<QList<ReversedEntry>> AccountingStore::reversedKinds(ShopId shop, qint64 firstOrdinal, qint64 lastOrdinal)
{
    Statement read(m_database, QStringLiteral("SELECT e.ordinal, o.kind FROM entry e JOIN account a ON a.id = e.account_id "
                                              "JOIN transfer t ON t.id = e.transfer_id JOIN transfer o ON o.id = t.reverses_transfer_id "
                                              "WHERE a.shop_id = ? AND a.code = 'qcash' AND e.ordinal BETWEEN ? AND ? ORDER BY e.ordinal"));
    read.bind(shop.value).bind(firstOrdinal).bind(lastOrdinal);
    return listOf(read, [](const Statement &row) -> StoreResult<ReversedEntry> {
        const auto kind = storedCode(entryKindCodes, row, 1);
        if (!kind)
            return tl::unexpected(kind.error());
        return ReversedEntry{row.integer(0), *kind};
    });
}

} // namespace console
