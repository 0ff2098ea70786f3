#include "cli/help_text.h"

#include "cli/arguments.h"
#include "cli/text_columns.h"
#include "support/command_run.h"

#include <QFile>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

using namespace console;

/// What --help and the manual page say, in each language, against each other and against the parser.
class HelpTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionAndCommandStandsInEachLanguageAndInTheManual_data();
    void everyOptionAndCommandStandsInEachLanguageAndInTheManual();
    void theParserKnowsEachOptionAndTheHelpKnowsEachOfTheParser();
    void eachCommandOfTheHelpIsOne();
    void everyTextIsWrittenInEachLanguage();
    void noLineIsWiderThanATerminal_data();
    void noLineIsWiderThanATerminal();
    void theLanguageIsTheOneThatWasAskedFor();
    void theTerminalsLanguageIsFoundAsGettextDoes_data();
    void theTerminalsLanguageIsFoundAsGettextDoes();
    void wideCharactersTakeTwoColumns();
};

namespace {

QJsonObject source()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/cli/help.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Everything that reads the same in each language: commands, options, values and fields.
QStringList words()
{
    QStringList list;
    for (const QJsonValue &command : source().value(QLatin1String("commands")).toArray()) {
        list += command[QLatin1String("syntax")].toString().remove(u'[').remove(u']').split(u' ');
        for (const QJsonValue &values : command[QLatin1String("values")].toArray())
            list += values[1].toString().split(u' ');
    }
    for (const QJsonValue &option : source().value(QLatin1String("options")).toArray()) {
        list.append(option[QLatin1String("name")].toString());
        list += option[QLatin1String("values")].toString().split(u' ', Qt::SkipEmptyParts);
    }
    for (const QJsonValue &field : source().value(QLatin1String("fields")).toArray()) {
        for (const QJsonValue &value : field[1].toArray())
            list.append(value.toString());
    }
    list.removeDuplicates();
    return list;
}

/// Objects that hold "en" hold the other languages too; tells the first that doesn't.
QString untranslated(const QJsonValue &value, const QString &place)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            if (const QString found = untranslated(entry, place); !found.isEmpty())
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const QString found = untranslated(entry.value(), place + u'/' + entry.key()); !found.isEmpty())
            return found;
    }
    if (!object.contains(QLatin1String("en")))
        return {};
    for (const QString &language : helpLanguages()) {
        if (object.value(language).toString().isEmpty())
            return place + QStringLiteral(" in ") + language;
    }
    return {};
}

} // namespace

void HelpTextTest::everyOptionAndCommandStandsInEachLanguageAndInTheManual_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : helpLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void HelpTextTest::everyOptionAndCommandStandsInEachLanguageAndInTheManual()
{
    QFETCH(QString, language);
    const QString help = helpText(language);
    const QString manual = manualPage(language).replace(QLatin1String("\\-"), QLatin1String("-")).remove(QLatin1String("\\:"));
    QVERIFY(words().size() > 60);
    for (const QString &word : words()) {
        QVERIFY2(help.contains(word), qPrintable(word));
        QVERIFY2(manual.contains(word), qPrintable(word));
    }
}

void HelpTextTest::theParserKnowsEachOptionAndTheHelpKnowsEachOfTheParser()
{
    QStringList documented;
    for (const QJsonValue &option : source().value(QLatin1String("options")).toArray()) {
        const QString name = option[QLatin1String("name")].toString();
        const QString value = option[QLatin1String("values")].toString(QStringLiteral("word")).section(u' ', 0, 0);
        QStringList given{QStringLiteral("qsm-console"), name};
        if (!option[QLatin1String("value")].isUndefined())
            given.append(value);
        const auto parsed = parseArguments(given);
        QVERIFY2(parsed, qPrintable(name));
        QVERIFY2(parsed->words.isEmpty(), qPrintable(name));
        documented.append(name.mid(2));
    }
    QFile parser(QStringLiteral(CONSOLE_SOURCE_DIR "/app/cli/arguments.cpp"));
    QVERIFY(parser.open(QIODevice::ReadOnly));
    static const QRegularExpression option(QStringLiteral("\\{QStringLiteral\\(\"([a-z-]+)\"\\), (?:&Arguments|QString\\(\\))"));
    auto found = option.globalMatch(QString::fromUtf8(parser.readAll()));
    int count = 0;
    for (; found.hasNext(); ++count) {
        const QString name = found.next().captured(1);
        QVERIFY2(documented.contains(name), qPrintable(name));
    }
    QCOMPARE(count, documented.size());
}

void HelpTextTest::eachCommandOfTheHelpIsOne()
{
    for (const QJsonValue &command : source().value(QLatin1String("commands")).toArray()) {
        QStringList given = command[QLatin1String("syntax")].toString().remove(u'[').remove(u']').split(u' ');
        if (given.first().startsWith(u'-'))
            continue;
        QStringList operands;
        for (const QString &word : std::as_const(given)) {
            if (word.startsWith(QLatin1String("--")))
                break;
            operands.append(word);
        }
        operands.append(QStringLiteral("one-too-many"));
        const auto tooMany = samples::runCommand(operands);
        COMPARE_STATUS(tooMany, 2);
        QVERIFY2(tooMany.err.contains("takes other operands"), tooMany.shown().constData());
    }
}

void HelpTextTest::everyTextIsWrittenInEachLanguage()
{
    QCOMPARE(untranslated(source(), QStringLiteral("help.json")), QString());
}

void HelpTextTest::noLineIsWiderThanATerminal_data()
{
    everyOptionAndCommandStandsInEachLanguageAndInTheManual_data();
}

void HelpTextTest::noLineIsWiderThanATerminal()
{
    QFETCH(QString, language);
    const QStringList lines = helpText(language).split(u'\n');
    QVERIFY(lines.size() > 80);
    for (const QString &line : lines) {
        QVERIFY2(columnsOf(line) <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' ') && !line.contains(QChar::Nbsp), qPrintable(line));
        QVERIFY2(!QStringView(u"、。，；：）").contains(line.trimmed().left(1)) || line.isEmpty(), qPrintable(line));
    }
}

void HelpTextTest::theLanguageIsTheOneThatWasAskedFor()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("ja_JP.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    const auto japanese = samples::runCommand({QStringLiteral("--help")}, {}, environment);
    COMPARE_STATUS(japanese, 0);
    QCOMPARE(japanese.out, helpText(QStringLiteral("ja")).toUtf8() + '\n');
    const auto korean = samples::runCommand({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("ko")}, {}, environment);
    QCOMPARE(korean.out, helpText(QStringLiteral("ko")).toUtf8() + '\n');
}

void HelpTextTest::theTerminalsLanguageIsFoundAsGettextDoes_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << "" << "en";
    QTest::newRow("LANG") << "LANG=ko_KR.UTF-8" << "ko";
    QTest::newRow("LC_MESSAGES before LANG") << "LC_MESSAGES=ja_JP LANG=ko_KR" << "ja";
    QTest::newRow("LC_ALL before both") << "LC_ALL=zh_CN.GB18030 LC_MESSAGES=ja_JP LANG=ko_KR" << "zh_CN";
    QTest::newRow("LANGUAGE before all") << "LANGUAGE=fr:ja:ko LC_ALL=zh_CN.UTF-8" << "ja";
    QTest::newRow("not in C") << "LANGUAGE=ja LC_ALL=C" << "en";
    QTest::newRow("an empty one counts for nothing") << "LC_ALL= LANG=ja_JP.eucJP@x" << "ja";
    QTest::newRow("traditional Chinese has none") << "LANG=zh_TW.UTF-8" << "en";
    QTest::newRow("another language") << "LANG=de_DE.UTF-8" << "en";
}

void HelpTextTest::theTerminalsLanguageIsFoundAsGettextDoes()
{
    QFETCH(QString, variables);
    QFETCH(QString, language);
    QProcessEnvironment environment;
    for (const QString &variable : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QCOMPARE(terminalLanguage(environment), language);
}

void HelpTextTest::wideCharactersTakeTwoColumns()
{
    QCOMPARE(columnsOf(u"Qキャッシュ"), 11);
    QCOMPARE(columnsOf(u"서비스 A"), 8);
    QCOMPARE(brokenLines(QStringLiteral("入金、出金。"), 5), QStringList({QStringLiteral("入"), QStringLiteral("金、"), QStringLiteral("出"), QStringLiteral("金。")}));
    QCOMPARE(brokenLines(QStringLiteral("one two three"), 7), QStringList({QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(brokenLines(QStringLiteral("충전권을 구매합니다."), 12), QStringList({QStringLiteral("충전권을"), QStringLiteral("구매합니다.")}));
}

QTEST_GUILESS_MAIN(HelpTextTest)
#include "help_text_test.moc"
