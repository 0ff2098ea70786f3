#include "ui/pages/ads/market_texts.h"

#include "ui/language.h"
#include "ui/pages/import/import_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"

namespace console::ui {

namespace {

constexpr qsizetype problemsShown = 5;
constexpr qsizetype chartDays = 60;

} // namespace

QString MarketTexts::qcash(Qcash amount)
{
    return tr("%1 Qcash").arg(formatNumber(amount.value()));
}

QString MarketTexts::lineFault(WinnerLineFault fault)
{
    switch (fault) {
    case WinnerLineFault::NoPrice:
        return tr("Not taken: there is no price in this line.");
    case WinnerLineFault::SeveralNumbers:
        return tr("Not taken: it can't be told which number is the rank and which the price. Add a header with Rank, Price and Item code.");
    case WinnerLineFault::NotARank:
        return tr("Not taken: a rank is a whole number from 1 to %1.").arg(formatNumber(lowestAdRank));
    case WinnerLineFault::NotAPrice:
        return tr("Not taken: a price is a whole number of Qcash above zero.");
    case WinnerLineFault::LostDigits:
        return tr("Not taken: the spreadsheet rounded the item code. Show that column as text and copy it again.");
    case WinnerLineFault::RankTaken:
        return tr("Not taken: a line before has this rank.");
    }
    Q_UNREACHABLE();
}

QString MarketTexts::outcome(const AdMarketBid &bid)
{
    switch (bid.bid.state) {
    case AdBidState::Won:
        return tr("Won");
    case AdBidState::Lost:
        return tr("Lost");
    case AdBidState::Withdrawn:
        return tr("Withdrawn");
    case AdBidState::Held:
        break;
    }
    if (!bid.isUndecided)
        return tr("Held");
    switch (bid.verdict) {
    case ListVerdict::Won:
        return tr("Won by this list");
    case ListVerdict::Lost:
        return tr("Lost by this list");
    case ListVerdict::Unclear:
        return tr("Undecided");
    }
    Q_UNREACHABLE();
}

QString MarketTexts::fewerDays(const BidPlan &plan)
{
    if (!plan.fewer)
        return {};
    switch (*plan.fewer) {
    case FewerDays::NoDaysLeft:
        return tr("No day of this month takes a bid from you any more: the days have closed, or you have bid on them already.");
    case FewerDays::BudgetTooLow:
        return tr("The budget is not enough for a single day: the cheapest one needs %1 more.").arg(qcash(plan.missing.value_or(Qcash())));
    case FewerDays::Budget:
        return tr("Fewer days than you wanted: the budget is not enough for more.");
    case FewerDays::DaysLeft:
        return tr("Fewer days than you wanted: the month has no more days on which you can bid.");
    }
    Q_UNREACHABLE();
}

QString MarketTexts::refusal(MegaWariRefusal refusal)
{
    switch (refusal) {
    case MegaWariRefusal::NoDays:
        return tr("The last day lies before the first one.");
    case MegaWariRefusal::AverageNotPositive:
        return tr("Type in an average above zero, or leave it unknown.");
    case MegaWariRefusal::OverlapsAnother:
        return tr("Another event is noted for some of these days.");
    }
    Q_UNREACHABLE();
}

QString MarketTexts::megaWari(const MegaWariStart &start)
{
    //: Two days.
    const QString event = tr("%1 to %2").arg(formatDate(start.event.firstDay), formatDate(start.event.lastDay));
    if (!start.startPrice) {
        int known = 0;
        for (const MegaWariEvent &before : start.before)
            known += before.average ? 1 : 0;
        return tr("For the event of %1 the averages of the four events before are needed; %2 of them are noted. Until then the usual start price is shown.")
            .arg(event, formatNumber(known));
    }
    QStringList averages;
    for (const MegaWariEvent &before : start.before.sliced(1))
        averages << formatNumber(before.average.value_or(Qcash()).value());
    return tr("Start price of the event of %1: %2. It is half of the last event's average (%3) and half of the average of the three before (%4), rounded up to the bid unit.")
        .arg(event, qcash(*start.startPrice), formatNumber(start.before.constFirst().average.value_or(Qcash()).value()),
             //: Parts numbers in a list.
             averages.join(tr(" / ")));
}

QString MarketTexts::import(const WinnerImport &import)
{
    const QString name = singleLine(import.fileName);
    if (import.fault)
        //: %1 is a file, %2 a sentence.
        return tr("%1 was not imported. %2").arg(name, storeFaultText(*import.fault));
    if (import.error)
        return tr("%1 was not imported. %2").arg(name, ImportTexts::fileFault(*import.error));
    if (import.file.problemCount == 0)
        return tr("%Ln winner list(s) with %2 line(s) were noted from %1.", nullptr, int(import.file.lists.size())).arg(name, formatNumber(import.file.rows));
    QStringList lines{tr("%1 was not imported: %Ln value(s) are wrong. Nothing was noted.", nullptr, int(import.file.problemCount)).arg(name)};
    for (const RowProblem &problem : import.file.problems.first(std::min(problemsShown, import.file.problems.size())))
        //: %1 is a line's number, %2 a column's name, %3 what is wrong.
        lines << tr("Line %1, %2: %3").arg(formatNumber(problem.line), problem.column, ImportTexts::rowFault(problem));
    if (import.file.problemCount > problemsShown)
        lines << tr("… and %Ln more.", nullptr, int(import.file.problemCount - problemsShown));
    return lines.join(u'\n');
}

ChartData MarketTexts::chart(const AdMarket &market)
{
    QList<const AdMarketDay *> days;
    for (const AdMarketDay &day : market.days) {
        if ((day.prices || !day.own.isEmpty()) && days.size() < chartDays)
            days.prepend(&day);
    }
    ChartData data;
    data.kind = ChartKind::Lines;
    ChartSeries highest{tr("Highest"), {}, ChartTone::Second};
    ChartSeries median{tr("Median"), {}, ChartTone::First};
    ChartSeries lowest{tr("Lowest"), {}, ChartTone::Third};
    ChartSeries own{tr("Own bid"), {}, ChartTone::Attention};
    bool hasOwn = false;
    bool hasPrices = false;
    for (const AdMarketDay *day : days) {
        data.categories << day->day.toString(QStringLiteral("MM-dd"));
        data.details << formatDate(day->day);
        hasOwn = hasOwn || !day->own.isEmpty();
        hasPrices = hasPrices || day->prices;
        highest.values << (day->prices ? day->prices->highest.value() : noFigure);
        median.values << (day->prices ? day->prices->median.value() : noFigure);
        lowest.values << (day->prices ? day->prices->lowest.value() : noFigure);
        own.values << (day->own.isEmpty() ? noFigure : day->own.constFirst().bid.price.value());
    }
    if (!hasPrices)
        return {};
    data.series = {highest, median, lowest};
    if (hasOwn)
        data.series << own;
    return data;
}

QString MarketTexts::chartSummary(const AdMarket &market)
{
    if (!market.recent)
        return {};
    return tr("Prices that won on the latest %Ln noted day(s): lowest %1, median %2, highest %3.", nullptr, market.recentDays)
        .arg(qcash(market.recent->lowest), qcash(market.recent->median), qcash(market.recent->highest));
}

} // namespace console::ui
