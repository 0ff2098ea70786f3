#pragma once

#include "domain/grade.h"

#include <QDate>
#include <QList>

#include <optional>

namespace console {

/// By what terms a settlement report's lines are reckoned, each set valid from a day of shipping on (resources/catalogue/settlement.json).
/// Never rewrites lines that have been imported.
class SettlementCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static SettlementCatalogue shipped();
    /// Empty for anything but a complete catalogue: a missing or senseless figure, no date.
    [[nodiscard]] static std::optional<SettlementCatalogue> fromJson(const QByteArray &json);

    /// Of a line shipped on `day`; the oldest terms for days before them.
    [[nodiscard]] const SettlementTerms &termsOn(QDate day) const;

private:
    struct Edition
    {
        QDate validFrom;
        SettlementTerms terms;
    };

    QList<Edition> m_editions; ///< oldest first, never empty
};

} // namespace console
