#pragma once

#include "domain/book.h"
#include "domain/records.h"
#include "domain/shop.h"

#include <QList>

#include <random>
#include <vector>

namespace console {

/// What resources/demo/shop.json says, with its days reckoned from `today`.
struct DemoData
{
    struct Ad
    {
        AdKind kind;
        QString note;
    };

    QString shopName;
    Grade grade = Grade::General;
    QList<Item> items;
    QList<Notice> notices;
    QList<Inquiry> inquiries;
    QList<Ad> ads;
};

[[nodiscard]] DemoData readDemoData(QDate today);

/// The made-up shop's fixed figures: those of the guides.
namespace demo {
inline constexpr qint64 qcashTotal = 10'430;
inline constexpr qint64 deliveryPoints = 10'984;
inline constexpr qint64 claimPoints = -420;
inline constexpr qint64 reviewPoints = 1'788; // together 12,352
inline constexpr qint64 dueYen = 110'410;
inline constexpr qint64 settledYen = 726'608;
} // namespace demo

/// Chance that is the same on every machine for the same day: std::uniform_int_distribution is not.
class DemoChance
{
public:
    explicit DemoChance(QDate today) : m_engine(static_cast<std::uint32_t>(today.toJulianDay())) {}

    /// From `least` to `most`, both included.
    [[nodiscard]] qint64 between(qint64 least, qint64 most) { return least + qint64(m_engine() % std::uint32_t(most - least + 1)); }

private:
    std::mt19937 m_engine;
};

[[nodiscard]] std::vector<SalesOrder> demoOrders(const DemoData &data, QDate today, qint64 settledYen, DemoChance &chance);
/// The score file tells of all orders but a few of this month's newest.
[[nodiscard]] std::vector<ScoreEvent> demoScores(const DemoData &data, const std::vector<SalesOrder> &orders, QDate today, DemoChance &chance);

} // namespace console
