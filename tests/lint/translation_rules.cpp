#include "lint/translation_rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace lint {

namespace {

const QString english = QStringLiteral("en");

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus) {
                message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<Message> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString withoutCount(QStringList names)
{
    names.removeAll(QStringLiteral("%n"));
    names.removeAll(QStringLiteral("%Ln"));
    return names.join(u' ');
}

/// The word itself: no mnemonic, and no colon or ellipsis at its end.
QString bareWord(QString text)
{
    static const QRegularExpression asianMnemonic(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    static const QRegularExpression ending(QStringLiteral("\\s*(?::|：|…|\\.\\.\\.)$"));
    return text.remove(asianMnemonic).remove(ending).remove(u'&').trimmed();
}

bool startsBlank(const QString &text)
{
    return !text.isEmpty() && text.front().isSpace();
}

bool endsBlank(const QString &text)
{
    return !text.isEmpty() && text.back().isSpace();
}

} // namespace

QString Message::key() const
{
    return context + u'\x1f' + source + u'\x1f' + comment;
}

std::optional<TranslationFile> readTranslationFile(const QByteArray &data, QString &error)
{
    QXmlStreamReader xml(data);
    TranslationFile file;
    if (xml.readNextStartElement() && xml.name() == QLatin1String("TS")) {
        file.language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("context"))
                readContext(xml, file.messages);
            else
                xml.skipCurrentElement();
        }
    } else if (!xml.hasError()) {
        xml.raiseError(QStringLiteral("not a .ts file"));
    }
    if (xml.hasError()) {
        error = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
        return std::nullopt;
    }
    return file;
}

Terms termsFor(const QString &code, const QString &tsv)
{
    Terms terms;
    const QStringList lines = tsv.split(u'\n', Qt::SkipEmptyParts);
    const qsizetype column = lines.value(0).split(u'\t').indexOf(code);
    if (column <= 0)
        return terms;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        terms[cells.at(0)].append(cells.value(column));
    }
    return terms;
}

QStringList problemsOf(const Message &message, const QString &code, const Terms &terms)
{
    if (message.state == QLatin1String("vanished") || message.state == QLatin1String("obsolete"))
        return {QStringLiteral("is no longer in the sources: run translations/update.sh")};
    if (message.state == QLatin1String("unfinished"))
        return {QStringLiteral("is marked unfinished: translate it and take the mark off")};

    QStringList problems;
    const int formCount = message.numerus && code == english ? 2 : 1;
    if (message.forms.size() != formCount)
        problems.append(QStringLiteral("has %1 forms, this language has %2").arg(message.forms.size()).arg(formCount));

    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.isEmpty()) {
            problems.append(QStringLiteral("is empty"));
            continue;
        }
        const QStringList wanted = placeholders(message.source);
        const QStringList found = placeholders(form);
        const bool mayLeaveCountOut = message.numerus && code == english && i == 0; // "One order"
        const bool same = found == wanted || (mayLeaveCountOut && withoutCount(found) == withoutCount(wanted));
        if (!same)
            problems.append(
                QStringLiteral("has the placeholders \"%1\" instead of \"%2\"").arg(found.join(u' '), wanted.join(u' ')));
        // "、" has its room within: no blank follows it.
        const bool endsAlike = endsBlank(form) == endsBlank(message.source) || (endsBlank(message.source) && form.endsWith(u'、'));
        if (startsBlank(form) != startsBlank(message.source) || !endsAlike)
            problems.append(QStringLiteral("begins or ends with a blank where the source does not, or the reverse"));
    }

    const QStringList agreed = terms.value(bareWord(message.source));
    if (!agreed.isEmpty() && message.forms.size() == 1 && !agreed.contains(bareWord(message.forms.first())))
        problems.append(QStringLiteral("is \"%1\"; the agreed term is \"%2\" (tests/lint/terms.tsv)")
                            .arg(message.forms.first(), agreed.join(QStringLiteral("\" or \""))));
    return problems;
}

QStringList differences(const TranslationFile &committed, const TranslationFile &updated)
{
    QMap<QString, Message> before;
    for (const Message &message : committed.messages)
        before.insert(message.key(), message);

    QStringList found;
    for (const Message &message : updated.messages) {
        const auto known = before.constFind(message.key());
        if (known == before.constEnd())
            found.append(QStringLiteral("new in the sources: %1: \"%2\"").arg(message.context, message.source));
        else if (known->numerus != message.numerus)
            found.append(
                QStringLiteral("is counted in one and not in the other: %1: \"%2\"").arg(message.context, message.source));
        before.remove(message.key());
    }
    for (const Message &message : std::as_const(before))
        found.append(QStringLiteral("no longer in the sources: %1: \"%2\"").arg(message.context, message.source));
    return found;
}

} // namespace lint
