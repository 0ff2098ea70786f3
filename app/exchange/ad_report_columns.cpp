#include "exchange/ad_report_columns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initAdReportColumnsResource()
{
    Q_INIT_RESOURCE(ad_report_columns);
}

namespace console {

namespace {

constexpr CodeTable<Field, 10> fieldCodes{{
    {Field::Date, QLatin1String("date")},
    {Field::ItemName, QLatin1String("item_name")},
    {Field::ItemNumber, QLatin1String("item_code")},
    {Field::AdName, QLatin1String("ad_name")},
    {Field::Cost, QLatin1String("cost")},
    {Field::Sales, QLatin1String("sales")},
    {Field::Impressions, QLatin1String("impressions")},
    {Field::Clicks, QLatin1String("clicks")},
    {Field::Carts, QLatin1String("carts")},
    {Field::Purchases, QLatin1String("purchases")},
}};

AdReportColumns builtIn()
{
    initAdReportColumnsResource();
    QFile file(QStringLiteral(":/catalogue/ad_report_columns.json"));
    auto columns = file.open(QIODevice::ReadOnly) ? AdReportColumns::fromJson(file.readAll()) : std::nullopt;
    if (!columns)
        qFatal("the built-in names of the ad report's columns can't be read");
    return *std::move(columns);
}

} // namespace

QString AdReportColumns::nameKey(QStringView name)
{
    QString key = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c == QChar::ByteOrderMark; });
    return key;
}

const AdReportColumns &AdReportColumns::shipped()
{
    static const AdReportColumns columns = builtIn();
    return columns;
}

std::optional<AdReportColumns> AdReportColumns::fromJson(const QByteArray &json)
{
    AdReportColumns columns;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray given = object.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &value : given) {
        if (!columns.addColumn(value.toObject()))
            return std::nullopt;
    }
    constexpr int isNotNeeded = -1;
    if (!columns.addNames(object.value(QLatin1String("passedOver")).toArray(), isNotNeeded))
        return std::nullopt;
    const QJsonArray totals = object.value(QLatin1String("totals")).toArray();
    for (const QJsonValue &total : totals)
        columns.m_totals.insert(nameKey(total.toString()));
    // Only now do the names stay where they are.
    for (std::size_t i = 0; i < columns.m_columns.size(); ++i)
        columns.m_columns[i].name = columns.m_names.at(qsizetype(i));
    const bool isComplete = columns.m_columns.size() == fieldCodes.size() && !columns.m_totals.isEmpty() && !columns.m_totals.contains(QString());
    return isComplete ? std::optional(std::move(columns)) : std::nullopt;
}

bool AdReportColumns::addColumn(const QJsonObject &object)
{
    const auto field = valueIn(fieldCodes, object.value(QLatin1String("field")).toString());
    const bool isNew = std::none_of(m_columns.begin(), m_columns.end(), [&](const Column &known) { return field && known.field == *field; });
    if (!field || !isNew)
        return false;
    const int column = int(m_columns.size());
    const QJsonObject names = object.value(QLatin1String("names")).toObject();
    QStringList firstNames;
    for (const char *language : {"ko", "ja", "zh_CN", "en"}) {
        const QJsonArray given = names.value(QLatin1String(language)).toArray();
        if (given.isEmpty() || !addNames(given, column))
            return false;
        if (!firstNames.contains(given.first().toString()))
            firstNames.append(given.first().toString());
    }
    m_columns.push_back({*field, {}, object.value(QLatin1String("required")).toBool()});
    m_names.append(firstNames.first());
    m_shownNames.append(firstNames.join(QStringLiteral(" / ")));
    return true;
}

bool AdReportColumns::addNames(const QJsonArray &names, int column)
{
    for (const QJsonValue &name : names) {
        const QString key = nameKey(name.toString());
        if (key.isEmpty() || m_index.value(key, column) != column)
            return false;
        m_index.insert(key, column);
    }
    return true;
}

bool AdReportColumns::namesTotal(QStringView firstField) const
{
    return m_totals.contains(nameKey(firstField));
}

} // namespace console
