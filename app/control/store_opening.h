#pragma once

#include "store/wallet.h"

#include <QThread>

#include <memory>
#include <optional>

namespace console {

/// Opens a store in a thread of its own, while the caller has other things to do: reading the schema is the second largest piece of a
/// start, after the fonts. Begins at once; needs an application.
class StoreOpening
{
public:
    /// Creates the store where nothing stands at `storePath`.
    explicit StoreOpening(const QString &storePath);
    /// Waits; a store that nobody took is closed.
    ~StoreOpening();
    StoreOpening(const StoreOpening &) = delete;
    StoreOpening &operator=(const StoreOpening &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Waits for the store, which is the calling thread's from now on: that which made this object. Once.
    [[nodiscard]] StoreResult<std::unique_ptr<Wallet>> take();

    /// The same in the calling thread.
    [[nodiscard]] static StoreResult<std::unique_ptr<Wallet>> open(const QString &storePath);

private:
    QString m_path;
    std::optional<StoreResult<std::unique_ptr<Wallet>>> m_wallet; ///< touched only by m_thread, and when that has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace console
