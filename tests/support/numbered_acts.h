#pragma once

#include "support/wallet_samples.h"

/// Acts that follow from their number alone, so that whoever knows how many were done knows how the book must stand. Each is done
/// under an id of its own and may be repeated.
namespace samples::numbered {

inline constexpr qint64 opening = 1'000;
inline constexpr int rowsOfAnImport = 40;
inline constexpr int actsOfAMonth = 6;

/// Of six acts one imports a month's points, one converts them, four move money.
enum class Act { Import, Convert, Charge, Spend, ChargeMore, Receive };

inline Act actOf(qint64 number)
{
    return Act(number % actsOfAMonth);
}

inline QDate monthOf(qint64 number)
{
    return QDate(2000, 1, 1).addMonths(int(number / actsOfAMonth));
}

inline qint64 gainOf(qint64 number)
{
    switch (actOf(number)) {
    case Act::Import:
        return 0;
    case Act::Convert:
        return 200; // of 280 points
    case Act::Charge:
        return 100;
    case Act::Spend:
        return -310;
    case Act::ChargeMore:
        return 500;
    case Act::Receive:
        return 7;
    }
    Q_UNREACHABLE();
}

inline qint64 totalAfter(qint64 acts)
{
    qint64 total = opening;
    for (qint64 number = 0; number < acts; ++number)
        total += gainOf(number);
    return total;
}

inline qint64 eventsAfter(qint64 acts)
{
    return (acts + actsOfAMonth - 1) / actsOfAMonth * rowsOfAnImport;
}

inline StoreResult<void> importMonth(Wallet &wallet, ShopId shop, qint64 number)
{
    auto import = RecordImport<ScoreEvent>::begin(wallet.database(), shop);
    if (!import)
        return tl::unexpected(import.error());
    for (int row = 0; row < rowsOfAnImport; ++row) {
        if (auto added = (*import)->add(pointsOn(monthOf(number).addDays(row % 28), 7, QStringLiteral("%1-%2").arg(number).arg(row))); !added)
            return added;
    }
    const auto counts = (*import)->commit();
    return counts ? StoreResult<void>() : tl::unexpected(counts.error());
}

/// Empty where the act was done, now or earlier.
inline std::optional<StoreError> perform(Wallet &wallet, const Shop &shop, qint64 number)
{
    const auto errorOf = [](const auto &result) -> std::optional<StoreError> {
        if (result)
            return std::nullopt;
        if (const auto *error = std::get_if<StoreError>(&result.error()))
            return *error;
        return StoreError{StoreFault::Failed, QStringLiteral("refused"), answerOf(result)};
    };
    // The points of a month are converted in the next one.
    const FakeClock clock(jst::at(monthOf(number).addMonths(1), QTime(12, 0)));
    const QString id = QStringLiteral("act-%1").arg(number);
    const QDate day = monthOf(number);
    switch (actOf(number)) {
    case Act::Import: {
        const auto imported = importMonth(wallet, shop.id, number);
        return imported ? std::nullopt : std::optional(imported.error());
    }
    case Act::Convert:
        return errorOf(wallet.conversions.convert(shop.id, {id, {}, {}}, clock));
    case Act::Charge:
        return errorOf(placePaid(wallet, shop, ticket(id, 100), clock));
    case Act::Spend:
        return errorOf(wallet.book.addEntry(shop.id, entry(id, EntryKind::AdSpend, 310, day), clock));
    case Act::ChargeMore:
        return errorOf(placePaid(wallet, shop, ticket(id, 500), clock));
    case Act::Receive:
        return errorOf(wallet.book.addEntry(shop.id, entry(id, EntryKind::ManualIn, 7, day), clock));
    }
    Q_UNREACHABLE();
}

/// The shop of these acts, registered where it is not yet.
inline StoreResult<Shop> shopOf(Wallet &wallet)
{
    const auto found = wallet.shops.bySellerId(QStringLiteral("seller"));
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const FakeClock clock(jst::at(QDate(2000, 1, 1), QTime(12, 0)));
    const ShopDraft draft{QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, known<Qcash>(opening)};
    const auto added = wallet.shops.add(draft, clock);
    if (!added) {
        const auto *error = std::get_if<StoreError>(&added.error());
        return tl::unexpected(error ? *error : StoreError{StoreFault::Failed, QStringLiteral("register"), {}});
    }
    return Shop{*added, draft.sellerId, draft.name, draft.grade, false};
}

/// Empty, or what differs from a book of `acts` acts.
inline QString differenceFrom(Wallet &wallet, qint64 acts)
{
    const auto shop = wallet.shops.bySellerId(QStringLiteral("seller"));
    if (!shop)
        return QStringLiteral("unreadable");
    if (!*shop)
        return QStringLiteral("no shop");
    const qint64 total = totalOf(wallet, (*shop)->id);
    const qint64 events = readRaw(wallet.database(), QStringLiteral("SELECT count(*) FROM score_event"));
    if (total == totalAfter(acts) && events == eventsAfter(acts))
        return {};
    return QStringLiteral("total %1, events %2; after %3 acts they are %4, %5")
        .arg(total).arg(events).arg(acts).arg(totalAfter(acts)).arg(eventsAfter(acts));
}

} // namespace samples::numbered
