#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/jst.h"
#include "domain/payment_method.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace console {

/// One movement to be booked; the accounts by their code.
struct TransferDraft
{
    QLatin1String fromAccount;
    QLatin1String toAccount;
    qint64 amount = 0; ///< > 0, in the accounts' unit
    EntryKind kind = EntryKind::ManualIn;
    std::optional<QDate> datedOn; ///< the day the user gave, where it is not the day of booking
    std::optional<AdKind> adKind;
    QString itemNumber;
    QString note;
    std::optional<qint64> reversesTransfer;
    std::optional<PaymentMethod> method; ///< that paid a charge
    QStringList alsoFoundBy; ///< in the history, besides item number and note; of a bid the item's name
};

/// The time under which a shop's next transfers are booked: never before its newest one, so that the book keeps its order
/// where the machine's clock was turned back.
[[nodiscard]] StoreResult<Instant> bookingInstant(Database &database, ShopId shop, Instant now);
/// The newest transfer's time; empty for a new shop.
[[nodiscard]] StoreResult<std::optional<Instant>> lastBooked(Database &database, ShopId shop);

/// Books part `part` of an action that beginAction() has claimed; inside its Transaction only. Returns the transfer's id.
[[nodiscard]] StoreResult<qint64> bookTransfer(Database &database, ShopId shop, const QString &actionId, int part,
                                               const TransferDraft &draft, Instant bookedAt);

[[nodiscard]] StoreResult<qint64> accountBalance(Database &database, ShopId shop, QLatin1String code);

/// The row of a transfer as its hash sees it.
struct TransferRecord
{
    qint64 id;
    qint64 shop;
    QString actionId;
    qint64 part;
    qint64 fromAccount;
    qint64 toAccount;
    qint64 amount;
    QString kind;
    qint64 bookedAt;
    std::optional<qint64> datedOn;
    QString adKind;
    QString itemNumber;
    QString note;
    std::optional<qint64> reversesTransfer;
};

/// SHA-256 over the link before and the record: a changed or missing row breaks the chain from there on.
[[nodiscard]] QByteArray chainLink(const QByteArray &previousLink, const TransferRecord &record);

} // namespace console
