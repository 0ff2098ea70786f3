#pragma once

#include "domain/grade.h"
#include "domain/jst.h"

#include <QList>

#include <optional>

namespace console {

/// Sales of a month in Japan, or of the days of it that were asked for.
struct MonthSales
{
    JstMonth month;
    Yen sales;

    friend bool operator==(const MonthSales &, const MonthSales &) = default;
};

/// Thresholds that hold from a day on.
struct GradeEdition
{
    QDate from;
    QList<GradeThreshold> thresholds; ///< rising with the grade
    bool isOwn = false;               ///< typed in by the shop; else chosen by this program
};

/// All editions of thresholds, by their day; of those with the same day the one that was given last counts. They never decide a
/// shop's grade, which Qoo10 gives.
class GradeEditions
{
public:
    GradeEditions() = default;
    explicit GradeEditions(QList<GradeEdition> editions);

    /// Oldest first.
    [[nodiscard]] const QList<GradeEdition> &all() const { return m_editions; }
    /// What holds on `day`; null before the first edition.
    [[nodiscard]] const GradeEdition *on(QDate day) const;
    /// What the next better grade asks for on `day`; empty for the best grade and before the first edition.
    [[nodiscard]] std::optional<GradeThreshold> after(Grade grade, QDate day) const;
    /// What `grade` itself asks for on `day`; empty for General and before the first edition.
    [[nodiscard]] std::optional<GradeThreshold> of(Grade grade, QDate day) const;
    /// The best grade whose threshold `sales` reach on `day`; empty before the first edition.
    [[nodiscard]] std::optional<Grade> reachedBy(Yen sales, QDate day) const;

private:
    QList<GradeEdition> m_editions;
};

/// The first day of the twelve months that end with `today`.
[[nodiscard]] QDate firstDayOfTwelveMonths(QDate today);

/// The mean of the three months before the one of `today`, rounded down; months that are not listed had no sales.
[[nodiscard]] Yen meanOfThreeFullMonths(const QList<MonthSales> &months, QDate today);

/// One month of the outlook, as it would stand at its end.
struct OutlookMonth
{
    JstMonth month;
    Yen sales; ///< of the month: what is expected; of the running one what is sold and its share for the days that are left
    Yen sum;   ///< of the twelve months that end with it
    std::optional<Grade> grade; ///< whose threshold the sum would reach; empty before the first edition
};

struct SalesOutlook
{
    QList<OutlookMonth> months;          ///< the running month and the twelve after it
    std::optional<JstMonth> nextReached; ///< the first at whose end the next better grade's threshold would be reached
    std::optional<JstMonth> ownMissed;   ///< the first at whose end the grade's own threshold would not be reached
};

inline constexpr int outlookMonths = 12; ///< after the running one

/// What would become of the sales of twelve months if each month brought `expected` from now on. `sold` are the months' sales up to
/// today, a month that is not listed had none; sums beyond Yen's limit stand at it. By the thresholds of each month's last day.
[[nodiscard]] SalesOutlook salesOutlook(const QList<MonthSales> &sold, Yen expected, Grade grade, QDate today,
                                        const GradeEditions &editions);

/// When a delivery would be settled under a grade.
struct GradeSettlement
{
    Grade grade = Grade::General;
    int delayDays = 0;
    QDate settledOn;
};

/// A delivery of `day` under each grade, General first (known: settlementDay()).
[[nodiscard]] QList<GradeSettlement> settlementsByGrade(QDate day);

} // namespace console
