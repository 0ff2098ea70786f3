#include "control/background.h"

namespace console {

Background::Background(const QString &storePath, QObject *parent) : QObject(parent), m_storePath(storePath), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] { m_wallet.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

Background::~Background()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

void Background::post(std::function<void()> job)
{
    // The thread starts with its first work, not with the program.
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

StoreResult<Wallet *> Background::wallet()
{
    if (!m_wallet) {
        auto opened = Wallet::open(m_storePath, Database::Mode::OpenExisting);
        if (!opened)
            return tl::unexpected(opened.error());
        m_wallet = std::move(*opened);
    }
    return m_wallet.get();
}

} // namespace console
