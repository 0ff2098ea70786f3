#include "store/settlement_store.h"

#include "domain/day_number.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <QMap>

namespace console {

namespace {

/// What is summed for one settlement day, before it is checked to be yen.
struct Sums
{
    qint64 deliveries = 0;
    qint64 sales = 0;
    qint64 serviceFee = 0;
    qint64 compensation = 0;
    qint64 deductions = 0;
    qint64 megaWariShare = 0;
    qint64 used = 0;
    bool hasOrders = false;
    bool hasReported = false;
};

/// Reads sums by day into the settlement days that they fall on.
class Schedule
{
public:
    Schedule(Database &database, ShopId shop, Grade grade, QDate today) : m_database(database), m_shop(shop), m_grade(grade), m_today(today)
    {
        const QDate last = lastSettlementDay(today);
        for (int week = 1 - SettlementStore::pastWeeks; week <= SettlementStore::comingWeeks; ++week)
            m_sums.insert(last.addDays(week * 7), {});
    }

    StoreResult<QList<SettlementWeek>> read()
    {
        const QDate before = m_sums.firstKey().addDays(-7);
        const QDate delivered = before.addDays(-settlementDelayDays(m_grade));
        CONSOLE_TRY(readOrders(delivered));
        CONSOLE_TRY(readReport(delivered));
        CONSOLE_TRY(readUsed(delivered));
        CONSOLE_TRY(readDeductions(SettlementSource::Deduction, before, &Sums::deductions));
        CONSOLE_TRY(readDeductions(SettlementSource::MegaWari, before, &Sums::megaWariShare));
        return weeks();
    }

private:
    Sums &ofDelivery(qint64 day) { return m_sums[settlementDay(dayOf(day), m_grade)]; }

    template <class Take>
    StoreResult<void> take(Statement &read, Take takeRow)
    {
        for (;;) {
            const auto row = read.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            takeRow(std::as_const(read));
        }
    }

    StoreResult<void> readOrders(QDate after)
    {
        Statement read(m_database, QStringLiteral("SELECT day, sum(orders), sum(supply_total) FROM delivered_day "
                                                  "WHERE shop_id = ? AND day > ? AND is_reported = 0 GROUP BY day"));
        return take(read.bind(m_shop.value).bind(dayNumber(after)), [this](const Statement &row) {
            Sums &sums = ofDelivery(row.integer(0));
            sums.deliveries += row.integer(1);
            sums.sales += row.integer(2);
            sums.hasOrders = true;
        });
    }

    StoreResult<void> readReport(QDate after)
    {
        Statement read(m_database, QStringLiteral("SELECT day, deliveries, sales, fee_with_tax, compensation FROM settlement_day "
                                                  "WHERE shop_id = ? AND source = 'report' AND day > ?"));
        return take(read.bind(m_shop.value).bind(dayNumber(after)), [this](const Statement &row) {
            Sums &sums = ofDelivery(row.integer(0));
            sums.deliveries += row.integer(1);
            sums.sales += row.integer(2);
            sums.serviceFee += row.integer(3);
            sums.compensation += row.integer(4);
            sums.hasReported = true;
        });
    }

    StoreResult<void> readUsed(QDate after)
    {
        Statement read(m_database, QStringLiteral("SELECT delivered_on, amount FROM settlement_use WHERE shop_id = ? AND delivered_on > ?"));
        return take(read.bind(m_shop.value).bind(dayNumber(after)),
                    [this](const Statement &row) { ofDelivery(row.integer(0)).used += row.integer(1); });
    }

    StoreResult<void> readDeductions(SettlementSource source, QDate after, qint64 Sums::*sum)
    {
        Statement read(m_database, QStringLiteral("SELECT day, net FROM settlement_day WHERE shop_id = ? AND source = ? AND day > ?"));
        return take(read.bind(m_shop.value).bind(codeIn(settlementSourceCodes, source)).bind(dayNumber(after)),
                    [this, sum](const Statement &row) { m_sums[settlementDayOfDeduction(dayOf(row.integer(0)))].*sum += row.integer(1); });
    }

    StoreResult<QList<SettlementWeek>> weeks() const
    {
        QList<SettlementWeek> list;
        for (auto sums = m_sums.cbegin(); sums != m_sums.cend(); ++sums) {
            bool isYen = true;
            const auto yen = [&isYen](qint64 value) {
                const auto amount = Yen::of(value);
                isYen = isYen && amount;
                return amount.value_or(Yen());
            };
            SettlementWeek week;
            week.day = sums.key();
            week.deliveries = sums->deliveries;
            week.sales = yen(sums->sales);
            week.serviceFee = yen(sums->serviceFee);
            week.compensation = yen(sums->compensation);
            week.deductions = yen(sums->deductions);
            week.megaWariShare = yen(sums->megaWariShare);
            week.used = yen(sums->used);
            week.net = yen(sums->sales - sums->serviceFee + sums->compensation + sums->deductions + sums->megaWariShare - sums->used);
            week.isSettled = week.day <= m_today;
            week.hasOrders = sums->hasOrders;
            week.hasReported = sums->hasReported;
            if (!isYen)
                return tl::unexpected(unreadable(QStringLiteral("settlement money of a week")));
            list.append(week);
        }
        return list;
    }

    Database &m_database;
    ShopId m_shop;
    Grade m_grade;
    QDate m_today;
    QMap<QDate, Sums> m_sums;
};

} // namespace

StoreResult<QList<SettlementWeek>> SettlementStore::forecast(ShopId shop, Grade grade, QDate today)
{
    return Schedule(m_database, shop, grade, today).read();
}

} // namespace console
