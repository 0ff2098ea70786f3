#include "ui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace console::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start(std::chrono::milliseconds span)
{
    stop();
    if (span.count() <= 0)
        return;
    m_span = span;
    m_sinceInput.start();
    m_timer.start(span);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_sinceInput.start();
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    const std::chrono::milliseconds left = m_span - std::chrono::milliseconds(m_sinceInput.elapsed());
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    stop();
    emit idle();
}

} // namespace console::ui
