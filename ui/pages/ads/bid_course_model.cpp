#include "ui/pages/ads/bid_course_model.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column >= BidCourseModel::HeldColumn && column <= BidCourseModel::ReturnedColumn;
}

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

void BidCourseModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BidCourseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BidCourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BidCourseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdCourseLine &line = m_lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        if (column == TimeColumn)
            return jst::dateTimeOf(line.step.happenedAt);
        if (column == EventColumn)
            return QString(codeIn(adBidEventCodes, line.step.event));
        return isNumber(column) ? QVariant(amountOf(line, column)) : QVariant(line.step.note);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return column == NoteColumn ? QVariant(plainToolTip(text(line, column))) : QVariant();
    case ToneRole:
        return QVariant::fromValue(column == TimeColumn || column == NoteColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

QString BidCourseModel::text(const AdCourseLine &line, int column) const
{
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

QVariant BidCourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
