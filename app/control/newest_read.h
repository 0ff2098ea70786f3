#pragma once

#include "control/desk.h"

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace console {

/// Reads of which only the newest counts: quick ones are done at once, others beside the user interface. An older one that has not
/// begun by then never does, and of one that has begun the answer is dropped; long work can ask whether it is still wanted. Never writes.
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

    /// False once nobody waits for the answer.
    using IsWanted = std::function<bool()>;

    /// `work` takes a Wallet & (and, where it is long, an IsWanted) and returns a StoreResult; `done` takes what it returned, at once where the read is quick.
    template <class Work, class Done>
    void run(bool isQuick, Work work, Done done)
    {
        const quint64 mine = ++*m_newest;
        const IsWanted isWanted = [newest = m_newest, mine] { return *newest == mine; };
        using Result = decltype(answerOf(work, m_desk.wallet, isWanted));
        if (isQuick) {
            done(answerOf(work, m_desk.wallet, isWanted));
            return;
        }
        m_desk.longWork.run(
            m_receiver,
            [isWanted, work = std::move(work)](Wallet &wallet) -> Result {
                if (!isWanted())
                    return typename Result::value_type();
                return answerOf(work, wallet, isWanted);
            },
            [isWanted, done = std::move(done)](Result result) {
                if (isWanted())
                    done(std::move(result));
            });
    }

private:
    template <class Work>
    static auto answerOf(const Work &work, Wallet &wallet, const IsWanted &isWanted)
    {
        if constexpr (std::is_invocable_v<const Work &, Wallet &, const IsWanted &>)
            return work(wallet, isWanted);
        else
            return work(wallet);
    }

    Desk &m_desk;
    QObject *m_receiver;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace console
