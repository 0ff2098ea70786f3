#pragma once

#include <QObject>

namespace console::ui {

/// Turns the system's wish to end (SIGTERM, SIGINT, SIGHUP) into a signal of the event loop, so that everything is put away.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);

signals:
    void asked();
};

} // namespace console::ui
