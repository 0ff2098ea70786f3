#include "store/score_store.h"

#include "store/action_log.h"
#include "store/stored_values.h"

namespace console {

namespace {

using Typed = std::pair<ScoreComponent, std::optional<Points>>;

struct Reversible
{
    qint64 id;
    ScoreComponent component;
    Points points;
    JstMonth month;
    bool isReversed;
};

tl::unexpected<Failure<TypedPointsRefusal>> because(Failure<TypedPointsRefusal> failure)
{
    return tl::unexpected<Failure<TypedPointsRefusal>>(std::move(failure));
}

std::array<Typed, 3> componentsOf(const TypedPointsDraft &draft)
{
    return {{{ScoreComponent::Delivery, draft.delivery},
             {ScoreComponent::Claim, draft.claim},
             {ScoreComponent::Review, draft.review}}};
}

QString contentOf(const TypedPointsDraft &draft)
{
    QString content = QStringLiteral("type_points %1").arg(draft.month.text());
    for (const auto &[component, points] : componentsOf(draft))
        content += QStringLiteral(" %1=%2").arg(codeIn(scoreComponentCodes, component),
                                                points ? QString::number(points->value()) : QString());
    return content;
}

StoreResult<JstMonth> storedMonth(const Statement &row, int column)
{
    const auto month = JstMonth::fromNumber(row.number(column));
    return month ? StoreResult<JstMonth>(*month) : tl::unexpected(unreadable(QStringLiteral("month")));
}

StoreResult<Reversible> readReversible(const Statement &row)
{
    const auto component = storedCode(scoreComponentCodes, row, 1);
    const auto points = storedAmount<Points>(row, 2);
    const auto month = storedMonth(row, 3);
    if (!component || !points || !month)
        return tl::unexpected(unreadable(QStringLiteral("typed points")));
    return Reversible{row.integer(0), *component, *points, *month, row.integer(4) != 0};
}

// What one act typed in; empty where there is no such act or it was itself a reversal.
StoreResult<QList<Reversible>> entriesOf(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, QStringLiteral("SELECT id, component, points, month, EXISTS (SELECT 1 FROM typed_points r WHERE "
                                            "r.reverses_id = t.id) FROM typed_points t "
                                            "WHERE shop_id = ? AND action_id = ? AND reverses_id IS NULL ORDER BY id"));
    return listOf(read.bind(shop.value).bind(actionId), readReversible);
}

StoreResult<void> append(Database &database, ShopId shop, const QString &actionId, JstMonth month, ScoreComponent component,
                         qint64 points, Instant now, std::optional<qint64> reversesId)
{
    Statement insert(database, QStringLiteral("INSERT INTO typed_points (shop_id, action_id, month, component, points, typed_at, "
                                              "reverses_id) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(shop.value).bind(actionId).bind(month.number()).bind(codeIn(scoreComponentCodes, component));
    return insert.bind(points).bind(now.utcSeconds).bind(reversesId).run();
}

StoreResult<TypedPoints> readTyped(const Statement &row)
{
    const auto month = storedMonth(row, 2);
    const auto component = storedCode(scoreComponentCodes, row, 3);
    const auto points = storedAmount<Points>(row, 4);
    if (!month || !component || !points)
        return tl::unexpected(unreadable(QStringLiteral("typed points")));
    return TypedPoints{row.integer(0),         row.text(1),        *month, *component, *points, Instant{row.integer(5)},
                       row.optionalInteger(6), row.integer(7) != 0};
}

} // namespace

ActionResult<MonthPoints, TypedPointsRefusal> ScoreStore::typeInPoints(ShopId shop, const TypedPointsDraft &draft,
                                                                       const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto state = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!state)
        return because(state.error());
    if (*state == ActionState::OtherContent)
        return because(TypedPointsRefusal::ActionIdReused);
    if (*state == ActionState::New) {
        if (draft.month > JstMonth::containing(now))
            return because(TypedPointsRefusal::MonthInFuture);
        if (!draft.delivery && !draft.claim && !draft.review)
            return because(TypedPointsRefusal::NothingTyped);
        for (const auto &[component, points] : componentsOf(draft)) {
            if (!points)
                continue;
            if (auto done = append(m_database, shop, draft.actionId, draft.month, component, points->value(), now, {}); !done)
                return because(done.error());
        }
    }
    return finish(shop, draft.month, *transaction);
}

ActionResult<MonthPoints, TypedPointsRefusal> ScoreStore::reverseTypedPoints(ShopId shop, const QString &actionId,
                                                                             const QString &typedActionId, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto state = beginAction(m_database, shop, actionId, QStringLiteral("reverse_points %1").arg(typedActionId), now);
    if (!state)
        return because(state.error());
    if (*state == ActionState::OtherContent)
        return because(TypedPointsRefusal::ActionIdReused);
    const auto entries = entriesOf(m_database, shop, typedActionId);
    if (!entries)
        return because(entries.error());
    if (entries->isEmpty())
        return because(TypedPointsRefusal::NotFound);
    if (*state == ActionState::New) {
        for (const Reversible &entry : *entries) {
            if (entry.isReversed)
                return because(TypedPointsRefusal::AlreadyReversed);
            const qint64 opposite = -entry.points.value();
            if (auto done = append(m_database, shop, actionId, entry.month, entry.component, opposite, now, entry.id); !done)
                return because(done.error());
        }
    }
    return finish(shop, entries->first().month, *transaction);
}

ActionResult<MonthPoints, TypedPointsRefusal> ScoreStore::finish(ShopId shop, JstMonth month, Transaction &transaction)
{
    const auto points = monthPoints(shop, month);
    if (!points)
        return because(points.error());
    if (auto committed = transaction.commit(); !committed)
        return because(committed.error());
    return *points;
}

StoreResult<QList<TypedPoints>> ScoreStore::typedPoints(ShopId shop, JstMonth month)
{
    Statement read(m_database,
                   QStringLiteral("SELECT id, action_id, month, component, points, typed_at, reverses_id, "
                                  "EXISTS (SELECT 1 FROM typed_points r WHERE r.reverses_id = t.id) FROM typed_points t "
                                  "WHERE shop_id = ? AND month = ? ORDER BY id"));
    return listOf(read.bind(shop.value).bind(month.number()), readTyped);
}

} // namespace console
