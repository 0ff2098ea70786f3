#include "ui/pages/ads/bid_course_model.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

namespace {

qint64 amountOf(const AdCourseLine &line, int column)
{
    switch (column) {
    case BidCourseModel::HeldColumn:
        return line.held.value();
    case BidCourseModel::ReleasedColumn:
        return line.released.value();
    case BidCourseModel::SpentColumn:
        return line.spent.value();
    }
    return line.returned.value();
}

} // namespace

void BidCourseModel::setLines(const QList<AdCourseLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString BidCourseModel::heading(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time (JST)");
    case EventColumn:
        //: What happened to a bid.
        return tr("Step");
    case HeldColumn:
        //: Qcash that was set aside.
        return tr("Held");
    case ReleasedColumn:
        //: Qcash that was no longer set aside.
        return tr("Released");
    case SpentColumn:
        return tr("Spent");
    case ReturnedColumn:
        //: Qcash that came back.
        return tr("Returned");
    case NoteColumn:
        return tr("Note");
    }
    return {};
}

QString BidCourseModel::text(int row, int column) const
{
    const AdCourseLine &line = m_lines.at(row);
    if (column == TimeColumn)
        return formatDateTime(jst::dateTimeOf(line.step.happenedAt));
    if (column == EventColumn)
        return AdBidTexts::event(line.step.event);
    if (isNumber(column))
        return amountOf(line, column) == 0 ? QString() : formatNumber(amountOf(line, column));
    if (line.step.event != AdBidEvent::Refunded)
        return line.step.note;
    const QString minutes = tr("%Ln minute(s) without display", nullptr, int(line.step.lostMinutes));
    //: %1 is for how long an ad was not displayed, %2 a note of the user's.
    return line.step.note.isEmpty() ? minutes : tr("%1: %2").arg(minutes, line.step.note);
}

QVariant BidCourseModel::raw(int row, int column) const
{
    const AdCourseLine &line = m_lines.at(row);
    if (column == TimeColumn)
        return jst::dateTimeOf(line.step.happenedAt);
    if (column == EventColumn)
        return QString(codeIn(adBidEventCodes, line.step.event));
    return isNumber(column) ? QVariant(amountOf(line, column)) : QVariant(line.step.note);
}

Tone BidCourseModel::tone(int, int column) const
{
    return column == TimeColumn || column == NoteColumn ? Tone::Muted : Tone::Plain;
}

QVariant BidCourseModel::toolTip(int row, int column) const
{
    return column == NoteColumn ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

} // namespace console::ui
