#include "payment/payment_services.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPluginLoader>

#include "payment/practice_gateway.h"

namespace console {

namespace {

Q_LOGGING_CATEGORY(servicesLog, "console.payment.services")

const QString moduleName = QStringLiteral("/console_komoju.so");

/// What the secret is kept under: it belongs to one service at one address.
QString secretNameOf(const GatewayChoice &choice)
{
    return codeIn(gatewayKindCodes, choice.kind) + u' ' + choice.address.toString(QUrl::FullyEncoded);
}

ServiceFault faultOf(GatewayFault fault)
{
    switch (fault) {
    case GatewayFault::Unreachable:
    case GatewayFault::Busy:
        return ServiceFault::Unreachable;
    case GatewayFault::Refused:
        return ServiceFault::Refused;
    case GatewayFault::NoCredentials:
        return ServiceFault::NoCredentials;
    }
    Q_UNREACHABLE();
}

QString modulePath(const QString &folder)
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList folders =
        folder.isEmpty() ? QStringList{program + QStringLiteral("/modules"), program + QStringLiteral("/../lib/qsm-console/modules")} : QStringList{folder};
    for (const QString &place : folders) {
        if (QFileInfo::exists(place + moduleName))
            return place + moduleName;
    }
    return {};
}

} // namespace

PaymentServices::PaymentServices(const QString &moduleFolder) : m_moduleFolder(moduleFolder) {}

PaymentServices::PaymentServices(OnlinePayments &module) : m_module(&module) {}

tl::expected<OnlinePayments *, ServiceFault> PaymentServices::module()
{
    const QMutexLocker locker(&m_mutex);
    if (m_module)
        return m_module;
    const QString path = modulePath(m_moduleFolder);
    if (path.isEmpty())
        return tl::unexpected(ServiceFault::ModuleMissing);
    QPluginLoader loader(path);
    m_module = qobject_cast<OnlinePayments *>(loader.instance());
    if (!m_module) {
        qCWarning(servicesLog, "the payment module can't be loaded: %s", qUtf8Printable(loader.errorString()));
        return tl::unexpected(ServiceFault::ModuleMissing);
    }
    return m_module;
}

tl::expected<SecretStore *, ServiceFault> PaymentServices::keyring()
{
    const auto online = module();
    if (!online)
        return tl::unexpected(online.error());
    const QMutexLocker locker(&m_mutex);
    if (!m_keyring)
        m_keyring = (*online)->keyring();
    return m_keyring.get();
}

tl::expected<QString, ServiceFault> PaymentServices::secretOf(const GatewayChoice &choice)
{
    const QString name = secretNameOf(choice);
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto remembered = m_remembered.constFind(name); remembered != m_remembered.constEnd())
            return *remembered;
    }
    const auto store = keyring();
    if (!store)
        return tl::unexpected(store.error());
    const auto secret = (*store)->read(name);
    const bool isDenied = !secret && secret.error() == SecretFault::Denied;
    const QMutexLocker locker(&m_mutex);
    // One that was kept meanwhile is newer than what was read.
    if (const auto remembered = m_remembered.constFind(name); remembered != m_remembered.constEnd())
        return *remembered;
    const auto answer = isDenied ? tl::expected<QString, ServiceFault>(tl::unexpected(ServiceFault::KeyringDenied)) : secret.value_or(QString());
    m_remembered.insert(name, answer);
    return answer;
}

void PaymentServices::forgetAnswerWithoutSecret(const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    const auto remembered = m_remembered.constFind(name);
    if (remembered != m_remembered.constEnd() && (!*remembered || (*remembered)->isEmpty()))
        m_remembered.erase(remembered);
}

ServiceAccess PaymentServices::accessTo(const GatewayChoice &choice)
{
    ServiceAccess access;
    access.kind = choice.kind == GatewayKind::Relay ? ServiceKind::Relay : ServiceKind::Komoju;
    access.address = choice.address;
    access.secret = [this, choice]() -> tl::expected<QString, GatewayError> {
        const auto secret = secretOf(choice);
        if (!secret)
            return tl::unexpected(GatewayError{GatewayFault::NoCredentials, QStringLiteral("the keyring did not give the secret")});
        return *secret;
    };
    return access;
}

tl::expected<std::unique_ptr<PaymentGateway>, ServiceFault> PaymentServices::makeGateway(const GatewayChoice &choice, const QString &practicePath,
                                                                                         const Clock &clock)
{
    if (choice.kind == GatewayKind::Practice)
        return std::make_unique<PracticeGateway>(practicePath, clock);
    if (!isUsableAddress(choice.address))
        return tl::unexpected(ServiceFault::AddressNotUsable);
    const auto online = module();
    if (!online)
        return tl::unexpected(online.error());
    return (*online)->gateway(accessTo(choice), clock);
}

tl::expected<void, ServiceFault> PaymentServices::check(const GatewayChoice &choice, const QString &secret)
{
    if (choice.kind == GatewayKind::Practice)
        return {};
    if (!isUsableAddress(choice.address))
        return tl::unexpected(ServiceFault::AddressNotUsable);
    const auto online = module();
    if (!online)
        return tl::unexpected(online.error());
    ServiceAccess access = accessTo(choice);
    if (secret.isEmpty())
        forgetAnswerWithoutSecret(secretNameOf(choice));
    else
        access.secret = [secret] { return tl::expected<QString, GatewayError>(secret); };
    const auto checked = (*online)->check(access);
    return checked ? tl::expected<void, ServiceFault>() : tl::unexpected(faultOf(checked.error().fault));
}

tl::expected<SecretPlace, ServiceFault> PaymentServices::keepSecret(const GatewayChoice &choice, const QString &secret)
{
    if (!isUsableAddress(choice.address))
        return tl::unexpected(ServiceFault::AddressNotUsable);
    const auto store = keyring();
    if (!store)
        return tl::unexpected(store.error());
    const QString name = secretNameOf(choice);
    const auto kept = (*store)->keep(name, secret);
    if (!kept && kept.error() == SecretFault::Denied)
        return tl::unexpected(ServiceFault::KeyringDenied);
    const QMutexLocker locker(&m_mutex);
    m_remembered.insert(name, secret);
    m_onlyHere.remove(name);
    if (!kept)
        m_onlyHere.insert(name);
    return kept ? SecretPlace::Keyring : SecretPlace::Memory;
}

tl::expected<SecretPlace, ServiceFault> PaymentServices::secretPlace(const GatewayChoice &choice)
{
    if (choice.kind == GatewayKind::Practice)
        return SecretPlace::Nowhere;
    const auto secret = secretOf(choice);
    if (!secret)
        return tl::unexpected(secret.error());
    const QMutexLocker locker(&m_mutex);
    if (secret->isEmpty())
        return SecretPlace::Nowhere;
    return m_onlyHere.contains(secretNameOf(choice)) ? SecretPlace::Memory : SecretPlace::Keyring;
}

tl::expected<void, ServiceFault> PaymentServices::forgetSecret(const GatewayChoice &choice)
{
    const QString name = secretNameOf(choice);
    const auto store = keyring();
    if (!store)
        return tl::unexpected(store.error());
    {
        const QMutexLocker locker(&m_mutex);
        m_remembered.remove(name);
        m_onlyHere.remove(name);
    }
    const auto forgotten = (*store)->forget(name);
    if (!forgotten && forgotten.error() == SecretFault::Denied)
        return tl::unexpected(ServiceFault::KeyringDenied);
    return {};
}

} // namespace console
