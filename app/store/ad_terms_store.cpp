#include "store/ad_terms_store.h"

#include "store/action_log.h"
#include "store/stored_values.h"

#include <QMap>

namespace console {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 9999;
constexpr int mostDaysTaken = 366;

tl::unexpected<Failure<AdTermsRefusal>> because(Failure<AdTermsRefusal> failure)
{
    return tl::unexpected<Failure<AdTermsRefusal>>(std::move(failure));
}

QString contentOf(const AdTermsDraft &draft)
{
    return QStringLiteral("save_ad_terms %1 %2 %3 %4 %5")
        .arg(codeIn(adKindCodes, draft.kind), draft.validFrom.toString(Qt::ISODate), QString::number(draft.price.value()),
             QString::number(draft.unit.value()), QString::number(draft.mostDays));
}

std::optional<AdTermsRefusal> refusalOf(const AdTermsDraft &draft)
{
    if (!draft.validFrom.isValid() || draft.validFrom.year() < firstYear || draft.validFrom.year() > lastYear)
        return AdTermsRefusal::NoDay;
    if (draft.price.isZero())
        return AdTermsRefusal::PriceNotPositive;
    if (draft.unit.isZero())
        return AdTermsRefusal::UnitNotPositive;
    if (draft.price.value() % draft.unit.value() != 0)
        return AdTermsRefusal::PriceNotInUnits;
    if (draft.mostDays < 1 || draft.mostDays > mostDaysTaken)
        return AdTermsRefusal::DaysOutOfRange;
    return std::nullopt;
}

StoreResult<SavedAdTerms> readTerms(const Statement &row)
{
    const auto kind = storedCode(adKindCodes, row, 2);
    const QDate validFrom = dayOf(row.integer(3));
    const auto price = storedAmount<Qcash>(row, 4);
    const auto unit = storedAmount<Qcash>(row, 5);
    if (!kind || !validFrom.isValid() || !price || !unit)
        return tl::unexpected(unreadable(QStringLiteral("terms of an ad")));
    const AdTermsDraft terms{row.text(1), *kind, validFrom, *price, *unit, int(row.integer(6))};
    return SavedAdTerms{row.integer(0), terms, Instant{row.integer(7)}};
}

StoreResult<qint64> nextNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT 1 + coalesce(max(number), 0) FROM ad_terms WHERE shop_id = ?"));
    return oneInteger(read.bind(shop.value));
}

StoreResult<void> insert(Database &database, ShopId shop, const SavedAdTerms &saved)
{
    Statement row(database, QStringLiteral("INSERT INTO ad_terms (shop_id, number, action_id, ad_kind, valid_from, price, unit, most_days, saved_at) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const AdTermsDraft &terms = saved.terms;
    row.bind(shop.value).bind(saved.number).bind(terms.actionId).bind(codeIn(adKindCodes, terms.kind)).bind(dayNumber(terms.validFrom));
    return row.bind(terms.price.value()).bind(terms.unit.value()).bind(qint64(terms.mostDays)).bind(saved.savedAt.utcSeconds).run();
}

StoreResult<SavedAdTerms> savedBy(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, QStringLiteral("SELECT number, action_id, ad_kind, valid_from, price, unit, most_days, saved_at FROM ad_terms "
                                            "WHERE shop_id = ? AND action_id = ?"));
    const auto rows = listOf(read.bind(shop.value).bind(actionId), readTerms);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? StoreResult<SavedAdTerms>(tl::unexpected(unreadable(QStringLiteral("terms of an ad")))) : rows->first();
}

AdTerms withOwn(AdTerms builtIn, const AdTermsDraft &own)
{
    builtIn.price = own.price;
    builtIn.unit = own.unit;
    builtIn.mostDays = own.mostDays;
    return builtIn;
}

/// Over built-in terms that come later, too, as far as the shop's next own ones; their times stay.
void addOwn(AdPriceList &list, const AdPriceList &shipped, const AdTermsDraft &own, std::optional<QDate> nextOwn)
{
    const auto builtIn = shipped.on(own.kind, own.validFrom);
    if (!builtIn)
        return;
    const AdTerms terms = withOwn(*builtIn, own);
    list.add({own.validFrom, terms, true});
    if (terms == *builtIn) // the way back: the built-in terms hold again
        return;
    for (const AdPriceList::Edition &later : shipped.editions()) {
        if (later.terms.kind == own.kind && later.validFrom > own.validFrom && (!nextOwn || later.validFrom < *nextOwn))
            list.add({later.validFrom, withOwn(later.terms, own), true});
    }
}

} // namespace

StoreResult<QList<SavedAdTerms>> AdTermsStore::saved(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT number, action_id, ad_kind, valid_from, price, unit, most_days, saved_at FROM ad_terms "
                                              "WHERE shop_id = ? ORDER BY number"));
    return listOf(read.bind(shop.value), readTerms);
}

StoreResult<AdPriceList> AdTermsStore::priceList(ShopId shop, const AdPriceList &shipped)
{
    const auto own = saved(shop);
    if (!own)
        return tl::unexpected(own.error());
    QMap<AdKind, QMap<QDate, AdTermsDraft>> byDay; // of a day the last ones saved
    for (const SavedAdTerms &edition : *own)
        byDay[edition.terms.kind].insert(edition.terms.validFrom, edition.terms);
    AdPriceList list = shipped;
    for (const auto &days : std::as_const(byDay)) {
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            const auto next = std::next(day);
            addOwn(list, shipped, *day, next == days.cend() ? std::nullopt : std::optional(next.key()));
        }
    }
    return list;
}

ActionResult<SavedAdTerms, AdTermsRefusal> AdTermsStore::save(ShopId shop, const AdTermsDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!begun)
        return because(begun.error());
    if (*begun == ActionState::OtherContent)
        return because(AdTermsRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = savedBy(m_database, shop, draft.actionId);
        return earlier ? ActionResult<SavedAdTerms, AdTermsRefusal>(*earlier) : because(earlier.error());
    }
    if (const auto refusal = refusalOf(draft))
        return because(*refusal);
    const auto number = nextNumber(m_database, shop);
    if (!number)
        return because(number.error());
    const SavedAdTerms saved{*number, draft, now};
    if (auto done = insert(m_database, shop, saved); !done)
        return because(done.error());
    if (auto committed = transaction->commit(); !committed)
        return because(committed.error());
    return saved;
}

} // namespace console
