#include "automation/named_sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <functional>

namespace automation {

namespace {

/// The paths of all files of that ending under ui/, from the checkout's folder.
QStringList filesEndingIn(const QString &ending)
{
    const QString root = QStringLiteral(CONSOLE_SOURCE_DIR "/");
    QStringList paths;
    QDirIterator files(root + QStringLiteral("ui"), {QStringLiteral("*.") + ending}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next().mid(root.size()));
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

bool isInteractiveClass(const QString &type)
{
    static const QRegularExpression endings(QStringLiteral("(Button|Box|Edit|View|Switch|TextBrowser)$"));
    static const QStringList others{QStringLiteral("QGroupBox"), QStringLiteral("console::ui::ChartView"), QStringLiteral("QDialogButtonBox")};
    return endings.match(type).hasMatch() && !others.contains(type);
}

struct FormWidget
{
    QString type;
    QString name;
    bool hasText = false; ///< one of its own that is translated
};

void eachWidget(const QString &path, const std::function<void(const FormWidget &)> &use)
{
    QXmlStreamReader xml(contentOf(path));
    QList<FormWidget> open;
    QString property;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("widget")) {
            open.append({xml.attributes().value(QLatin1String("class")).toString(), xml.attributes().value(QLatin1String("name")).toString()});
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("property")) {
            property = xml.attributes().value(QLatin1String("name")).toString();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("string") && property == QLatin1String("text") && !open.isEmpty()) {
            const bool isTranslated = xml.attributes().value(QLatin1String("notr")) != QLatin1String("true");
            open.last().hasText = isTranslated && !xml.readElementText().isEmpty();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("widget")) {
            use(open.takeLast());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
}

} // namespace

QList<NamedSource> interactiveInForms()
{
    QList<NamedSource> list;
    for (const QString &path : filesEndingIn(QStringLiteral("ui"))) {
        eachWidget(path, [&](const FormWidget &widget) {
            if (isInteractiveClass(widget.type))
                list.append({widget.name, path});
        });
    }
    return list;
}

QList<NamedSource> interactiveInCode()
{
    static const QRegularExpression given(QStringLiteral(R"re(setObjectName\((?:QStringLiteral|QLatin1String)\("([A-Za-z0-9_%]+)"\))re"));
    static const QRegularExpression interactive(QStringLiteral("(Button|Box|Edit|View|Switch|Spin|Action)(_(%1)?)?$|^[a-z][A-Za-z]*_(%1)?$"));
    QList<NamedSource> list;
    for (const QString &path : filesEndingIn(QStringLiteral("cpp"))) {
        auto found = given.globalMatch(QString::fromUtf8(contentOf(path)));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            if (interactive.match(name).hasMatch())
                list.append({name, path});
        }
    }
    return list;
}

QSet<QString> captionsInForms()
{
    QSet<QString> names;
    for (const QString &path : filesEndingIn(QStringLiteral("ui"))) {
        eachWidget(path, [&](const FormWidget &widget) {
            if (widget.type.endsWith(QLatin1String("Label")) && widget.hasText)
                names.insert(widget.name);
        });
    }
    return names;
}

} // namespace automation
