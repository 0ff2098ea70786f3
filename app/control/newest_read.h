#pragma once

#include "control/desk.h"

#include <atomic>
#include <memory>

namespace console {

/// Reads of which only the newest counts: quick ones are done at once, others beside the user interface. An older one that has not
/// begun by then never does, and of one that has begun the answer is dropped. Never writes.
class NewestRead
{
public:
    /// `receiver` lives as long as this.
    NewestRead(Desk &desk, QObject *receiver) : m_desk(desk), m_receiver(receiver) {}
    ~NewestRead() { drop(); }
    NewestRead(const NewestRead &) = delete;
    NewestRead &operator=(const NewestRead &) = delete;

    /// Nobody waits for an answer any more.
    void drop() { ++*m_newest; }

    /// `work` takes a Wallet & and returns a StoreResult; `done` takes what it returned, at once where the read is quick.
    template <class Work, class Done>
    void run(bool isQuick, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, Wallet &>;
        const quint64 mine = ++*m_newest;
        if (isQuick) {
            done(work(m_desk.wallet));
            return;
        }
        m_desk.longWork.run(
            m_receiver,
            [newest = m_newest, mine, work = std::move(work)](Wallet &wallet) -> Result {
                if (*newest != mine)
                    return typename Result::value_type();
                return work(wallet);
            },
            [newest = m_newest, mine, done = std::move(done)](Result result) {
                if (*newest == mine)
                    done(std::move(result));
            });
    }

private:
    Desk &m_desk;
    QObject *m_receiver;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace console
