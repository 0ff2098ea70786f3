#include "ui/appearance.h"

#include "ui/settings.h"

#include <QApplication>

namespace console::ui {

namespace {

constexpr int usualPercent = 100;

/// The numbers are part of the settings' form.
ThemeChoice choiceOf(int number)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (number == int(choice))
            return choice;
    }
    return ThemeChoice::Desktop;
}

int offeredPercent(int percent)
{
    return Appearance::typePercents().contains(percent) ? percent : usualPercent;
}

/// Writes nothing where it stands there already.
void remember(QLatin1String key, bool value)
{
    Settings remembered;
    if (!remembered.contains(key) || remembered.value(key).toBool() != value)
        remembered.setValue(key, value);
}

} // namespace

Appearance &Appearance::shared()
{
    static Appearance appearance;
    return appearance;
}

QList<int> Appearance::typePercents()
{
    return {90, usualPercent, 115, 130, 150};
}

void Appearance::set(const Look &look)
{
    m_look = look;
    m_look.typePercent = offeredPercent(look.typePercent);
    Settings remembered;
    remembered.setValue(settings::theme, int(m_look.theme));
    remembered.setValue(settings::highContrast, m_look.isHighContrast);
    remembered.setValue(settings::typePercent, m_look.typePercent);
    putIntoForce();
    emit changed();
}

void Appearance::start()
{
    const Settings remembered;
    m_look.theme = choiceOf(remembered.value(settings::theme).toInt());
    m_look.isHighContrast = remembered.value(settings::highContrast).toBool();
    m_look.typePercent = offeredPercent(remembered.value(settings::typePercent, usualPercent).toInt());
    // What the desktop wanted last time is what it most likely wants now: nothing flashes when its answer comes.
    m_desktopScheme = Theme::desktopScheme();
    if (remembered.contains(settings::desktopIsDark))
        m_desktopScheme = remembered.value(settings::desktopIsDark).toBool() ? Scheme::Dark : Scheme::Light;
    m_desktopWantsHighContrast = remembered.value(settings::desktopContrast).toBool();
    putIntoForce();
    if (!m_wish) {
        m_wish = new DesktopWish(qApp);
        connect(m_wish, &DesktopWish::heard, this, &Appearance::hearDesktop);
    }
    m_wish->listen();
}

void Appearance::hearDesktop()
{
    if (m_wish->knowsScheme()) {
        m_desktopScheme = m_wish->scheme().value_or(Theme::desktopScheme());
        remember(settings::desktopIsDark, m_desktopScheme == Scheme::Dark);
    }
    if (m_wish->wantsHighContrast()) {
        m_desktopWantsHighContrast = *m_wish->wantsHighContrast();
        remember(settings::desktopContrast, m_desktopWantsHighContrast);
    }
    if (m_look.theme == ThemeChoice::Desktop)
        putIntoForce();
}

void Appearance::putIntoForce()
{
    const bool followsDesktop = m_look.theme == ThemeChoice::Desktop;
    const Scheme chosen = m_look.theme == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    const Scheme scheme = followsDesktop ? m_desktopScheme : chosen;
    const bool isHighContrast = m_look.isHighContrast || (followsDesktop && m_desktopWantsHighContrast);
    const Theme &now = Theme::current();
    const bool isInForce = Theme::isApplied() && now.scheme == scheme && now.isHighContrast == isHighContrast && now.typePercent == m_look.typePercent;
    if (!isInForce)
        Theme::apply(*qApp, scheme, isHighContrast, m_look.typePercent);
}

} // namespace console::ui
