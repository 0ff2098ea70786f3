#include "lint/source_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace lint {

namespace {

using Path = const QString &;

bool isIn(Path path, QLatin1String folder)
{
    return path.startsWith(folder);
}

bool isCpp(Path path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

bool isForm(Path path)
{
    return path.endsWith(QLatin1String(".ui"));
}

bool isSql(Path path)
{
    return path.endsWith(QLatin1String(".sql"));
}

bool isProgram(Path path)
{
    return isIn(path, QLatin1String("app/")) || isIn(path, QLatin1String("ui/"));
}

bool isTest(Path path)
{
    return isIn(path, QLatin1String("tests/"));
}

/// One rule that a pattern can tell, line by line.
struct PatternRule
{
    QString name;
    bool (*appliesTo)(Path path);
    QRegularExpression pattern;
    QString advice;
    bool inComments = false;
    bool testsMayExplain = false; ///< in tests, a line may stand with `// UNAVOIDABLE: why`
};

QRegularExpression pattern(const char *text)
{
    QRegularExpression expression(QString::fromLatin1(text));
    Q_ASSERT(expression.isValid());
    return expression;
}

const QList<PatternRule> &patternRules()
{
    static const QList<PatternRule> rules{
        {QStringLiteral("sql-outside-store"),
         [](Path path) { return isProgram(path) && isCpp(path) && !isIn(path, QLatin1String("app/store/")); },
         pattern(
             R"(#include\s*[<"](QSql|QtSql|sqlite3)|(?:"|R"\w*\()\s*(?:)"
             R"((?:SELECT|select)\s+\S|INSERT INTO\s|insert into\s|DELETE FROM\s|delete from\s|UPDATE \w+ SET\s|update \w+ set\s|)"
             R"((?:CREATE|create|DROP|drop|ALTER|alter) (?:TABLE|INDEX|TRIGGER|table|index|trigger)\s|PRAGMA\s|pragma\s|BEGIN IMMEDIATE))"),
         QStringLiteral("only app/store speaks SQL; give the store a function that says what you need, and call that")},
        {QStringLiteral("widgets-in-app"), [](Path path) { return isIn(path, QLatin1String("app/")) && isCpp(path); },
         pattern(
             R"(#include\s*<(QtWidgets\b|QtWidgets/|QApplication>|QWidget>|QStyle>|QLabel>|Q(?!\w*(String|Array)View>)\w+(Widget|Dialog|Button|Box|Edit|Layout|View|Bar|Style)>))"),
         QStringLiteral("app/ is true without a screen; the widget belongs into ui/, its state into a controller")},
        {QStringLiteral("clock"),
         [](Path path) { return (isCpp(path) || isSql(path)) && path != QLatin1String("app/domain/clock.cpp"); },
         pattern(
             R"(\bcurrentDate\b|\bcurrentTime\b|\bcurrentDateTime(Utc)?\b|\bcurrent(Secs|MSecs)SinceEpoch\b|\bsystem_clock::now\b|)"
             R"(\bclock_gettime\b|\bgettimeofday\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|'now'|\bCURRENT_(DATE|TIME|TIMESTAMP)\b|\bunixepoch\(\))"),
         QStringLiteral(
             "only app/domain/clock.cpp reads the machine's clock; take the Instant from the Clock that the controller holds"),
         false, true},
        // Quiet hours are the one thing that goes by the clock on the user's wall.
        {QStringLiteral("local-time"),
         [](Path path) { return isProgram(path) && isCpp(path) && path != QLatin1String("app/domain/quiet_hours.cpp"); },
         pattern(R"(\btoLocalTime\b|\bQt::LocalTime\b|\bsystemTimeZone\b|\blocaltime(_r)?\b|'localtime')"),
         QStringLiteral("every date is a date in Japan, whatever the machine's zone; go through console::jst")},
        {QStringLiteral("waiting"), [](Path path) { return isTest(path) && isCpp(path); },
         pattern(R"(\bqWait\s*\(|\bqSleep\s*\(|\b[mu]?sleep\s*\(|\bsleep_(for|until)\s*\(|\bnanosleep\s*\()"),
         QStringLiteral("a wait for a time is too short on a slow machine and too long on a fast one; wait for what you expect: "
                        "QSignalSpy::wait, QTRY_COMPARE"),
         false, true},
        {QStringLiteral("stylesheet"), [](Path path) { return isCpp(path) || isForm(path); },
         pattern(R"(\bsetStyleSheet\s*\(|<property name="styleSheet")"),
         QStringLiteral("a stylesheet makes a language switch take ten times as long; set a dynamic property that ui/theme "
                        "paints, or a palette role")},
        {QStringLiteral("rich-text"), [](Path path) { return isCpp(path) || isForm(path); },
         pattern(
             R"(\bQt::RichText\b|\bQt::MarkdownText\b|setTextFormat\s*\(\s*Qt::AutoText\b|<enum>Qt::(AutoText|RichText)</enum>)"),
         QStringLiteral("text from data must never be read as markup; show it as Qt::PlainText")},
        {QStringLiteral("class-name"), isCpp,
         pattern(R"(\b(class|struct|namespace)\s+(?!Q[A-Z])\w*(Manager|Helper|Helpers|Util|Utils|Impl)\b)"),
         QStringLiteral("Manager, Helper, Util and Impl say nothing; name it after what it is or does")},
        {QStringLiteral("left-over"), [](Path) { return true; }, pattern(R"(\b(TODO|FIXME|XXX)\b)"),
         QStringLiteral("do it now, or leave it out and say so where the next reader plans"), true},
        {QStringLiteral("trailing-blank"), [](Path) { return true; }, pattern(R"([ \t\r]+$)"),
         QStringLiteral("blanks at a line's end make noise in every later change"), true},
    };
    return rules;
}

const QString layerRule = QStringLiteral("layer");
const QString fileNameRule = QStringLiteral("file-name");
const QString longFileRule = QStringLiteral("long-file");

/// ui → control → {store, exchange, payment} → domain: what each layer may include, itself apart.
const QHash<QString, QStringList> &layersBelow()
{
    static const QHash<QString, QStringList> below{
        {QStringLiteral("domain"), {}},
        {QStringLiteral("store"), {QStringLiteral("domain")}},
        {QStringLiteral("payment"), {QStringLiteral("domain")}},
        {QStringLiteral("exchange"), {QStringLiteral("domain")}},
        {QStringLiteral("control"),
         {QStringLiteral("store"), QStringLiteral("exchange"), QStringLiteral("payment"), QStringLiteral("domain")}},
        {QStringLiteral("cli"),
         {QStringLiteral("control"), QStringLiteral("store"), QStringLiteral("exchange"), QStringLiteral("payment"),
          QStringLiteral("domain")}},
        {QStringLiteral("ui"), {QStringLiteral("control"), QStringLiteral("domain")}},
    };
    return below;
}

/// Puts the program together by hand, and so may know everything.
const QString compositionRoot = QStringLiteral("ui/main.cpp");

/// The layer that a file belongs to; empty for tests and for what is no layer.
QString layerOf(Path path)
{
    if (isIn(path, QLatin1String("ui/")))
        return QStringLiteral("ui");
    if (isIn(path, QLatin1String("app/")))
        return path.section(u'/', 1, 1);
    return {};
}

/// The layer that an include names; empty where it names none (a header beside the file, of Qt, of the system).
QString layerIncluded(QString include)
{
    while (include.startsWith(QLatin1String("../")))
        include.remove(0, 3);
    if (include.startsWith(QLatin1String("app/")))
        include.remove(0, 4);
    const QString first = include.section(u'/', 0, 0);
    if (first == QLatin1String("pages") || first == QLatin1String("widgets"))
        return QStringLiteral("ui");
    return include.contains(u'/') && layersBelow().contains(first) ? first : QString();
}

std::optional<QString> layerAdvice(Path path, const QString &line)
{
    static const QRegularExpression includePattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    const QString from = layerOf(path);
    if (path == compositionRoot || !layersBelow().contains(from))
        return std::nullopt;
    const QString to = layerIncluded(includePattern.match(line).captured(1));
    if (to.isEmpty() || to == from || layersBelow().value(from).contains(to))
        return std::nullopt;
    return QStringLiteral("%1 must not know %2: includes go one way, ui → control → {store, exchange, payment} → domain; "
                          "what %1 needs comes through the layer between, or is put together in ui/main.cpp")
        .arg(from, to);
}

bool isExplained(const QStringList &lines, qsizetype index)
{
    static const QRegularExpression marker(QStringLiteral("// UNAVOIDABLE: .{8,}"));
    return lines.at(index).contains(marker) || (index > 0 && lines.at(index - 1).contains(marker));
}

std::optional<Finding> lengthFinding(Path path, qsizetype lines, const QHash<QString, int> &longFiles)
{
    const int allowed = longFiles.value(path, longestFileLines);
    if (lines > allowed)
        return Finding{longFileRule, path, 0,
                       QStringLiteral("%1 lines, %2 are allowed: split it by what its parts are about").arg(lines).arg(allowed)};
    if (longFiles.contains(path) && lines <= longestFileLines)
        return Finding{longFileRule, path, 0, QStringLiteral("it is short enough now: take it off tests/lint/long_files.txt")};
    return std::nullopt;
}

} // namespace

QString Finding::text() const
{
    return line > 0 ? QStringLiteral("%1:%2: [%3] %4").arg(path).arg(line).arg(rule, advice)
                    : QStringLiteral("%1: [%2] %3").arg(path, rule, advice);
}

QStringList ruleNames()
{
    QStringList names{layerRule, fileNameRule, longFileRule};
    for (const PatternRule &rule : patternRules())
        names.append(rule.name);
    return names;
}

QString withoutComments(const QString &content)
{
    // A raw string, a string, a character (not a digit separator), or a comment; what begins first wins.
    static const QRegularExpression token(
        QStringLiteral(
            R"re(R"([^\s()\\]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Za-z])'(?:[^'\\\n]|\\.)+'|(//[^\n]*|/\*.*?(?:\*/|$)))re"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression notLineEnd(QStringLiteral("[^\n]"));
    QString code = content;
    auto matches = token.globalMatch(content);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(2) < 0)
            continue;
        code.replace(match.capturedStart(), match.capturedLength(), match.captured().replace(notLineEnd, QStringLiteral(" ")));
    }
    return code;
}

QList<Finding> findingsIn(const QString &path, const QString &content, const QHash<QString, int> &longFiles)
{
    QList<Finding> findings;

    static const QRegularExpression emptyName(QStringLiteral("(^|[/_])(manager|helpers?|utils?|impl)\\.\\w+$"));
    if (path.contains(emptyName))
        findings.append(
            {fileNameRule, path, 0, QStringLiteral("manager, helper, util and impl say nothing; name it after what it holds")});

    const QStringList lines = content.split(u'\n');
    const QStringList codeLines = (isCpp(path) ? withoutComments(content) : content).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int number = int(i) + 1;
        for (const PatternRule &rule : patternRules()) {
            if (!rule.appliesTo(path) || !(rule.inComments ? lines : codeLines).at(i).contains(rule.pattern))
                continue;
            if (rule.testsMayExplain && isTest(path) && isExplained(lines, i))
                continue;
            const QString excuse =
                rule.testsMayExplain && isTest(path) ? QStringLiteral(" (or explain with // UNAVOIDABLE: why)") : QString();
            findings.append({rule.name, path, number, rule.advice + excuse});
        }
        if (isCpp(path)) {
            if (const auto advice = layerAdvice(path, codeLines.at(i)))
                findings.append({layerRule, path, number, *advice});
        }
    }
    if (isCpp(path)) {
        if (const auto finding = lengthFinding(path, content.count(u'\n'), longFiles))
            findings.append(*finding);
    }
    return findings;
}

} // namespace lint
