#include "cli/command_session.h"

#include "cli/demo_shop.h"
#include "cli/output.h"
#include "cli/store_location.h"
#include "control/charging.h"
#include "control/opened_desk.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cstdio>

namespace console {

namespace {

constexpr qint64 longestPasswordFile = 4096;
constexpr int longestActionId = 100;
constexpr int longestWaitSatOut = 4; // seconds; the wait before the first lock of half a minute

QString takeLine(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

Passwords::~Passwords()
{
    login.fill(QChar(0));
    qAccount.fill(QChar(0));
}

tl::expected<Passwords, int> readPasswords(const Arguments &arguments)
{
    if (!arguments.passwordFile)
        return tl::unexpected(failUsage(QStringLiteral("--password-file is needed.")));
    QFile file(*arguments.passwordFile);
    const bool opened = *arguments.passwordFile == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tl::unexpected(failUsage(QStringLiteral("the password file can't be read.")));
    QByteArray bytes = file.read(longestPasswordFile + 1);
    if (bytes.size() > longestPasswordFile)
        return tl::unexpected(failUsage(QStringLiteral("the password file is too long.")));
    Passwords passwords;
    passwords.login = takeLine(bytes);
    passwords.qAccount = takeLine(bytes);
    bytes.fill('\0');
    if (passwords.login.isEmpty())
        return tl::unexpected(failUsage(QStringLiteral("the password file's first line is empty.")));
    return passwords;
}

tl::expected<QString, int> actionIdOf(const Arguments &arguments)
{
    const QString id = arguments.actionId.value_or(newActionId());
    if (id.isEmpty() || id.size() > longestActionId)
        return tl::unexpected(failUsage(QStringLiteral("an action ID has 1 to %1 characters.").arg(longestActionId)));
    return id;
}

tl::expected<std::unique_ptr<CommandSession>, int> CommandSession::open(const Arguments &arguments, Database::Mode mode)
{
    if (isServerAddress(arguments.wallet))
        return tl::unexpected(failUsage(QStringLiteral("shared PostgreSQL stores are not supported yet.")));
    std::unique_ptr<CommandSession> session(new CommandSession);
    session->m_path = arguments.wallet;
    if (arguments.demo && arguments.wallet.isEmpty()) {
        session->m_demoFolder = std::make_unique<QTemporaryDir>();
        session->m_path = session->m_demoFolder->filePath(QStringLiteral("demo.sqlite"));
    } else if (arguments.wallet.isEmpty()) {
        session->m_path = defaultStorePath();
    }
    // A new store begins without what the practice service remembers of one that stood here before.
    if (!QFileInfo::exists(session->m_path))
        QFile::remove(practicePath(session->m_path));
    auto wallet = Wallet::open(session->m_path, arguments.demo ? Database::Mode::CreateNew : mode);
    if (!wallet)
        return tl::unexpected(failStore(wallet.error(), session->m_path));
    session->m_wallet = std::move(*wallet);
    session->m_practice = std::make_unique<PracticeGateway>(practicePath(session->m_path), session->m_clock);
    if (!arguments.demo)
        session->m_chosen = chosenGateway(session->m_services, session->m_clock);
    if (arguments.demo) {
        const auto shop = buildDemoShop(*session->m_wallet, session->m_clock);
        if (!shop)
            return tl::unexpected(failStore(shop.error(), session->m_path));
        session->m_shop = *shop;
    }
    return session;
}

tl::expected<void, int> CommandSession::authenticate(const Arguments &arguments)
{
    auto passwords = readPasswords(arguments);
    if (!passwords)
        return tl::unexpected(passwords.error());
    m_passwords = std::move(*passwords);
    // Several commands that start at once count as attempts until each is found right: a short wait is sat out.
    auto checked = checkLoginPassword(*m_wallet, *arguments.seller, m_passwords.login, m_clock);
    for (int tries = 0; checked && checked->answer == PasswordAnswer::Wait && checked->waitSeconds <= longestWaitSatOut && tries < 200; ++tries) {
        QThread::msleep(50);
        checked = checkLoginPassword(*m_wallet, *arguments.seller, m_passwords.login, m_clock);
    }
    if (!checked)
        return tl::unexpected(failStore(checked.error(), m_path));
    switch (checked->answer) {
    case PasswordAnswer::Right:
        break;
    case PasswordAnswer::Wrong:
        return tl::unexpected(refuse(QStringLiteral("not_authenticated"), QStringLiteral("the seller ID or the password is wrong."), arguments.json,
                                     NotAuthenticated));
    case PasswordAnswer::Wait:
        return tl::unexpected(refuse(QStringLiteral("locked"),
                                     QStringLiteral("too many wrong passwords; try again in %1 seconds.").arg(checked->waitSeconds), arguments.json,
                                     NotAuthenticated));
    }
    const auto shop = m_wallet->shops.bySellerId(*arguments.seller);
    if (!shop)
        return tl::unexpected(failStore(shop.error(), m_path));
    Q_ASSERT(*shop); // an unknown ID matches no password
    m_shop = **shop;
    const auto closing = m_wallet->shopClosings.closing(m_shop.id);
    if (!closing)
        return tl::unexpected(failStore(closing.error(), m_path));
    if (*closing)
        return tl::unexpected(refuse(QStringLiteral("shop_closed"),
                                     QStringLiteral("the shop was closed on %1 (Japan); its book is kept, and backup and verify go on.")
                                         .arg(jst::dateOf((*closing)->closedAt).toString(Qt::ISODate)),
                                     arguments.json));
    return {};
}

tl::expected<std::unique_ptr<CommandSession>, int> CommandSession::signIn(const Arguments &arguments)
{
    // The demo shop's passwords are no secret: it opens signed in.
    const bool opensSignedIn = arguments.demo && !arguments.passwordFile;
    if (!arguments.seller && !arguments.demo)
        return tl::unexpected(failUsage(QStringLiteral("--seller is needed.")));
    auto session = open(arguments, Database::Mode::OpenExisting);
    if (!session)
        return session;
    if (opensSignedIn) {
        if (arguments.seller && *arguments.seller != (*session)->m_shop.sellerId)
            return tl::unexpected(failUsage(QStringLiteral("the demo shop's seller ID is demo.")));
        (*session)->m_passwords.qAccount = demoQAccountPassword();
        return session;
    }
    Arguments named = arguments;
    if (!named.seller)
        named.seller = (*session)->m_shop.sellerId;
    if (auto authenticated = (*session)->authenticate(named); !authenticated)
        return tl::unexpected(authenticated.error());
    return session;
}

StoreResult<void> CommandSession::letOverdueLapse()
{
    const auto deadline = m_wallet->orderCourses.nextDeadline(m_shop.id);
    if (!deadline)
        return tl::unexpected(deadline.error());
    if (!*deadline || m_clock.now() <= **deadline)
        return {};
    const auto followed = followPayments(*m_wallet, gateway(), m_shop, m_clock);
    if (!followed)
        return tl::unexpected(followed.error());
    return {};
}

} // namespace console
