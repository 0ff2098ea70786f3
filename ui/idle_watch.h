#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace console::ui {

/// Tells when nobody has used keyboard or mouse in this program for a while. Wakes up once per span, not per event.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero or less: watches nothing.
    void start(std::chrono::milliseconds span);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idle();

private:
    void check();

    QTimer m_timer;
    QElapsedTimer m_sinceInput;
    std::chrono::milliseconds m_span{0};
};

} // namespace console::ui
