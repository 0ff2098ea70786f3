#include "payment/komoju/keyring.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <memory>

namespace console {

namespace {

Q_LOGGING_CATEGORY(keyringLog, "console.payment.keyring")

const QString service = QStringLiteral("qsm-console");
/// The owner may have to type the keyring's password first.
constexpr int timeoutMs = 60'000;

SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    // Without a bus or a service on it, this is all that QtKeychain says.
    case QKeychain::OtherError:
        return SecretFault::NoKeyring;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return SecretFault::Failed;
    }
    Q_UNREACHABLE();
}

/// The one thread of the program that talks to the keyring: QtKeychain queues all jobs up on the thread of the first one, and they
/// wait for ever once that has gone. Ends with the program.
class KeyringThread
{
public:
    [[nodiscard]] static QObject *worker()
    {
        static KeyringThread *const thread = new KeyringThread;
        return thread->m_worker;
    }

private:
    KeyringThread() : m_worker(new QObject)
    {
        m_thread.setObjectName(QStringLiteral("keyring"));
        m_worker->moveToThread(&m_thread);
        m_thread.start();
        QObject::connect(QCoreApplication::instance(), &QObject::destroyed, QCoreApplication::instance(), [this] {
            m_thread.quit();
            m_thread.wait();
        });
    }

    QThread m_thread;
    QObject *m_worker;
};

/// What the keyring's thread and the one that waits have in common; the later of the two lets it go.
struct Attempt
{
    QSemaphore ended;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
};

} // namespace

tl::expected<QString, SecretFault> Keyring::perform(const std::function<QKeychain::Job *()> &make)
{
    const auto attempt = std::make_shared<Attempt>();
    QMetaObject::invokeMethod(
        KeyringThread::worker(),
        [attempt, make] {
            QKeychain::Job *job = make();
            job->setInsecureFallback(false); // never a file
            QObject::connect(job, &QKeychain::Job::finished, [attempt](QKeychain::Job *done) {
                attempt->error = done->error();
                if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                    attempt->text = reading->textData();
                if (done->error() != QKeychain::NoError && done->error() != QKeychain::EntryNotFound)
                    qCWarning(keyringLog, "the keyring answers %d: %s", int(done->error()), qUtf8Printable(done->errorString()));
                attempt->ended.release();
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (!attempt->ended.tryAcquire(1, timeoutMs))
        return tl::unexpected(SecretFault::Denied);
    if (attempt->error == QKeychain::EntryNotFound)
        return QString();
    if (attempt->error != QKeychain::NoError)
        return tl::unexpected(faultOf(attempt->error));
    return attempt->text;
}

tl::expected<QString, SecretFault> Keyring::read(const QString &name)
{
    return perform([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    });
}

tl::expected<void, SecretFault> Keyring::keep(const QString &name, const QString &secret)
{
    const auto kept = perform([name, secret]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setTextData(secret);
        return job;
    });
    return kept ? tl::expected<void, SecretFault>() : tl::unexpected(kept.error());
}

tl::expected<void, SecretFault> Keyring::forget(const QString &name)
{
    const auto gone = perform([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    });
    return gone ? tl::expected<void, SecretFault>() : tl::unexpected(gone.error());
}

} // namespace console
