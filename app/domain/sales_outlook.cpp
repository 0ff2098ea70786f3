#include "domain/sales_outlook.h"

#include <algorithm>

namespace console {

namespace {

constexpr int monthsOfGrade = 12;
constexpr int monthsOfMean = 3;

qint64 salesOf(const QList<MonthSales> &months, JstMonth month)
{
    const auto found = std::find_if(months.begin(), months.end(), [month](const MonthSales &sales) { return sales.month == month; });
    return found == months.end() ? 0 : found->sales.value();
}

Yen within(qint64 sum)
{
    return known<Yen>(std::clamp(sum, -Yen::limit, Yen::limit));
}

/// What is sold, and what is expected of the days after today.
qint64 salesOfRunningMonth(qint64 sold, Yen expected, QDate today)
{
    const int days = today.daysInMonth();
    return sold + expected.value() * (days - today.day()) / days;
}

JstMonth monthsBefore(JstMonth month, int count)
{
    for (int i = 0; i < count; ++i)
        month = month.previous();
    return month;
}

} // namespace

GradeEditions::GradeEditions(QList<GradeEdition> editions) : m_editions(std::move(editions))
{
    std::stable_sort(m_editions.begin(), m_editions.end(), [](const GradeEdition &a, const GradeEdition &b) { return a.from < b.from; });
}

const GradeEdition *GradeEditions::on(QDate day) const
{
    const auto later = std::upper_bound(m_editions.begin(), m_editions.end(), day,
                                        [](QDate asked, const GradeEdition &edition) { return asked < edition.from; });
    return later == m_editions.begin() ? nullptr : &*std::prev(later);
}

std::optional<GradeThreshold> GradeEditions::after(Grade grade, QDate day) const
{
    const GradeEdition *edition = on(day);
    if (!edition)
        return std::nullopt;
    const auto next = std::find_if(edition->thresholds.begin(), edition->thresholds.end(),
                                   [grade](const GradeThreshold &threshold) { return threshold.grade > grade; });
    return next == edition->thresholds.end() ? std::nullopt : std::optional(*next);
}

std::optional<GradeThreshold> GradeEditions::of(Grade grade, QDate day) const
{
    const GradeEdition *edition = on(day);
    if (!edition)
        return std::nullopt;
    const auto own = std::find_if(edition->thresholds.begin(), edition->thresholds.end(),
                                  [grade](const GradeThreshold &threshold) { return threshold.grade == grade; });
    return own == edition->thresholds.end() ? std::nullopt : std::optional(*own);
}

std::optional<Grade> GradeEditions::reachedBy(Yen sales, QDate day) const
{
    const GradeEdition *edition = on(day);
    if (!edition)
        return std::nullopt;
    Grade reached = Grade::General;
    for (const GradeThreshold &threshold : edition->thresholds) {
        if (threshold.minimumSales <= sales)
            reached = std::max(reached, threshold.grade);
    }
    return reached;
}

QDate firstDayOfTwelveMonths(QDate today)
{
    return today.addMonths(-monthsOfGrade).addDays(1);
}

Yen meanOfThreeFullMonths(const QList<MonthSales> &months, QDate today)
{
    qint64 sum = 0;
    JstMonth month = JstMonth::containing(today);
    for (int i = 0; i < monthsOfMean; ++i) {
        month = month.previous();
        sum += salesOf(months, month);
    }
    return within(sum / monthsOfMean);
}

SalesOutlook salesOutlook(const QList<MonthSales> &sold, Yen expected, Grade grade, QDate today, const GradeEditions &editions)
{
    SalesOutlook outlook;
    const JstMonth running = JstMonth::containing(today);
    QList<qint64> twelve; // the latest ones
    for (int i = monthsOfGrade - 1; i > 0; --i)
        twelve.append(salesOf(sold, monthsBefore(running, i)));
    twelve.append(salesOfRunningMonth(salesOf(sold, running), expected, today));
    JstMonth month = running;
    for (int i = 0; i <= outlookMonths; ++i, month = month.next()) {
        if (i > 0) {
            twelve.removeFirst();
            twelve.append(expected.value());
        }
        qint64 sum = 0;
        for (const qint64 sales : twelve)
            sum = std::clamp(sum + sales, -Yen::limit, Yen::limit);
        const QDate end = month.lastDay();
        outlook.months.append({month, within(twelve.last()), within(sum), editions.reachedBy(within(sum), end)});
        const auto next = editions.after(grade, end);
        if (!outlook.nextReached && next && next->minimumSales.value() <= sum)
            outlook.nextReached = month;
        const auto own = editions.of(grade, end);
        if (!outlook.ownMissed && own && own->minimumSales.value() > sum)
            outlook.ownMissed = month;
    }
    return outlook;
}

QList<GradeSettlement> settlementsByGrade(QDate day)
{
    QList<GradeSettlement> settlements;
    for (const Grade grade : {Grade::General, Grade::Excellent, Grade::Power})
        settlements.append({grade, settlementDelayDays(grade), settlementDay(day, grade)});
    return settlements;
}

} // namespace console
