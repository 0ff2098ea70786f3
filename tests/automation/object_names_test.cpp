#include "automation/named_parts.h"
#include "automation/named_sources.h"
#include "support/every_dialog.h"
#include "support/window_fixture.h"
#include "ui/page_factory.h"
#include "ui/pages/help/help_window.h"
#include "ui/store_fault_window.h"
#include "ui/tour.h"

#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace automation;
using namespace console;
using namespace console::ui;
using Content = WindowFixture::Content;

/// The document of object names is what the running program shows, and keeps what it promises.
class ObjectNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theDocumentIsWhatTheProgramShows();
    void everyNameOfTheContractIsDocumented();
    void aNameStandsOnceInItsPlace();
    void namesAreTheSameInEveryLanguage();
    void noNameOfQtsOwnIsDocumented();
    void everyInteractiveWidgetOfTheFormsIsDocumented();
    void everyInteractiveWidgetMadeInCodeIsDocumented();

private:
    void read(const QWidget &root);
    void readDialogs(WindowFixture &fixture);
    void readWithin(const QWidget &root, const QString &name);
    [[nodiscard]] bool isDocumented(const QString &name) const;
    [[nodiscard]] QString undocumented(const QList<NamedSource> &sources) const;

    LabelRule m_rule;
    Language *m_language = nullptr;
    QList<Place> m_places;
    QStringList m_unstable; ///< names that came or went with the language
};

namespace {

const QString documentPath = QStringLiteral(CONSOLE_SOURCE_DIR "/resources/automation/object-names.md");

const QString introduction = QStringLiteral(R"(# Object names

Written by a test from the running program (`tests/run --write-names`), and checked by it against the program (`tests/run --only object_names_test`): don't edit.

A widget is found by its object name (`QWidget::findChild`), which is the same in every language; within its place it stands once. Accessible names are those in English; assistive technology
finds widgets by them in the language of the window. What a widget carries is read from properties and item data, never from texts:

- a figure: the property `value` (qlonglong), the bare number; its text is grouped for the language;
- a box: `currentData`, with the item data given below; choose by `findData` and send `activated`;
- a table, list or tree: `Qt::EditRole` holds raw values, in the columns given below; return on a row (`activated`) opens it;
- the menu `navigationView`: `Qt::UserRole` holds the page's object name;
- a switch, check box or radio button: `checked`; a number field: `value`; a date field: `date`; a field: `text`.

Tabs are named as pages of their `QTabWidget`. A page is made when it is first opened, a dialog when it is asked for. Rows that come with the shop's own data end in a number (`creditButton_1`).
)");

/// Names in the sources that the running program shows under another one, or never: with the reason.
const QHash<QString, QString> &exceptions()
{
    static const QHash<QString, QString> list{
        {QStringLiteral("listFilterBox"), QStringLiteral("renamed for each list: goodsFilterBox")},
        {QStringLiteral("listTextEdit"), QStringLiteral("renamed for each list: goodsTextEdit")},
        {QStringLiteral("listView"), QStringLiteral("renamed for each list: goodsView")},
        {QStringLiteral("listActionButton"), QStringLiteral("renamed for each list: goodsActionButton")},
        {QStringLiteral("settingRow_"), QStringLiteral("a frame")},
        {QStringLiteral("settingsSection_"), QStringLiteral("a frame")},
        {QStringLiteral("resetAllSettingsConfirmButton"), QStringLiteral("in a question that comes where settings differ from their defaults")},
        {QStringLiteral("resetAllSettingsCancelButton"), QStringLiteral("in a question that comes where settings differ from their defaults")},
    };
    return list;
}

QStringList promisedNames()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/ui/contract_names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of promised names can't be read");
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names.append(line.section(u' ', -1));
    }
    return names;
}

QList<PageId> signedInPages()
{
    QList<PageId> pages;
    for (int page = int(PageId::Summary); page <= int(PageId::Checkout); ++page)
        pages.append(PageId(page));
    return pages;
}

} // namespace

void ObjectNamesTest::initTestCase()
{
    const QStringList promised = promisedNames();
    m_rule = {captionsInForms(), QSet<QString>(promised.cbegin(), promised.cend())};
    {
        Language language;
        language.apply(QStringLiteral("en"));
        m_language = &language;
        const StoreFaultWindow fault(QStringLiteral("wallet.sqlite"), StoreFault::Corrupt);
        read(fault);
    }
    {
        WindowFixture fixture(Content::Shop);
        m_language = &fixture.language;
        readWithin(fixture.window(), objectNameOf(PageId::Login));
        fixture.open(PageId::Register);
        readWithin(fixture.window(), objectNameOf(PageId::Register));
    }
    WindowFixture fixture(Content::Demo);
    m_language = &fixture.language;
    read(fixture.window());
    const qsizetype pagesBegin = m_places.size();
    readDialogs(fixture);
    const qsizetype pagesEnd = m_places.size();
    for (const PageId page : signedInPages()) {
        fixture.open(page);
        QCoreApplication::processEvents();
        readWithin(fixture.window(), objectNameOf(page));
    }
    // Pages first; they were read last so that what the dialogs needed, such as a payment that needs attention, shows there too.
    std::rotate(m_places.begin() + pagesBegin, m_places.begin() + pagesEnd, m_places.end());
    m_language = nullptr;
}

void ObjectNamesTest::readDialogs(WindowFixture &fixture)
{
    for (const DialogDoor &door : everyDialog()) {
        const QDialog *dialog = openDialog(fixture, door);
        QVERIFY2(dialog, door.name);
        read(*dialog);
        closeDialogs(fixture);
        QTRY_VERIFY(fixture.window().findChildren<QDialog *>().isEmpty()); // a check of the book ends in its own time
    }
    const HelpWindow help(QStringLiteral("what_is_qcash"), &fixture.window());
    read(help);
    const Tour tour(&fixture.window());
    read(tour);
    fixture.open(PageId::Summary);
    fixture.find<QPushButton>(QStringLiteral("deadlineRuleHint"))->click();
    readWithin(fixture.window(), QStringLiteral("rulePopup"));
    fixture.find(QStringLiteral("rulePopup"))->close();
}

void ObjectNamesTest::cleanupTestCase()
{
    m_places.clear();
}

/// In each language, English last: that is what is kept.
void ObjectNamesTest::read(const QWidget &root)
{
    QStringList first;
    Place place;
    for (const char *code : {"ko", "ja", "zh_CN", "en"}) {
        m_language->apply(QLatin1String(code));
        QCoreApplication::processEvents();
        place = placeOf(root, m_rule);
        if (first.isEmpty())
            first = place.names();
        if (place.names() != first)
            m_unstable.append(QStringLiteral("%1 in %2: %3").arg(place.name, QLatin1String(code), difference(first.join(u'\n'), place.names().join(u'\n'))));
    }
    m_places.append(place);
}

void ObjectNamesTest::readWithin(const QWidget &root, const QString &name)
{
    const auto *widget = root.findChild<QWidget *>(name);
    QVERIFY2(widget, qPrintable(name));
    read(*widget);
}

bool ObjectNamesTest::isDocumented(const QString &name) const
{
    // A name of which the end is made at run time stands for all that begin so.
    const bool isPattern = name.endsWith(u'_') || name.endsWith(QLatin1String("%1"));
    const QString begin = QString(name).remove(QStringLiteral("%1"));
    for (const Place &place : m_places) {
        for (const QString &known : place.names()) {
            if (isPattern ? known.startsWith(begin) : known == name)
                return true;
        }
    }
    return false;
}

QString ObjectNamesTest::undocumented(const QList<NamedSource> &sources) const
{
    QStringList missing;
    for (const NamedSource &source : sources) {
        if (!isDocumented(source.name) && !exceptions().contains(source.name))
            missing.append(QStringLiteral("%1 (%2)").arg(source.name, source.path));
    }
    return missing.join(u'\n');
}

void ObjectNamesTest::theDocumentIsWhatTheProgramShows()
{
    const QString shown = introduction + documentOf(m_places);
    QFile file(documentPath);
    if (qEnvironmentVariableIsSet("CONSOLE_WRITE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(shown.toUtf8()) > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "resources/automation/object-names.md is missing: tests/run --write-names");
    const QString changes = difference(QString::fromUtf8(file.readAll()), shown);
    QVERIFY2(changes.isEmpty(), qPrintable(QStringLiteral("the document is out of date; look at the changes, then tests/run --write-names\n") + changes));
}

void ObjectNamesTest::everyNameOfTheContractIsDocumented()
{
    QStringList missing;
    for (const QString &name : promisedNames()) {
        if (!isDocumented(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void ObjectNamesTest::aNameStandsOnceInItsPlace()
{
    QStringList twice;
    for (const Place &place : m_places) {
        QSet<QString> seen;
        for (const NamedPart &part : place.parts) {
            if (seen.contains(part.name))
                twice.append(place.name + u'/' + part.name);
            seen.insert(part.name);
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
}

void ObjectNamesTest::namesAreTheSameInEveryLanguage()
{
    QVERIFY2(m_unstable.isEmpty(), qPrintable(m_unstable.join(u'\n')));
}

void ObjectNamesTest::noNameOfQtsOwnIsDocumented()
{
    static const QRegularExpression ours(QStringLiteral("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*(_[A-Za-z0-9_]+)?$"));
    for (const Place &place : m_places) {
        QVERIFY2(place.parts.size() > 0, qPrintable(place.name));
        for (const QString &name : place.names())
            QVERIFY2(!name.startsWith(QLatin1String("qt_")) && ours.match(name).hasMatch(), qPrintable(place.name + u'/' + name));
    }
}

void ObjectNamesTest::everyInteractiveWidgetOfTheFormsIsDocumented()
{
    QVERIFY(interactiveInForms().size() > 200);
    const QString missing = undocumented(interactiveInForms());
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void ObjectNamesTest::everyInteractiveWidgetMadeInCodeIsDocumented()
{
    QVERIFY(interactiveInCode().size() > 30);
    const QString missing = undocumented(interactiveInCode());
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

QTEST_MAIN(ObjectNamesTest)
#include "object_names_test.moc"
