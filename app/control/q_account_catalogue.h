#pragma once

#include "control/dated_rules.h"

#include <QSet>

namespace console {

/// How good a password is, told while it is typed.
enum class PasswordStrength {
    TooShort,
    Common, ///< one of those that are tried first
    Weak,
    Fair,
    Good
};

/// The waiting time of a reset, and which new Q-account passwords are refused (resources/catalogue/q_account.json), each set valid
/// from a day on. All of it was chosen by this program.
class QAccountCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static const QAccountCatalogue &shipped();
    /// Empty for anything but a complete catalogue: no date, no waiting time, a common password in capitals.
    [[nodiscard]] static std::optional<QAccountCatalogue> fromJson(const QByteArray &json);

    /// On `day`; the first edition's for days before it.
    [[nodiscard]] qint64 resetWaitingSeconds(QDate day) const;
    /// Whatever the case: in the list, or one character again and again.
    [[nodiscard]] bool isCommon(const QString &password, QDate day) const;
    [[nodiscard]] PasswordStrength strength(const QString &password, QDate day) const;

private:
    struct Rules
    {
        qint64 resetWaitingHours = 0;
        QSet<QString> commonPasswords; ///< folded
    };

    explicit QAccountCatalogue(DatedRules<Rules> rules) : m_rules(std::move(rules)) {}
    [[nodiscard]] static std::optional<Rules> rulesFrom(const QJsonObject &object);

    DatedRules<Rules> m_rules;
};

/// Characters as a reader counts them: composed, and none twice for being outside of Unicode's first plane.
[[nodiscard]] qsizetype passwordLength(const QString &password);

} // namespace console
