#include "ui/pages/inquiries/inquiries_model.h"

#include "ui/language.h"

namespace console::ui {

QString InquiriesModel::heading(int column) const
{
    switch (column) {
    case AnsweredColumn:
        //: Whether an inquiry has been answered.
        return tr("State");
    case InquiryNumberColumn:
        return tr("Inquiry number");
    case DateColumn:
        return tr("Date");
    case ItemNumberColumn:
        return tr("Item number");
    case TitleColumn:
        //: An inquiry's heading.
        return tr("Title");
    }
    return {};
}

QString InquiriesModel::text(int row, int column) const
{
    const Inquiry &inquiry = m_controller.rows().at(row);
    switch (column) {
    case AnsweredColumn:
        return inquiry.answered ? tr("Answered") : tr("Unanswered");
    case InquiryNumberColumn:
        return inquiry.inquiryNumber;
    case DateColumn:
        return formatDate(inquiry.date);
    case ItemNumberColumn:
        return inquiry.itemNumber;
    case TitleColumn:
        return inquiry.title;
    }
    return {};
}

QVariant InquiriesModel::raw(int row, int column) const
{
    const Inquiry &inquiry = m_controller.rows().at(row);
    if (column == AnsweredColumn)
        return inquiry.answered;
    if (column == DateColumn)
        return inquiry.date;
    return text(row, column);
}

Tone InquiriesModel::tone(int row, int column) const
{
    if (column == AnsweredColumn)
        return m_controller.rows().at(row).answered ? Tone::Muted : Tone::Attention;
    return column == TitleColumn ? Tone::Plain : Tone::Muted;
}

bool InquiriesModel::isLongText(int column) const
{
    return column == TitleColumn;
}

} // namespace console::ui
