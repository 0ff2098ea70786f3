#include "support/numbered_acts.h"

#include <QCoreApplication>
#include <QDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

namespace {

constexpr int cannotTry = 77;

/// One line to whoever started this program, at once.
void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

int failWith(const StoreError &error)
{
    tell(QStringLiteral("fault %1 %2 %3").arg(int(error.fault)).arg(error.operation, error.detail));
    return 1;
}

/// Acts `first`, `first` + 1, … until it is killed, something fails, or `end` is reached; tells the number of each that is done.
int live(const QString &path, qint64 first, qint64 end)
{
    const auto wallet = Wallet::open(path, Database::Mode::OpenOrCreate);
    if (!wallet)
        return failWith(wallet.error());
    const auto shop = numbered::shopOf(**wallet);
    if (!shop)
        return failWith(shop.error());
    tell(QStringLiteral("ready"));
    for (qint64 number = first; number < end; ++number) {
        if (const auto error = numbered::perform(**wallet, *shop, number))
            return failWith(*error);
        tell(QString::number(number));
    }
    return 0;
}

/// Charges `count` tickets of 100 under ids that begin with `prefix`, converting the month now and then.
int chargeMany(const QString &path, const QString &prefix, int count)
{
    const auto wallet = Wallet::open(path, Database::Mode::OpenExisting);
    const auto shop = wallet ? (*wallet)->shops.bySellerId(QStringLiteral("seller")) : tl::unexpected(wallet.error());
    if (!shop || !*shop)
        return 1;
    const FakeClock clock;
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("%1-%2").arg(prefix).arg(i);
        const auto charged = placePaid(**wallet, **shop, ticket(id, 100), clock);
        if (!charged)
            return failWith(std::get<StoreError>(charged.error()));
        if (i % 10 == 5)
            tell(QStringLiteral("conversion ") + answerOf((*wallet)->conversions.convert((*shop)->id, {id + u'c', {}, {}}, clock)));
    }
    return 0;
}

/// A disk of `kilobytes` that only this program sees. False where the machine doesn't allow it.
bool mountSmallDisk(const QString &folder, int kilobytes)
{
    const uid_t user = ::getuid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        QFile map(QStringLiteral("/proc/self/uid_map"));
        if (!map.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || map.write("0 " + QByteArray::number(user) + " 1") < 0)
            return false;
    }
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k";
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

/// Acts on a small disk until it is full, looks at the book, makes room and goes on.
int fillDisk(const QString &folder, int kilobytes)
{
    if (!mountSmallDisk(folder, kilobytes))
        return cannotTry;
    const QString ballast = folder + QStringLiteral("/ballast");
    QFile file(ballast);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(100 * 1024, 'b')) < 0)
        return cannotTry;
    file.close();
    const auto wallet = Wallet::open(folder + QStringLiteral("/wallet.sqlite"), Database::Mode::OpenOrCreate);
    if (!wallet)
        return failWith(wallet.error());
    const auto shop = numbered::shopOf(**wallet);
    if (!shop)
        return failWith(shop.error());
    qint64 done = 0;
    std::optional<StoreError> error;
    while (!(error = numbered::perform(**wallet, *shop, done)))
        ++done;
    tell(QStringLiteral("full after %1: fault %2").arg(done).arg(int(error->fault)));
    if (error->fault != StoreFault::DiskFull)
        return failWith(*error);
    // Once more while it is full; then there is room, and the very act that failed succeeds.
    const auto again = numbered::perform(**wallet, *shop, done);
    if (!again || again->fault != StoreFault::DiskFull)
        return failWith({StoreFault::Failed, QStringLiteral("a full disk"), QStringLiteral("took another act")});
    const QString full = numbered::differenceFrom(**wallet, done) + findingsOf((*wallet)->database()).join(u' ');
    QFile::remove(ballast);
    for (const qint64 end = done + 5; done < end; ++done) {
        if (const auto failed = numbered::perform(**wallet, *shop, done))
            return failWith(*failed);
    }
    const QString after = numbered::differenceFrom(**wallet, done) + findingsOf((*wallet)->database()).join(u' ');
    tell(full + after);
    return full.isEmpty() && after.isEmpty() ? 0 : 1;
}

/// From here on no file grows beyond `bytes`: writing fails as on a broken or full medium.
void limitFiles(rlim_t bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// Does numbered acts on a store and tells each one that is done, for tests that kill it or take its disk away.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    if (mode == QLatin1String("live"))
        return live(words.at(2), words.at(3).toLongLong(), std::numeric_limits<qint64>::max());
    if (mode == QLatin1String("until"))
        return live(words.at(2), words.at(3).toLongLong(), words.at(4).toLongLong());
    if (mode == QLatin1String("limited")) {
        limitFiles(rlim_t(words.at(4).toULongLong()));
        return live(words.at(2), words.at(3).toLongLong(), std::numeric_limits<qint64>::max());
    }
    if (mode == QLatin1String("charges"))
        return chargeMany(words.at(2), words.at(3), words.at(4).toInt());
    if (mode == QLatin1String("fill"))
        return fillDisk(words.at(2), words.at(3).toInt());
    return 2;
}
