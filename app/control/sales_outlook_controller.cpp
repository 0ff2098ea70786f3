#include "control/sales_outlook_controller.h"

#include "control/grade_catalogue.h"

#include <algorithm>

namespace console {

namespace {

constexpr int fullMonthsBefore = 11;

QDate firstOfTwelveMonths(QDate today)
{
    JstMonth month = JstMonth::containing(today);
    for (int i = 0; i < fullMonthsBefore; ++i)
        month = month.previous();
    return month.firstDay();
}

StoreResult<SalesFigures> readFigures(Wallet &wallet, const Shop &shop, QDate today)
{
    SalesFigures figures{today, shop.grade, firstDayOfTwelveMonths(today), {}, {}, {}, {}};
    const auto window = wallet.salesOrders.salesByMonth(shop.id, figures.windowFrom, today);
    if (!window)
        return tl::unexpected(window.error());
    const auto total = wallet.salesOrders.sales(shop.id, figures.windowFrom, today);
    if (!total)
        return tl::unexpected(total.error());
    const auto months = wallet.salesOrders.salesByMonth(shop.id, firstOfTwelveMonths(today), today);
    if (!months)
        return tl::unexpected(months.error());
    const auto editions = gradeEditions(wallet, shop.id);
    if (!editions)
        return tl::unexpected(editions.error());
    figures.window = *window;
    figures.total = *total;
    figures.months = *months;
    figures.editions = *editions;
    return figures;
}

} // namespace

SalesOutlookController::SalesOutlookController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = {};
        m_state.isGone = true;
        emit stateChanged();
    });
    connect(&desk.session, &Session::bookChanged, this, &SalesOutlookController::refresh);
    read();
}

void SalesOutlookController::refresh()
{
    if (m_state.isGone)
        return;
    read();
    emit stateChanged();
}

void SalesOutlookController::setExpected(qint64 yen)
{
    const Yen expected = known<Yen>(std::clamp(yen, qint64(0), largestExpectedSales));
    if (expected == m_state.expected)
        return;
    m_state.expected = expected;
    m_state.isExpectedOwn = true;
    project();
    emit stateChanged();
}

void SalesOutlookController::useMean()
{
    m_state.isExpectedOwn = false;
    m_state.expected = m_state.mean;
    project();
    emit stateChanged();
}

void SalesOutlookController::beginThresholds()
{
    if (m_state.draft || !m_state.figures.value)
        return;
    const SalesFigures &figures = *m_state.figures.value;
    const auto amount = [&figures](Grade grade) {
        const auto threshold = figures.editions.of(grade, figures.today);
        return threshold ? std::optional(threshold->minimumSales) : std::nullopt;
    };
    m_state.draft = SalesThresholdFields{figures.today, amount(Grade::Excellent), amount(Grade::Power)};
    m_actionId = newActionId();
    judge();
    emit stateChanged();
}

void SalesOutlookController::setThresholds(const SalesThresholdFields &fields)
{
    if (!m_state.draft || m_state.isSaving || *m_state.draft == fields)
        return;
    m_state.draft = fields;
    m_actionId = newActionId(); // other content is another act
    judge();
    emit stateChanged();
}

void SalesOutlookController::saveThresholds()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.draft || m_state.isSaving || m_state.problems.any())
        return;
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    const SalesThresholdDraft draft{m_actionId, m_state.draft->validFrom, *m_state.draft->excellent, *m_state.draft->power};
    m_desk.actions.run(
        this,
        [shopId = shop->id, draft, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.salesThresholds.save(shopId, draft, clock);
        },
        [this, visit = m_visit](const Outcome &outcome) {
            if (visit == m_visit)
                finish(outcome);
            else if (outcome)
                m_desk.session.announceChange();
        });
    emit stateChanged();
}

void SalesOutlookController::giveUpThresholds()
{
    if (m_state.isSaving || !m_state.draft)
        return;
    m_state.draft.reset();
    judge();
    emit stateChanged();
}

void SalesOutlookController::finish(const Outcome &outcome)
{
    m_state.isSaving = false;
    if (outcome) {
        m_state.draft.reset();
        judge();
        m_desk.session.announceChange();
        emit saved();
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        m_state.fault = error->fault; // the same act may be tried again: it is kept once
    } else {
        m_state.refusal = std::get<SalesThresholdRefusal>(outcome.error());
        m_actionId = newActionId();
    }
    emit stateChanged();
}

void SalesOutlookController::read()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.figures = readFigures(m_desk.wallet, *shop, jst::dateOf(m_desk.clock.now()));
    project();
}

/// The outlook of what was read and what is expected.
void SalesOutlookController::project()
{
    const auto &figures = m_state.figures.value;
    if (!figures) {
        m_state.outlook = {};
        m_state.settlements.clear();
        return;
    }
    const qint64 mean = meanOfThreeFullMonths(figures->months, figures->today).value();
    m_state.mean = known<Yen>(std::clamp(mean, qint64(0), largestExpectedSales));
    if (!m_state.isExpectedOwn)
        m_state.expected = m_state.mean;
    m_state.outlook = salesOutlook(figures->months, m_state.expected, figures->grade, figures->today, figures->editions);
    m_state.settlements = settlementsByGrade(figures->today);
}

void SalesOutlookController::judge()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.problems = {};
    if (!m_state.draft)
        return;
    const SalesThresholdFields &fields = *m_state.draft;
    m_state.problems.noDay = !fields.validFrom.isValid();
    m_state.problems.excellentNotPositive = !fields.excellent || *fields.excellent <= Yen();
    m_state.problems.powerNotPositive = !fields.power || *fields.power <= Yen();
    m_state.problems.powerNotAbove = fields.excellent && fields.power && !m_state.problems.powerNotPositive && *fields.power <= *fields.excellent;
}

} // namespace console
