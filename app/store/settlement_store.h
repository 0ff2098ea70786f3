#pragma once

#include "domain/amount.h"
#include "domain/jst.h"
#include "domain/records.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QDate>
#include <QList>

namespace console {

/// Yen that Qoo10 owes the shop, less what has paid for tickets; negative where a return overtook a payment.
struct SettlementMoney
{
    Yen settled; ///< settlement day reached
    Yen due;     ///< delivered, settlement day still to come
    // What tickets can be paid with, never negative: not more than the figure, not more than both together, so that money that a report,
    // another grade or the clock moves from one to the other buys once; and of due money only what deliveries bring.
    Yen spendableSettled;
    Yen spendableDue;
};

/// What one settlement day brings. All of it in yen, signed as it moves the shop's money, the service fee and what was used as what
/// they take off: net = sales − serviceFee + compensation + deductions + megaWariShare − used.
struct SettlementWeek
{
    QDate day; ///< a Wednesday
    qint64 deliveries = 0;
    Yen sales;
    Yen serviceFee;   ///< with tax; none where the week is reckoned from orders, whose supply price stands after it
    Yen compensation; ///< メガワリ/メガポ補償金
    Yen deductions;
    Yen megaWariShare;
    Yen used; ///< has paid for tickets as settlement-due money
    Yen net;
    bool isSettled = false;    ///< the day has come
    bool hasOrders = false;    ///< part of it is reckoned from the order file
    bool hasReported = false;  ///< part of it stands in a report, with a reckoned day of delivery
};

/// A stretch of days of which a settlement file has told.
struct SettlementPeriod
{
    SettlementSource source = SettlementSource::Report;
    QDate firstDay;
    QDate lastDay;
    qint64 lines = 0;
    Instant importedAt;
};

/// Settlement money and its schedule. Orders shipped on days that an imported report covers are reckoned from the report's lines,
/// all others from the order file (product.md, page 5). Reads by range of days: never over the whole history.
class SettlementStore
{
public:
    explicit SettlementStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<SettlementMoney> available(ShopId shop, Grade grade, QDate today);
    /// Whether anything was ever delivered or reported as sold: only shops with sales pay with settlement money (known).
    [[nodiscard]] StoreResult<bool> hasSales(ShopId shop);
    /// The last four settlement days, the next six, and every later one that has money; by day.
    [[nodiscard]] StoreResult<QList<SettlementWeek>> forecast(ShopId shop, Grade grade, QDate today);
    /// What settlement files have told of, the newest days first; at most `limit`.
    [[nodiscard]] StoreResult<QList<SettlementPeriod>> periods(ShopId shop, int limit);
    /// Takes `amount` from the deliveries whose money is due, oldest first; inside a Transaction that has checked available().
    [[nodiscard]] StoreResult<void> useDueMoney(ShopId shop, Grade grade, QDate today, qint64 transferId, Yen amount);

    static constexpr int pastWeeks = 4;
    static constexpr int comingWeeks = 6;

private:
    Database &m_database;
};

} // namespace console
