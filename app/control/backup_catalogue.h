#pragma once

#include "control/dated_rules.h"

namespace console {

/// Automatic backups as they are before the user has set anything, and how many can be kept.
struct BackupRules
{
    bool isOn = false;
    int keep = 1;
    int mostKept = 1;
};

/// The chosen figures of automatic backups (resources/catalogue/backups.json), each set valid from a day on. What the user has set
/// stands in the settings.
class BackupCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static BackupCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<BackupCatalogue> fromJson(const QByteArray &json);

    /// The set of `day`; before the first one's day, the first.
    [[nodiscard]] const BackupRules &rulesOn(QDate day) const { return m_rules.on(day); }

private:
    explicit BackupCatalogue(DatedRules<BackupRules> rules) : m_rules(std::move(rules)) {}

    DatedRules<BackupRules> m_rules;
};

} // namespace console
