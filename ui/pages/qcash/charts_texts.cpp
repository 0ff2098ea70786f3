#include "ui/pages/qcash/charts_texts.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::ui {

/// Names the context that the functions share for translators.
struct QcashChartText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::QcashChartText)
};

namespace {

bool isWhole(DaySpan days, DayStep step)
{
    return bucketsOf({days.first.addDays(-1), days.last.addDays(1)}, step).contains(days);
}

QString balanceTitle(DayStep step)
{
    switch (step) {
    case DayStep::Day:
        return QcashChartText::tr("Balance at the end of each day, in Qcash");
    case DayStep::Week:
        return QcashChartText::tr("Balance at the end of each week, in Qcash");
    case DayStep::Month:
        return QcashChartText::tr("Balance at the end of each month, in Qcash");
    case DayStep::Quarter:
        return QcashChartText::tr("Balance at the end of each quarter, in Qcash");
    case DayStep::Year:
        return QcashChartText::tr("Balance at the end of each year, in Qcash");
    }
    Q_UNREACHABLE();
}

QString flowTitle(DayStep step)
{
    switch (step) {
    case DayStep::Day:
    case DayStep::Week:
    case DayStep::Month:
        return QcashChartText::tr("Received and spent by month, in Qcash");
    case DayStep::Quarter:
        return QcashChartText::tr("Received and spent by quarter, in Qcash");
    case DayStep::Year:
        return QcashChartText::tr("Received and spent by year, in Qcash");
    }
    Q_UNREACHABLE();
}

QString dayText(QDate first, DayStep step)
{
    switch (step) {
    case DayStep::Day:
        return first.toString(QStringLiteral("MM-dd"));
    case DayStep::Week:
        return formatDate(first);
    case DayStep::Month:
    case DayStep::Quarter:
        return first.toString(QStringLiteral("yyyy-MM"));
    case DayStep::Year:
        return first.toString(QStringLiteral("yyyy"));
    }
    Q_UNREACHABLE();
}

/// Fills in the series of `data`, one value for each figure.
template <class Value>
void fill(ChartSeries &series, const QList<QcashFigure> &figures, Value value)
{
    for (const QcashFigure &figure : figures)
        series.values.append(value(figure));
}

QString balanceSummary(const QcashChartsState &state)
{
    const auto &figures = *state.figures.value;
    const auto [lowest, highest] = std::minmax_element(figures.cbegin(), figures.cend(), [](const QcashFigure &a, const QcashFigure &b) {
        return a.balance < b.balance;
    });
    //: %1 is a span of days; the others are amounts of Qcash.
    return QcashChartText::tr("%1: from %2 to %3 Qcash; lowest %4, highest %5. The table has the same figures.")
        .arg(formatSpan(state.span), formatNumber(state.balanceBefore.value()), formatNumber(figures.constLast().balance.value()),
             formatNumber(lowest->balance.value()), formatNumber(highest->balance.value()));
}

} // namespace

QString formatSpan(DaySpan span)
{
    if (span.first == span.last)
        return formatDate(span.first);
    //: A span of days, such as 2026-10-22 – 2026-11-21.
    return QcashChartText::tr("%1 – %2").arg(formatDate(span.first), formatDate(span.last));
}

QString chartTitle(const QcashChartsState &state)
{
    switch (state.chart) {
    case QcashChart::Balance:
        return balanceTitle(state.step);
    case QcashChart::Kinds:
        return QcashChartText::tr("Received and spent by kind of entry, in Qcash");
    case QcashChart::Ads:
        return QcashChartText::tr("Spent by ad, in Qcash");
    case QcashChart::InOut:
        return flowTitle(state.step);
    }
    Q_UNREACHABLE();
}

QString figureName(const QcashFigure &figure, const QcashChartsState &state)
{
    if (figure.kind)
        return entryKindName(*figure.kind);
    if (figure.adKind)
        return adName(*figure.adKind);
    return dayText(figure.days.first, state.step);
}

QString figureFullName(const QcashFigure &figure, const QcashChartsState &state)
{
    if (figure.kind || figure.adKind)
        return figureName(figure, state);
    const bool hasOwnName = state.step == DayStep::Month || state.step == DayStep::Year;
    return hasOwnName && isWhole(figure.days, state.step) ? dayText(figure.days.first, state.step) : formatSpan(figure.days);
}

ChartData chartDataOf(const QcashChartsState &state)
{
    ChartData data;
    if (!state.figures.value || state.figures.value->isEmpty())
        return data;
    const QList<QcashFigure> &figures = *state.figures.value;
    for (const QcashFigure &figure : figures) {
        data.categories.append(figureName(figure, state));
        data.details.append(figureFullName(figure, state));
    }
    const auto received = [](const QcashFigure &figure) { return figure.received.value(); };
    const auto spent = [](const QcashFigure &figure) { return figure.spent.value(); };
    const auto taken = [](const QcashFigure &figure) { return -figure.spent.value(); };
    switch (state.chart) {
    case QcashChart::Balance:
        data.kind = ChartKind::Steps;
        data.series = {{QcashChartText::tr("Balance"), {}, ChartTone::First}};
        fill(data.series[0], figures, [](const QcashFigure &figure) { return figure.balance.value(); });
        return data;
    case QcashChart::Kinds:
    case QcashChart::InOut:
        data.kind = state.chart == QcashChart::Kinds ? ChartKind::Rows : ChartKind::Bars;
        data.isSigned = true;
        data.series = {{QcashChartText::tr("Received"), {}, ChartTone::Fourth}, {QcashChartText::tr("Spent"), {}, ChartTone::Attention}};
        fill(data.series[0], figures, received);
        fill(data.series[1], figures, taken);
        return data;
    case QcashChart::Ads:
        data.kind = ChartKind::Rows;
        data.series = {{QcashChartText::tr("Spent"), {}, ChartTone::First}};
        fill(data.series[0], figures, spent);
        if (std::any_of(figures.cbegin(), figures.cend(), received)) {
            data.series.append({QcashChartText::tr("Refunded"), {}, ChartTone::Second});
            fill(data.series[1], figures, [](const QcashFigure &figure) { return -figure.received.value(); });
        }
        return data;
    }
    Q_UNREACHABLE();
}

QString chartSummary(const QcashChartsState &state)
{
    if (!state.figures.value || state.figures.value->isEmpty())
        return {};
    if (state.chart == QcashChart::Balance)
        return balanceSummary(state);
    qint64 received = 0;
    qint64 spent = 0;
    for (const QcashFigure &figure : *state.figures.value) {
        received += figure.received.value();
        spent += figure.spent.value();
    }
    if (state.chart == QcashChart::Ads) {
        //: %1 is a span of days, %2 the name of a paid ad; the others are amounts of Qcash.
        return QcashChartText::tr("%1: %3 Qcash spent on ads, %4 Qcash refunded; most on %2. The table has the same figures.")
            .arg(formatSpan(state.span), figureName(state.figures.value->constFirst(), state), formatNumber(spent), formatNumber(received));
    }
    //: %1 is a span of days; the others are amounts of Qcash.
    return QcashChartText::tr("%1: %2 Qcash received, %3 Qcash spent. The table has the same figures.")
        .arg(formatSpan(state.span), formatNumber(received), formatNumber(spent));
}

QString chartEmptyText(const QcashChartsState &state)
{
    if (state.chart == QcashChart::Ads)
        return QcashChartText::tr("No ad was paid for in this period. Choose a longer period.");
    return QcashChartText::tr("Nothing was booked in this period. Choose a longer period.");
}

} // namespace console::ui
