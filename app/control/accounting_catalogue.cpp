#include "control/accounting_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initAccountingResource()
{
    Q_INIT_RESOURCE(accounting_catalogue);
}

namespace console {

namespace {

std::optional<QString> textIn(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<AccountTitle> titleFrom(const QJsonObject &object)
{
    const auto title = textIn(object, QLatin1String("title"));
    const auto sub = textIn(object, QLatin1String("sub"));
    const auto moneyForward = textIn(object, QLatin1String("taxMoneyForward"));
    const auto freee = textIn(object, QLatin1String("taxFreee"));
    const auto yayoi = textIn(object, QLatin1String("taxYayoi"));
    if (!title || !sub || !moneyForward || !freee || !yayoi)
        return std::nullopt;
    return AccountTitle{*title, *sub, {*moneyForward, *freee, *yayoi}};
}

std::optional<DatedPolicy> policyFrom(const QJsonObject &object)
{
    const auto method = valueIn(bookingMethodCodes, object.value(QLatin1String("method")).toString());
    const auto points = valueIn(pointsBookingCodes, object.value(QLatin1String("points")).toString());
    if (!method || !points)
        return std::nullopt;
    DatedPolicy dated;
    dated.validFrom = QDate::fromString(object.value(QLatin1String("validFrom")).toString(), Qt::ISODate);
    dated.policy.method = *method;
    dated.policy.points = *points;
    dated.policy.lastMonth = object.value(QLatin1String("lastMonth")).toInt(0);
    const QJsonObject titles = object.value(QLatin1String("titles")).toObject();
    for (const auto &[role, code] : accountRoleCodes) {
        const auto title = titleFrom(titles.value(code).toObject());
        if (!title)
            return std::nullopt;
        dated.policy.title(role) = *title;
    }
    return problemsOf(dated).isEmpty() ? std::optional(dated) : std::nullopt;
}

/// A word for each of the table's values.
template <class Enum, std::size_t Count>
bool readWords(const QJsonObject &object, const CodeTable<Enum, Count> &table, std::map<Enum, QString> &words)
{
    for (const auto &[value, code] : table) {
        const auto word = textIn(object, code);
        if (!word || word->isEmpty())
            return false;
        words[value] = *word;
    }
    return true;
}

std::optional<JournalWords> wordsFrom(const QJsonObject &object)
{
    JournalWords words;
    QJsonObject entries = object.value(QLatin1String("entries")).toObject();
    for (const auto &[kind, code] : entryKindCodes) {
        if (!movesQcash(kind) || setsAside(kind))
            entries.insert(code, QStringLiteral("-")); // in no journal
    }
    const bool hasAll = readWords(entries, entryKindCodes, words.entries)
        && readWords(object.value(QLatin1String("ads")).toObject(), adKindCodes, words.ads)
        && readWords(object.value(QLatin1String("methods")).toObject(), paymentMethodCodes, words.methods);
    if (!hasAll)
        return std::nullopt;
    const std::pair<QLatin1String, QString *> plain[] = {{QLatin1String("closing"), &words.closing},
                                                         {QLatin1String("closingReversed"), &words.closingReversed},
                                                         {QLatin1String("policyChange"), &words.policyChange}};
    for (const auto &[name, word] : plain) {
        *word = object.value(name).toString();
        if (word->isEmpty())
            return std::nullopt;
    }
    const std::pair<QLatin1String, QString *> patterns[] = {{QLatin1String("orderNumber"), &words.orderNumber},
                                                            {QLatin1String("datedOn"), &words.datedOn},
                                                            {QLatin1String("item"), &words.item},
                                                            {QLatin1String("pointsMonth"), &words.pointsMonth}};
    for (const auto &[name, pattern] : patterns) {
        *pattern = object.value(name).toString();
        if (!pattern->contains(QLatin1String("%1")))
            return std::nullopt;
    }
    return words;
}

} // namespace

AccountingCatalogue AccountingCatalogue::shipped()
{
    initAccountingResource();
    QFile file(QStringLiteral(":/catalogue/accounting.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in accounting catalogue can't be read");
    return *catalogue;
}

std::optional<AccountingCatalogue> AccountingCatalogue::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QList<DatedPolicy> policies;
    for (const QJsonValue &edition : object.value(QLatin1String("editions")).toArray()) {
        const auto policy = policyFrom(edition.toObject());
        if (!policy || (!policies.isEmpty() && policy->validFrom <= policies.last().validFrom))
            return std::nullopt;
        policies.append(*policy);
    }
    const auto words = wordsFrom(object.value(QLatin1String("words")).toObject());
    if (policies.isEmpty() || !words)
        return std::nullopt;
    return AccountingCatalogue(std::move(policies), *words);
}

} // namespace console
