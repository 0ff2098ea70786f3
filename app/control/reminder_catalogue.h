#pragma once

#include "domain/conversion_reminder.h"

#include <QByteArray>

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
    [[nodiscard]] const ReminderRules &rulesOn(QDate day) const;

private:
    struct Edition
    {
        QDate validFrom;
        ReminderRules rules;
    };

    QList<Edition> m_editions; ///< oldest first, never empty
};

} // namespace console
