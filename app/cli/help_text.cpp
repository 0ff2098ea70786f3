#include "cli/help_text.h"

#include "cli/help_source.h"
#include "cli/text_columns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace console {

namespace {

constexpr int lineColumns = 80;
constexpr int widestLabel = 24;

QString indented(const QString &text, int indent)
{
    QStringList lines = brokenLines(text, lineColumns - indent);
    for (QString &line : lines)
        line.prepend(QString(indent, u' '));
    return lines.join(u'\n') + u'\n';
}

/// A label, and what it means in a column beside it; below it where the label is too wide.
QString labelled(const QString &label, const QString &text, int labelColumns)
{
    QStringList lines = brokenLines(text, lineColumns - labelColumns - 2);
    QString result = QStringLiteral("  ") + label;
    if (columnsOf(label) + 2 > labelColumns)
        result += u'\n';
    else
        result += QString(labelColumns - columnsOf(label), u' ') + lines.takeFirst() + u'\n';
    for (const QString &line : std::as_const(lines))
        result += QString(labelColumns + 2, u' ') + line + u'\n';
    return result;
}

/// An option and its value stay on one line.
QString commandLine(const QString &syntax)
{
    static const QRegularExpression optionAndValue(QStringLiteral("(--[a-z-]+) ([A-Z]+)"));
    QString line = QStringLiteral("qsm-console ") + syntax;
    line.replace(optionAndValue, QStringLiteral("\\1\u00a0\\2"));
    const QStringList lines = brokenLines(line, lineColumns - 6);
    return QStringLiteral("  ") + lines.join(QStringLiteral("\n      ")) + u'\n';
}

QString commandsText(const HelpSource &source)
{
    QString text;
    for (const QJsonValue &value : source.list("commands")) {
        const QJsonObject command = value.toObject();
        text += commandLine(command.value(QLatin1String("syntax")).toString()) + indented(source.about(command), 6);
        for (const QJsonValue &values : command.value(QLatin1String("values")).toArray())
            text += indented(QStringLiteral("%1: %2").arg(values.toArray().at(0).toString(), values.toArray().at(1).toString()), 6);
    }
    return text;
}

QString optionsText(const HelpSource &source)
{
    QString text;
    for (const QJsonValue &value : source.list("options")) {
        const QJsonObject option = value.toObject();
        const QString values = option.value(QLatin1String("values")).toString();
        text += labelled(HelpSource::optionWithValue(option), source.about(option), widestLabel);
        if (!values.isEmpty())
            text += indented(option.value(QLatin1String("value")).toString() + QStringLiteral(": ") + values, widestLabel + 2);
    }
    return text;
}

QString fieldsText(const HelpSource &source)
{
    QString text;
    for (const QJsonValue &value : source.list("fields")) {
        QStringList fields;
        for (const QJsonValue &field : value.toArray().at(1).toArray())
            fields.append(field.toString().replace(u' ', QChar::Nbsp));
        text += labelled(value.toArray().at(0).toString(), fields.join(u' '), 18);
    }
    return text;
}

QString exitText(const HelpSource &source)
{
    QString text;
    for (const QJsonValue &value : source.list("exit"))
        text += labelled(value.toArray().at(0).toString(), source.inLanguage(value.toArray().at(1)), 3);
    return text;
}

/// "ja_JP.UTF-8" is ja. Empty where the help has no such language.
QString knownLanguage(const QString &locale)
{
    const QString name = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    const QStringList known = helpLanguages();
    if (known.contains(name))
        return name;
    const QString language = name.section(u'_', 0, 0);
    if (language == QLatin1String("zh"))
        return QStringList{QStringLiteral("zh"), QStringLiteral("zh_SG")}.contains(name) ? QStringLiteral("zh_CN") : QString();
    return known.contains(language) ? language : QString();
}

} // namespace

HelpSource::HelpSource(const QString &language) : m_language(language)
{
    QFile file(QStringLiteral(":/cli/help.json"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    m_root = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!m_root.isEmpty());
}

QJsonArray HelpSource::list(const char *key) const
{
    return m_root.value(QLatin1String(key)).toArray();
}

QString HelpSource::heading(const char *key) const
{
    return inLanguage(m_root.value(QLatin1String("headings")).toObject().value(QLatin1String(key)));
}

QString HelpSource::optionWithValue(const QJsonObject &option)
{
    const QString name = option.value(QLatin1String("name")).toString();
    const QString value = option.value(QLatin1String("value")).toString();
    return value.isEmpty() ? name : name + u' ' + value;
}

QStringList helpLanguages()
{
    return {QStringLiteral("ko"), QStringLiteral("ja"), QStringLiteral("zh_CN"), QStringLiteral("en")};
}

QString helpText(const QString &language)
{
    const HelpSource source(language);
    QString text = brokenLines(source.text("summary"), lineColumns).join(u'\n') + QStringLiteral("\n\n");
    text += brokenLines(source.text("description"), lineColumns).join(u'\n') + QStringLiteral("\n\n");
    const auto section = [&source, &text](const char *key, const QString &content) {
        text += source.heading(key) + QStringLiteral(":\n") + content + u'\n';
    };
    section("synopsis", commandsText(source));
    section("options", optionsText(source));
    section("fields", fieldsText(source));
    section("exit", exitText(source));
    return text.trimmed();
}

QString terminalLanguage(const QProcessEnvironment &environment)
{
    QString locale;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = environment.value(QLatin1String(name));
    }
    QStringList wanted;
    if (!locale.isEmpty() && locale != QLatin1String("C") && locale != QLatin1String("POSIX"))
        wanted = environment.value(QStringLiteral("LANGUAGE")).split(u':', Qt::SkipEmptyParts);
    wanted.append(locale);
    for (const QString &name : std::as_const(wanted)) {
        if (const QString language = knownLanguage(name); !language.isEmpty())
            return language;
    }
    return QStringLiteral("en");
}

} // namespace console
