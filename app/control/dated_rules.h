#pragma once

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace console {

/// A catalogue's editions: rules, each set valid from its day on. What the rules are is the catalogue's matter.
template <class Rules>
class DatedRules
{
public:
    /// `rulesFrom` reads the rules of an edition's QJsonObject into an optional. Empty where one of them can't be read, has no
    /// "validFrom", or where there is none.
    template <class Read>
    [[nodiscard]] static std::optional<DatedRules> fromJson(const QByteArray &json, Read rulesFrom)
    {
        DatedRules dated;
        const QJsonArray editions = QJsonDocument::fromJson(json).object().value(QLatin1String("editions")).toArray();
        for (const QJsonValue &value : editions) {
            const QJsonObject object = value.toObject();
            const QDate validFrom = QDate::fromString(object.value(QLatin1String("validFrom")).toString(), Qt::ISODate);
            const std::optional<Rules> rules = rulesFrom(object);
            if (!validFrom.isValid() || !rules)
                return std::nullopt;
            dated.m_editions.append({validFrom, *rules});
        }
        if (dated.m_editions.isEmpty())
            return std::nullopt;
        std::sort(dated.m_editions.begin(), dated.m_editions.end(), [](const Edition &a, const Edition &b) { return a.validFrom < b.validFrom; });
        return dated;
    }

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const Rules &on(QDate day) const
    {
        const Edition *latest = &m_editions.first();
        for (const Edition &edition : m_editions) {
            if (edition.validFrom <= day)
                latest = &edition;
        }
        return latest->rules;
    }

private:
    struct Edition
    {
        QDate validFrom;
        Rules rules;
    };

    QList<Edition> m_editions; ///< oldest first, never empty
};

} // namespace console
