#include "cli/help_text.h"

#include "cli/help_source.h"
#include "cli/text_columns.h"

#include <QJsonArray>

namespace console {

namespace {

/// Text that groff prints as it is; hyphens can be copied into a shell.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        if (unit == u'\\')
            result += QStringLiteral("\\e");
        else if (unit == u'-')
            result += QStringLiteral("\\-");
        else if (unit == u'~')
            result += QStringLiteral("\\(ti");
        else
            result += unit;
    }
    if (result.startsWith(u'.') || result.startsWith(u'\''))
        result.prepend(QStringLiteral("\\&"));
    return result;
}

/// A paragraph; groff by itself ends no line between two ideographs or kana.
QString paragraph(const QString &text)
{
    QString result;
    for (const QString &piece : unbreakablePieces(text))
        result += (result.isEmpty() || result.endsWith(u' ') ? QString() : QStringLiteral("\\:")) + escaped(piece);
    return result + u'\n';
}

QString macro(const char *name, const QString &text)
{
    return QStringLiteral(".%1 \"%2\"\n").arg(QLatin1String(name), escaped(text).replace(u'"', QStringLiteral("\\(dq")));
}

QString section(const HelpSource &source, const char *key)
{
    return macro("SH", source.heading(key).toUpper());
}

QString entry(const QString &label, const QString &text)
{
    return QStringLiteral(".TP\n") + macro("B", label) + paragraph(text);
}

QString commandsPart(const HelpSource &source)
{
    QString page;
    for (const QJsonValue &value : source.list("commands")) {
        const QJsonObject command = value.toObject();
        page += entry(QStringLiteral("qsm-console ") + command.value(QLatin1String("syntax")).toString(), source.about(command));
        for (const QJsonValue &values : command.value(QLatin1String("values")).toArray())
            page += QStringLiteral(".br\n") + escaped(values.toArray().at(0).toString() + QStringLiteral(": ") + values.toArray().at(1).toString()) + u'\n';
    }
    return page;
}

QString optionsPart(const HelpSource &source)
{
    QString page;
    for (const QJsonValue &value : source.list("options")) {
        const QJsonObject option = value.toObject();
        page += entry(HelpSource::optionWithValue(option), source.about(option));
        if (const QString values = option.value(QLatin1String("values")).toString(); !values.isEmpty())
            page += QStringLiteral(".br\n") + escaped(option.value(QLatin1String("value")).toString() + QStringLiteral(": ") + values) + u'\n';
    }
    return page;
}

QString fieldsPart(const HelpSource &source)
{
    QString page;
    for (const QJsonValue &value : source.list("fields")) {
        QStringList fields;
        for (const QJsonValue &field : value.toArray().at(1).toArray())
            fields.append(escaped(field.toString()));
        page += QStringLiteral(".TP\n") + macro("B", value.toArray().at(0).toString()) + fields.join(QStringLiteral("\n.br\n")) + u'\n';
    }
    return page;
}

} // namespace

QString manualPage(const QString &language)
{
    const HelpSource source(language);
    QString page = QStringLiteral(".TH QSM\\-CONSOLE 1 \"\" \"qsm\\-console %1\"\n").arg(QStringLiteral(CONSOLE_VERSION));
    page += QStringLiteral(".nh\n.ad l\n");
    page += section(source, "name") + QStringLiteral("qsm\\-console \\- ") + escaped(source.text("summary")) + u'\n';
    page += section(source, "synopsis") + macro("B", QStringLiteral("qsm-console [COMMAND] [OPTION]..."));
    page += section(source, "description") + paragraph(source.text("description"));
    page += section(source, "commands") + commandsPart(source);
    page += section(source, "options") + optionsPart(source);
    page += section(source, "fields") + fieldsPart(source);
    page += section(source, "files");
    for (const QJsonValue &file : source.list("files"))
        page += entry(file.toObject().value(QLatin1String("name")).toString(), source.about(file.toObject()));
    page += section(source, "exit");
    for (const QJsonValue &status : source.list("exit"))
        page += entry(status.toArray().at(0).toString(), source.inLanguage(status.toArray().at(1)));
    return page;
}

} // namespace console
