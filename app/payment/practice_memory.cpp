#include "payment/practice_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include "payment/exclusive_file.h"
#include "payment/practice_records.h"

namespace console {

namespace {

Q_LOGGING_CATEGORY(practiceLog, "console.payment.practice")

constexpr int lockTimeoutMs = 10'000;
constexpr qint64 largestFileBytes = 64 * 1024 * 1024;

tl::unexpected<GatewayError> unreachable(const QString &what, const QString &why)
{
    return tl::unexpected(GatewayError{GatewayFault::Unreachable, what + QStringLiteral(": ") + why});
}

} // namespace

PracticeMemory::PracticeMemory(const QString &path) : m_path(path) {}

tl::expected<void, GatewayError> PracticeMemory::use(Instant now, const std::function<bool(PracticePayments &)> &act)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_path.isEmpty())
        return useFile(now, act);
    PracticePayments payments = m_payments;
    if (act(payments))
        m_payments = payments;
    return {};
}

tl::expected<void, GatewayError> PracticeMemory::useFile(Instant now, const std::function<bool(PracticePayments &)> &act)
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return unreachable(QStringLiteral("the practice service's folder"), QStringLiteral("can't be made"));
    const ExclusiveFile lock(m_path + QStringLiteral(".lock"));
    if (const auto fault = lock.lockFor(lockTimeoutMs))
        return unreachable(QStringLiteral("the practice service's lock"), *fault);
    removeLeftovers();
    auto payments = read(now);
    if (!payments)
        return tl::unexpected(payments.error());
    if (!act(*payments))
        return {};
    return write(*payments);
}

tl::expected<PracticePayments, GatewayError> PracticeMemory::read(Instant now)
{
    QFile file(m_path);
    if (!file.exists())
        return PracticePayments();
    if (!file.open(QIODevice::ReadOnly))
        return unreachable(QStringLiteral("the practice service's memory"), file.errorString());
    std::optional<PracticePayments> payments;
    if (file.size() <= largestFileBytes) {
        const QByteArray content = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return unreachable(QStringLiteral("the practice service's memory"), file.errorString());
        payments = practicePaymentsFrom(content);
    }
    if (payments)
        return *payments;
    const QString aside = m_path + QStringLiteral(".broken-") + QString::number(now.utcSeconds);
    QFile::remove(aside);
    if (!QFile::rename(m_path, aside))
        return unreachable(QStringLiteral("the practice service's broken memory"), QStringLiteral("can't be set aside"));
    qCWarning(practiceLog, "the practice service's memory can't be understood and was set aside as %s", qUtf8Printable(aside));
    return PracticePayments();
}

tl::expected<void, GatewayError> PracticeMemory::write(const PracticePayments &payments) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unreachable(QStringLiteral("the practice service's memory"), file.errorString());
    file.write(practiceContentOf(payments));
    if (!file.commit())
        return unreachable(QStringLiteral("the practice service's memory"), file.errorString());
    return {};
}

/// What programs that were killed while writing left behind; under the lock nobody else is writing.
void PracticeMemory::removeLeftovers()
{
    if (m_isTidy)
        return;
    m_isTidy = true;
    const QFileInfo info(m_path);
    const QStringList names = info.dir().entryList({info.fileName() + QStringLiteral(".??????")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        QFile::remove(info.dir().filePath(name));
}

} // namespace console
