#include "bench/big_shop.h"
#include "bench/event_watch.h"
#include "bench/figures.h"
#include "bench/page_tour.h"
#include "support/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QThread>

using namespace console;
using namespace console::ui;

namespace {

/// What this process alone holds (heap, stacks, pictures), in MiB. Not the proportional size: that counts the fonts and libraries
/// too, by how many other programs have them open at the moment, and so goes up and down with what others do.
double ownMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

/// What is held at one moment. Open files grow once, by what threads and dialogs open at their first use: each thread's connection to
/// the store and its event descriptor, and the system's list of file types.
struct Held
{
    double memory = ownMemory();
    qsizetype files = openFiles();
};

constexpr double growthAllowed = 4; // MiB in the second half of the rounds: the book itself grows, with each round's charge and import

} // namespace

/// A shop's day in a few minutes, again and again, watched event by event: pages, searches, charges, a conversion, imports, exports, dialogs,
/// changes of language and theme. No event may cost the main thread more than EventWatch::limit.
class SoakBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemoShopsDay();
    void theBigShopsDay();
    void cleanupTestCase();

private:
    static EventWatch &watch() { return *static_cast<EventWatch *>(qApp); }
    static int rounds() { return figures::isFull() ? 20 : 1; }

    template <class Act>
    void during(const QString &name, Act &&act)
    {
        watch().during(m_where + name, act);
    }
    /// Lives on, event by event, until that is so.
    template <class Condition>
    static bool until(Condition &&isSo)
    {
        for (int i = 0; i < 30'000; ++i) {
            if (isSo())
                return true;
            QThread::msleep(2); // UNAVOIDABLE: the condition has no signal, and a spin would be measured too
            QCoreApplication::processEvents();
        }
        return false;
    }
    static void live(int milliseconds)
    {
        int left = milliseconds / 2;
        until([&] { return left-- <= 0; });
    }
    void open(const PageRequest &request)
    {
        m_where = nameOf(request);
        during(QStringLiteral(": opened"), [&] { m_fixture->window().open(request); });
        live(10);
    }
    template <class Widget>
    Widget *seen(const char *name) const
    {
        for (Widget *widget : m_fixture->window().findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Says on stderr what isn't there.
    [[nodiscard]] static bool isThere(bool isSo, const char *name)
    {
        if (!isSo)
            qWarning("not there, or not enabled: %s", name);
        return isSo;
    }
    [[nodiscard]] bool click(const char *name)
    {
        auto *button = seen<QAbstractButton>(name);
        if (!isThere(button && button->isEnabled(), name))
            return false;
        during(QStringLiteral(": %1 clicked").arg(QLatin1String(name)), [&] { button->click(); });
        return true;
    }
    [[nodiscard]] bool type(const char *name, const QString &text)
    {
        auto *edit = seen<QLineEdit>(name);
        if (!isThere(edit, name))
            return false;
        during(QStringLiteral(": into ") + QLatin1String(name), [&] { edit->clear(); });
        for (const QChar letter : text)
            during(QStringLiteral(": into ") + QLatin1String(name), [&] { edit->insert(letter); });
        live(20);
        return true;
    }
    void closeDialogs()
    {
        for (QDialog *dialog : m_fixture->window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                during(QStringLiteral(": %1 closed").arg(dialog->objectName()), [&] { dialog->close(); });
        }
        live(10);
    }
    void tour();
    [[nodiscard]] bool search();
    [[nodiscard]] bool charge();
    [[nodiscard]] bool convert();
    [[nodiscard]] bool importItems();
    [[nodiscard]] bool exportHistory(int round);
    [[nodiscard]] bool lookIntoDialogs();
    void changeLooks(int round);
    void live(const char *shop);

    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_folder;
    QString m_where;
};

void SoakBench::initTestCase()
{
    m_where = QStringLiteral("start");
}

void SoakBench::tour()
{
    for (const PageRequest &request : everyPageAndTab())
        open(request);
}

bool SoakBench::search()
{
    open({PageId::Qcash, QStringLiteral("history")});
    if (!type("historyTextEdit", QStringLiteral("plus 77777")) || !type("historyTextEdit", {}))
        return false;
    const struct
    {
        PageId page;
        const char *field;
    } lists[] = {{PageId::Goods, "goodsTextEdit"}, {PageId::Orders, "ordersTextEdit"}};
    for (const auto &list : lists) {
        open({list.page, {}});
        if (!type(list.field, QStringLiteral("保湿 se")) || !type(list.field, {}))
            return false;
    }
    return true;
}

bool SoakBench::charge()
{
    open({PageId::Checkout, QStringLiteral("1000")});
    return click("proceedButton") && click("paymentMethod_card") && type("cardNumberEdit", QStringLiteral("4111111111111111"))
        && type("cardExpiryEdit", QStringLiteral("12/30")) && type("cardCodeEdit", QStringLiteral("737"))
        && type("cardHolderEdit", QStringLiteral("HANAKO YAMADA")) && click("orderButton")
        && isThere(until([this] { return seen<QWidget>("completeStep") != nullptr; }), "completeStep");
}

bool SoakBench::convert()
{
    open({PageId::GradePoints, {}});
    if (auto *button = seen<QAbstractButton>("convertButton"); !button || !button->isEnabled())
        return true; // once a month
    if (!click("convertButton") || !until([this] { return seen<QAbstractButton>("confirmConvertButton") != nullptr; }) || !click("confirmConvertButton"))
        return false;
    if (!until([this] { return seen<QAbstractButton>("confirmConvertButton") == nullptr; }))
        return false;
    live(300);
    closeDialogs();
    return true;
}

bool SoakBench::importItems()
{
    const QString path = m_folder.filePath(QStringLiteral("items.csv"));
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/ui/items.csv"), path) || !click("importButton"))
        return false;
    if (!isThere(until([this] { return seen<QLineEdit>("importFileEdit") != nullptr; }), "importFileEdit"))
        return false;
    auto *kind = seen<QComboBox>("importKindBox");
    if (!isThere(kind, "importKindBox"))
        return false;
    during(QStringLiteral(": kind of file chosen"), [&] { kind->setCurrentIndex(kind->findData(QStringLiteral("items"))); });
    during(QStringLiteral(": file chosen"), [&] { seen<QLineEdit>("importFileEdit")->setText(path); });
    during(QStringLiteral(": file previewed"), [&] { QTest::keyClick(seen<QLineEdit>("importFileEdit"), Qt::Key_Return); });
    const auto canStart = [this] {
        const auto *start = seen<QAbstractButton>("importStartButton");
        return start && start->isEnabled();
    };
    if (!until(canStart) || !click("importStartButton"))
        return false;
    live(300);
    closeDialogs();
    return true;
}

bool SoakBench::exportHistory(int round)
{
    open({PageId::Qcash, QStringLiteral("history")});
    auto *action = m_fixture->window().findChild<QAction *>(QStringLiteral("exportFileAction"));
    if (!isThere(action, "exportFileAction"))
        return false;
    if (!until([&] { return action->isEnabled(); }))
        return true;
    during(QStringLiteral(": export asked for"), [&] { action->trigger(); });
    auto *files = m_fixture->window().findChild<QFileDialog *>(QStringLiteral("exportFileDialog"));
    if (!isThere(files, "exportFileDialog"))
        return false;
    const QString path = m_folder.filePath(QStringLiteral("history-%1.csv").arg(round));
    during(QStringLiteral(": file named"), [&] {
        emit files->fileSelected(path);
        files->close();
    });
    live(200); // the big shop's goes on beside the rest, and is cancelled
    closeDialogs();
    return true;
}

bool SoakBench::lookIntoDialogs()
{
    open({PageId::Summary, {}});
    for (const char *name : {"qcashPlanButton", "remindersButton"}) {
        if (auto *button = seen<QAbstractButton>(name); button && button->isEnabled()) {
            if (!click(name))
                return false;
            live(20);
            closeDialogs();
        }
    }
    during(QStringLiteral(": verification asked for"), [&] { QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); });
    live(100);
    closeDialogs();
    return true;
}

void SoakBench::changeLooks(int round)
{
    const PageRequest request = everyPageAndTab().at(round % everyPageAndTab().size());
    open(request);
    for (const QString &code : Language::codes())
        during(QStringLiteral(": language ") + code, [&] { m_fixture->window().chooseLanguage(code); });
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light})
        during(QStringLiteral(": theme"), [&] { Theme::apply(*qApp, scheme); });
}

void SoakBench::live(const char *shop)
{
    const Held first;
    Held afterOne;
    Held half;
    const qsizetype before = watch().stalls().size();
    for (int round = 0; round < rounds(); ++round) {
        tour();
        QVERIFY(search());
        QVERIFY(charge());
        QVERIFY(convert());
        QVERIFY(importItems());
        QVERIFY(exportHistory(round));
        QVERIFY(lookIntoDialogs());
        changeLooks(round);
        if (round == 0)
            afterOne = Held();
        if (round == rounds() / 2)
            half = Held();
    }
    const Held last;
    qInfo("%s, %d rounds: %lld events; own memory %.1f MiB at first, %.1f after a round, %.1f halfway, %.1f at last; open files %lld, %lld, %lld, %lld",
          shop, rounds(), static_cast<long long>(watch().events()), first.memory, afterOne.memory, half.memory, last.memory,
          static_cast<long long>(first.files), static_cast<long long>(afterOne.files), static_cast<long long>(half.files),
          static_cast<long long>(last.files));
    qInfo("  longest event: %.1f ms of processor time (%s); longest by the wall clock: %.1f ms", watch().longest(), qPrintable(watch().longestAct()),
          watch().longestWait());
    for (const QString &stall : watch().stalls().mid(before))
        qInfo("  stall: %s", qPrintable(stall));
    if (!figures::isFull())
        return;
    QVERIFY(last.memory < half.memory + growthAllowed);
    QCOMPARE(last.files, half.files);
    QVERIFY2(watch().stalls().size() == before, qPrintable(watch().stalls().join(u'\n')));
}

void SoakBench::theDemoShopsDay()
{
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
    watch().forget();
    live("demo shop");
}

void SoakBench::theBigShopsDay()
{
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Empty);
    filling::fillBigShop(m_fixture->path(), m_fixture->clock, filling::bigShop());
    m_fixture->openWindow();
    m_fixture->signIn(filling::bigShopSellerId());
    watch().forget();
    live("big shop");
}

void SoakBench::cleanupTestCase()
{
    m_fixture.reset();
}

int main(int argc, char **argv)
{
    EventWatch application(argc, argv);
    SoakBench bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "soak_bench.moc"
