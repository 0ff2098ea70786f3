#pragma once

#include "bench/thread_time.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>

/// An application that knows how long each of its events has kept the main thread, and during which act of the user. A stall is an event
/// that costs more than `limit` of the thread's own processor time: waiting for a busy machine is not counted.
class EventWatch : public QApplication
{
public:
    static constexpr double limit = 50; // ms

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + " event " + QByteArray::number(int(event->type()));
        bool isTaken = false;
        timed(what, [&] { isTaken = QApplication::notify(receiver, event); });
        return isTaken;
    }

    /// One act of the user; all events until the next belong to it.
    template <class Act>
    void during(const QString &name, Act &&act)
    {
        m_act = name;
        timed("the act itself", act);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what was asked for while painting
    }

    /// What was before the day began is nobody's act.
    void forget()
    {
        m_stalls.clear();
        m_longest = m_longestWait = 0;
        m_events = 0;
    }
    [[nodiscard]] const QStringList &stalls() const { return m_stalls; }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] QString longestAct() const { return m_longestAct; }
    [[nodiscard]] double longestWait() const { return m_longestWait; }
    [[nodiscard]] qint64 events() const { return m_events; }

private:
    template <class Work>
    void timed(const QByteArray &what, Work &&work)
    {
        ++m_depth;
        ++m_events;
        QElapsedTimer wall;
        wall.start();
        const double before = threadMilliseconds();
        work();
        const double cost = threadMilliseconds() - before;
        --m_depth;
        const double lasted = double(wall.nsecsElapsed()) / 1e6;
        m_longestWait = std::max(m_longestWait, lasted);
        if (cost > m_longest) {
            m_longest = cost;
            m_longestAct = m_act;
        }
        if (cost > limit)
            m_stalls.append(QStringLiteral("%1: %2, %3 ms of processor time in %4 ms").arg(m_act, QString::fromLatin1(what)).arg(cost, 0, 'f', 1).arg(lasted, 0, 'f', 1));
    }

    int m_depth = 0;
    qint64 m_events = 0;
    double m_longest = 0;
    double m_longestWait = 0;
    QString m_act = QStringLiteral("start");
    QString m_longestAct;
    QStringList m_stalls;
};
