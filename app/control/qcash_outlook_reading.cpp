#include "control/qcash_outlook_reading.h"

#include <algorithm>

namespace console {

namespace {

/// What ads have cost, less what came back; never below zero.
StoreResult<Qcash> spentOnAds(Wallet &wallet, ShopId shop, QDate from, QDate to)
{
    const auto spending = wallet.book.adSpending(shop, from, to);
    if (!spending)
        return tl::unexpected(spending.error());
    qint64 net = 0;
    for (const AdSpending &ad : *spending)
        net += ad.spent.value() - ad.returned.value();
    const auto spent = Qcash::of(std::max<qint64>(net, 0));
    if (!spent)
        return tl::unexpected(StoreError{StoreFault::Corrupt, QStringLiteral("ad spending"), QStringLiteral("a sum is out of range")});
    return *spent;
}

} // namespace

StoreResult<QcashFigures> readQcashFigures(Wallet &wallet, ShopId shop, QDate today)
{
    const auto balances = wallet.book.balances(shop);
    if (!balances)
        return tl::unexpected(balances.error());
    const auto recently = spentOnAds(wallet, shop, today.addDays(1 - spendingDays), today);
    if (!recently)
        return tl::unexpected(recently.error());
    const auto thisMonth = spentOnAds(wallet, shop, JstMonth::containing(today).firstDay(), today);
    if (!thisMonth)
        return tl::unexpected(thisMonth.error());
    return QcashFigures{balances->total, balances->spendable, balances->held, *recently, *thisMonth};
}

StoreResult<QcashOutlook> readQcashOutlook(Wallet &wallet, ShopId shop, const QcashOutlookCatalogue &catalogue, QDate today)
{
    const auto figures = readQcashFigures(wallet, shop, today);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto plan = wallet.qcashPlans.plan(shop);
    if (!plan)
        return tl::unexpected(plan.error());
    return qcashOutlook(*figures, *plan, catalogue.rulesOn(today), today);
}

} // namespace console
