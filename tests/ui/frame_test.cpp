#include "support/widget_scan.h"
#include "support/window_fixture.h"
#include "ui/widgets/rule_hint.h"
#include "ui/navigation.h"
#include "ui/page_factory.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

using namespace console;
using namespace console::ui;
using Content = WindowFixture::Content;

/// The window around the pages: header, menu, language, clock.
class FrameTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameOfTheContractExists();
    void theMenusModelIsSound();
    void everyEntryOfTheMenuOpensItsPage();
    void aPageIsMadeWhenItIsFirstAskedFor();
    void signedOutOnlyTheLoginPageIsThere();
    void theTotalInTheHeaderLeadsToTheQcashPage();
    void theClockShowsJapaneseTime();
    void theHeaderNeverReachesBeyondTheWindow_data();
    void theHeaderNeverReachesBeyondTheWindow();
    void aLanguageChosenInTheHeaderIsInForceAtOnceAndRemembered();
    void theMenuCollapsesToIconsAndRemembersIt();
    void foldedGroupsAreRemembered();
    void theShortcutsOpenThePages();
    void aSecondChangeIsSeenWhenTheWindowIsActivated();
    void theKeyboardArrivesAtWhatAPageIsFor();
    void theDemoBarLeadsBack();
    void theWheelChangesNoAmountInPassing();
    void theMenuFollowsATabThatIsTurnedByHand();
    void theWindowRemembersItsSize();

private:
    static QStringList namesIn(const QString &file)
    {
        QFile names(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/ui/") + file);
        if (!names.open(QIODevice::ReadOnly))
            qFatal("the list of names can't be read");
        QStringList list;
        for (const QString &line : QString::fromUtf8(names.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                list.append(line.section(u' ', -1));
        }
        return list;
    }
    static const QList<PageId> &pages()
    {
        static const QList<PageId> list{PageId::Summary, PageId::GradePoints,   PageId::PastPoints, PageId::ScoreRules, PageId::Goods,
                                        PageId::Ads,     PageId::Orders,        PageId::SellerAccount, PageId::Accounting, PageId::Inquiries,
                                        PageId::Help,    PageId::Settings,      PageId::Qcash,     PageId::Checkout};
        return list;
    }
    static void collect(const QWidget *root, QSet<QString> &names)
    {
        names.insert(root->objectName());
        for (const QObject *object : root->findChildren<QObject *>())
            names.insert(object->objectName());
    }
    static QDialog *openDialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void press(const WindowFixture &fixture, const QString &name)
    {
        auto *button = fixture.find<QPushButton>(name);
        if (!button)
            qFatal("no such button: %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QModelIndex entry(const WindowFixture &fixture, const QString &pageName)
    {
        const auto *model = fixture.find<QAbstractItemView>(QStringLiteral("navigationView"))->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::UserRole, pageName, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
};

void FrameTest::everyNameOfTheContractExists()
{
    QSet<QString> names;
    {
        WindowFixture first(Content::Shop);
        first.open(PageId::Register);
        collect(&first.window(), names);
    }
    WindowFixture fixture(Content::Demo);
    for (const PageId page : pages()) {
        fixture.open(page);
        QCoreApplication::processEvents();
        collect(&fixture.window(), names);
    }
    // Dialogs come with the button that opens them.
    const QList<std::pair<PageId, QString>> openers{
        {PageId::Summary, QStringLiteral("importButton")},
        {PageId::SellerAccount, QStringLiteral("qAccountPasswordButton")},
        {PageId::GradePoints, QStringLiteral("convertButton")},
    };
    for (const auto &[page, opener] : openers) {
        fixture.open(page);
        QTRY_VERIFY2(!fixture.find<QPushButton>(opener) || fixture.find<QPushButton>(opener)->isEnabled(), qPrintable(opener));
        if (!fixture.find<QPushButton>(opener))
            continue;
        fixture.find<QPushButton>(opener)->click();
        QDialog *dialog = openDialog();
        QVERIFY2(dialog, qPrintable(opener));
        collect(dialog, names);
        if (auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmConvertButton"))) {
            confirm->click();
            QTRY_VERIFY(openDialog() && openDialog()->objectName() == QLatin1String("convertDoneDialog"));
            collect(openDialog(), names);
        }
        openDialog()->close();
    }
    if (auto *scores = fixture.find<QAbstractItemView>(QStringLiteral("itemScoreView"))) {
        fixture.open(PageId::GradePoints);
        QTRY_VERIFY(scores->model()->rowCount() > 0);
        emit scores->activated(scores->model()->index(0, 0));
        QTRY_VERIFY(openDialog());
        collect(openDialog(), names);
        openDialog()->close();
    }
    fixture.window().session().lock();
    collect(&fixture.window(), names);

    const QStringList toCome = namesIn(QStringLiteral("names_to_come.txt"));
    QStringList missing;
    for (const QString &name : namesIn(QStringLiteral("contract_names.txt"))) {
        if (!names.contains(name) && !toCome.contains(name))
            missing.append(name);
        QVERIFY2(!(names.contains(name) && toCome.contains(name)),
                 qPrintable(QStringLiteral("%1 is there now: take it off names_to_come.txt").arg(name)));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void FrameTest::theMenusModelIsSound()
{
    NavigationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.retranslate();
    QCOMPARE(model.rowCount(), 8);
}

void FrameTest::everyEntryOfTheMenuOpensItsPage()
{
    WindowFixture fixture(Content::Demo);
    auto *view = fixture.find<QTreeView>(QStringLiteral("navigationView"));
    auto *stack = fixture.find<QStackedWidget>(QStringLiteral("pageStack"));
    QStringList opened;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex group = view->model()->index(row, 0);
        QModelIndexList entries{group};
        for (int child = 0; child < view->model()->rowCount(group); ++child)
            entries.append(view->model()->index(child, 0, group));
        for (const QModelIndex &index : std::as_const(entries)) {
            const QString page = index.data(Qt::UserRole).toString();
            if (page.isEmpty())
                continue;
            view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect); // as assistive technology does
            QCOMPARE(stack->currentWidget()->objectName(), page);
            opened.append(page);
        }
    }
    QCOMPARE(opened.size(), 18);
}

void FrameTest::aPageIsMadeWhenItIsFirstAskedFor()
{
    WindowFixture fixture;
    QVERIFY(fixture.find(QStringLiteral("summaryPage")));
    QVERIFY(!fixture.find(QStringLiteral("helpPage")));
    fixture.open(PageId::Help);
    QWidget *page = fixture.find(QStringLiteral("helpPage"));
    QVERIFY(page->isVisible());
    fixture.open(PageId::Summary);
    fixture.open(PageId::Help);
    QCOMPARE(fixture.find(QStringLiteral("helpPage")), page);
}

void FrameTest::signedOutOnlyTheLoginPageIsThere()
{
    WindowFixture fixture(Content::Shop);
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    fixture.open(PageId::Qcash);
    QCOMPARE(fixture.window().currentPage(), PageId::Login);
    QVERIFY(!fixture.find(QStringLiteral("navigationView")));
    QVERIFY(!fixture.find(QStringLiteral("qcashButton"))->isVisible());
}

void FrameTest::theTotalInTheHeaderLeadsToTheQcashPage()
{
    WindowFixture fixture;
    auto *button = fixture.find<QPushButton>(QStringLiteral("qcashButton"));
    QCOMPARE(button->property("value").toLongLong(), 10430);
    QVERIFY(button->text().contains(QStringLiteral("10,430")));
    press(fixture, QStringLiteral("qcashButton"));
    QCOMPARE(fixture.window().currentPage(), PageId::Qcash);
}

void FrameTest::theClockShowsJapaneseTime()
{
    WindowFixture fixture;
    QVERIFY(fixture.find<QLabel>(QStringLiteral("jstClockLabel"))->text().contains(QStringLiteral("14:05 JST")));
}

void FrameTest::theHeaderNeverReachesBeyondTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString &code : Language::codes()) {
        for (const int width : {1024, 1280, 1920})
            QTest::addRow("%s at %d", qPrintable(code), width) << code << width;
    }
}

void FrameTest::theHeaderNeverReachesBeyondTheWindow()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    WindowFixture fixture(Content::Shop, language);
    auto wallet = Wallet::open(fixture.path(), Database::Mode::OpenExisting);
    ShopDraft draft;
    draft.sellerId = QString(100, u'W');
    draft.name = QString(200, u'광');
    draft.loginPasswordHash = QStringLiteral("none");
    draft.openingQcash = known<Qcash>(999'999'999'999);
    QVERIFY((*wallet)->shops.add(draft, fixture.clock));
    fixture.window().resize(width, 640);
    fixture.signIn(draft.sellerId);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.window().width(), width);
    for (QWidget *widget : scan::visibleWidgets(fixture.find(QStringLiteral("headerBar")))) {
        QVERIFY2(!scan::isCutOff(widget), qPrintable(scan::nameOf(widget)));
        QVERIFY2(scan::clipping(widget).isEmpty(), qPrintable(scan::clipping(widget)));
    }
    for (const char *name : {"goQoo10Button", "sellerShopButton", "qcashButton", "logoutButton", "shopBox", "importButton"})
        QVERIFY2(fixture.find(QString::fromLatin1(name))->isVisible(), name);
}

void FrameTest::aLanguageChosenInTheHeaderIsInForceAtOnceAndRemembered()
{
    WindowFixture fixture(Content::Shop);
    auto *box = fixture.find<QComboBox>(QStringLiteral("languageBox"));
    QStringList codes;
    for (int row = 0; row < box->count(); ++row)
        codes.append(box->itemData(row).toString());
    QCOMPARE(codes, QStringList({QStringLiteral("ko"), QStringLiteral("ja"), QStringLiteral("zh_CN"), QStringLiteral("en")}));
    fixture.open(PageId::Register);
    auto *typed = fixture.find<QLineEdit>(QStringLiteral("registerShopNameEdit"));
    typed->setText(QStringLiteral("half a na"));
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(fixture.language.code(), QStringLiteral("ja"));
    QCOMPARE(typed->text(), QStringLiteral("half a na"));
    QCOMPARE(rememberedLanguage(), QStringLiteral("ja"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("ja"));
}

void FrameTest::theMenuCollapsesToIconsAndRemembersIt()
{
    WindowFixture fixture;
    auto *panel = fixture.find<NavigationPanel>(QStringLiteral("navigationPanel"));
    QCOMPARE(panel->width(), NavigationPanel::fullWidth());
    auto *button = fixture.find<QAbstractButton>(QStringLiteral("menuCollapseButton"));
    button->click();
    QTRY_COMPARE(panel->width(), NavigationPanel::iconWidth());
    fixture.openWindow();
    fixture.signIn(QStringLiteral("seller"));
    QTRY_COMPARE(fixture.find(QStringLiteral("navigationPanel"))->width(), NavigationPanel::iconWidth());
    fixture.find<QAbstractButton>(QStringLiteral("menuCollapseButton"))->click();
    QTRY_COMPARE(fixture.find(QStringLiteral("navigationPanel"))->width(), NavigationPanel::fullWidth());
}

void FrameTest::foldedGroupsAreRemembered()
{
    WindowFixture fixture;
    const QModelIndex group = entry(fixture, QStringLiteral("adsPage")).parent();
    fixture.find<QTreeView>(QStringLiteral("navigationView"))->setExpanded(group, false);
    fixture.openWindow();
    fixture.signIn(QStringLiteral("seller"));
    auto *view = fixture.find<QTreeView>(QStringLiteral("navigationView"));
    QVERIFY(!view->isExpanded(entry(fixture, QStringLiteral("adsPage")).parent()));
    QVERIFY(view->isExpanded(entry(fixture, QStringLiteral("helpPage")).parent()));
}

void FrameTest::theShortcutsOpenThePages()
{
    WindowFixture fixture;
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(fixture.window().currentPage(), PageId::GradePoints);
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    QCOMPARE(fixture.window().currentPage(), PageId::Help);
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(fixture.find(QStringLiteral("lockDialog")));
}

void FrameTest::aSecondChangeIsSeenWhenTheWindowIsActivated()
{
    WindowFixture fixture;
    auto other = Wallet::open(fixture.path(), Database::Mode::OpenExisting);
    const auto shop = (*other)->shops.bySellerId(QStringLiteral("seller"));
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::ManualIn;
    draft.amount = known<Qcash>(70);
    draft.datedOn = jst::dateOf(fixture.clock.now());
    draft.reason = QStringLiteral("elsewhere");
    QVERIFY((*other)->book.addEntry((*shop)->id, draft, fixture.clock));
    QEvent activation(QEvent::ActivationChange);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QCoreApplication::sendEvent(&fixture.window(), &activation);
    QCOMPARE(fixture.find(QStringLiteral("qcashButton"))->property("value").toLongLong(), 10500);
}

void FrameTest::theKeyboardArrivesAtWhatAPageIsFor()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.window());
    auto *go = fixture.find<QPushButton>(QStringLiteral("goButton"));
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    QCOMPARE(fixture.window().currentPage(), PageId::GradePoints);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("convertButton"));
    // Never at a mark that only explains a rule.
    for (const PageId page : {PageId::Goods, PageId::Ads, PageId::Orders, PageId::SellerAccount, PageId::Accounting, PageId::Qcash, PageId::ScoreRules}) {
        fixture.window().open({page, {}});
        QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused && fixture.find(objectNameOf(page))->isAncestorOf(focused), qPrintable(objectNameOf(page)));
        QVERIFY2(!qobject_cast<RuleHint *>(focused), qPrintable(objectNameOf(page)));
        qInfo("%s: %s", qPrintable(objectNameOf(page)), qPrintable(focused->objectName()));
    }
}

void FrameTest::theDemoBarLeadsBack()
{
    WindowFixture fixture;
    QSignalSpy left(&fixture.window(), &MainWindow::demoLeft);
    fixture.window().showDemoBar(true, QStringLiteral("demo-q-account"));
    QWidget *bar = fixture.find(QStringLiteral("demoBar"));
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(left.count(), 1);
}

void FrameTest::theWheelChangesNoAmountInPassing()
{
    WindowFixture fixture;
    fixture.open(PageId::SellerAccount, QStringLiteral("auto_charge"));
    auto *cap = fixture.find<QSpinBox>(QStringLiteral("autoChargeCapEdit"));
    QVERIFY(cap);
    const int before = cap->value();
    const QPointF middle = cap->rect().center();
    QWheelEvent turn(middle, cap->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(cap, &turn);
    QCOMPARE(cap->value(), before);
}

void FrameTest::theMenuFollowsATabThatIsTurnedByHand()
{
    WindowFixture fixture;
    fixture.open(PageId::SellerAccount);
    const auto *menu = fixture.find<QTreeView>(QStringLiteral("navigationView"));
    auto *tabs = fixture.find<QTabWidget>(QStringLiteral("sellerAccountTabs"));
    QVERIFY(menu && tabs);
    const QString account = menu->currentIndex().data().toString();
    tabs->setCurrentIndex(1);
    QCOMPARE(menu->currentIndex().data().toString(), tabs->tabText(1));
    tabs->setCurrentIndex(0);
    QCOMPARE(menu->currentIndex().data().toString(), account);
}

void FrameTest::theWindowRemembersItsSize()
{
    WindowFixture fixture;
    const QSize room = fixture.window().screen()->availableSize();
    const QSize chosen = QSize(1100, 700).boundedTo(room);
    fixture.window().resize(chosen);
    fixture.window().close();
    auto again = makeConsoleWindow(fixture.path(), fixture.clock, nullptr, &fixture.language);
    QVERIFY(again);
    QCOMPARE((*again)->size(), chosen);
}

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
