#include "control/q_account_catalogue.h"

#include "store/password_hash.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initCatalogueResource()
{
    Q_INIT_RESOURCE(q_account_catalogue);
}

namespace console {

namespace {

QString folded(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// How many of the sorts of characters it mixes: small letters, capitals, digits, all others.
int sortsIn(const QString &password)
{
    const auto has = [&password](auto sort) { return std::any_of(password.begin(), password.end(), sort); };
    return int(has([](QChar c) { return c.isLower(); })) + int(has([](QChar c) { return c.isUpper(); }))
        + int(has([](QChar c) { return c.isDigit(); }))
        + int(has([](QChar c) { return !c.isLower() && !c.isUpper() && !c.isDigit(); }));
}

} // namespace

qsizetype passwordLength(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUcs4().size();
}

const QAccountCatalogue &QAccountCatalogue::shipped()
{
    static const QAccountCatalogue catalogue = [] {
        initCatalogueResource();
        QFile file(QStringLiteral(":/catalogue/q_account.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto read = opened ? fromJson(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("the built-in Q-account catalogue can't be read");
        return *std::move(read);
    }();
    return catalogue;
}

std::optional<QAccountCatalogue::Rules> QAccountCatalogue::rulesFrom(const QJsonObject &object)
{
    Rules rules;
    rules.resetWaitingHours = object.value(QLatin1String("resetWaitingHours")).toInteger();
    for (const QJsonValue &password : object.value(QLatin1String("commonPasswords")).toArray()) {
        if (password.toString().isEmpty() || password.toString() != folded(password.toString()))
            return std::nullopt;
        rules.commonPasswords.insert(password.toString());
    }
    constexpr qint64 hoursOfAYear = 366 * 24;
    const bool isComplete = rules.resetWaitingHours > 0 && rules.resetWaitingHours <= hoursOfAYear && !rules.commonPasswords.isEmpty();
    return isComplete ? std::optional(rules) : std::nullopt;
}

std::optional<QAccountCatalogue> QAccountCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<Rules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return QAccountCatalogue(*std::move(rules));
}

qint64 QAccountCatalogue::resetWaitingSeconds(QDate day) const
{
    return m_rules.on(day).resetWaitingHours * 60 * 60;
}

bool QAccountCatalogue::isCommon(const QString &password, QDate day) const
{
    const QString text = folded(password);
    const bool isOneCharacter = !text.isEmpty() && text.count(text.front()) == text.size();
    return isOneCharacter || m_rules.on(day).commonPasswords.contains(text);
}

PasswordStrength QAccountCatalogue::strength(const QString &password, QDate day) const
{
    const qsizetype length = passwordLength(password);
    if (length < shortestPassword)
        return PasswordStrength::TooShort;
    if (isCommon(password, day))
        return PasswordStrength::Common;
    const qsizetype different = QSet<QChar>(password.begin(), password.end()).size();
    const int sorts = sortsIn(password);
    if (different >= 8 && (length >= 16 || (length >= 12 && sorts >= 3)))
        return PasswordStrength::Good;
    if (different >= 6 && (length >= 12 || (length >= 10 && sorts >= 2) || sorts >= 3))
        return PasswordStrength::Fair;
    return PasswordStrength::Weak;
}

} // namespace console
