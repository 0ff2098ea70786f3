#include "ui/desktop_wish.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSocketNotifier>
#include <QThreadPool>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace console::ui {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settingsInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colourScheme("color-scheme");
constexpr QLatin1String contrast("contrast");
constexpr QLatin1String newMethod("ReadOne");
constexpr QLatin1String oldMethod("Read");

constexpr int patienceMs = 2000; // of a question that nobody waits for

/// Where the session's bus listens. Empty where there is none, or none of a kind that desktops have: without an address libdbus would
/// start a bus of its own.
QByteArray busSocket()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray bus = runtime + "/bus";
        return !runtime.isEmpty() && QFileInfo::exists(QFile::decodeName(bus)) ? bus : QByteArray();
    }
    const QByteArray first = address.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return {};
    for (const QByteArray &part : first.mid(5).split(',')) {
        if (part.startsWith("path="))
            return QByteArray::fromPercentEncoding(part.mid(5));
        if (part.startsWith("abstract="))
            return '\0' + QByteArray::fromPercentEncoding(part.mid(9));
    }
    return {};
}

/// A connection that has been asked how one may sign in, which every bus answers; -1 where nobody listens.
int greeted(const QByteArray &socketName)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socketName.isEmpty() || socketName.size() >= qsizetype(sizeof address.sun_path))
        return -1;
    std::memcpy(address.sun_path, socketName.constData(), size_t(socketName.size()));
    const bool isAbstract = socketName.startsWith('\0');
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(socketName.size()) + (isAbstract ? 0 : 1));
    const int connection = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (connection < 0)
        return -1;
    constexpr char greeting[] = "\0AUTH\r\n";
    constexpr size_t greetingLength = sizeof greeting - 1;
    if (::connect(connection, reinterpret_cast<const sockaddr *>(&address), length) == 0
        && ::send(connection, greeting, greetingLength, MSG_NOSIGNAL) == ssize_t(greetingLength))
        return connection;
    ::close(connection);
    return -1;
}

/// ReadOne is new; portals that don't know it are asked with Read, which wraps its answer twice. One that doesn't answer is not asked again.
void ask(DesktopWish *wish, const QDBusConnection &bus, QLatin1String name, QLatin1String method = newMethod)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settingsInterface, method);
    question << QString(appearance) << QString(name);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs), wish);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, wish, [wish, bus, name, method, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            wish->hearAnswer(name, reply.arguments().constFirst().value<QDBusVariant>());
        else if (method == newMethod && answer->error().type() == QDBusError::UnknownMethod)
            ask(wish, bus, name, oldMethod);
        else
            wish->hearAnswer(name, std::nullopt);
    });
}

uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// In a thread of its own: these calls wait for the bus, which is known to answer.
void join(const QPointer<DesktopWish> &wish)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("qsm-console-look"));
    if (!bus.isConnected() || !wish)
        return;
    bus.connect(service, path, settingsInterface, QStringLiteral("SettingChanged"), wish, SLOT(hear(QString, QString, QDBusVariant)));
    QMetaObject::invokeMethod(
        qApp,
        [wish, bus] {
            if (!wish)
                return;
            ask(wish, bus, contrast);
            ask(wish, bus, colourScheme);
        },
        Qt::QueuedConnection);
}

} // namespace

void DesktopWish::listen()
{
    if (m_isListening)
        return;
    const int connection = greeted(busSocket());
    if (connection < 0)
        return;
    m_isListening = true;
    qRegisterMetaType<QDBusVariant>(); // else Qt finds no slot for the portal's signal
    // Qt's own way to a bus can't be given up, and the program could not end before it has: a bus that says nothing is never asked.
    auto *answer = new QSocketNotifier(connection, QSocketNotifier::Read, this);
    connect(answer, &QSocketNotifier::activated, this, [this, answer, connection] {
        char first = 0;
        const bool isAnswered = ::recv(connection, &first, 1, 0) == 1;
        answer->setEnabled(false);
        answer->deleteLater();
        ::close(connection);
        if (isAnswered)
            QThreadPool::globalInstance()->start([wish = QPointer<DesktopWish>(this)] { join(wish); });
    });
}

void DesktopWish::hear(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group != appearance)
        return;
    if (name == colourScheme)
        m_schemeRead = Read::Done;
    else if (name == contrast)
        m_contrastRead = Read::Done;
    else
        return;
    keep(name, value);
    tellOnceComplete();
}

void DesktopWish::hearAnswer(const QString &name, const std::optional<QDBusVariant> &value)
{
    Read &read = name == colourScheme ? m_schemeRead : m_contrastRead;
    if (read == Read::Done)
        return; // what was asked before it changed
    read = Read::Done;
    if (value)
        keep(name, *value);
    tellOnceComplete();
}

void DesktopWish::keep(const QString &name, const QDBusVariant &value)
{
    const uint number = numberIn(value.variant());
    if (name == contrast) {
        m_wantsHighContrast = number == 1;
        return;
    }
    m_knowsScheme = true;
    m_scheme = number == 1 ? std::optional(Scheme::Dark) : number == 2 ? std::optional(Scheme::Light) : std::nullopt;
}

/// Of two wishes the first alone would be put into force for a moment.
void DesktopWish::tellOnceComplete()
{
    const bool isAnything = m_knowsScheme || m_wantsHighContrast;
    if (m_schemeRead == Read::Done && m_contrastRead == Read::Done && isAnything)
        emit heard();
}

} // namespace console::ui
