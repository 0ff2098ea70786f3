#include "ui/window_settings.h"

#include "control/history_controller.h"
#include "ui/settings.h"

namespace console::ui {

WindowSettings &WindowSettings::shared()
{
    static WindowSettings settings;
    return settings;
}

int WindowSettings::autoLockMinutes() const
{
    return qMax(0, Settings().value(settings::autoLockMinutes, settings::autoLockMinutesDefault).toInt());
}

int WindowSettings::standardAutoLockMinutes()
{
    return settings::autoLockMinutesDefault;
}

void WindowSettings::setAutoLockMinutes(int minutes)
{
    Settings().setValue(settings::autoLockMinutes, minutes);
    emit changed();
}

QList<int> WindowSettings::autoLockChoices()
{
    return {0, 1, 5, 15, 30, 60};
}

int WindowSettings::historyRows() const
{
    const int rows = Settings().value(settings::historyRows, historyPageSize).toInt();
    return historyRowChoices().contains(rows) ? rows : historyPageSize;
}

void WindowSettings::setHistoryRows(int rows)
{
    Settings().setValue(settings::historyRows, rows);
    emit changed();
}

QList<int> WindowSettings::historyRowChoices()
{
    return {historyPageSize, 50, 100};
}

bool WindowSettings::chartPicturesAreWhite() const
{
    return Settings().value(settings::chartPicturesAreWhite, true).toBool();
}

void WindowSettings::setChartPicturesAreWhite(bool areWhite)
{
    Settings().setValue(settings::chartPicturesAreWhite, areWhite);
    emit changed();
}

} // namespace console::ui
