#pragma once

#include "store/auto_charge_store.h"
#include "support/wallet_samples.h"

namespace samples {

inline AutoChargeRules rules()
{
    return {10, 5, {60, 360, 1440}, 1, 7, 10'000'000, 100'000'000};
}

/// Below 5,000 Qcash a 10,000 ticket, at most 30,000 yen a month.
inline AutoChargeTerms belowTerms()
{
    AutoChargeTerms terms;
    terms.monthlyCapYen = 30'000;
    return terms;
}

inline AutoChargeTerms mondayTerms()
{
    AutoChargeTerms terms = belowTerms();
    terms.trigger = AutoChargeTrigger::Weekday;
    return terms;
}

/// A shop with 4,000 Qcash and 726,608 yen settled, and what tests ask of its auto-charge plan. Test classes inherit it.
class AutoChargeBook
{
protected:
    void open()
    {
        m_clock.instant = FakeClock().instant;
        m_acts = 0;
        m_wallet = openWallet();
        m_shop = registerShop(*m_wallet, m_clock, 4'000);
        deliver(726'608);
    }
    [[nodiscard]] AutoChargeStore &store() { return m_wallet->autoCharges; }
    [[nodiscard]] AutoChargePlan plan() { return *store().plan(m_shop.id); }
    [[nodiscard]] QString save(const AutoChargeTerms &terms, bool isAuthorised = true)
    {
        return answerOf(store().save(m_shop, {terms, plan().version, isAuthorised}, m_clock), autoChargeRefusalCodes);
    }
    AutoChargeMove advance(bool isResuming = false)
    {
        const auto step = store().advance(m_shop, isResuming, rules(), m_clock);
        if (!step)
            qFatal("no step: %s %s", qPrintable(step.error().operation), qPrintable(step.error().detail));
        return step->move;
    }
    void wait(qint64 minutes) { m_clock.instant = m_clock.instant.plusSeconds(60 * minutes); }
    void set(int month, int day, int hour, int minute = 0) { m_clock.instant = jst::at(QDate(2026, month, day), QTime(hour, minute)); }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }
    void spend(qint64 amount)
    {
        QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QString::number(++m_acts), EntryKind::AdSpend, amount), m_clock));
    }
    void deliver(qint64 yen)
    {
        import(*m_wallet, m_shop.id, QList{delivery(QString::number(++m_acts), QDate(2026, 11, 3), yen)});
    }
    /// Oldest first.
    [[nodiscard]] QString events()
    {
        QStringList codes;
        const auto rows = store().log(m_shop.id, 0, 100);
        for (const AutoChargeLogRow &row : rows.value())
            codes.prepend(codeIn(autoChargeEventCodes, row.event));
        return codes.join(u' ');
    }
    [[nodiscard]] AutoChargeLogRow newest() { return store().log(m_shop.id, 0, 1).value().first(); }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_acts = 0;
};

} // namespace samples
