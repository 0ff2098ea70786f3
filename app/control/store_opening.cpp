#include "control/store_opening.h"

#include "control/opened_desk.h"

#include <QFile>
#include <QFileInfo>

namespace console {

StoreOpening::StoreOpening(const QString &storePath) : m_path(storePath)
{
    m_thread.reset(QThread::create([this, owner = QThread::currentThread()] {
        m_wallet = open(m_path);
        if (*m_wallet)
            (**m_wallet)->database().moveToThread(owner);
    }));
    m_thread->start();
}

StoreOpening::~StoreOpening()
{
    m_thread->wait();
}

StoreResult<std::unique_ptr<Wallet>> StoreOpening::take()
{
    m_thread->wait();
    Q_ASSERT(m_wallet); // taken once
    auto wallet = std::move(*m_wallet);
    m_wallet.reset();
    return wallet;
}

StoreResult<std::unique_ptr<Wallet>> StoreOpening::open(const QString &storePath)
{
    // A new store begins without what the practice service remembers of one that stood here before.
    if (!QFileInfo::exists(storePath))
        QFile::remove(practicePath(storePath));
    return Wallet::open(storePath, Database::Mode::OpenOrCreate);
}

} // namespace console
