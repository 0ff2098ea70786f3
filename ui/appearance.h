#pragma once

#include "ui/desktop_wish.h"
#include "ui/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace console::ui {

enum class ThemeChoice { Desktop, Light, Dark };

/// What the user has chosen of the window's look.
struct Look
{
    ThemeChoice theme = ThemeChoice::Desktop; ///< Desktop follows the desktop's own setting, at once
    bool isHighContrast = false; ///< in any case; following the desktop, its wish for more contrast counts as well
    int typePercent = 100; ///< of the design's size of type; one of Appearance::typePercents()

    friend bool operator==(const Look &, const Look &) = default;
};

/// How the window looks on this computer: remembered, put into force at once and told to whoever shows it. Knows the desktop's wish;
/// holds nothing of the shop.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// The program's only one.
    [[nodiscard]] static Appearance &shared();

    [[nodiscard]] static QList<int> typePercents();
    [[nodiscard]] Look look() const { return m_look; }
    /// Remembers `look` and puts it into force; a size that is not offered counts as 100 %.
    void set(const Look &look);
    /// Reads what is remembered and puts it into force; before any window. Then asks the desktop, which answers whenever it likes.
    void start();

signals:
    void changed();

private:
    using QObject::QObject;
    void hearDesktop();
    void putIntoForce();

    Look m_look;
    QPointer<DesktopWish> m_wish; ///< the application's, so that it goes before the bus does
    Scheme m_desktopScheme = Scheme::Light;
    bool m_desktopWantsHighContrast = false;
};

} // namespace console::ui
