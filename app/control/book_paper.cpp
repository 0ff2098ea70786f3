#include "control/book_paper.h"

#include <QLocale>

#include <algorithm>

namespace console {

PaperWords PaperWords::english()
{
    return {{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("sans-serif")},
            QStringLiteral("Shop"),
            QStringLiteral("Seller ID"),
            QStringLiteral("Page %1 / %2"),
            [](Instant made) { return QStringLiteral("Made on %1 (Japan)").arg(jst::dateTimeOf(made).toString(QStringLiteral("yyyy-MM-dd HH:mm"))); },
            [](qint64 value) { return QLocale(QLocale::English, QLocale::UnitedStates).toString(value); }};
}

StoreResult<Paper> paperOf(Wallet &wallet, ShopId shop, const PaperWords &words, const QString &title, Instant madeAt)
{
    const auto shops = wallet.shops.all();
    if (!shops)
        return tl::unexpected(shops.error());
    const auto found = std::find_if(shops->begin(), shops->end(), [shop](const Shop &one) { return one.id == shop; });
    if (found == shops->end())
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("write a paper"), QStringLiteral("the shop is not there")});
    Paper paper;
    paper.title = title;
    paper.families = words.families;
    paper.facts = {{words.shop, found->name}, {words.sellerId, found->sellerId}};
    paper.foot = words.madeOn(madeAt);
    paper.pageOf = words.pageOf;
    return paper;
}

StoreError doesNotAddUp()
{
    return {StoreFault::Corrupt, QStringLiteral("write a paper"), QStringLiteral("its sums don't lead to the book's balance")};
}

} // namespace console
