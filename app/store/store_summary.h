#pragma once

#include "domain/amount.h"
#include "domain/jst.h"
#include "store/backup.h"

#include <QList>

namespace console {

/// What one shop's book comes to in a store.
struct ShopSummary
{
    QString sellerId;
    QString name;
    Qcash total;        ///< what is held for bids included
    qint64 entries = 0; ///< of the Qcash account
    std::optional<QDate> firstDay; ///< of the entries, in Japan; empty where there are none
    std::optional<QDate> lastDay;

    friend bool operator==(const ShopSummary &, const ShopSummary &) = default;
};

/// What a store's file holds, as far as one look tells.
struct StoreSummary
{
    QString path;
    qint64 bytes = 0;
    Instant changedAt; ///< the file's
    int schemaVersion = 0;
    bool isSound = true; ///< by SQLite's quick check; the whole book is checked when it is restored
    QList<ShopSummary> shops; ///< by seller ID

    [[nodiscard]] const ShopSummary *shop(const QString &sellerId) const;
};

/// A backup beside the store that it would replace.
struct RestorePreview
{
    StoreSummary backup;
    StoreSummary present;
    /// Qcash entries of the present store that the backup doesn't hold: they would be lost there. Both histories are the same up to the
    /// last link of the book's chain that they share; all after it counts, and all of a shop that the backup doesn't have.
    qint64 entriesLost = 0;
    qint64 actsLost = 0;    ///< where no entry would be lost: other recorded acts that the backup doesn't hold, closings left out
    qint64 shopsReopened = 0; ///< closed here, open in the backup
    QString copyPath; ///< where the present store would be kept, if it were replaced at `now`
};

/// Looks at a store's file of this version or an earlier one; never changes a byte of it. `goOn` is asked now and then.
[[nodiscard]] ActionResult<StoreSummary, BackupRefusal> summaryOf(const QString &path, const std::function<bool()> &goOn = {});

/// Looks at the backup at `path` beside the store that is open, without changing either.
[[nodiscard]] ActionResult<RestorePreview, BackupRefusal> previewRestore(Database &present, const QString &path, Instant now,
                                                                         const std::function<bool()> &goOn = {});

} // namespace console
