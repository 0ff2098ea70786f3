#include "ui/pages/grade_points/sales_outlook_models.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"

#include <algorithm>

namespace console::ui {

namespace {

QString none()
{
    return QStringLiteral("–");
}

std::optional<Yen> thresholdOf(const GradeEdition &edition, Grade grade)
{
    const auto found = std::find_if(edition.thresholds.begin(), edition.thresholds.end(),
                                    [grade](const GradeThreshold &threshold) { return threshold.grade == grade; });
    return found == edition.thresholds.end() ? std::nullopt : std::optional(found->minimumSales);
}

} // namespace

void SalesMonthsModel::setMonths(const QList<MonthSales> &months, QDate from, QDate today)
{
    replaceRows(months.size(), [&] {
        m_months = months;
        std::reverse(m_months.begin(), m_months.end());
        m_from = from;
        m_today = today;
    });
}

QString SalesMonthsModel::heading(int column) const
{
    switch (column) {
    case MonthColumn:
        return tr("Month");
    case SalesColumn:
        return tr("Sales (¥)");
    case DaysColumn:
        //: Which days of a month count.
        return tr("Days");
    }
    return {};
}

QString SalesMonthsModel::text(int row, int column) const
{
    const MonthSales &month = m_months.at(row);
    switch (column) {
    case MonthColumn:
        return month.month.text();
    case SalesColumn:
        return formatNumber(month.sales.value());
    case DaysColumn:
        if (month.month.firstDay() < m_from)
            return tr("from %1").arg(formatDate(m_from));
        return month.month.lastDay() > m_today ? tr("until %1").arg(formatDate(m_today)) : tr("all");
    }
    return {};
}

QVariant SalesMonthsModel::raw(int row, int column) const
{
    return column == SalesColumn ? QVariant(m_months.at(row).sales.value()) : QVariant(text(row, column));
}

Tone SalesMonthsModel::tone(int, int column) const
{
    return column == DaysColumn ? Tone::Muted : Tone::Plain;
}

void SalesOutlookModel::setOutlook(const SalesOutlook &outlook)
{
    replaceRows(outlook.months.size(), [&] { m_outlook = outlook; });
}

QString SalesOutlookModel::heading(int column) const
{
    switch (column) {
    case MonthColumn:
        return tr("Month end");
    case SalesColumn:
        return tr("Sales (¥)");
    case SumColumn:
        //: The sales of the twelve months that end with the row's month.
        return tr("12 months (¥)");
    case GradeColumn:
        //: The grade whose threshold the sales would reach.
        return tr("Reaches");
    }
    return {};
}

QString SalesOutlookModel::text(int row, int column) const
{
    const OutlookMonth &month = m_outlook.months.at(row);
    switch (column) {
    case MonthColumn:
        return month.month.text();
    case SalesColumn:
        return formatNumber(month.sales.value());
    case SumColumn:
        return formatNumber(month.sum.value());
    case GradeColumn:
        return month.grade ? ScoreTexts::grade(*month.grade) : none();
    }
    return {};
}

QVariant SalesOutlookModel::raw(int row, int column) const
{
    const OutlookMonth &month = m_outlook.months.at(row);
    switch (column) {
    case SalesColumn:
        return month.sales.value();
    case SumColumn:
        return month.sum.value();
    case GradeColumn:
        return month.grade ? QVariant(QString(codeIn(gradeCodes, *month.grade))) : QVariant();
    }
    return text(row, column);
}

Tone SalesOutlookModel::tone(int row, int column) const
{
    const JstMonth month = m_outlook.months.at(row).month;
    if (month == m_outlook.ownMissed)
        return column == GradeColumn ? Tone::Attention : Tone::Strong;
    if (month == m_outlook.nextReached)
        return Tone::Strong;
    return column == SalesColumn ? Tone::Muted : Tone::Plain;
}

void GradeEditionsModel::setEditions(const GradeEditions &editions, QDate today)
{
    QList<Row> rows;
    const QList<GradeEdition> &all = editions.all();
    const GradeEdition *current = editions.on(today);
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        Row row{all.at(i), {}, false, &all.at(i) == current};
        if (i + 1 < all.size()) {
            row.isReplaced = all.at(i + 1).from == all.at(i).from;
            row.until = all.at(i + 1).from.addDays(-1);
        }
        rows.append(row);
    }
    replaceRows(rows.size(), [&] { m_rows = rows; });
}

QString GradeEditionsModel::heading(int column) const
{
    switch (column) {
    case FromColumn:
        //: The first day on which thresholds hold.
        return tr("Holds from");
    case UntilColumn:
        //: The last day on which thresholds hold.
        return tr("until");
    case ExcellentColumn:
        return tr("%1 (¥)").arg(ScoreTexts::grade(Grade::Excellent));
    case PowerColumn:
        return tr("%1 (¥)").arg(ScoreTexts::grade(Grade::Power));
    case OriginColumn:
        //: Who gave the thresholds.
        return tr("Given by");
    }
    return {};
}

QString GradeEditionsModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case FromColumn:
        return formatDate(shown.edition.from);
    case UntilColumn:
        if (shown.isReplaced)
            return none();
        //: Thresholds hold until others follow.
        return shown.until.isValid() ? formatDate(shown.until) : tr("open");
    case ExcellentColumn:
    case PowerColumn: {
        const auto threshold = thresholdOf(shown.edition, column == PowerColumn ? Grade::Power : Grade::Excellent);
        return threshold ? formatNumber(threshold->value()) : none();
    }
    case OriginColumn:
        if (!shown.edition.isOwn)
            return tr("Chosen by this program");
        return shown.isReplaced ? tr("This shop, replaced the same day") : tr("This shop");
    }
    return {};
}

QVariant GradeEditionsModel::raw(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case FromColumn:
        return shown.edition.from;
    case UntilColumn:
        return shown.until;
    case ExcellentColumn:
    case PowerColumn: {
        const auto threshold = thresholdOf(shown.edition, column == PowerColumn ? Grade::Power : Grade::Excellent);
        return threshold ? QVariant(threshold->value()) : QVariant();
    }
    }
    return text(row, column);
}

Tone GradeEditionsModel::tone(int row, int) const
{
    if (m_rows.at(row).isOfToday)
        return Tone::Strong;
    return m_rows.at(row).isReplaced ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
