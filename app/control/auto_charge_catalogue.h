#pragma once

#include "control/dated_rules.h"
#include "domain/auto_charge.h"

namespace console {

/// How the auto-charge plan behaves. The figures are this program's own (resources/catalogue/auto_charge.json), each set valid
/// from a day on; a plan's terms are the seller's and stand in the store.
class AutoChargeCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static AutoChargeCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<AutoChargeCatalogue> fromJson(const QByteArray &json);

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const AutoChargeRules &rulesOn(QDate day) const { return m_rules.on(day); }

private:
    explicit AutoChargeCatalogue(DatedRules<AutoChargeRules> rules) : m_rules(std::move(rules)) {}

    DatedRules<AutoChargeRules> m_rules;
};

} // namespace console
