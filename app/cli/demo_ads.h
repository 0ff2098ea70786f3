#pragma once

#include "cli/demo_data.h"
#include "store/wallet.h"

#include <vector>

namespace console {

/// The demo shop's bids of the last weeks: placed, changed, withdrawn, won, lost, one refunded; none is open at the day's end, so nothing stays
/// held. Books through the same store as the program's own pages.
class DemoAds
{
public:
    /// Its chance is its own: the rest of the shop's year is the same with it and without.
    DemoAds(Wallet &wallet, const Shop &shop, const DemoData &data, QDate today);

    /// Days before today on which the shop bid; before them its ads were entered by hand.
    static constexpr int daysOfBids = 24;
    /// Days on which the shop bids in any case.
    static constexpr int refundedDaysAgo = 9;
    static constexpr int withdrawnDaysAgo = 6;
    /// What lastDay() spends at most.
    static constexpr qint64 lastDayQcash = 7'800;

    /// Notes two keywords' winners of the last sixty days.
    [[nodiscard]] StoreResult<void> noteWinners();
    /// A bid on the evening's display: placed at noon, decided after the close. Costs less than 2,000 Qcash.
    [[nodiscard]] StoreResult<void> bid(QDate day, int daysAgo);
    /// Yesterday: what is shown today, and what is planned for tomorrow.
    [[nodiscard]] StoreResult<void> lastDay();

private:
    [[nodiscard]] StoreResult<qint64> place(Instant at, AdKind kind, const QString &slot, const QString &item, QDate day, qint64 price);
    [[nodiscard]] StoreResult<void> decide(Instant at, qint64 bid, bool isWon);
    [[nodiscard]] AdWinnerList winnersOf(QDate day, int keyword);
    [[nodiscard]] QString item();
    [[nodiscard]] QString nextActionId() { return QStringLiteral("demo-ad-%1").arg(++m_actions); }

    Wallet &m_wallet;
    const Shop &m_shop;
    const DemoData &m_data;
    QDate m_today;
    DemoChance m_chance;
    int m_actions = 0;
};

/// The ad report of the last ninety days: what the book charged for ads, and what they brought. The newest day is not reported yet.
[[nodiscard]] StoreResult<std::vector<AdReportRow>> demoAdReport(Wallet &wallet, const Shop &shop, const DemoData &data, QDate today);

} // namespace console
