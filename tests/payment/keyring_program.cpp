#include "payment/payment_services.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace console;

namespace {

/// Whether anything of the online services is in this program by now.
bool hasOnlineLibraries()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return true;
    const QByteArray libraries = maps.readAll();
    return libraries.contains("libQt6Network") || libraries.contains("keychain") || libraries.contains("console_komoju");
}

/// Practises, and says what that took.
int practise(PaymentServices &services)
{
    const SystemClock clock;
    const auto gateway = services.makeGateway({}, QString(), clock);
    std::puts(gateway && (*gateway)->poll({}) && !hasOnlineLibraries() ? "without" : "with");
    return 0;
}

} // namespace

/// Keeps a key, uses it, or forgets it, as one run of the program would: MODULES ADDRESS keep KEY | check | forget | practise.
/// Says "memory", "keyring", "done", or the fault's number; of practising, whether online libraries were loaded.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    PaymentServices services(words.value(1));
    if (words.value(3) == QLatin1String("practise"))
        return practise(services);
    const GatewayChoice choice{GatewayKind::Komoju, QUrl(words.value(2))};
    tl::expected<SecretPlace, ServiceFault> answer = SecretPlace::Nowhere;
    if (words.value(3) == QLatin1String("keep")) {
        answer = services.keepSecret(choice, words.value(4));
    } else {
        const auto done = words.value(3) == QLatin1String("check") ? services.check(choice, QString()) : services.forgetSecret(choice);
        if (!done)
            answer = tl::unexpected(done.error());
    }
    if (!answer)
        std::printf("fault %d\n", int(answer.error()));
    else if (*answer == SecretPlace::Nowhere)
        std::puts("done");
    else
        std::puts(*answer == SecretPlace::Keyring ? "keyring" : "memory");
    return 0;
}
