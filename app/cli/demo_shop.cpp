#include "cli/demo_shop.h"

#include "cli/demo_ads.h"
#include "cli/demo_data.h"
#include "cli/demo_history.h"
#include "cli/demo_tickets.h"
#include "cli/standing_clock.h"
#include "store/backup.h"
#include "store/password_hash.h"
#include "store/record_import.h"

namespace console {

QString demoSellerId()
{
    return QStringLiteral("demo");
}

QString demoPassword()
{
    return QStringLiteral("demo-password");
}

QString demoQAccountPassword()
{
    return QStringLiteral("demo-q-account");
}

namespace {

template <class Row, class Rows>
StoreResult<void> importRows(Wallet &wallet, ShopId shop, const Rows &rows)
{
    auto import = RecordImport<Row>::begin(wallet.database(), shop);
    if (!import)
        return tl::unexpected(import.error());
    for (const Row &row : rows) {
        if (auto added = (*import)->add(row); !added)
            return added;
    }
    const auto counts = (*import)->commit();
    if (!counts)
        return tl::unexpected(counts.error());
    return {};
}

StoreResult<Shop> registerDemoShop(Wallet &wallet, const DemoData &data, Instant yearAgo)
{
    const auto login = hashPassword(demoPassword());
    const auto qAccount = hashPassword(demoQAccountPassword());
    if (!login || !qAccount)
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("demo shop"), QStringLiteral("no memory for the password hash")});
    ShopDraft draft;
    draft.sellerId = demoSellerId();
    draft.name = data.shopName;
    draft.grade = data.grade;
    draft.loginPasswordHash = *login;
    draft.qAccountPasswordHash = *qAccount;
    draft.openingQcash = known<Qcash>(3'000);
    const auto added = wallet.shops.add(draft, StandingClock(yearAgo));
    if (!added) {
        const auto *error = std::get_if<StoreError>(&added.error());
        return tl::unexpected(error ? *error : StoreError{StoreFault::Failed, QStringLiteral("demo shop"), QStringLiteral("exists already")});
    }
    return Shop{*added, draft.sellerId, draft.name, draft.grade, true};
}

} // namespace

namespace {

StoreResult<void> fillDemoShop(Wallet &wallet, const Shop &shop, const DemoData &data, Instant now, DemoChance &chance)
{
    const QDate today = jst::dateOf(now);
    if (auto done = importRows<Item>(wallet, shop.id, data.items); !done)
        return done;
    const auto orders = demoOrders(data, today, demo::settledYen + demoSettlementPaid, chance);
    if (auto done = importRows<ScoreEvent>(wallet, shop.id, demoScores(data, orders, today, chance)); !done)
        return done;
    if (auto done = importRows<SalesOrder>(wallet, shop.id, orders); !done)
        return done;
    if (auto done = importRows<Notice>(wallet, shop.id, data.notices); !done)
        return done;
    if (auto done = importRows<Inquiry>(wallet, shop.id, data.inquiries); !done)
        return done;
    if (auto done = bookDemoHistory(wallet, shop, data, now, chance); !done)
        return done;
    const auto report = demoAdReport(wallet, shop, data, today);
    if (!report)
        return tl::unexpected(report.error());
    return importRows<AdReportRow>(wallet, shop.id, *report);
}

} // namespace

StoreResult<Shop> buildDemoShop(Wallet &wallet, const Clock &clock)
{
    // A year of acts, each durable by itself, takes seconds on a disk: it is lived in memory and written down at once.
    const auto memory = Wallet::open(QStringLiteral(":memory:"), Database::Mode::OpenOrCreate);
    if (!memory)
        return tl::unexpected(memory.error());
    const Instant now = clock.now();
    const QDate today = jst::dateOf(now);
    const DemoData data = readDemoData(today);
    DemoChance chance(today);
    const auto shop = registerDemoShop(**memory, data, jst::at(today.addDays(-364), QTime(9, 30)));
    if (!shop)
        return shop;
    if (const auto filled = fillDemoShop(**memory, *shop, data, now, chance); !filled)
        return tl::unexpected(filled.error());
    if (const auto written = copyStore((*memory)->database(), wallet.database()); !written)
        return tl::unexpected(written.error());
    if (const auto ordered = orderAwaitingPayment(wallet, *shop, now); !ordered)
        return tl::unexpected(ordered.error());
    return shop;
}

} // namespace console
