#pragma once

#include "control/dated_rules.h"
#include "domain/bid_planner.h"

namespace console {

/// How the bid planner expects a price. The figures are this program's own (resources/catalogue/bid_planner.json), each set valid from a
/// day on.
class BidPlannerCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static BidPlannerCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<BidPlannerCatalogue> fromJson(const QByteArray &json);

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const BidPlannerRules &rulesOn(QDate day) const { return m_rules.on(day); }

private:
    explicit BidPlannerCatalogue(DatedRules<BidPlannerRules> rules) : m_rules(std::move(rules)) {}

    DatedRules<BidPlannerRules> m_rules;
};

} // namespace console
