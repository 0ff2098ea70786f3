#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What bash offers after the tabulator: its own function for the program is called as bash would.
class CompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreOffered();
    void eachCommandsOptionsAndValuesAreThoseOfTheHelp();
    void optionsValuesAreThoseOfTheHelp();
    void aPartOfAWordNarrowsTheOffer();
    void filesAreOfferedWhereAFileIsNamed();
    void optionsBetweenTheWordsDoNotCountAsWords();
};

namespace {

/// The offer for the last of the words, sorted.
QStringList offer(const QStringList &words, const QString &folder = {})
{
    QProcess bash;
    if (!folder.isEmpty())
        bash.setWorkingDirectory(folder);
    const QString script = QStringLiteral("source '%1' || exit 9; COMP_WORDS=(qsm-console \"$@\"); COMP_CWORD=$#; _qsm_console; "
                                          "printf '%s\\n' \"${COMPREPLY[@]}\"")
                               .arg(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/cli/completion.bash"));
    bash.start(QStringLiteral("bash"), QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash")} + words);
    if (!bash.waitForFinished(60'000) || bash.exitCode() == 9)
        qFatal("bash did not answer");
    QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QStringList sorted(const QString &words)
{
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

QJsonObject source()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/cli/help.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList wordsOf(const QJsonValue &command)
{
    return command[QLatin1String("syntax")].toString().remove(u'[').remove(u']').split(u' ');
}

} // namespace

void CompletionTest::commandsAreOffered()
{
    QStringList commands;
    for (const QJsonValue &command : source().value(QLatin1String("commands")).toArray()) {
        if (const QString word = wordsOf(command).first(); !word.startsWith(u'-'))
            commands.append(word);
    }
    commands.sort();
    QVERIFY(commands.size() > 10);
    QCOMPARE(offer({QString()}), commands);
    QCOMPARE(offer({QStringLiteral("shop"), QString()}), QStringList{QStringLiteral("add")});
}

void CompletionTest::eachCommandsOptionsAndValuesAreThoseOfTheHelp()
{
    for (const QJsonValue &command : source().value(QLatin1String("commands")).toArray()) {
        const QStringList words = wordsOf(command);
        if (words.first().startsWith(u'-'))
            continue;
        const QStringList offered = offer({words.first(), QStringLiteral("--")});
        for (const QString &word : words) {
            if (word.startsWith(QLatin1String("--")))
                QVERIFY2(offered.contains(word), qPrintable(words.first() + u' ' + word));
        }
        const QStringList common = sorted(QStringLiteral("--wallet --language --demo --help --seller --password-file"));
        for (const QString &option : offered)
            QVERIFY2(words.contains(option) || common.contains(option), qPrintable(words.first() + u' ' + option));
        for (const QJsonValue &values : command[QLatin1String("values")].toArray()) {
            const qsizetype place = words.indexOf(values[0].toString());
            QStringList before = words.first(place);
            before.append(QString());
            QCOMPARE(offer(before), sorted(values[1].toString()));
        }
    }
}

void CompletionTest::optionsValuesAreThoseOfTheHelp()
{
    int checked = 0;
    for (const QJsonValue &option : source().value(QLatin1String("options")).toArray()) {
        const QString values = option[QLatin1String("values")].toString();
        if (values.isEmpty())
            continue;
        ++checked;
        QCOMPARE(offer({QStringLiteral("export"), option[QLatin1String("name")].toString(), QString()}), sorted(values));
        QCOMPARE(offer({QStringLiteral("export"), option[QLatin1String("name")].toString(), QStringLiteral("="), values.left(1)}).isEmpty(), false);
    }
    QCOMPARE(checked, 2);
}

void CompletionTest::aPartOfAWordNarrowsTheOffer()
{
    QCOMPARE(offer({QStringLiteral("ch")}), sorted(QStringLiteral("charge check-payments")));
    QCOMPARE(offer({QStringLiteral("charge"), QStringLiteral("1000"), QStringLiteral("--method"), QStringLiteral("konbini")}),
             sorted(QStringLiteral("konbini_seven konbini_terminal")));
    QCOMPARE(offer({QStringLiteral("fly"), QString()}), QStringList());
}

void CompletionTest::filesAreOfferedWhereAFileIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("精算 10.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList files{QStringLiteral("精算 10.csv")};
    QCOMPARE(offer({QStringLiteral("import"), QStringLiteral("settlement"), QString()}, folder.path()), files);
    QCOMPARE(offer({QStringLiteral("restore"), QString()}, folder.path()), files);
    QCOMPARE(offer({QStringLiteral("verify"), QStringLiteral("--wallet"), QStringLiteral("精")}, folder.path()), files);
    QCOMPARE(offer({QStringLiteral("balance"), QStringLiteral("--seller"), QString()}, folder.path()), QStringList());
}

void CompletionTest::optionsBetweenTheWordsDoNotCountAsWords()
{
    QCOMPARE(offer({QStringLiteral("--demo"), QStringLiteral("--language"), QStringLiteral("ja"), QStringLiteral("shop"), QString()}),
             QStringList{QStringLiteral("add")});
    QCOMPARE(offer({QStringLiteral("--wallet"), QStringLiteral("="), QStringLiteral("w.sqlite"), QStringLiteral("shop"), QString()}),
             QStringList{QStringLiteral("add")});
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
