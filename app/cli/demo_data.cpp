#include "cli/demo_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Resources of a static library are not registered by themselves; the macro wants to stand outside any namespace.
static void registerDemo()
{
    Q_INIT_RESOURCE(console_demo);
}

namespace console {

namespace {

template <class Value>
Value present(const std::optional<Value> &value)
{
    if (!value)
        qFatal("resources/demo/shop.json holds an unknown code");
    return *value;
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Item itemOf(const QJsonObject &object, QDate today)
{
    Item item;
    item.itemNumber = textOf(object, "number");
    item.sellerItemCode = textOf(object, "code");
    item.name = textOf(object, "name");
    item.category = textOf(object, "category");
    item.stock = object.value(QLatin1String("stock")).toInteger();
    item.priceYen = object.value(QLatin1String("price")).toInteger();
    item.validUntil = today.addDays(object.value(QLatin1String("validInDays")).toInteger());
    item.imageStatus = object.value(QLatin1String("imageError")).toBool() ? ImageStatus::Error : ImageStatus::Ok;
    item.goodsKind = present(valueIn(goodsKindCodes, textOf(object, "kind")));
    return item;
}

} // namespace

DemoData readDemoData(QDate today)
{
    registerDemo();
    QFile file(QStringLiteral(":/demo/shop.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/demo/shop.json is not built in");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject shop = root.value(QLatin1String("shop")).toObject();
    DemoData data;
    data.shopName = textOf(shop, "name");
    data.grade = present(valueIn(gradeCodes, textOf(shop, "grade")));
    for (const QJsonValue value : root.value(QLatin1String("items")).toArray())
        data.items.append(itemOf(value.toObject(), today));
    for (const QJsonValue value : root.value(QLatin1String("notices")).toArray()) {
        const QJsonObject object = value.toObject();
        Notice notice;
        notice.date = today.addDays(-object.value(QLatin1String("daysAgo")).toInteger());
        notice.kind = present(valueIn(noticeKindCodes, textOf(object, "kind")));
        notice.title = textOf(object, "title");
        notice.body = textOf(object, "body");
        notice.important = object.value(QLatin1String("important")).toBool();
        data.notices.append(notice);
    }
    for (const QJsonValue value : root.value(QLatin1String("inquiries")).toArray()) {
        const QJsonObject object = value.toObject();
        Inquiry inquiry;
        inquiry.inquiryNumber = QString::number(8800001 + data.inquiries.size());
        inquiry.date = today.addDays(-object.value(QLatin1String("daysAgo")).toInteger());
        inquiry.itemNumber = data.items.at(object.value(QLatin1String("item")).toInteger()).itemNumber;
        inquiry.title = textOf(object, "title");
        inquiry.answered = object.value(QLatin1String("answered")).toBool();
        data.inquiries.append(inquiry);
    }
    for (const QJsonValue value : root.value(QLatin1String("ads")).toArray()) {
        const QJsonObject object = value.toObject();
        data.ads.append({present(valueIn(adKindCodes, textOf(object, "kind"))), textOf(object, "note")});
    }
    return data;
}

} // namespace console
