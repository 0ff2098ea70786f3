#pragma once

#include "ui/theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace console::ui {

/// What the desktop's settings portal (org.freedesktop.portal.Settings) says about the look of programs, at the start and whenever it
/// changes. The main thread never waits for it, nor does the program's end; without a bus or a portal that answers it says nothing,
/// not even on stderr.
class DesktopWish : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen, once.
    void listen();
    /// Whether the desktop has said anything of light and dark.
    [[nodiscard]] bool knowsScheme() const { return m_knowsScheme; }
    /// Nothing where the desktop leaves it to the program.
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }
    /// Nothing before the desktop has said so.
    [[nodiscard]] std::optional<bool> wantsHighContrast() const { return m_wantsHighContrast; }
    /// The portal's answer to the question for a setting, none where it gave none. It counts unless the setting has changed meanwhile.
    void hearAnswer(const QString &name, const std::optional<QDBusVariant> &value);

signals:
    /// The desktop has said something, the same as before or not; at the start, once both wishes are known.
    void heard();

public slots:
    /// A setting's new value, as the portal tells it; others than the two are passed over.
    void hear(const QString &group, const QString &name, const QDBusVariant &value);

private:
    /// What is asked at the start; a setting's change answers it too.
    enum class Read { Open, Done };

    void keep(const QString &name, const QDBusVariant &value);
    void tellOnceComplete();

    bool m_isListening = false;
    Read m_schemeRead = Read::Open;
    Read m_contrastRead = Read::Open;
    bool m_knowsScheme = false;
    std::optional<Scheme> m_scheme;
    std::optional<bool> m_wantsHighContrast;
};

} // namespace console::ui
