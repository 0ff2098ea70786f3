#pragma once

#include "domain/journal.h"

namespace console {

/// The booking policies and the words of journals that this program begins with (resources/catalogue/accounting.json). All of them were
/// chosen, none is a rule of Qoo10 or of a tax office; a shop's own policies stand in the store.
class AccountingCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static AccountingCatalogue shipped();
    /// Empty for anything but a complete catalogue.
    [[nodiscard]] static std::optional<AccountingCatalogue> fromJson(const QByteArray &json);

    /// Oldest first, never empty.
    [[nodiscard]] const QList<DatedPolicy> &policies() const { return m_policies; }
    [[nodiscard]] const JournalWords &words() const { return m_words; }

private:
    AccountingCatalogue(QList<DatedPolicy> policies, JournalWords words) : m_policies(std::move(policies)), m_words(std::move(words)) {}

    QList<DatedPolicy> m_policies;
    JournalWords m_words;
};

} // namespace console
