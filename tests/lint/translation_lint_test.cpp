#include "lint/translation_rules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lint;

/// Reads the translations for what is missing, broken or against the agreed terms; and proves that each check can fail.
class TranslationLintTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTranslationsAreWhole_data() { addLanguages(); }
    void theTranslationsAreWhole();
    void theSourcesHoldNothingNew_data() { addLanguages(); }
    void theSourcesHoldNothingNew();
    void theTermsAreRead();
    void badMessagesAreFound_data();
    void badMessagesAreFound();
    void goodMessagesAreLeftAlone_data();
    void goodMessagesAreLeftAlone();
    void stateAndFormsAreReadFromTheFile();
    void brokenFilesAreFound();
    void newAndVanishedMessagesAreFound();

private:
    static void addLanguages();

    static constexpr int unavailable = 77; ///< update.sh: lupdate is missing

    QTemporaryDir m_updated; ///< the translations after lupdate
    int m_updateStatus = -1;
    QString m_updateOutput;
};

namespace {

const QString root = QStringLiteral(CONSOLE_SOURCE_DIR "/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? file.readAll() : QByteArray();
}

QString fileName(const QString &code)
{
    return QStringLiteral("console_%1.ts").arg(code);
}

std::optional<TranslationFile> readFile(const QString &path)
{
    QString error;
    const auto file = readTranslationFile(contentOf(path), error);
    if (!file)
        qWarning("%s: %s", qPrintable(path), qPrintable(error));
    return file;
}

QString terms()
{
    return QString::fromUtf8(contentOf(root + QLatin1String("tests/lint/terms.tsv")));
}

/// One by one, since QtTest cuts a long text. How many there are.
qsizetype told(const QStringList &findings)
{
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding));
    return findings.size();
}

Message message(const QString &source, const QString &translation)
{
    return {QStringLiteral("Page"), source, {}, {}, false, {translation}};
}

Message counted(const QString &source, const QStringList &forms)
{
    return {QStringLiteral("Page"), source, {}, {}, true, forms};
}

Message inState(const QString &state)
{
    return {QStringLiteral("Page"), QStringLiteral("Buy a ticket"), {}, state, false, {QStringLiteral("購入")}};
}

} // namespace

Q_DECLARE_METATYPE(Message)

void TranslationLintTest::addLanguages()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::newRow("ko") << QStringLiteral("ko") << QStringLiteral("ko_KR");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("ja_JP");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("en_US");
}

void TranslationLintTest::initTestCase()
{
    for (const char *code : {"ko", "ja", "zh_CN", "en"}) {
        const QString name = fileName(QLatin1String(code));
        QVERIFY(QFile::copy(root + QLatin1String("translations/") + name, m_updated.filePath(name)));
    }
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(root + QLatin1String("translations/update.sh"), {m_updated.path()});
    QVERIFY(update.waitForFinished());
    m_updateOutput = QString::fromUtf8(update.readAll());
    m_updateStatus = update.exitStatus() == QProcess::NormalExit ? update.exitCode() : -1;
}

void TranslationLintTest::theTranslationsAreWhole()
{
    QFETCH(const QString, code);
    QFETCH(const QString, language);
    const auto file = readFile(root + QLatin1String("translations/") + fileName(code));
    QVERIFY(file);
    QCOMPARE(file->language, language);

    QStringList findings;
    const Terms agreed = termsFor(code, terms());
    for (const Message &each : file->messages) {
        for (const QString &problem : problemsOf(each, code, agreed))
            findings.append(QStringLiteral("%1: %2: \"%3\" %4").arg(fileName(code), each.context, each.source, problem));
    }
    QCOMPARE(told(findings), 0);
}

void TranslationLintTest::theSourcesHoldNothingNew()
{
    QFETCH(const QString, code);
    if (m_updateStatus == unavailable)
        QSKIP("lupdate is missing (package qt6-l10n-tools): whether the sources hold new texts was not looked at");
    QVERIFY2(m_updateStatus == 0, qPrintable(m_updateOutput));

    const auto committed = readFile(root + QLatin1String("translations/") + fileName(code));
    const auto updated = readFile(m_updated.filePath(fileName(code)));
    QVERIFY(committed && updated);
    QStringList findings = differences(*committed, *updated);
    if (!findings.isEmpty())
        findings.prepend(fileName(code) + QLatin1String(" is behind the sources: run translations/update.sh, and translate"));
    QCOMPARE(told(findings), 0);
}

void TranslationLintTest::theTermsAreRead()
{
    const QString tsv = terms();
    QVERIFY(termsFor(QStringLiteral("ja"), tsv).size() > 100);
    QCOMPARE(termsFor(QStringLiteral("ja"), tsv).value(QStringLiteral("Charge ticket")),
             QStringList{QStringLiteral("Qキャッシュのチャージ券")});
    QCOMPARE(termsFor(QStringLiteral("zh_CN"), tsv).value(QStringLiteral("Charge ticket")),
             QStringList{QStringLiteral("充值券")});
    QVERIFY(termsFor(QStringLiteral("en"), tsv).isEmpty());
}

void TranslationLintTest::badMessagesAreFound_data()
{
    QTest::addColumn<Message>("bad");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const Message &bad, const char *code, const char *problem) {
        QTest::newRow(name) << bad << QString::fromLatin1(code) << QString::fromLatin1(problem);
    };
    row("unfinished", inState(QStringLiteral("unfinished")), "ja", "unfinished");
    row("vanished", inState(QStringLiteral("vanished")), "ja", "no longer");
    row("obsolete", inState(QStringLiteral("obsolete")), "ja", "no longer");
    row("empty", message(QStringLiteral("Buy now"), QString()), "ko", "empty");
    row("a placeholder is lost", message(QStringLiteral("%1 of %2"), QStringLiteral("%1")), "ja", "placeholders");
    row("a placeholder is new", message(QStringLiteral("Order %1"), QStringLiteral("%1 %2")), "ja", "placeholders");
    row("another number form", message(QStringLiteral("%L1 points"), QStringLiteral("%1点")), "ja", "placeholders");
    row("a count is lost", counted(QStringLiteral("%n order(s)"), {QStringLiteral("주문")}), "ko", "placeholders");
    row("too many plurals", counted(QStringLiteral("%n order(s)"), {QStringLiteral("%n"), QStringLiteral("%n")}), "zh_CN",
        "forms");
    row("too few plurals", counted(QStringLiteral("%n order(s)"), {QStringLiteral("%n orders")}), "en", "forms");
    row("English plural without its count",
        counted(QStringLiteral("%n order(s)"), {QStringLiteral("%n order"), QStringLiteral("orders")}), "en", "placeholders");
    row("a blank in front", message(QStringLiteral("Buy now"), QStringLiteral(" 購入")), "ja", "blank");
    row("a blank lost at the end", message(QStringLiteral("Buy now "), QStringLiteral("購入")), "ja", "blank");
    row("another word for a term", message(QStringLiteral("Charge ticket"), QStringLiteral("チャージ券")), "ja", "agreed term");
    row("another word, with a colon", message(QStringLiteral("Charge ticket:"), QStringLiteral("チャージ券：")), "ja",
        "agreed term");
}

void TranslationLintTest::badMessagesAreFound()
{
    QFETCH(const Message, bad);
    QFETCH(const QString, code);
    QFETCH(const QString, problem);
    const QStringList problems = problemsOf(bad, code, termsFor(code, terms()));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(problem), qPrintable(problems.first()));
}

void TranslationLintTest::goodMessagesAreLeftAlone_data()
{
    QTest::addColumn<Message>("good");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Message &good, const char *code) {
        QTest::newRow(name) << good << QString::fromLatin1(code);
    };
    row("placeholders in another order", message(QStringLiteral("%1 of %L2"), QStringLiteral("%L2中%1")), "ja");
    row("one form", counted(QStringLiteral("%n order(s)"), {QStringLiteral("주문 %n건")}), "ko");
    row("two forms in English",
        counted(QStringLiteral("%n order(s)"), {QStringLiteral("One order"), QStringLiteral("%n orders")}), "en");
    row("the agreed term", message(QStringLiteral("Charge ticket"), QStringLiteral("充值券")), "zh_CN");
    row("with a colon", message(QStringLiteral("Charge ticket:"), QStringLiteral("Qキャッシュのチャージ券：")), "ja");
    row("with an ellipsis", message(QStringLiteral("Charge ticket…"), QStringLiteral("Qキャッシュのチャージ券…")), "ja");
    row("with a mnemonic", message(QStringLiteral("&Search"), QStringLiteral("検索(&S)")), "ja");
    row("a comma that brings its own room", message(QStringLiteral(", "), QStringLiteral("、")), "ja");
    row("a percentage", message(QStringLiteral("100 % of it"), QStringLiteral("100 %")), "ja");
}

void TranslationLintTest::goodMessagesAreLeftAlone()
{
    QFETCH(const Message, good);
    QFETCH(const QString, code);
    const QStringList problems = problemsOf(good, code, termsFor(code, terms()));
    QCOMPARE(told(problems), 0);
}

void TranslationLintTest::stateAndFormsAreReadFromTheFile()
{
    QString error;
    const auto file = readTranslationFile(
        R"(<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="ko_KR"><context><name>console::Page</name>)"
        R"(<message><source>A</source><comment>c</comment><translation type="unfinished"></translation></message>)"
        R"(<message numerus="yes"><location/><source>%n</source><translation><numerusform>x</numerusform><numerusform>y</numerusform>)"
        R"(</translation></message></context></TS>)",
        error);
    QVERIFY2(file, qPrintable(error));
    QCOMPARE(file->language, QStringLiteral("ko_KR"));
    QCOMPARE(file->messages.size(), 2);
    QCOMPARE(file->messages.at(0).context, QStringLiteral("console::Page"));
    QCOMPARE(file->messages.at(0).comment, QStringLiteral("c"));
    QCOMPARE(file->messages.at(0).state, QStringLiteral("unfinished"));
    QVERIFY(file->messages.at(1).numerus);
    QCOMPARE(file->messages.at(1).forms, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
}

void TranslationLintTest::brokenFilesAreFound()
{
    for (const char *broken : {"", "<TS><context>", "<TS></TX>", "<html/>"}) {
        QString error;
        QVERIFY(!readTranslationFile(broken, error));
        QVERIFY(!error.isEmpty());
    }
}

void TranslationLintTest::newAndVanishedMessagesAreFound()
{
    const Message kept = message(QStringLiteral("kept"), QString());
    Message other = kept;
    other.context = QStringLiteral("OtherPage");
    QCOMPARE(differences({{}, {kept}}, {{}, {kept}}), QStringList());
    QCOMPARE(differences({{}, {kept}}, {{}, {kept, other}}).size(), 1);
    QCOMPARE(differences({{}, {kept, other}}, {{}, {kept}}).size(), 1);
    QCOMPARE(differences({{}, {kept}}, {{}, {counted(QStringLiteral("kept"), {})}}).size(), 1);
}

QTEST_APPLESS_MAIN(TranslationLintTest)
#include "translation_lint_test.moc"
