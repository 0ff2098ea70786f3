#pragma once

#include "store/action_log.h"
#include "store/booking.h"
#include "store/wallet.h"

#include <QString>

/// Books of many entries, booked in one transaction: as the program would have booked them one by one.
namespace samples {

using namespace console;

/// `count` entries from the noon of `first` on, `perDay` a day: ad spending of 1 to 97 Qcash, and every fourth one money in of 150.
inline void bookMany(Wallet &wallet, ShopId shop, int count, QDate first, int perDay, const QString &note = QStringLiteral("広告費 %1"))
{
    auto transaction = Transaction::begin(wallet.database());
    if (!transaction)
        qFatal("no transaction");
    for (int i = 0; i < count; ++i) {
        const Instant moment = jst::at(first.addDays(i / perDay), QTime(12, 0)).plusSeconds(i % perDay);
        const QString action = QStringLiteral("many-%1").arg(i);
        TransferDraft draft;
        const bool isIn = i % 4 == 0;
        draft.fromAccount = isIn ? QLatin1String("qcash_adjusted") : QLatin1String("qcash");
        draft.toAccount = isIn ? QLatin1String("qcash") : QLatin1String("qcash_spent");
        draft.kind = isIn ? EntryKind::ManualIn : EntryKind::AdSpend;
        draft.amount = isIn ? 150 : 1 + i % 97;
        if (!isIn) {
            draft.adKind = AdKind::PlusKeyword;
            draft.itemNumber = QString::number(1'000'000'000 + i);
        }
        draft.note = note.contains(QStringLiteral("%1")) ? note.arg(i) : note;
        const auto begun = beginAction(wallet.database(), shop, action, action, moment);
        if (!begun || !bookTransfer(wallet.database(), shop, action, 0, draft, moment))
            qFatal("entry %d was not booked", i);
    }
    if (!transaction->commit())
        qFatal("no commit");
}

} // namespace samples
