#include "ui/pages/summary/notice_model.h"

#include "ui/language.h"

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

QString NoticeModel::heading(int column) const
{
    switch (column) {
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

QString NoticeModel::text(int row, int column) const
{
    const Notice &notice = m_shown.at(row);
    switch (column) {
    case MarkColumn:
        //: Marks an important notice.
        return notice.important ? tr("Important") : QString();
    case TitleColumn:
        return notice.title;
    case KindColumn:
        return kindText(notice.kind);
    case DateColumn:
        return formatDate(notice.date);
    }
    return {};
}

QVariant NoticeModel::raw(int row, int column) const
{
    const Notice &notice = m_shown.at(row);
    switch (column) {
    case MarkColumn:
        return notice.important;
    case TitleColumn:
        return notice.title;
    case KindColumn:
        return QString(codeIn(noticeKindCodes, notice.kind));
    case DateColumn:
        return notice.date;
    }
    return {};
}

Tone NoticeModel::tone(int, int column) const
{
    if (column == MarkColumn)
        return Tone::Attention;
    return column == TitleColumn ? Tone::Plain : Tone::Muted;
}

} // namespace console::ui
