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

QDate settlementDayOfDeduction(QDate day)
{
    return day.addDays((Qt::Wednesday - day.dayOfWeek() + 7) % 7);
}

QDate lastSettlementDay(QDate today)
{
    return today.addDays(-((today.dayOfWeek() - Qt::Wednesday + 7) % 7));
}

qint64 withTax(qint64 amount, int percent)
{
    constexpr qint64 hundred = 100;
    Q_ASSERT(Yen::of(amount) && percent >= 0 && percent <= hundred);
    return amount * (hundred + percent) / hundred;
}

QDate settlementDay(QDate delivered, Grade grade)
{
    return settlementDayOfDeduction(delivered.addDays(settlementDelayDays(grade)));
}

QDate lastSettledDelivery(QDate today, Grade grade)
{
    return lastSettlementDay(today).addDays(-settlementDelayDays(grade));
}

} // namespace console
