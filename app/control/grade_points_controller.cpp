#include "control/grade_points_controller.h"

#include "control/grade_catalogue.h"

#include <algorithm>

namespace console {

namespace {

JstMonth monthsBefore(JstMonth month, int count)
{
    for (int i = 0; i < count; ++i)
        month = month.previous();
    return month;
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
        summary.history.append(pointsOutcome(*month, offer->month));
    return summary;
}

/// How far `sales` are on the way to `minimum`, which is positive.
int permilleOf(Yen sales, Yen minimum)
{
    constexpr int whole = 1000;
    return int(std::clamp(sales.value(), qint64(0), minimum.value()) * whole / minimum.value());
}

StoreResult<GradeOutlook> readGrade(Wallet &wallet, const Shop &shop, QDate today)
{
    const auto sales = wallet.salesOrders.sales(shop.id, firstDayOfTwelveMonths(today), today);
    if (!sales)
        return tl::unexpected(sales.error());
    const auto editions = gradeEditions(wallet, shop.id);
    if (!editions)
        return tl::unexpected(editions.error());
    GradeOutlook outlook;
    outlook.grade = shop.grade;
    outlook.sales = *sales;
    outlook.settlementDelayDays = settlementDelayDays(shop.grade);
    outlook.next = editions->after(shop.grade, today);
    outlook.own = editions->of(shop.grade, today);
    if (const GradeEdition *edition = editions->on(today)) {
        outlook.thresholdsFrom = edition->from;
        outlook.areThresholdsOwn = edition->isOwn;
    }
    if (const auto &aim = outlook.next ? outlook.next : outlook.own) {
        outlook.missing = std::max(aim->minimumSales.minus(*sales).value_or(Yen()), Yen());
        outlook.progressPermille = permilleOf(*sales, aim->minimumSales);
    }
    return outlook;
}

} // namespace

GradePointsController::GradePointsController(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
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
    m_state.grade = readGrade(m_desk.wallet, shop, jst::dateOf(now));
}

} // namespace console
