#pragma once

#include <QJsonObject>
#include <QString>

namespace console {

/// resources/cli/help.json, seen in one language. Only reads; syntax and codes are the same in every language.
class HelpSource
{
public:
    explicit HelpSource(const QString &language);

    [[nodiscard]] QJsonArray list(const char *key) const;
    [[nodiscard]] QString text(const char *key) const { return inLanguage(m_root.value(QLatin1String(key))); }
    [[nodiscard]] QString heading(const char *key) const;
    [[nodiscard]] QString about(const QJsonObject &entry) const { return inLanguage(entry.value(QLatin1String("about"))); }
    [[nodiscard]] QString inLanguage(const QJsonValue &texts) const { return texts.toObject().value(m_language).toString(); }
    /// "--wallet FILE".
    [[nodiscard]] static QString optionWithValue(const QJsonObject &option);

private:
    QString m_language;
    QJsonObject m_root;
};

} // namespace console
