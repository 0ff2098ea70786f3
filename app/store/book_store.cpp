#include "store/book_store.h"

#include "store/action_log.h"
#include "store/booking.h"
#include "store/entry_index.h"
#include "store/statement.h"
#include "store/stored_values.h"

namespace console {

namespace {

struct AccountPair
{
    QLatin1String from;
    QLatin1String to;
};

constexpr QLatin1String wallet("qcash");

std::optional<AccountPair> accountsOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opening:
        return AccountPair{QLatin1String("qcash_opening"), wallet};
    case EntryKind::ManualIn:
        return AccountPair{QLatin1String("qcash_adjusted"), wallet};
    case EntryKind::ManualOut:
        return AccountPair{wallet, QLatin1String("qcash_adjusted")};
    case EntryKind::AdSpend:
        return AccountPair{wallet, QLatin1String("qcash_spent")};
    case EntryKind::AdRefund:
        return AccountPair{QLatin1String("qcash_spent"), wallet};
    case EntryKind::Charge:
    case EntryKind::Conversion:
    case EntryKind::Correction:
    case EntryKind::Withdrawal:
    case EntryKind::AdHold:
    case EntryKind::AdRelease:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString contentOf(const EntryDraft &draft)
{
    const QString ad = draft.adKind ? QString(codeIn(adKindCodes, *draft.adKind)) : QString();
    // With its length before it, a text can't pass for another division of the same characters.
    const QString item = QStringLiteral("%1:%2").arg(QString::number(draft.itemNumber.size()), draft.itemNumber);
    const QStringList parts{QStringLiteral("entry"), codeIn(entryKindCodes, draft.kind), QString::number(draft.amount.value()),
                            draft.datedOn.toString(Qt::ISODate), ad, item, draft.reason};
    return parts.join(QChar(0x1f));
}

StoreResult<bool> hasEntries(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT entries FROM account WHERE shop_id = ? AND code = 'qcash'"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("account")));
    return read.integer(0) > 0;
}

struct Original
{
    EntryKind kind;
    qint64 amount;
    std::optional<AdKind> adKind;
    QString itemNumber;
    bool isCorrected;
    bool isOfBid;
};

StoreResult<std::optional<Original>> readOriginal(Database &database, ShopId shop, qint64 transferId)
{
    Statement read(database, QStringLiteral("SELECT t.kind, t.amount, t.ad_kind, coalesce(t.item_number, ''), "
                                            "EXISTS (SELECT 1 FROM transfer r WHERE r.reverses_transfer_id = t.id), (%1) IS NOT NULL "
                                            "FROM transfer t WHERE t.id = ? AND t.shop_id = ?").arg(bidOfTransferSql()));
    read.bind(transferId).bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Original>();
    const auto kind = valueIn(entryKindCodes, read.text(0));
    const auto adKind = read.isNull(2) ? std::nullopt : valueIn(adKindCodes, read.text(2));
    if (!kind || (!read.isNull(2) && !adKind))
        return tl::unexpected(unreadable(QStringLiteral("transfer")));
    return std::optional<Original>(Original{*kind, read.integer(1), adKind, read.text(3), read.integer(4) != 0, read.integer(5) != 0});
}

} // namespace

StoreResult<QList<AdSpending>> BookStore::adSpending(ShopId shop, QDate from, QDate to)
{
    Statement read(m_database, QStringLiteral("SELECT ad_kind, sum(entries), sum(spent), sum(returned) FROM ad_day "
                                              "WHERE shop_id = ? AND day BETWEEN ? AND ? GROUP BY ad_kind ORDER BY sum(spent) DESC"));
    const QDate epoch(1970, 1, 1);
    read.bind(shop.value).bind(epoch.daysTo(from)).bind(epoch.daysTo(to));
    QList<AdSpending> list;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return list;
        const auto kind = valueIn(adKindCodes, read.text(0));
        const auto spent = Qcash::of(read.integer(2));
        const auto returned = Qcash::of(read.integer(3));
        if (!kind || !spent || !returned)
            return tl::unexpected(unreadable(QStringLiteral("ad spending")));
        list.append({*kind, read.integer(1), *spent, *returned});
    }
}

StoreResult<void> BookStore::bookOpening(ShopId shop, Qcash amount, Instant now)
{
    const auto actionId = QStringLiteral("opening");
    const auto begun = beginAction(m_database, shop, actionId, QStringLiteral("opening"), now);
    if (!begun)
        return tl::unexpected(begun.error());
    TransferDraft transfer;
    transfer.fromAccount = accountsOf(EntryKind::Opening)->from;
    transfer.toAccount = wallet;
    transfer.amount = amount.value();
    transfer.kind = EntryKind::Opening;
    const auto booked = bookTransfer(m_database, shop, actionId, 0, transfer, now);
    if (!booked)
        return tl::unexpected(booked.error());
    return {};
}

ActionResult<Qcash, EntryRefusal> BookStore::addEntry(ShopId shop, const EntryDraft &draft, const Clock &clock)
{
    const auto accounts = accountsOf(draft.kind);
    Q_ASSERT(accounts);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto before = balances(shop);
    if (!before)
        return tl::unexpected(before.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(EntryRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated)
        return before->total;
    if (draft.amount.isZero())
        return tl::unexpected(EntryRefusal::NothingToBook);
    if (draft.datedOn > jst::dateOf(now))
        return tl::unexpected(EntryRefusal::DatedInFuture);
    if (draft.kind == EntryKind::Opening) {
        const auto isBegun = hasEntries(m_database, shop);
        if (!isBegun)
            return tl::unexpected(isBegun.error());
        if (*isBegun)
            return tl::unexpected(EntryRefusal::OpeningExists);
    }
    if (accounts->from == wallet && draft.amount > before->spendable)
        return tl::unexpected(EntryRefusal::NotEnoughQcash);

    TransferDraft transfer;
    transfer.fromAccount = accounts->from;
    transfer.toAccount = accounts->to;
    transfer.amount = draft.amount.value();
    transfer.kind = draft.kind;
    transfer.datedOn = draft.datedOn;
    transfer.adKind = draft.adKind;
    transfer.itemNumber = draft.itemNumber;
    transfer.note = draft.reason;
    const auto bookedAt = bookingInstant(m_database, shop, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());
    const auto booked = bookTransfer(m_database, shop, draft.actionId, 0, transfer, *bookedAt);
    if (!booked)
        return tl::unexpected(booked.error());
    const auto after = balances(shop);
    if (!after)
        return tl::unexpected(after.error());
    CONSOLE_TRY(transaction->commit());
    return after->total;
}

StoreResult<std::optional<BookedEntry>> BookStore::bookedBy(ShopId shop, const QString &actionId)
{
    // What was held then: the held account's newest entry up to this transfer. Transfers are numbered in the order in which they are booked.
    Statement read(m_database, QStringLiteral("SELECT t.dated_on, "
                                              "(SELECT e.balance FROM entry e WHERE e.account_id = q.id AND e.booked_at <= t.booked_at "
                                              "AND e.transfer_id <= t.id ORDER BY e.booked_at DESC, e.ordinal DESC LIMIT 1), "
                                              "coalesce((SELECT e.balance FROM entry e WHERE e.account_id = h.id AND e.booked_at <= t.booked_at "
                                              "AND e.transfer_id <= t.id ORDER BY e.booked_at DESC, e.ordinal DESC LIMIT 1), 0) "
                                              "FROM transfer t JOIN account q ON q.shop_id = t.shop_id AND q.code = 'qcash' "
                                              "JOIN account h ON h.shop_id = t.shop_id AND h.code = 'qcash_held' "
                                              "WHERE t.shop_id = ? AND t.action_id = ? AND t.part = 0"));
    read.bind(shop.value).bind(actionId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<BookedEntry>();
    const auto spendable = Qcash::of(read.integer(1));
    const auto held = Qcash::of(read.integer(2));
    const auto total = spendable && held ? spendable->plus(*held) : std::nullopt;
    if (!total)
        return tl::unexpected(unreadable(QStringLiteral("balance")));
    return std::optional<BookedEntry>(BookedEntry{storedDay(read, 0), {*total, *spendable, *held}});
}

ActionResult<Qcash, EntryRefusal> BookStore::correctEntry(ShopId shop, const QString &actionId, qint64 transferId,
                                                          const QString &reason, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const QString content = QStringLiteral("correct\x1f%1\x1f%2").arg(transferId).arg(reason);
    const auto begun = beginAction(m_database, shop, actionId, content, now);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto before = balances(shop);
    if (!before)
        return tl::unexpected(before.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(EntryRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated)
        return before->total;
    const auto original = readOriginal(m_database, shop, transferId);
    if (!original)
        return tl::unexpected(original.error());
    if (!*original)
        return tl::unexpected(EntryRefusal::NotFound);
    const auto accounts = accountsOf((*original)->kind);
    // What a bid has cost or brought back is taken back with the bid.
    if (!accounts || (*original)->isOfBid)
        return tl::unexpected(EntryRefusal::NotCorrectable);
    if ((*original)->isCorrected)
        return tl::unexpected(EntryRefusal::AlreadyCorrected);
    if (accounts->to == wallet && (*original)->amount > before->spendable.value())
        return tl::unexpected(EntryRefusal::NotEnoughQcash);

    TransferDraft transfer;
    transfer.fromAccount = accounts->to;
    transfer.toAccount = accounts->from;
    transfer.amount = (*original)->amount;
    transfer.kind = EntryKind::Correction;
    transfer.adKind = (*original)->adKind;
    transfer.itemNumber = (*original)->itemNumber;
    transfer.note = reason;
    transfer.reversesTransfer = transferId;
    const auto bookedAt = bookingInstant(m_database, shop, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());
    const auto booked = bookTransfer(m_database, shop, actionId, 0, transfer, *bookedAt);
    if (!booked)
        return tl::unexpected(booked.error());
    const auto after = balances(shop);
    if (!after)
        return tl::unexpected(after.error());
    CONSOLE_TRY(transaction->commit());
    return after->total;
}

} // namespace console
