#include "store/sales_threshold_store.h"

#include "store/action_log.h"
#include "store/stored_values.h"

namespace console {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 9999;

tl::unexpected<Failure<SalesThresholdRefusal>> because(Failure<SalesThresholdRefusal> failure)
{
    return tl::unexpected<Failure<SalesThresholdRefusal>>(std::move(failure));
}

QString contentOf(const SalesThresholdDraft &draft)
{
    return QStringLiteral("save_grade_thresholds %1 %2 %3")
        .arg(draft.validFrom.toString(Qt::ISODate), QString::number(draft.excellent.value()), QString::number(draft.power.value()));
}

std::optional<SalesThresholdRefusal> refusalOf(const SalesThresholdDraft &draft)
{
    if (!draft.validFrom.isValid() || draft.validFrom.year() < firstYear || draft.validFrom.year() > lastYear)
        return SalesThresholdRefusal::NoDay;
    if (draft.excellent <= Yen())
        return SalesThresholdRefusal::ExcellentNotPositive;
    if (draft.power <= draft.excellent)
        return SalesThresholdRefusal::PowerNotAbove;
    return std::nullopt;
}

StoreResult<SavedSalesThresholds> readThresholds(const Statement &row)
{
    const QDate validFrom = dayOf(row.integer(1));
    const auto excellent = storedAmount<Yen>(row, 2);
    const auto power = storedAmount<Yen>(row, 3);
    if (!validFrom.isValid() || !excellent || !power)
        return tl::unexpected(unreadable(QStringLiteral("thresholds of a grade")));
    return SavedSalesThresholds{row.integer(0), validFrom, *excellent, *power, Instant{row.integer(4)}};
}

StoreResult<qint64> nextNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT 1 + coalesce(max(number), 0) FROM grade_threshold WHERE shop_id = ?"));
    return oneInteger(read.bind(shop.value));
}

StoreResult<void> insert(Database &database, ShopId shop, const QString &actionId, const SavedSalesThresholds &saved)
{
    Statement row(database, QStringLiteral("INSERT INTO grade_threshold (shop_id, number, action_id, valid_from, excellent, power, saved_at) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.bind(shop.value).bind(saved.number).bind(actionId).bind(dayNumber(saved.validFrom));
    return row.bind(saved.excellent.value()).bind(saved.power.value()).bind(saved.savedAt.utcSeconds).run();
}

} // namespace

StoreResult<QList<SavedSalesThresholds>> SalesThresholdStore::saved(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT number, valid_from, excellent, power, saved_at FROM grade_threshold "
                                              "WHERE shop_id = ? ORDER BY number"));
    return listOf(read.bind(shop.value), readThresholds);
}

ActionResult<SavedSalesThresholds, SalesThresholdRefusal> SalesThresholdStore::save(ShopId shop, const SalesThresholdDraft &draft,
                                                                                   const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!begun)
        return because(begun.error());
    if (*begun == ActionState::OtherContent)
        return because(SalesThresholdRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = savedBy(shop, draft.actionId);
        return earlier ? ActionResult<SavedSalesThresholds, SalesThresholdRefusal>(*earlier) : because(earlier.error());
    }
    if (const auto refusal = refusalOf(draft))
        return because(*refusal);
    const auto number = nextNumber(m_database, shop);
    if (!number)
        return because(number.error());
    const SavedSalesThresholds saved{*number, draft.validFrom, draft.excellent, draft.power, now};
    if (auto done = insert(m_database, shop, draft.actionId, saved); !done)
        return because(done.error());
    if (auto committed = transaction->commit(); !committed)
        return because(committed.error());
    return saved;
}

StoreResult<SavedSalesThresholds> SalesThresholdStore::savedBy(ShopId shop, const QString &actionId)
{
    Statement read(m_database, QStringLiteral("SELECT number, valid_from, excellent, power, saved_at FROM grade_threshold "
                                              "WHERE shop_id = ? AND action_id = ?"));
    const auto rows = listOf(read.bind(shop.value).bind(actionId), readThresholds);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? StoreResult<SavedSalesThresholds>(tl::unexpected(unreadable(QStringLiteral("thresholds of a grade"))))
                           : rows->first();
}

} // namespace console
