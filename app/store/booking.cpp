#include "store/booking.h"

#include "domain/day_number.h"
#include "store/action_log.h"
#include "store/entry_index.h"
#include "store/lot_booking.h"
#include "store/statement.h"

#include <QCryptographicHash>

namespace console {

namespace {

/// The account of the shop's Qcash.
constexpr QLatin1String walletAccount("qcash");

} // namespace

StoreResult<ActionState> beginAction(Database &database, ShopId shop, const QString &actionId, const QString &content, Instant now)
{
    {
        Statement read(database, QStringLiteral("SELECT content FROM action WHERE shop_id = ? AND action_id = ?"));
        read.bind(shop.value).bind(actionId);
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            return read.text(0) == storable(content) ? ActionState::Repeated : ActionState::OtherContent;
    }
    Statement write(database, QStringLiteral("INSERT INTO action (shop_id, action_id, content, done_at) VALUES (?, ?, ?, ?)"));
    write.bind(shop.value).bind(actionId).bind(content).bind(now.utcSeconds);
    CONSOLE_TRY(write.run());
    return ActionState::New;
}

StoreResult<std::optional<Instant>> lastBooked(Database &database, ShopId shop)
{
    // Every Qcash movement has an entry on the shop's qcash account; its newest one is one key away.
    Statement read(database, QStringLiteral("SELECT e.booked_at FROM account a JOIN entry e ON e.account_id = a.id AND e.ordinal = a.entries "
                                            "WHERE a.shop_id = ? AND a.code = 'qcash'"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Instant>();
    return std::optional<Instant>(Instant{read.integer(0)});
}

StoreResult<Instant> bookingInstant(Database &database, ShopId shop, Instant now)
{
    const auto last = lastBooked(database, shop);
    if (!last)
        return tl::unexpected(last.error());
    return *last ? std::max(**last, now) : now;
}

StoreResult<qint64> accountBalance(Database &database, ShopId shop, QLatin1String code)
{
    Statement read(database, QStringLiteral("SELECT balance FROM account WHERE shop_id = ? AND code = ?"));
    read.bind(shop.value).bind(code);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("account")));
    return read.integer(0);
}

namespace {

StoreResult<qint64> accountId(Database &database, ShopId shop, QLatin1String code)
{
    Statement read(database, QStringLiteral("SELECT id FROM account WHERE shop_id = ? AND code = ?"));
    read.bind(shop.value).bind(code);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("account")));
    return read.integer(0);
}

struct ChainEnd
{
    qint64 transferId = 0;
    QByteArray link = QByteArray(32, '\0');
};

StoreResult<ChainEnd> chainEnd(Database &database)
{
    Statement read(database, QStringLiteral("SELECT id, chain FROM transfer ORDER BY id DESC LIMIT 1"));
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return ChainEnd{};
    return ChainEnd{read.integer(0), read.bytes(1)};
}

} // namespace

QByteArray chainLink(const QByteArray &previousLink, const TransferRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        // Each part after its length, so that no two records read alike.
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(previousLink);
    for (const qint64 number : {record.id, record.shop, record.part, record.fromAccount, record.toAccount, record.amount, record.bookedAt,
                                record.datedOn.value_or(0), record.reversesTransfer.value_or(0)})
        add(QByteArray::number(number));
    for (const QString &text : {record.actionId, record.kind, record.adKind, record.itemNumber, record.note})
        add(text.toUtf8());
    return hash.result();
}

StoreResult<qint64> bookTransfer(Database &database, ShopId shop, const QString &actionId, int part, const TransferDraft &draft,
                                 Instant bookedAt)
{
    const auto from = accountId(database, shop, draft.fromAccount);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = accountId(database, shop, draft.toAccount);
    if (!to)
        return tl::unexpected(to.error());
    const auto end = chainEnd(database);
    if (!end)
        return tl::unexpected(end.error());

    TransferRecord record;
    record.id = end->transferId + 1;
    record.shop = shop.value;
    record.actionId = storable(actionId);
    record.part = part;
    record.fromAccount = *from;
    record.toAccount = *to;
    record.amount = draft.amount;
    record.kind = codeIn(entryKindCodes, draft.kind);
    record.bookedAt = bookedAt.utcSeconds;
    if (draft.datedOn)
        record.datedOn = dayNumber(*draft.datedOn);
    if (draft.adKind)
        record.adKind = codeIn(adKindCodes, *draft.adKind);
    record.itemNumber = storable(draft.itemNumber);
    record.note = storable(draft.note);
    record.reversesTransfer = draft.reversesTransfer;

    Statement insert(database, QStringLiteral("INSERT INTO transfer (id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, "
                                              "booked_at, dated_on, ad_kind, item_number, note, reverses_transfer_id, chain) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?)"));
    insert.bind(record.id).bind(record.shop).bind(record.actionId).bind(record.part).bind(record.fromAccount);
    insert.bind(record.toAccount).bind(record.amount).bind(record.kind).bind(record.bookedAt).bind(record.datedOn);
    insert.bind(record.adKind).bind(record.itemNumber).bind(record.note).bind(record.reversesTransfer);
    insert.bind(chainLink(end->link, record));
    CONSOLE_TRY(insert.run());
    const bool leaves = draft.fromAccount == walletAccount;
    if (leaves || draft.toAccount == walletAccount) {
        const LotEntry entry{leaves ? *from : *to, record.id, draft.kind, leaves ? -draft.amount : draft.amount, bookedAt,
                             draft.reversesTransfer, draft.method};
        if (!setsAside(draft.kind))
            CONSOLE_TRY(bookLots(database, entry));
        const QStringList texts = QStringList{record.note, record.itemNumber} + draft.alsoFoundBy;
        CONSOLE_TRY(indexEntry(database, entry.account, entry.amount, {shop, draft.kind, draft.adKind, texts}));
    }
    return record.id;
}

} // namespace console
