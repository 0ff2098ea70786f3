#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lint {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    QString state;   ///< empty, "unfinished", "vanished" or "obsolete"
    bool numerus = false;
    QStringList forms; ///< one, or the plural forms

    /// What lupdate knows it by.
    [[nodiscard]] QString key() const;
};

struct TranslationFile
{
    QString language;
    QList<Message> messages;
};

/// Empty where it is no well-formed .ts file; `error` then says why.
[[nodiscard]] std::optional<TranslationFile> readTranslationFile(const QByteArray &xml, QString &error);

/// Agreed words of one language, by their English form (terms.tsv). An English form may have several.
using Terms = QHash<QString, QStringList>;

/// `tsv` has a header line: en, then the codes of the other languages.
[[nodiscard]] Terms termsFor(const QString &code, const QString &tsv);

/// What is wrong with the translation of one message into the language `code` (ko, ja, zh_CN, en); one sentence each.
[[nodiscard]] QStringList problemsOf(const Message &message, const QString &code, const Terms &terms);

/// `updated` is `committed` after lupdate has run over the sources.
[[nodiscard]] QStringList differences(const TranslationFile &committed, const TranslationFile &updated);

} // namespace lint
