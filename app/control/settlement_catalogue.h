#pragma once

#include "control/dated_rules.h"
#include "domain/grade.h"

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
    [[nodiscard]] const SettlementTerms &termsOn(QDate day) const { return m_terms.on(day); }

private:
    explicit SettlementCatalogue(DatedRules<SettlementTerms> terms) : m_terms(std::move(terms)) {}

    DatedRules<SettlementTerms> m_terms;
};

} // namespace console
