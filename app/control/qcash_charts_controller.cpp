#include "control/qcash_charts_controller.h"

#include "store/book_charts.h"

#include <algorithm>

namespace console {

namespace {

qint64 turnoverOf(const QcashFigure &figure)
{
    return figure.received.value() + figure.spent.value();
}

} // namespace

QcashChartsController::QcashChartsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, &QcashChartsController::refresh);
    connect(&desk.session, &Session::bookChanged, this, &QcashChartsController::refresh);
}

void QcashChartsController::choose(QcashChart chart)
{
    if (chart == m_state.chart)
        return;
    m_state.chart = chart;
    refresh();
}

void QcashChartsController::setSpan(DaySpan span)
{
    if (span == m_asked)
        return;
    m_asked = span;
    refresh();
}

void QcashChartsController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        refresh();
}

void QcashChartsController::refresh()
{
    m_isStale = !m_isWatched;
    if (m_isStale)
        return;
    QcashChartsState fresh;
    fresh.chart = m_state.chart;
    m_state = fresh;
    if (const auto &shop = m_desk.session.shop())
        m_state.figures = read(shop->id);
    emit stateChanged();
}

StoreResult<QList<QcashFigure>> QcashChartsController::read(ShopId shop)
{
    BookCharts charts(m_desk.wallet.database());
    const auto first = charts.firstDay(shop);
    if (!first)
        return tl::unexpected(first.error());
    if (!*first || !m_asked.first.isValid() || !m_asked.last.isValid())
        return QList<QcashFigure>();
    const DaySpan span{std::max(m_asked.first, **first), std::min(m_asked.last, jst::dateOf(m_desk.clock.now()))};
    if (span.first > span.last)
        return QList<QcashFigure>();
    m_state.span = span;
    const auto any = charts.hasEntries(shop, span);
    if (!any)
        return tl::unexpected(any.error());
    if (!*any)
        return QList<QcashFigure>();
    switch (m_state.chart) {
    case QcashChart::Balance:
        return readBalances(shop);
    case QcashChart::Kinds:
        return readKinds(shop);
    case QcashChart::Ads:
        return readAds(shop);
    case QcashChart::InOut:
        return readFlows(shop);
    }
    Q_UNREACHABLE();
}

StoreResult<QList<QcashFigure>> QcashChartsController::readBalances(ShopId shop)
{
    m_state.step = stepWithin(m_state.span, DayStep::Day, mostChartPlaces);
    const QList<DaySpan> pieces = bucketsOf(m_state.span, m_state.step);
    QList<QDate> ends{m_state.span.first.addDays(-1)};
    for (const DaySpan &piece : pieces)
        ends.append(piece.last);
    const auto balances = BookCharts(m_desk.wallet.database()).totalsAt(shop, ends);
    if (!balances)
        return tl::unexpected(balances.error());
    m_state.balanceBefore = balances->first();
    QList<QcashFigure> figures;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QcashFigure figure;
        figure.days = pieces.at(i);
        figure.balance = balances->at(i + 1);
        figures.append(figure);
    }
    return figures;
}

StoreResult<QList<QcashFigure>> QcashChartsController::readKinds(ShopId shop)
{
    const auto kinds = BookCharts(m_desk.wallet.database()).flowsByKind(shop, m_state.span);
    if (!kinds)
        return tl::unexpected(kinds.error());
    QList<QcashFigure> figures;
    for (const KindFlow &kind : *kinds)
        figures.append({m_state.span, kind.kind, {}, {}, kind.flow.received, kind.flow.spent});
    std::sort(figures.begin(), figures.end(), [](const QcashFigure &a, const QcashFigure &b) {
        return std::pair(turnoverOf(b), a.kind) < std::pair(turnoverOf(a), b.kind);
    });
    return figures;
}

StoreResult<QList<QcashFigure>> QcashChartsController::readAds(ShopId shop)
{
    const auto ads = m_desk.wallet.book.adSpending(shop, m_state.span.first, m_state.span.last);
    if (!ads)
        return tl::unexpected(ads.error());
    QList<QcashFigure> figures;
    for (const AdSpending &ad : *ads)
        figures.append({m_state.span, {}, ad.adKind, {}, ad.returned, ad.spent});
    std::sort(figures.begin(), figures.end(), [](const QcashFigure &a, const QcashFigure &b) {
        return std::tuple(b.spent, b.received, a.adKind) < std::tuple(a.spent, a.received, b.adKind);
    });
    return figures;
}

StoreResult<QList<QcashFigure>> QcashChartsController::readFlows(ShopId shop)
{
    m_state.step = stepWithin(m_state.span, DayStep::Month, mostChartPlaces);
    const QList<DaySpan> pieces = bucketsOf(m_state.span, m_state.step);
    const auto flows = BookCharts(m_desk.wallet.database()).flows(shop, pieces);
    if (!flows)
        return tl::unexpected(flows.error());
    QList<QcashFigure> figures;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        figures.append({pieces.at(i), {}, {}, {}, flows->at(i).received, flows->at(i).spent});
    return figures;
}

std::optional<HistorySearch> QcashChartsController::entriesBehind(qsizetype at) const
{
    const auto &figures = m_state.figures.value;
    if (!figures || at < 0 || at >= figures->size())
        return std::nullopt;
    const QcashFigure &figure = figures->at(at);
    HistorySearch search;
    search.period = std::nullopt;
    search.from = figure.days.first;
    search.to = figure.days.last;
    search.kind = figure.kind;
    if (figure.adKind) {
        search.kind = EntryKind::AdSpend;
        search.adsNamed = {*figure.adKind};
    }
    return search;
}

} // namespace console
