#pragma once

#include "domain/auto_charge.h"

#include <QByteArray>

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
    [[nodiscard]] const AutoChargeRules &rulesOn(QDate day) const;

private:
    struct Edition
    {
        QDate validFrom;
        AutoChargeRules rules;
    };

    QList<Edition> m_editions; ///< oldest first, never empty
};

} // namespace console
