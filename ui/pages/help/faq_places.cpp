#include "ui/pages/help/faq_places.h"

#include "ui/navigation_model.h"
#include "ui/page_factory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace console::ui {

namespace {

const QJsonObject &book()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(":/faq/context.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // part of the program
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

} // namespace

QString FaqPlaces::questionOf(const QString &objectName)
{
    return objectName.isEmpty() ? QString() : book().value(u"places").toObject().value(objectName).toString();
}

std::optional<PageRequest> FaqPlaces::pageOf(const QString &questionId)
{
    const QString target = book().value(u"pages").toObject().value(questionId).toString();
    const QString name = target.section(u'/', 0, 0);
    if (name.isEmpty())
        return std::nullopt;
    const NavigationModel menu;
    for (const QModelIndex &entry : menu.entries()) {
        if (entry.data(NavigationModel::PageNameRole).toString() != name)
            continue;
        PageRequest request = *menu.requestAt(entry);
        request.detail = target.section(u'/', 1);
        return request;
    }
    return std::nullopt;
}

QStringList FaqPlaces::names()
{
    return book().value(u"places").toObject().keys();
}

QString pageName(const PageRequest &request)
{
    if (request.page == PageId::Checkout)
        return QCoreApplication::translate("console::ui::HelpPage", "Order & payment");
    const NavigationModel menu;
    return menu.indexOf(request).data().toString();
}

} // namespace console::ui
