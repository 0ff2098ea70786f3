#pragma once

#include "control/dated_rules.h"
#include "domain/qcash_outlook.h"

namespace console {

/// When Qcash is called low and what is proposed. The figures are this program's own (resources/catalogue/qcash_outlook.json), each set
/// valid from a day on; a shop's threshold and budget stand in the store.
class QcashOutlookCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static QcashOutlookCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<QcashOutlookCatalogue> fromJson(const QByteArray &json);

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const QcashOutlookRules &rulesOn(QDate day) const { return m_rules.on(day); }

private:
    explicit QcashOutlookCatalogue(DatedRules<QcashOutlookRules> rules) : m_rules(std::move(rules)) {}

    DatedRules<QcashOutlookRules> m_rules;
};

} // namespace console
