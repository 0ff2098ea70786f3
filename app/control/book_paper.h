#pragma once

#include "control/file_export.h"
#include "exchange/paper.h"

namespace console {

/// The words on any paper of the book. Called on the thread that writes.
struct PaperWords
{
    QStringList families; ///< fonts, the language's own first
    QString shop;         ///< names of the facts …
    QString sellerId;
    QString pageOf;       ///< "Page %1 / %2"
    std::function<QString(Instant)> madeOn;
    std::function<QString(qint64)> number;

    /// English, for the command line.
    [[nodiscard]] static PaperWords english();
};

/// A paper with its heading and whose it is.
[[nodiscard]] StoreResult<Paper> paperOf(Wallet &wallet, ShopId shop, const PaperWords &words, const QString &title, Instant madeAt);
/// Of a paper whose parts don't lead to the book's balance: it is not written.
[[nodiscard]] StoreError doesNotAddUp();

} // namespace console
