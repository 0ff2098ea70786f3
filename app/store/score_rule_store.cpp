#include "store/score_rule_store.h"

#include "domain/conversion.h"
#include "store/action_log.h"
#include "store/booking.h"
#include "store/score_derivation.h"
#include "store/score_preview.h"
#include "store/stored_values.h"

namespace console {

namespace {

tl::unexpected<Failure<ScoreRuleRefusal>> because(Failure<ScoreRuleRefusal> failure)
{
    return tl::unexpected<Failure<ScoreRuleRefusal>>(std::move(failure));
}

QString daysText(std::optional<int> days)
{
    return days ? QString::number(*days) : QStringLiteral("-");
}

QString contentOf(const ScoreRuleDraft &draft)
{
    QStringList lines{QStringLiteral("save_score_rules %1").arg(draft.validFrom.toString(Qt::ISODate))};
    for (const ScoreRule &rule : draft.rules) {
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(codeIn(goodsKindCodes, rule.goodsKind), codeIn(scoreMeasureCodes, rule.measure), daysText(rule.fromDays),
                          daysText(rule.toDays), QString::number(rule.points), rule.event);
    }
    return lines.join(u'\n');
}

std::optional<int> storedDays(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

StoreResult<ScoreRule> readRule(const Statement &row)
{
    const auto goodsKind = storedCode(goodsKindCodes, row, 0);
    const auto measure = storedCode(scoreMeasureCodes, row, 1);
    if (!goodsKind || !measure)
        return tl::unexpected(unreadable(QStringLiteral("score rule")));
    return ScoreRule{*goodsKind, *measure, storedDays(row, 2), storedDays(row, 3), row.text(4), row.integer(5)};
}

StoreResult<SavedScoreRuleSet> readSet(const Statement &row)
{
    const QDate validFrom = dayOf(row.integer(1));
    if (!validFrom.isValid())
        return tl::unexpected(unreadable(QStringLiteral("day of a rule set")));
    return SavedScoreRuleSet{row.integer(0), {validFrom, false, {}}, Instant{row.integer(2)}};
}

StoreResult<void> insertSet(Database &database, ShopId shop, const QString &actionId, const SavedScoreRuleSet &saved)
{
    Statement set(database,
                  QStringLiteral("INSERT INTO score_rule_set (shop_id, number, action_id, valid_from, saved_at) VALUES (?, ?, ?, ?, ?)"));
    set.bind(shop.value).bind(saved.number).bind(actionId).bind(dayNumber(saved.set.validFrom)).bind(saved.savedAt.utcSeconds);
    CONSOLE_TRY(set.run());
    int place = 0;
    for (const ScoreRule &rule : saved.set.rules) {
        Statement line(database, QStringLiteral("INSERT INTO score_rule (shop_id, number, place, goods_kind, measure, from_days, to_days, event, "
                                                "points) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        line.bind(shop.value).bind(saved.number).bind(place++);
        line.bind(codeIn(goodsKindCodes, rule.goodsKind)).bind(codeIn(scoreMeasureCodes, rule.measure));
        line.bind(rule.fromDays ? std::optional<qint64>(*rule.fromDays) : std::nullopt);
        line.bind(rule.toDays ? std::optional<qint64>(*rule.toDays) : std::nullopt);
        CONSOLE_TRY(line.bind(rule.event).bind(rule.points).run());
    }
    return {};
}

StoreResult<qint64> nextNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT 1 + coalesce(max(number), 0) FROM score_rule_set WHERE shop_id = ?"));
    return oneInteger(read.bind(shop.value));
}

/// True where the machine's clock stands in a month before the newest entry: then it can't be told which month is open.
StoreResult<bool> clockIsBehindBook(Database &database, ShopId shop, Instant now)
{
    const auto last = lastBooked(database, shop);
    if (!last)
        return tl::unexpected(last.error());
    return *last && JstMonth::containing(now) < JstMonth::containing(**last);
}

ScoreRuleBook withDraft(const ScoreRuleBook &book, const ScoreRuleDraft &draft)
{
    return ScoreRuleBook(book.sets() + QList<ScoreRuleSet>{{draft.validFrom, false, draft.rules}});
}

StoreResult<void> rederive(Database &database, ShopId shop, QDate from)
{
    ScoreDerivation derivation(database);
    CONSOLE_TRY(derivation.create());
    return derivation.deriveFrom(shop, from);
}

} // namespace

StoreResult<QList<SavedScoreRuleSet>> ScoreRuleStore::saved(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT number, valid_from, saved_at FROM score_rule_set WHERE shop_id = ? ORDER BY number DESC"));
    auto sets = listOf(read.bind(shop.value), readSet);
    if (!sets)
        return sets;
    for (SavedScoreRuleSet &saved : *sets) {
        Statement rules(m_database, QStringLiteral("SELECT goods_kind, measure, from_days, to_days, event, points FROM score_rule "
                                                   "WHERE shop_id = ? AND number = ? ORDER BY place"));
        auto lines = listOf(rules.bind(shop.value).bind(saved.number), readRule);
        if (!lines)
            return tl::unexpected(lines.error());
        saved.set.rules = *std::move(lines);
    }
    return sets;
}

StoreResult<ScoreRuleBook> ScoreRuleStore::ruleBook(ShopId shop)
{
    const auto own = saved(shop);
    if (!own)
        return tl::unexpected(own.error());
    QList<ScoreRuleSet> sets = ScoreRuleBook::shipped().sets();
    for (auto set = own->crbegin(); set != own->crend(); ++set)
        sets.append(set->set);
    return ScoreRuleBook(std::move(sets));
}

StoreResult<QDate> ScoreRuleStore::firstUnconvertedDay(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT coalesce(max(month), 0) FROM conversion WHERE shop_id = ?"));
    const auto latest = oneInteger(read.bind(shop.value));
    if (!latest)
        return tl::unexpected(latest.error());
    const auto converted = JstMonth::fromNumber(int(*latest));
    return converted ? converted->next().firstDay() : QDate();
}

StoreResult<QDate> ScoreRuleStore::firstOpenDay(ShopId shop, Instant now)
{
    const auto unconverted = firstUnconvertedDay(shop);
    if (!unconverted)
        return unconverted;
    const QDate firstDay = convertibleMonth(now).firstDay();
    return unconverted->isValid() ? std::max(firstDay, *unconverted) : firstDay;
}

StoreResult<ScoreRulePreview> ScoreRuleStore::preview(ShopId shop, const ScoreRuleDraft &draft, const Clock &clock,
                                                      const std::atomic_bool *isGivenUp)
{
    const auto basis = [&]() -> StoreResult<PreviewBasis> {
        const auto book = ruleBook(shop);
        if (!book)
            return tl::unexpected(book.error());
        const auto open = firstOpenDay(shop, clock.now());
        if (!open)
            return tl::unexpected(open.error());
        return PreviewBasis{withDraft(*book, draft), std::max(draft.validFrom, *open)};
    };
    return previewScores(m_database, shop, basis, isGivenUp);
}

ActionResult<SavedScoreRuleSet, ScoreRuleRefusal> ScoreRuleStore::save(ShopId shop, const ScoreRuleDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!begun)
        return because(begun.error());
    if (*begun == ActionState::OtherContent)
        return because(ScoreRuleRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = savedBy(shop, draft.actionId);
        return earlier ? ActionResult<SavedScoreRuleSet, ScoreRuleRefusal>(*earlier) : because(earlier.error());
    }
    const auto refusal = refusalOf(shop, draft, now);
    if (!refusal)
        return because(refusal.error());
    if (*refusal)
        return because(**refusal);
    const auto number = nextNumber(m_database, shop);
    if (!number)
        return because(number.error());
    const SavedScoreRuleSet saved{*number, {draft.validFrom, false, draft.rules}, now};
    if (auto done = insertSet(m_database, shop, draft.actionId, saved); !done)
        return because(done.error());
    if (auto done = rederive(m_database, shop, draft.validFrom); !done)
        return because(done.error());
    if (auto committed = transaction->commit(); !committed)
        return because(committed.error());
    return saved;
}

StoreResult<std::optional<ScoreRuleRefusal>> ScoreRuleStore::refusalOf(ShopId shop, const ScoreRuleDraft &draft, Instant now)
{
    using Refusal = std::optional<ScoreRuleRefusal>;
    const auto behind = clockIsBehindBook(m_database, shop, now);
    if (!behind)
        return tl::unexpected(behind.error());
    if (*behind)
        return Refusal(ScoreRuleRefusal::ClockBehindBook);
    if (!problemsOf(draft.rules).isEmpty())
        return Refusal(ScoreRuleRefusal::RulesUnsound);
    const auto open = firstOpenDay(shop, now);
    if (!open)
        return tl::unexpected(open.error());
    return draft.validFrom.isValid() && draft.validFrom >= *open ? Refusal() : Refusal(ScoreRuleRefusal::BeforeOpenMonth);
}

StoreResult<SavedScoreRuleSet> ScoreRuleStore::savedBy(ShopId shop, const QString &actionId)
{
    Statement read(m_database, QStringLiteral("SELECT number FROM score_rule_set WHERE shop_id = ? AND action_id = ?"));
    const auto number = oneInteger(read.bind(shop.value).bind(actionId));
    const auto sets = saved(shop);
    if (!number || !sets)
        return tl::unexpected(number ? sets.error() : number.error());
    for (const SavedScoreRuleSet &set : *sets) {
        if (set.number == *number)
            return set;
    }
    return tl::unexpected(unreadable(QStringLiteral("rule set")));
}

} // namespace console
