#include "ui/pages/ads/ad_report_texts.h"

#include "ui/language.h"
#include "ui/pages/qcash/charts_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

#include <QLocale>

namespace console::ui {

namespace {

/// As it stands below a chart's bars.
QString pieceName(QDate first, DayStep step)
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

} // namespace

QString AdReportTexts::period(AdReportPeriod period)
{
    switch (period) {
    case AdReportPeriod::ThisMonth:
        return tr("This month");
    case AdReportPeriod::LastMonth:
        return tr("Last month");
    case AdReportPeriod::Last30Days:
        return tr("Last 30 days");
    case AdReportPeriod::Last90Days:
        return tr("Last 90 days");
    case AdReportPeriod::All:
        return tr("All");
    case AdReportPeriod::Chosen:
        //: A period whose first and last day are chosen.
        return tr("From … to …");
    }
    Q_UNREACHABLE();
}

QString AdReportTexts::share(std::optional<qint64> hundredths, int decimals)
{
    if (!hundredths)
        return QStringLiteral("–");
    //: A share in hundredths, such as 12.5%.
    return tr("%1%").arg(QLocale().toString(double(*hundredths) / 100, 'f', decimals));
}

QString AdReportTexts::item(const QString &number, const QString &name)
{
    if (name.isEmpty())
        return singleLine(number);
    //: An item's number and its name.
    return tr("%1 %2").arg(singleLine(number), singleLine(name));
}

QString AdReportTexts::reportedAd(const QString &name)
{
    return name.isEmpty() ? tr("Ad not named") : singleLine(name);
}

QString AdReportTexts::verdict(AdVerdict verdict)
{
    switch (verdict) {
    case AdVerdict::Agrees:
        return tr("Agrees");
    case AdVerdict::NotReported:
        //: Charged: taken from the wallet for an ad; not a purchase of Qcash.
        return tr("Charged and not reported");
    case AdVerdict::NotCharged:
        //: Charged: taken from the wallet for an ad; not a purchase of Qcash.
        return tr("Reported and not charged");
    case AdVerdict::Differs:
        return tr("Amounts differ");
    }
    Q_UNREACHABLE();
}

QString AdReportTexts::ads(const AdReconciliationLine &line)
{
    if (line.ads.isEmpty())
        return reportedAd(line.adName);
    QStringList names;
    for (const AdKind ad : line.ads)
        names.append(adName(ad));
    //: Between ads that a report doesn't tell apart.
    return names.join(tr(" / "));
}

QString AdReportTexts::outcome(const AdReportContents &contents)
{
    if (contents.reconciliation.isEmpty())
        //: Charged: taken from the wallet for ads; not a purchase of Qcash.
        return tr("In this period the wallet was charged nothing for ads, and the report has no cost.");
    //: Charged: taken from the wallet for ads; not a purchase of Qcash.
    const QString sums = tr("Charged: %1 Qcash. Reported: %2 Qcash.").arg(formatNumber(contents.charged), formatNumber(contents.reported));
    if (contents.notAgreeing == 0)
        //: %1 is a sentence or two with sums.
        return tr("%1 Every ad agrees on every day.").arg(sums);
    //: %1 is a sentence or two with sums. A line is one ad on one day.
    return tr("%1 %Ln line(s) do not agree.", nullptr, int(contents.notAgreeing)).arg(sums);
}

QString AdReportTexts::lookedInto(const AdReportQuery &query)
{
    const auto &number = query.filter.itemNumber;
    const auto &name = query.filter.adName;
    if (number && name)
        //: An item and an ad.
        return tr("%1, %2").arg(item(*number, query.filterItemName), reportedAd(*name));
    if (number)
        return item(*number, query.filterItemName);
    return name ? reportedAd(*name) : QString();
}

QString AdReportTexts::chartTitle(AdReportChart chart, const AdReportContents &contents)
{
    if (chart == AdReportChart::DearestItems)
        return tr("Items on which ads cost most, in Qcash");
    switch (contents.step) {
    case DayStep::Day:
        return tr("Ad cost and sales by day");
    case DayStep::Week:
        return tr("Ad cost and sales by week");
    case DayStep::Month:
        return tr("Ad cost and sales by month");
    case DayStep::Quarter:
        return tr("Ad cost and sales by quarter");
    case DayStep::Year:
        return tr("Ad cost and sales by year");
    }
    Q_UNREACHABLE();
}

ChartData AdReportTexts::chart(AdReportChart chart, const AdReportContents &contents)
{
    ChartData data;
    data.series = {{tr("Ad cost (Qcash)"), {}, ChartTone::Attention, 0}};
    if (chart == AdReportChart::DearestItems) {
        data.kind = ChartKind::Rows;
        for (const AdReportLine &line : contents.dearest) {
            data.categories.append(singleLine(line.itemNumber));
            data.details.append(item(line.itemNumber, line.itemName));
            data.series[0].values.append(line.figures.cost);
        }
        return data;
    }
    data.kind = ChartKind::Bars;
    data.series.append({tr("Ad sales (yen)"), {}, ChartTone::First, 1});
    for (const AdReportPiece &piece : contents.pieces) {
        data.categories.append(pieceName(piece.days.first, contents.step));
        data.details.append(formatSpan(piece.days));
        data.series[0].values.append(piece.figures.cost);
        data.series[1].values.append(piece.figures.sales);
    }
    return data;
}

QString AdReportTexts::chartSummary(AdReportChart chart, const AdReportContents &contents)
{
    if (contents.lines.isEmpty() || contents.pieces.isEmpty() || contents.dearest.isEmpty())
        return {};
    if (chart == AdReportChart::DearestItems) {
        const AdReportLine &first = contents.dearest.constFirst();
        //: %1 is an item; the others are amounts.
        return tr("%1 cost most: %2 Qcash, with sales of %3 yen. The table by item has the same figures.")
            .arg(item(first.itemNumber, first.itemName), formatNumber(first.figures.cost), formatNumber(first.figures.sales));
    }
    const DaySpan span{contents.pieces.constFirst().days.first, contents.pieces.constLast().days.last};
    //: %1 is a span of days; the others are amounts.
    return tr("%1: ads cost %2 Qcash and brought sales of %3 yen. The table by day has the same figures.")
        .arg(formatSpan(span), formatNumber(contents.totals.cost), formatNumber(contents.totals.sales));
}

} // namespace console::ui
