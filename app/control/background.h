#pragma once

#include "store/wallet.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace console {

/// One thread with its own connection to the store. Work runs there one after the other; its result comes back on the caller's
/// thread, unless the caller has gone. A store that can't be opened is the work's StoreError.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(const QString &storePath, QObject *parent = nullptr);
    /// Waits for the work that has begun; work still queued is dropped.
    ~Background() override;

    /// `work` takes a Wallet & and returns an expected whose error can be made from a StoreError; `done` takes what it returned.
    template <class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, Wallet &>;
        const QPointer<QObject> receiver(context);
        post([this, receiver, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<Result>([&]() -> Result {
                const auto opened = wallet();
                if (!opened)
                    return tl::unexpected(opened.error());
                return work(**opened);
            }());
            // Back through this object, which outlives the receiver or is gone with the thread.
            QMetaObject::invokeMethod(
                this,
                [receiver, result, done = std::move(done)]() mutable {
                    if (receiver)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void post(std::function<void()> job);
    StoreResult<Wallet *> wallet();

    QString m_storePath;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Wallet> m_wallet; ///< only touched on m_thread
};

} // namespace console
