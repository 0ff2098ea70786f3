#include "control/payment_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initCatalogueResource()
{
    Q_INIT_RESOURCE(payment_catalogue);
}

namespace console {

const PaymentCatalogue &PaymentCatalogue::shipped()
{
    static const PaymentCatalogue catalogue = [] {
        initCatalogueResource();
        QFile file(QStringLiteral(":/catalogue/payment_methods.json"));
        const auto read = file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("the built-in catalogue of payment methods can't be read");
        return *read;
    }();
    return catalogue;
}

std::optional<PaymentCatalogue::Entry> PaymentCatalogue::entryFrom(const QJsonObject &object)
{
    const auto method = valueIn(paymentMethodCodes, object.value(QLatin1String("method")).toString());
    if (!method)
        return std::nullopt;
    Entry entry;
    entry.terms.method = *method;
    entry.terms.largestYen = object.value(QLatin1String("largest_yen")).toInteger(0);
    entry.terms.feeYen = object.value(QLatin1String("fee_yen")).toInteger(0);
    entry.terms.feeBelowYen = object.value(QLatin1String("fee_below_yen")).toInteger(0);
    entry.terms.deadlineDays = object.value(QLatin1String("deadline_days")).toInt(-1);
    const QJsonArray knownFigures = object.value(QLatin1String("known")).toArray();
    entry.isLimitChosen = entry.terms.largestYen > 0 && !knownFigures.contains(QLatin1String("largest_yen"));
    const bool isInRange = std::min({entry.terms.largestYen, entry.terms.feeYen, entry.terms.feeBelowYen, qint64(entry.terms.deadlineDays)}) >= 0
        && entry.terms.deadlineDays <= 365 && std::max(entry.terms.feeYen, entry.terms.feeBelowYen) <= Yen::limit;
    return isInRange ? std::optional(entry) : std::nullopt;
}

std::optional<PaymentCatalogue> PaymentCatalogue::fromJson(const QByteArray &json)
{
    PaymentCatalogue catalogue;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(QLatin1String("editions")).toArray()) {
        Edition edition{QDate::fromString(value.toObject().value(QLatin1String("from")).toString(), Qt::ISODate), {}};
        for (const QJsonValue &method : value.toObject().value(QLatin1String("methods")).toArray()) {
            const auto entry = entryFrom(method.toObject());
            if (!entry)
                return std::nullopt;
            edition.entries.append(*entry);
        }
        const bool isComplete = std::all_of(paymentMethodCodes.begin(), paymentMethodCodes.end(), [&](const auto &row) {
            return std::count_if(edition.entries.begin(), edition.entries.end(), [&](const Entry &e) { return e.terms.method == row.first; }) == 1;
        });
        if (!edition.from.isValid() || !isComplete)
            return std::nullopt;
        catalogue.m_editions.append(edition);
    }
    std::sort(catalogue.m_editions.begin(), catalogue.m_editions.end(), [](const Edition &a, const Edition &b) { return a.from < b.from; });
    return catalogue.m_editions.isEmpty() ? std::nullopt : std::optional(catalogue);
}

const PaymentCatalogue::Entry &PaymentCatalogue::entry(PaymentMethod method, QDate day) const
{
    const Edition *edition = &m_editions.first();
    for (const Edition &candidate : m_editions) {
        if (candidate.from <= day)
            edition = &candidate;
    }
    return *std::find_if(edition->entries.begin(), edition->entries.end(), [method](const Entry &e) { return e.terms.method == method; });
}

const PaymentTerms &PaymentCatalogue::terms(PaymentMethod method, QDate day) const
{
    return entry(method, day).terms;
}

bool PaymentCatalogue::isLimitChosen(PaymentMethod method, QDate day) const
{
    return entry(method, day).isLimitChosen;
}

} // namespace console
