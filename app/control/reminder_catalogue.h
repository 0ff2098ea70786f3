#pragma once

#include "control/dated_rules.h"
#include "domain/conversion_reminder.h"

namespace console {

/// How reminders and automatic conversion behave. The figures are this program's own (resources/catalogue/reminders.json), each set
/// valid from a day on; the day of conversion is the seller's and stands in the store, the quiet hours in the settings.
class ReminderCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static ReminderCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<ReminderCatalogue> fromJson(const QByteArray &json);

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const ReminderRules &rulesOn(QDate day) const { return m_rules.on(day); }

private:
    explicit ReminderCatalogue(DatedRules<ReminderRules> rules) : m_rules(std::move(rules)) {}

    DatedRules<ReminderRules> m_rules;
};

} // namespace console
