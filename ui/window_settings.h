#pragma once

#include <QList>
#include <QObject>

namespace console::ui {

/// Small settings of the window on this computer, for all shops: when it locks itself, how much a page of the history shows, on
/// what ground charts are saved. Says when one changes; nothing of the shop's book is kept here.
class WindowSettings : public QObject
{
    Q_OBJECT

public:
    /// The program's only one.
    [[nodiscard]] static WindowSettings &shared();

    /// Minutes without a key or the mouse until the window locks itself; 0: never.
    [[nodiscard]] int autoLockMinutes() const;
    [[nodiscard]] static int standardAutoLockMinutes();
    void setAutoLockMinutes(int minutes);
    [[nodiscard]] static QList<int> autoLockChoices();

    /// Rows to a page of the Qcash history; one of historyRowChoices().
    [[nodiscard]] int historyRows() const;
    void setHistoryRows(int rows);
    [[nodiscard]] static QList<int> historyRowChoices();

    /// Whether a chart that is saved as a picture stands on white, whatever the theme.
    [[nodiscard]] bool chartPicturesAreWhite() const;
    void setChartPicturesAreWhite(bool areWhite);

signals:
    void changed();

private:
    using QObject::QObject;
};

} // namespace console::ui
