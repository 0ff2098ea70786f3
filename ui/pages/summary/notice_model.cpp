#include "ui/pages/summary/notice_model.h"

#include "ui/language.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

bool isSame(const Notice &a, const Notice &b)
{
    return a.date == b.date && a.kind == b.kind && a.title == b.title && a.body == b.body && a.url == b.url && a.important == b.important;
}

} // namespace

void NoticeModel::setNotices(const QList<Notice> &notices)
{
    // The page reads anew often; who reads a notice keeps the place.
    if (std::equal(notices.cbegin(), notices.cend(), m_all.cbegin(), m_all.cend(), isSame))
        return;
    beginResetModel();
    m_all = notices;
    choose();
    endResetModel();
}

void NoticeModel::setKind(std::optional<NoticeKind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void NoticeModel::choose()
{
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const Notice &notice) { return !m_kind || notice.kind == *m_kind; });
}

void NoticeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString NoticeModel::kindText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::General:
        //: A kind of notice.
        return tr("General");
    case NoticeKind::System:
        //: A kind of notice.
        return tr("System");
    }
    Q_UNREACHABLE();
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NoticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notice &notice = m_shown.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == MarkColumn)
            //: Marks an important notice.
            return notice.important ? tr("Important") : QString();
        if (column == TitleColumn)
            return notice.title;
        return column == KindColumn ? kindText(notice.kind) : formatDate(notice.date);
    case Qt::EditRole:
        if (column == MarkColumn)
            return notice.important;
        if (column == TitleColumn)
            return notice.title;
        return column == KindColumn ? QVariant(QString(codeIn(noticeKindCodes, notice.kind))) : QVariant(notice.date);
    case Qt::TextAlignmentRole:
        return column == DateColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        if (column == MarkColumn)
            return QVariant::fromValue(Tone::Attention);
        return QVariant::fromValue(column == TitleColumn ? Tone::Plain : Tone::Muted);
    }
    return {};
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MarkColumn:
        //: Heading of the column that marks important notices.
        return tr("Importance");
    case TitleColumn:
        //: A notice's heading.
        return tr("Title");
    case KindColumn:
        return tr("Kind");
    case DateColumn:
        return tr("Date");
    }
    return {};
}

} // namespace console::ui
