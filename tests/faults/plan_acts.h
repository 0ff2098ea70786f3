#pragma once

#include "support/wallet_samples.h"

#include <atomic>

/// Auto-charge plans that run for years within a second, for tests that kill the program that carries them out.
namespace samples::plans {

inline constexpr qint64 opening = 4'000;

inline AutoChargeTerms termsOf(const QString &kind)
{
    AutoChargeTerms terms; // below 5,000 a ticket of 10,000
    terms.trigger = kind == QLatin1String("weekday") ? AutoChargeTrigger::Weekday : AutoChargeTrigger::BelowBalance;
    terms.monthlyCapYen = 30'000;
    return terms;
}

/// The same plan with a small change that the seller makes now and then; the cap stays.
inline AutoChargeTerms changed(AutoChargeTerms terms)
{
    terms.thresholdQcash = terms.thresholdQcash == 5'000 ? 4'500 : 5'000;
    terms.hour = terms.hour == 10 ? 15 : 10;
    return terms;
}

/// With plenty of settlement money or, where `kind` is "little_money", with what pays for most charges and not for all.
inline void makeStore(const QString &path, const QString &kind)
{
    const auto wallet = openWallet(path);
    const FakeClock clock;
    const Shop shop = registerShop(*wallet, clock, opening);
    QList<SalesOrder> sales;
    const bool isPoor = kind == QLatin1String("little_money");
    for (int week = 0; week < (isPoor ? 2'000 : 1); ++week)
        sales.append(delivery(QString::number(week), QDate(2026, 11, 3).addDays(7 * week), isPoor ? 8'000 : 100'000'000));
    import(*wallet, shop.id, sales);
    if (!wallet->autoCharges.save(shop, {termsOf(kind), 0, true}, clock))
        qFatal("no plan");
}

/// A clock that is moved while other threads read it.
class MovedClock final : public Clock
{
public:
    explicit MovedClock(Instant instant) : m_utcSeconds(instant.utcSeconds) {}
    [[nodiscard]] Instant now() const override { return {m_utcSeconds}; }
    void moveTo(Instant instant) { m_utcSeconds = instant.utcSeconds; }

private:
    std::atomic<qint64> m_utcSeconds;
};

} // namespace samples::plans
