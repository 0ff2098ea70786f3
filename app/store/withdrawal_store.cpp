#include "store/withdrawal_store.h"

#include "store/action_log.h"
#include "store/booking.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/stored_values.h"

#include <algorithm>

namespace console {

namespace {

const QString withdrawalColumns = QStringLiteral("SELECT number, amount, fee, balance_after, requested_at FROM withdrawal ");

StoreResult<Withdrawal> readWithdrawal(const Statement &row)
{
    const auto amount = Yen::of(row.integer(1));
    const auto fee = Yen::of(row.integer(2));
    const auto balance = Yen::of(row.integer(3));
    if (!amount || !fee || !balance)
        return tl::unexpected(unreadable(QStringLiteral("withdrawal")));
    const auto received = amount->minus(*fee);
    if (!received)
        return tl::unexpected(unreadable(QStringLiteral("withdrawal")));
    return Withdrawal{row.integer(0), {*amount, *fee, *received}, *balance, Instant{row.integer(4)}};
}

StoreResult<std::optional<Withdrawal>> byAction(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, withdrawalColumns + QStringLiteral("WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(actionId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Withdrawal>();
    const auto withdrawal = readWithdrawal(read);
    if (!withdrawal)
        return tl::unexpected(withdrawal.error());
    return std::optional<Withdrawal>(*withdrawal);
}

/// 0 for a shop that has withdrawn nothing. The numbers have no gaps.
StoreResult<qint64> newestNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT coalesce(max(number), 0) FROM withdrawal WHERE shop_id = ?"));
    read.bind(shop.value);
    return oneInteger(read);
}

QString contentOf(const WithdrawalDraft &draft)
{
    return QStringLiteral("withdraw\x1f%1").arg(draft.amount.value());
}

/// What is left after `amount`; empty where the settlement money of this moment does not cover it.
StoreResult<std::optional<Yen>> balanceAfter(Database &database, const Shop &shop, Yen amount, QDate today)
{
    // The grade decides which money is settled already: it is read here, not taken from the screen.
    const auto current = ShopStore(database).bySellerId(shop.sellerId);
    if (!current)
        return tl::unexpected(current.error());
    if (!*current)
        return tl::unexpected(unreadable(QStringLiteral("shop")));
    const auto money = SettlementStore(database).available(shop.id, (*current)->grade, today);
    if (!money)
        return tl::unexpected(money.error());
    // The balance that is left is the true one; what may be taken is less where due money was used that is settled now.
    const auto left = money->settled.minus(amount);
    return amount <= money->spendableSettled ? left : std::nullopt;
}

StoreResult<void> moveMoney(Database &database, ShopId shop, const QString &actionId, const WithdrawalQuote &quote, Instant bookedAt)
{
    TransferDraft out;
    out.fromAccount = QLatin1String("settlement_money");
    out.toAccount = QLatin1String("withdrawn_money");
    out.amount = quote.received.value();
    out.kind = EntryKind::Withdrawal;
    if (const auto booked = bookTransfer(database, shop, actionId, 0, out, bookedAt); !booked)
        return tl::unexpected(booked.error());
    if (quote.fee.isZero())
        return {};
    TransferDraft fee = out;
    fee.toAccount = QLatin1String("withdrawal_fees");
    fee.amount = quote.fee.value();
    if (const auto booked = bookTransfer(database, shop, actionId, 1, fee, bookedAt); !booked)
        return tl::unexpected(booked.error());
    return {};
}

StoreResult<void> insertWithdrawal(Database &database, ShopId shop, const QString &actionId, const Withdrawal &withdrawal)
{
    Statement insert(database, QStringLiteral("INSERT INTO withdrawal (shop_id, number, action_id, amount, fee, balance_after, requested_at) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(shop.value).bind(withdrawal.number).bind(actionId).bind(withdrawal.quote.amount.value());
    insert.bind(withdrawal.quote.fee.value()).bind(withdrawal.balanceAfter.value()).bind(withdrawal.requestedAt.utcSeconds);
    return insert.run();
}

} // namespace

ActionResult<std::optional<Withdrawal>, WithdrawalRefusal> WithdrawalStore::repeated(ShopId shop, const WithdrawalDraft &draft)
{
    Statement read(m_database, QStringLiteral("SELECT content FROM action WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(draft.actionId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Withdrawal>();
    if (read.text(0) != contentOf(draft))
        return tl::unexpected(WithdrawalRefusal::ActionIdReused);
    const auto earlier = byAction(m_database, shop, draft.actionId);
    if (!earlier)
        return tl::unexpected(earlier.error());
    return *earlier;
}

ActionResult<Withdrawal, WithdrawalRefusal> WithdrawalStore::request(const Shop &shop, const WithdrawalDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop.id, draft.actionId, contentOf(draft), now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(WithdrawalRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = byAction(m_database, shop.id, draft.actionId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        Q_ASSERT(*earlier);
        return **earlier;
    }
    const auto quote = quoteWithdrawal(draft.amount);
    if (!quote)
        return tl::unexpected(WithdrawalRefusal::NothingArrives);
    const auto left = balanceAfter(m_database, shop, draft.amount, jst::dateOf(now));
    if (!left)
        return tl::unexpected(left.error());
    if (!*left)
        return tl::unexpected(WithdrawalRefusal::MoreThanSettled);
    const auto number = newestNumber(m_database, shop.id);
    if (!number)
        return tl::unexpected(number.error());
    const auto bookedAt = bookingInstant(m_database, shop.id, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());

    const Withdrawal withdrawal{*number + 1, *quote, **left, *bookedAt};
    CONSOLE_TRY(moveMoney(m_database, shop.id, draft.actionId, *quote, *bookedAt));
    CONSOLE_TRY(insertWithdrawal(m_database, shop.id, draft.actionId, withdrawal));
    CONSOLE_TRY(transaction->commit());
    return withdrawal;
}

StoreResult<WithdrawalPage> WithdrawalStore::page(ShopId shop, qint64 page, int pageSize)
{
    const auto newest = newestNumber(m_database, shop);
    if (!newest)
        return tl::unexpected(newest.error());
    WithdrawalPage result;
    result.count = *newest;
    result.pageCount = std::max<qint64>(1, (result.count + pageSize - 1) / pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const qint64 first = *newest - (result.page - 1) * pageSize;
    Statement read(m_database, withdrawalColumns + QStringLiteral("WHERE shop_id = ? AND number BETWEEN ? AND ? ORDER BY number DESC"));
    read.bind(shop.value).bind(first - pageSize + 1).bind(first);
    auto rows = listOf(read, readWithdrawal);
    if (!rows)
        return tl::unexpected(rows.error());
    result.withdrawals = std::move(*rows);
    return result;
}

} // namespace console
