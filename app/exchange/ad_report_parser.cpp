#include "exchange/ad_report_fields.h"
#include "exchange/row_parsers.h"

#include "domain/day_number.h"

namespace console {

namespace {

constexpr qint64 largestFigure = 1'000'000'000'000;
constexpr qsizetype longestAdName = 200;
constexpr qsizetype longestItemCode = 20;

std::optional<qint64> figure(RowFields &fields, Field field, qint64 minimum, NumberStyle style)
{
    const auto parse = [&](QStringView text) { return parseReportFigure(text, minimum, largestFigure, style); };
    return tellsNothing(fields.given(field)) ? std::nullopt : fields.parsed(field, Need::Optional, parse);
}

} // namespace

AdReportRow RowParser<AdReportRow>::parse(RowFields &fields)
{
    AdReportRow row;
    row.date = fields.parsed(Field::Date, Need::Required, parseReportDay).value_or(QDate());
    row.itemNumber = fields.parsed(Field::ItemNumber, Need::Required, [](QStringView text) { return parseItemCode(text, longestItemCode); }).value_or(QString());
    row.adName = fields.name(Field::AdName, Need::Required, longestAdName);
    row.itemName = fields.text(Field::ItemName, Need::Optional);
    row.costQcash = figure(fields, Field::Cost, 0, NumberStyle::Plain);
    row.salesYen = figure(fields, Field::Sales, -largestFigure, NumberStyle::Money);
    row.impressions = figure(fields, Field::Impressions, 0, NumberStyle::Plain);
    row.clicks = figure(fields, Field::Clicks, 0, NumberStyle::Plain);
    row.carts = figure(fields, Field::Carts, 0, NumberStyle::Plain);
    row.purchases = figure(fields, Field::Purchases, 0, NumberStyle::Plain);
    if (!fields.problems().isEmpty())
        return row;
    const QString key = QStringLiteral("%1\n%2\n%3").arg(QString::number(dayNumber(row.date)), row.itemNumber, row.adName);
    if (const qint64 firstLine = m_keys.conflictOf(key, fields.contentHash(), fields.line()))
        fields.addProblem(Field::ItemNumber, RowFault::DuplicateKey, row.itemNumber, firstLine);
    return row;
}

} // namespace console
