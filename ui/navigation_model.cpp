#include "ui/navigation_model.h"

#include "ui/page_factory.h"

#include <QKeySequence>
#include <QList>

namespace console::ui {

namespace {

struct Entry
{
    const char *text;
    QLatin1String detail;
    PageId page;
};

/// One line of the menu: entries under a heading, or an entry by itself.
struct Group
{
    const char *text;
    QLatin1String icon;
    QList<Entry> entries;
    std::optional<Entry> self;
};

const QList<Group> &groups()
{
    static const QList<Group> list{
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Summary"), QLatin1String("summary"), {},
         Entry{nullptr, {}, PageId::Summary}},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Basic info"),
         QLatin1String("basic"),
         {{QT_TRANSLATE_NOOP("console::ui::NavigationModel", "My grade & points"), {}, PageId::GradePoints},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Past service points"), {}, PageId::PastPoints},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Score rules"), {}, PageId::ScoreRules}},
         std::nullopt},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Goods management"), QLatin1String("goods"), {},
         Entry{nullptr, {}, PageId::Goods}},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Promotion"),
         QLatin1String("promotion"),
         {{QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Paid ad"), {}, PageId::Ads},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Ad status"), QLatin1String("status"), PageId::Ads},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Ad report"), QLatin1String("report"), PageId::Ads},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Qcash"), {}, PageId::Qcash}},
         std::nullopt},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Shipping/Cancel/Non-receipt"), QLatin1String("shipping"), {},
         Entry{nullptr, {}, PageId::Orders}},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Settlement management"),
         QLatin1String("settlement"),
         {{QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Seller Q-account"), {}, PageId::SellerAccount},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Settlement schedule"), QLatin1String("schedule"), PageId::SellerAccount},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Auto-charge plan"), QLatin1String("auto_charge"), PageId::SellerAccount},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Accounting"), {}, PageId::Accounting}},
         std::nullopt},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Inquiry/Others"),
         QLatin1String("inquiry"),
         {{QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Customer inquiries"), {}, PageId::Inquiries},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Help"), {}, PageId::Help},
          {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "Settings"), {}, PageId::Settings}},
         std::nullopt},
        {QT_TRANSLATE_NOOP("console::ui::NavigationModel", "e-Ticket"), QLatin1String("eticket"), {},
         Entry{nullptr, QLatin1String("e_ticket"), PageId::Orders}},
    };
    return list;
}

/// Internal id of a top-level row; a child carries its group's row + 1.
constexpr quintptr topLevel = 0;

} // namespace

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(groups().size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(groups().at(parent.row()).entries.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTop = index.internalId() == topLevel;
    const Group &group = groups().at(isTop ? index.row() : int(index.internalId()) - 1);
    const Entry *entry = isTop ? (group.self ? &*group.self : nullptr) : &group.entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr(isTop ? group.text : entry->text);
    case Qt::ToolTipRole: {
        const QString text = tr(isTop ? group.text : entry->text);
        const int number = entry ? int(entries().indexOf(index)) + 1 : 0;
        if (number < 1 || number > 9)
            return text;
        return QStringLiteral("%1 (%2)").arg(text, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
    }
    case PageNameRole:
        return entry ? objectNameOf(entry->page) : QString();
    case DetailRole:
        return entry ? QString(entry->detail) : QString();
    case IconNameRole:
        return isTop ? QString(group.icon) : QString();
    case IsGroupRole:
        return entry == nullptr;
    }
    return {};
}

std::optional<PageRequest> NavigationModel::requestAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Group &group = groups().at(index.internalId() == topLevel ? index.row() : int(index.internalId()) - 1);
    if (index.internalId() != topLevel)
        return PageRequest{group.entries.at(index.row()).page, group.entries.at(index.row()).detail};
    if (group.self)
        return PageRequest{group.self->page, group.self->detail};
    return std::nullopt;
}

QModelIndex NavigationModel::indexOf(const PageRequest &request) const
{
    // What is done on the way to something stands under it in the menu.
    const PageId page = request.page == PageId::Checkout ? PageId::Qcash : request.page;
    QModelIndex found;
    const auto consider = [&](const QModelIndex &index) {
        const auto offered = requestAt(index);
        if (!offered || offered->page != page)
            return;
        if (!found.isValid() || offered->detail == request.detail)
            found = index;
    };
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        consider(group);
        for (int child = 0; child < rowCount(group); ++child)
            consider(index(child, 0, group));
    }
    return found;
}

QList<QModelIndex> NavigationModel::entries() const
{
    QList<QModelIndex> list;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (requestAt(group))
            list.append(group);
        for (int child = 0; child < rowCount(group); ++child)
            list.append(index(child, 0, group));
    }
    return list;
}

QString NavigationModel::groupName(const QModelIndex &group) const
{
    return group.data(IconNameRole).toString();
}

void NavigationModel::retranslate()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (rowCount(group) > 0)
            emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

} // namespace console::ui
