#include "ui/appearance.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace console::ui;

/// A settings portal as desktops have one, on a bus of this test's own.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;
    std::optional<uint> schemeMeanwhile; ///< what the scheme becomes while it is read

public slots:
    // Named as the portal names it. Portals of some years ago know nothing newer.
    QDBusVariant Read(const QString &group, const QString &name)
    {
        const bool isOurs = group == QLatin1String("org.freedesktop.appearance");
        if (schemeMeanwhile && name == QLatin1String("color-scheme"))
            emit SettingChanged(group, name, QDBusVariant(*schemeMeanwhile));
        const uint number = !isOurs ? 99 : name == QLatin1String("color-scheme") ? scheme : contrast;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(number)));
    }

signals:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);
};

/// The look is remembered, and the desktop's is followed where the user has left it to the desktop.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutABusThePaletteAloneDecides();
    void aChosenLookIsInForceAtOnceAndAtTheNextStart();
    void whatIsNotOfferedCountsAsUsual();
    void aBusThatNeverAnswersHoldsNothingUp();
    void theDesktopIsAskedAndFollowedWhenItChanges();
    void aChosenThemeIsKeptWhateverTheDesktopWants();
    void theDesktopsLastAnswerIsWhatTheNextStartBeginsWith();
    void bothWishesAreHeardAtOnceAndNothingFlashes();
    void anAnswerOlderThanAChangeIsDropped();
    void cleanupTestCase();

private:
    void tell(const QString &name, uint value)
    {
        emit m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), name, QDBusVariant(value));
    }

    QProcess m_bus;
    Portal m_portal;
};

namespace {

Appearance &appearance()
{
    return Appearance::shared();
}

} // namespace

void AppearanceTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Settings().clear();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qunsetenv("GTK_THEME");
}

void AppearanceTest::withoutABusThePaletteAloneDecides()
{
    appearance().start();
    QCOMPARE(Theme::current().scheme, Theme::desktopScheme());
    QVERIFY(!Settings().contains(settings::desktopIsDark));
}

void AppearanceTest::aChosenLookIsInForceAtOnceAndAtTheNextStart()
{
    QSignalSpy told(&appearance(), &Appearance::changed);
    const Look chosen{ThemeChoice::Dark, true, 130};
    appearance().set(chosen);
    QCOMPARE(told.size(), 1);
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
    QVERIFY(Theme::current().isHighContrast);
    QCOMPARE(Theme::basePixels(), 18);
    Theme::apply(*qApp, Scheme::Light);
    appearance().start();
    QVERIFY(appearance().look() == chosen);
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
    QCOMPARE(Theme::current().typePercent, 130);
}

void AppearanceTest::whatIsNotOfferedCountsAsUsual()
{
    appearance().set({ThemeChoice::Light, false, 400});
    QCOMPARE(appearance().look().typePercent, 100);
    Settings().setValue(settings::theme, 17);
    Settings().setValue(settings::typePercent, QStringLiteral("large"));
    appearance().start();
    QVERIFY(appearance().look() == Look{});
}

void AppearanceTest::aBusThatNeverAnswersHoldsNothingUp()
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("bus")));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int bus = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(bus, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(bus, 4), 0); // from here on the system takes connections in its place
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);

    {
        DesktopWish wish;
        wish.listen();
        const int asked = ::accept(bus, nullptr, nullptr);
        char greeting[7] = {};
        QCOMPARE(::recv(asked, greeting, sizeof greeting, MSG_WAITALL), ssize_t(sizeof greeting));
        QCOMPARE(QByteArray(greeting + 1, 4), QByteArray("AUTH"));
        QCoreApplication::processEvents();
        QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0); // whom the program's end would wait for
        ::close(asked);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(200));
    ::close(bus);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void AppearanceTest::theDesktopIsAskedAndFollowedWhenItChanges()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
    m_portal.scheme = 1;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    appearance().set({});
    QCOMPARE(Theme::current().scheme, Scheme::Light);
    appearance().start();
    QTRY_COMPARE_WITH_TIMEOUT(Theme::current().scheme, Scheme::Dark, 60000);
    QVERIFY(!Theme::current().isHighContrast);
    tell(QStringLiteral("contrast"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(Theme::current().isHighContrast, 60000);
    QVERIFY(!appearance().look().isHighContrast);
    tell(QStringLiteral("color-scheme"), 2);
    QTRY_COMPARE_WITH_TIMEOUT(Theme::current().scheme, Scheme::Light, 60000);
    tell(QStringLiteral("contrast"), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!Theme::current().isHighContrast, 60000);
}

void AppearanceTest::aChosenThemeIsKeptWhateverTheDesktopWants()
{
    appearance().set({ThemeChoice::Light, false, 100});
    tell(QStringLiteral("color-scheme"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(Settings().value(settings::desktopIsDark).toBool(), 60000);
    QCOMPARE(Theme::current().scheme, Scheme::Light);
    appearance().set({});
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
}

void AppearanceTest::theDesktopsLastAnswerIsWhatTheNextStartBeginsWith()
{
    Theme::apply(*qApp, Scheme::Light);
    appearance().start();
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
}

void AppearanceTest::bothWishesAreHeardAtOnceAndNothingFlashes()
{
    delete qApp->findChild<DesktopWish *>();
    m_portal.scheme = 1;
    m_portal.contrast = 1;
    appearance().set({});
    Settings().setValue(settings::desktopIsDark, true);
    appearance().start();
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
    const auto *wish = qApp->findChild<DesktopWish *>();
    QVERIFY(wish);
    QList<Scheme> shown;
    QList<bool> rememberedDark;
    connect(wish, &DesktopWish::heard, this, [&] {
        shown.append(Theme::current().scheme);
        rememberedDark.append(Settings().value(settings::desktopIsDark).toBool());
    });
    QTRY_VERIFY_WITH_TIMEOUT(Theme::current().isHighContrast, 60000);
    QCOMPARE(shown, QList<Scheme>{Scheme::Dark});
    QCOMPARE(rememberedDark, QList<bool>{true});
    wish->disconnect(this);

    // The next start has both before the desktop answers.
    delete wish;
    Theme::apply(*qApp, Scheme::Light);
    appearance().start();
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
    QVERIFY(Theme::current().isHighContrast);
    QSignalSpy heard(qApp->findChild<DesktopWish *>(), &DesktopWish::heard);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 60000);
    QCOMPARE(Theme::current().scheme, Scheme::Dark);
}

void AppearanceTest::anAnswerOlderThanAChangeIsDropped()
{
    m_portal.scheme = 2;
    m_portal.schemeMeanwhile = 1;
    DesktopWish wish;
    QSignalSpy heard(&wish, &DesktopWish::heard);
    wish.listen();
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 60000);
    QVERIFY(wish.scheme() == Scheme::Dark);
    // Nor does it come afterwards: a later change is what is heard next.
    m_portal.schemeMeanwhile.reset();
    tell(QStringLiteral("contrast"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 60000);
    QVERIFY(wish.scheme() == Scheme::Dark);
}

void AppearanceTest::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
