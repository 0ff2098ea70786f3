#include "ui/pages/grade_points/score_export_texts.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

QString ScoreExportTexts::title(const ScoreExport &what)
{
    if (std::holds_alternative<ItemScoresExport>(what))
        return tr("Item scores");
    return std::holds_alternative<ItemEventsExport>(what) ? tr("Score detail") : tr("Past service points");
}

ScoreWords ScoreExportTexts::words(const ScoreExport &what)
{
    return {title(what), &ScoreExportTexts::column, &ScoreTexts::goodsKind, &ScoreTexts::shortComponent, &ScoreTexts::event, &ScoreTexts::derivation};
}

QString ScoreExportTexts::column(ScoreColumn column)
{
    switch (column) {
    case ScoreColumn::Month:
        return tr("Month");
    case ScoreColumn::Date:
        return tr("Date");
    case ScoreColumn::ItemNumber:
        return tr("Item number");
    case ScoreColumn::ItemName:
        return tr("Item name");
    case ScoreColumn::Category:
        return tr("Category");
    case ScoreColumn::GoodsKind:
        //: Heading of a column: sold as general goods, or as reserve (pre-order) goods.
        return tr("Sold as");
    case ScoreColumn::OrderNumber:
        return tr("Order number");
    case ScoreColumn::Component:
        //: Heading: which of the three scores an event counts to (delivery, claim, review).
        return tr("Score");
    case ScoreColumn::Event:
        //: What earned or cost the points.
        return tr("Event");
    case ScoreColumn::Delivery:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ScoreColumn::Claim:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case ScoreColumn::Review:
        return ScoreTexts::shortComponent(ScoreComponent::Review);
    case ScoreColumn::Total:
        return tr("Total");
    case ScoreColumn::Points:
        return tr("Points");
    case ScoreColumn::Rule:
        //: Heading of a column: by which rule a score was derived from its order; blank for imported scores.
        return tr("Derived by");
    }
    Q_UNREACHABLE();
}

QString ScoreExportTexts::error(const TableError &error)
{
    switch (error.fault) {
    case TableFault::CannotWrite:
        return tr("The file can't be written: check that its folder is there and that you may write to it. Nothing was written.");
    case TableFault::DiskFull:
        return tr("There is no space left on the disk: make room and try again. Nothing was written.");
    case TableFault::NoPlace:
        //: %1 is a row's number, %2 a column's title, %3 a character.
        return tr("Row %1, column %2: the character %3 has no place in Shift_JIS (CP932). Choose CSV in UTF-8 or an Excel workbook. "
                  "Nothing was written.")
            .arg(formatNumber(error.row), error.column,
                 QStringLiteral("“%1” (U+%2)").arg(error.character, QString::number(error.character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0')));
    case TableFault::TooManyRows:
        return tr("The table has more rows than an Excel sheet holds. Choose CSV, or narrow the search. Nothing was written.");
    case TableFault::TextTooLong:
        //: %1 is a row's number, %2 a column's title.
        return tr("Row %1, column %2: the text is longer than a cell of an Excel workbook can hold. Choose CSV. Nothing was written.")
            .arg(formatNumber(error.row), error.column);
    case TableFault::ModuleMissing:
        return tr("The part of this program that writes Excel workbooks is not installed. Choose CSV. Nothing was written.");
    case TableFault::Cancelled:
        return tr("Cancelled. Nothing was written.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
