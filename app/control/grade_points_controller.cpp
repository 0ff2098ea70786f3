#include "control/grade_points_controller.h"

#include <algorithm>

namespace console {

namespace {

JstMonth monthsBefore(JstMonth month, int count)
{
    for (int i = 0; i < count; ++i)
        month = month.previous();
    return month;
}

PointsHistoryRow rowOf(const MonthHistory &month, const ConversionOffer &offer)
{
    PointsHistoryRow row{month.points.month, month.points.total, {}, {}, month.latePoints};
    if (month.conversion) {
        row.converted = month.conversion->qcash;
        row.lost = month.conversion->lost;
    } else if (month.points.month < offer.month) {
        // Nothing carries over, and a negative month burdens nobody (guide).
        row.lost = std::max(month.points.total, Points());
    }
    return row;
}

StoreResult<PointsSummary> readPoints(Wallet &wallet, ShopId shop, Instant now)
{
    const auto offer = wallet.conversions.offer(shop, now);
    if (!offer)
        return tl::unexpected(offer.error());
    const auto months = wallet.scores.months(shop, monthsBefore(offer->month, pointsHistoryMonths - 1), offer->month);
    if (!months)
        return tl::unexpected(months.error());
    PointsSummary summary{*offer, months->last().points, {}};
    for (auto month = months->crbegin(); month != months->crend(); ++month)
        summary.history.append(rowOf(*month, *offer));
    return summary;
}

StoreResult<GradeOutlook> readGrade(Wallet &wallet, const GradeCatalogue &grades, const Shop &shop, QDate today)
{
    const auto sales = wallet.salesOrders.sales(shop.id, today.addMonths(-12).addDays(1), today);
    if (!sales)
        return tl::unexpected(sales.error());
    GradeOutlook outlook{shop.grade, *sales, settlementDelayDays(shop.grade), grades.thresholdAfter(shop.grade, today), {},
                         grades.validFrom(today)};
    if (outlook.next)
        outlook.missing = std::max(outlook.next->minimumSales.minus(*sales).value_or(Yen()), Yen());
    return outlook;
}

} // namespace

GradePointsController::GradePointsController(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_grades(GradeCatalogue::shipped())
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_conversion;
        m_state = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &GradePointsController::refresh);
}

void GradePointsController::refresh()
{
    if (const auto &shop = m_desk.session.shop())
        read(*shop, m_desk.clock.now());
    emit stateChanged();
}

void GradePointsController::beginConversion()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isConverting || m_state.confirmation)
        return;
    const Instant now = m_desk.clock.now();
    read(*shop, now);
    if (m_state.points.value && !m_state.points.value->offer.refusal) {
        auto confirmation = freshConfirmation(shop->id, now);
        if (confirmation)
            m_state.confirmation = *confirmation;
        else
            m_state.points = StoreResult<PointsSummary>(tl::unexpected(confirmation.error()));
    }
    emit stateChanged();
}

void GradePointsController::confirmConversion()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isConverting || !m_state.confirmation || !m_state.confirmation->canConfirm)
        return;
    m_state.isConverting = true;
    m_state.confirmation->refusal.reset();
    m_state.confirmation->fault.reset();
    const quint64 conversion = ++m_conversion;
    m_desk.actions.run(
        this,
        [shopId = shop->id, draft = m_state.confirmation->draft, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.conversions.convert(shopId, draft, clock);
        },
        [this, conversion](const Outcome &outcome) {
            if (conversion == m_conversion)
                finish(outcome);
            else if (outcome)
                m_desk.session.announceChange();
        });
    emit stateChanged();
}

void GradePointsController::cancelConversion()
{
    if (m_state.isConverting || !m_state.confirmation)
        return;
    m_state.confirmation.reset();
    emit stateChanged();
}

void GradePointsController::acknowledgeReceipt()
{
    m_state.receipt.reset();
    emit stateChanged();
}

void GradePointsController::finish(const Outcome &outcome)
{
    m_state.isConverting = false;
    if (outcome) {
        m_state.confirmation.reset();
        m_state.receipt = *outcome;
        m_desk.session.announceChange();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        // The same draft may be tried again: its action id books once, whatever became of this attempt.
        m_state.confirmation->fault = error->fault;
        emit stateChanged();
        return;
    }
    renewConfirmation(std::get<ConversionRefusal>(outcome.error()));
}

void GradePointsController::renewConfirmation(ConversionRefusal refusal)
{
    const auto &shop = m_desk.session.shop();
    Q_ASSERT(shop && m_state.confirmation);
    const Instant now = m_desk.clock.now();
    read(*shop, now);
    auto fresh = freshConfirmation(shop->id, now);
    if (fresh) {
        m_state.confirmation = *fresh;
    } else {
        m_state.confirmation->canConfirm = false;
        m_state.confirmation->fault = fresh.error().fault;
    }
    m_state.confirmation->refusal = refusal;
    emit stateChanged();
}

StoreResult<ConversionConfirmation> GradePointsController::freshConfirmation(ShopId shop, Instant now)
{
    const auto offer = m_desk.wallet.conversions.offer(shop, now);
    if (!offer)
        return tl::unexpected(offer.error());
    const auto balances = m_desk.wallet.book.balances(shop);
    if (!balances)
        return tl::unexpected(balances.error());
    const auto newTotal = balances->total.plus(offer->quote.qcash);
    if (!newTotal)
        return tl::unexpected(StoreError{StoreFault::Corrupt, QStringLiteral("conversion"), QStringLiteral("the total is out of range")});
    ConversionConfirmation confirmation;
    confirmation.draft = {newActionId(), offer->month, offer->convertible};
    confirmation.quote = offer->quote;
    confirmation.newTotal = *newTotal;
    confirmation.canConfirm = !offer->refusal;
    confirmation.refusal = offer->refusal;
    return confirmation;
}

void GradePointsController::read(const Shop &shop, Instant now)
{
    m_state.points = readPoints(m_desk.wallet, shop.id, now);
    m_state.grade = readGrade(m_desk.wallet, m_grades, shop, jst::dateOf(now));
}

} // namespace console
