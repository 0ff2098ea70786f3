#include "domain/grade.h"

namespace console {

int settlementDelayDays(Grade grade)
{
    switch (grade) {
    case Grade::General:
        return 15;
    case Grade::Excellent:
        return 10;
    case Grade::Power:
        return 5;
    }
    Q_UNREACHABLE();
}

QDate settlementDay(QDate delivered, Grade grade)
{
    const QDate due = delivered.addDays(settlementDelayDays(grade));
    const int daysToWednesday = (Qt::Wednesday - due.dayOfWeek() + 7) % 7;
    return due.addDays(daysToWednesday);
}

QDate lastSettledDelivery(QDate today, Grade grade)
{
    const int daysSinceWednesday = (today.dayOfWeek() - Qt::Wednesday + 7) % 7;
    return today.addDays(-daysSinceWednesday - settlementDelayDays(grade));
}

} // namespace console
