#include "store/record_import.h"
#include "support/keyboard.h"
#include "support/page_widgets.h"
#include "support/window_fixture.h"
#include "ui/language.h"
#include "ui/pages/ads/ad_bids_model.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace console;
using namespace console::ui;

namespace {

/// The window on the tab Apply, over a shop with goods and 10,430 Qcash, at 14:05 in Japan of a day whose bids are open.
class Applicant
{
public:
    explicit Applicant(qint64 spentBefore = 0)
    {
        const auto other = Wallet::open(window.path(), Database::Mode::OpenExisting);
        const ShopId shop = window.desk().session.shop()->id;
        auto goods = RecordImport<Item>::begin((*other)->database(), shop);
        for (const auto &[number, name] : {std::pair{"1001", "ビタミン美容液"}, std::pair{"1002", "Toner 200 ml"}, std::pair{"2001", "Cushion"}}) {
            Item item;
            item.itemNumber = QString::fromUtf8(number);
            item.name = QString::fromUtf8(name);
            item.category = QStringLiteral("Skin care");
            if (!goods || !(*goods)->add(item))
                qFatal("no goods");
        }
        if (!(*goods)->commit())
            qFatal("no goods");
        if (spentBefore > 0)
            spend(spentBefore);
        window.open(PageId::Ads, QStringLiteral("apply"));
        QApplication::setActiveWindow(&window.window());
    }

    void spend(qint64 amount)
    {
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = EntryKind::ManualOut;
        draft.amount = known<Qcash>(amount);
        draft.datedOn = QDate(2026, 11, 21);
        if (!window.desk().wallet.book.addEntry(window.desk().session.shop()->id, draft, window.clock))
            qFatal("not spent");
    }
    [[nodiscard]] Balances balances() { return *window.desk().wallet.book.balances(window.desk().session.shop()->id); }
    [[nodiscard]] QWidget &page() const { return *window.find(QStringLiteral("applyTab")); }
    template <class Widget>
    [[nodiscard]] Widget *the(const char *name) const
    {
        return in<Widget>(page(), name);
    }
    [[nodiscard]] QString error() const
    {
        const auto *label = the<QLabel>("adErrorLabel");
        return label->isVisible() ? label->text() : QString();
    }
    /// The lowest edge of the field above which the error stands.
    [[nodiscard]] bool errorStandsUnder(const char *field) const
    {
        const QWidget *above = the<QWidget>(field);
        const QWidget *label = the<QWidget>("adErrorLabel");
        const int gap = label->mapTo(&page(), QPoint()).y() - above->mapTo(&page(), QPoint(0, above->height())).y();
        return label->isVisible() && gap >= 0 && gap < 12;
    }
    void fill(const QString &item = QStringLiteral("1001"), int price = 1'400)
    {
        auto *box = the<QComboBox>("adItemBox");
        box->setCurrentIndex(box->findData(item));
        the<QLineEdit>("adKeywordEdit")->setText(QStringLiteral("リードルショット"));
        the<QSpinBox>("bidPriceEdit")->setValue(price);
    }
    [[nodiscard]] QDialog *dialog() const { return window.find<QDialog>(QStringLiteral("confirmBidDialog")); }
    void click(const char *name) const { QTest::mouseClick(the<QPushButton>(name), Qt::LeftButton); }
    /// From the form to the booked bids.
    void place()
    {
        click("placeBidButton");
        QVERIFY2(dialog(), qPrintable(error()));
        const QPointer<QDialog> asked = dialog();
        QTest::mouseClick(in<QPushButton>(*asked, "confirmBidButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!asked || !asked->isVisible(), 60'000);
        QTRY_VERIFY(!dialog());
    }

    WindowFixture window;
};

} // namespace

/// The tab Apply as a seller uses it: by mouse, by keyboard, past the close, short of Qcash, in four languages.
class AdsApplyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "America/Los_Angeles"); }
    void aBidIsPlacedByMouse();
    void aBidIsPlacedByKeyboard();
    void cancelIsTheDefaultAndPlacesNothing();
    void aPriceBesideTheUnitIsRefusedUnderThePrice();
    void aPriceIsTypedKeyByKey();
    void afterABidTheFormAwaitsTheNextItem();
    void theLastDayFollowsTheFirst();
    void aClickBesideTheSuggestionsReachesItsField();
    void buyingIsInSightWhereQcashIsMissing();
    void theTableShowsItsTextsWhereThereIsRoom();
    void severalDaysAreHeldAtOnce();
    void theSameItemOnTheSameSlotIsRefusedUnderTheDays();
    void theFieldsFollowTheAd();
    void theCountdownRunsOutByItself();
    void shortOfQcashLeadsToTicketsAndBackToTheSameForm();
    void theFormOutlastsALanguageChangeAndALock();
    void everyLanguageHasItsOwnWords();
};

void AdsApplyTest::aBidIsPlacedByMouse()
{
    Applicant seller;
    auto *table = seller.the<QTableView>("adApplicationView");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!table->isVisible());
    seller.fill();
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), 1'400);
    QCOMPARE(valueIn(seller.page(), "adSpendableLabel"), 10'430);
    QCOMPARE(valueIn(seller.page(), "adLeftLabel"), 9'030);
    QCOMPARE(valueIn(seller.page(), "bidCountdownLabel"), 3 * 3600 + 44 * 60 + 59);
    seller.place();
    QCOMPARE(seller.balances().held.value(), 1'400);
    QVERIFY(table->isVisible());
    QCOMPARE(cell(table, 0, AdBidsModel::PriceColumn).toLongLong(), 1'400);
    QCOMPARE(valueIn(seller.page(), "adSpendableLabel"), 9'030);
    QVERIFY(seller.the<QComboBox>("adItemBox")->currentText().isEmpty());
    QCOMPARE(seller.the<QLineEdit>("adKeywordEdit")->text(), QStringLiteral("リードルショット"));
    QVERIFY(!seller.page().grab().isNull());
}

void AdsApplyTest::aBidIsPlacedByKeyboard()
{
    Applicant seller;
    typeInto(QStringLiteral("adItemBox"), QStringLiteral("1002"));
    auto *box = seller.the<QComboBox>("adItemBox");
    QTRY_VERIFY_WITH_TIMEOUT(box->findData(QStringLiteral("1002")) == 0, 60'000);
    if (QWidget *list = QApplication::activePopupWidget())
        list->close();
    seller.the<QWidget>("adKeywordEdit")->setFocus(Qt::TabFocusReason);
    QCOMPARE(box->currentData().toString(), QStringLiteral("1002"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("serum"));
    tabTo(QStringLiteral("bidPriceEdit"));
    seller.the<QSpinBox>("bidPriceEdit")->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1500"));
    tabTo(QStringLiteral("placeBidButton"));
    press(Qt::Key_Return);
    QTRY_VERIFY(seller.dialog() && seller.dialog()->isActiveWindow());
    tabTo(QStringLiteral("confirmBidButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(seller.balances().held.value(), 1'500, 60'000);
    QTRY_VERIFY(!seller.dialog());
}

void AdsApplyTest::cancelIsTheDefaultAndPlacesNothing()
{
    Applicant seller;
    seller.fill();
    seller.click("placeBidButton");
    QVERIFY(seller.dialog());
    QVERIFY(in<QPushButton>(*seller.dialog(), "cancelBidButton")->isDefault());
    const QString sum = in<QLabel>(*seller.dialog(), "confirmBidSumLabel")->text();
    QVERIFY2(sum.contains(QStringLiteral("1,400")), qPrintable(sum));
    QTest::keyClick(seller.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!seller.dialog());
    QCOMPARE(seller.balances().held.value(), 0);
    QCOMPARE(seller.the<QComboBox>("adItemBox")->currentData().toString(), QStringLiteral("1001"));
}

void AdsApplyTest::aPriceBesideTheUnitIsRefusedUnderThePrice()
{
    Applicant seller;
    seller.fill(QStringLiteral("1001"), 11'450);
    seller.click("placeBidButton");
    QVERIFY(!seller.dialog());
    QVERIFY2(seller.error().contains(QStringLiteral("100")), qPrintable(seller.error()));
    QVERIFY(seller.errorStandsUnder("bidPriceEdit"));
    seller.the<QSpinBox>("bidPriceEdit")->setValue(10'400);
    QVERIFY(seller.error().isEmpty());
    seller.place();
    QCOMPARE(seller.balances().held.value(), 10'400);
}

void AdsApplyTest::aPriceIsTypedKeyByKey()
{
    Applicant seller;
    seller.fill();
    auto *price = seller.the<QSpinBox>("bidPriceEdit");
    price->setFocus(Qt::TabFocusReason);
    price->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("11450"));
    QCOMPARE(price->value(), 11'450);
    press(Qt::Key_Tab);
    QCOMPARE(price->value(), 11'450);
    QVERIFY(seller.errorStandsUnder("bidPriceEdit"));
    QCOMPARE(seller.error(), QStringLiteral("The bid price must be a multiple of 100 Qcash: 11,400 or 11,500, for example."));
}

void AdsApplyTest::afterABidTheFormAwaitsTheNextItem()
{
    Applicant seller;
    seller.fill(QStringLiteral("1001"), 6'000);
    seller.place();
    QCOMPARE(seller.the<QSpinBox>("bidPriceEdit")->value(), 1'000);
    for (const char *name : {"requiredQcashLabel", "adLeftLabel"})
        QVERIFY2(!seller.the<QLabel>(name)->property("value").isValid(), name);
    QCOMPARE(seller.the<QPushButton>("buyQcashButton")->text(), QStringLiteral("Buy Qcash"));
    seller.fill(QStringLiteral("1002"), 6'000);
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), 6'000);
    QVERIFY(seller.the<QPushButton>("buyQcashButton")->text().contains(QStringLiteral("1,570")));
}

void AdsApplyTest::theLastDayFollowsTheFirst()
{
    Applicant seller;
    seller.fill();
    auto *first = seller.the<QDateEdit>("adFromEdit");
    auto *last = seller.the<QDateEdit>("adToEdit");
    first->setDate(QDate(2026, 11, 25));
    QCOMPARE(last->date(), QDate(2026, 11, 25));
    last->setDate(QDate(2026, 11, 22));
    QCOMPARE(last->date(), QDate(2026, 11, 25));
    auto *place = seller.the<QPushButton>("placeBidButton");
    QVERIFY(place->isEnabled());
    last->setDate(QDate(2027, 3, 25));
    QVERIFY(seller.errorStandsUnder("adFromEdit"));
    QVERIFY(!place->isEnabled());
    last->setDate(QDate(2026, 11, 26));
    QVERIFY(seller.error().isEmpty());
    QVERIFY(place->isEnabled());
}

void AdsApplyTest::aClickBesideTheSuggestionsReachesItsField()
{
    Applicant seller;
    seller.fill();
    auto *keyword = seller.the<QLineEdit>("adKeywordEdit");
    keyword->setText(QStringLiteral("serum"));
    seller.place();
    QTRY_VERIFY_WITH_TIMEOUT(keyword->completer()->model()->rowCount() > 0, 60'000);
    keyword->setFocus(Qt::MouseFocusReason);
    keyword->clear();
    QTest::keyClicks(keyword, QStringLiteral("se"));
    QTRY_VERIFY_WITH_TIMEOUT(keyword->completer()->popup()->isVisible(), 60'000);
    QWidget *window = &seller.window.window();
    auto *price = seller.the<QSpinBox>("bidPriceEdit");
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, price->mapTo(window, QPoint(40, price->height() / 2)));
    QVERIFY(!keyword->completer()->popup()->isVisible());
    QVERIFY(price->hasFocus());
    QCOMPARE(keyword->text(), QStringLiteral("se"));
}

void AdsApplyTest::buyingIsInSightWhereQcashIsMissing()
{
    Applicant seller(10'030);
    seller.window.window().resize(1024, 640);
    seller.fill();
    seller.click("placeBidButton");
    auto *buy = seller.the<QPushButton>("buyQcashButton");
    QCOMPARE(buy->property("variant").toString(), QStringLiteral("primary"));
    QCOMPARE(seller.the<QPushButton>("placeBidButton")->property("variant").toString(), QStringLiteral("secondary"));
    QCOMPARE(buy->visibleRegion().boundingRect(), buy->rect());
    QVERIFY(seller.errorStandsUnder("bidPriceEdit"));
}

void AdsApplyTest::theTableShowsItsTextsWhereThereIsRoom()
{
    Applicant seller;
    seller.window.window().resize(1700, 1000);
    seller.fill();
    seller.place();
    const auto *table = seller.the<TableView>("adApplicationView");
    for (int column = 0; column < AdBidsModel::ColumnCount; ++column) {
        if (!table->isColumnHidden(column))
            QVERIFY2(table->columnWidth(column) >= FittedColumns::neededWidth(*table, column), qPrintable(QString::number(column)));
    }
    QVERIFY(seller.the<QWidget>("adApplyContent")->width() > seller.page().width() - 24);
}

void AdsApplyTest::severalDaysAreHeldAtOnce()
{
    Applicant seller;
    seller.fill();
    seller.the<QDateEdit>("adToEdit")->setDate(QDate(2026, 11, 23));
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), 4'200);
    seller.place();
    QCOMPARE(seller.balances().held.value(), 4'200);
    auto *table = seller.the<QTableView>("adApplicationView");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cell(table, 0, AdBidsModel::DayColumn).toDate(), QDate(2026, 11, 23));
}

void AdsApplyTest::theSameItemOnTheSameSlotIsRefusedUnderTheDays()
{
    Applicant seller;
    seller.fill();
    seller.place();
    seller.fill(QStringLiteral("1001"), 2'000);
    seller.place();
    QVERIFY(!seller.error().isEmpty());
    QVERIFY(seller.errorStandsUnder("adFromEdit"));
    QCOMPARE(seller.balances().held.value(), 1'400);
    QCOMPARE(seller.the<QSpinBox>("bidPriceEdit")->value(), 2'000);
}

void AdsApplyTest::theFieldsFollowTheAd()
{
    Applicant seller;
    auto *kinds = seller.the<QComboBox>("adKindBox");
    QCOMPARE(kinds->count(), int(adKindCodes.size()));
    QCOMPARE(seller.the<QLabel>("adKeywordCaption")->text(), QStringLiteral("Keyword"));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("plus_category")));
    QCOMPARE(seller.the<QLabel>("adKeywordCaption")->text(), QStringLiteral("Category"));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("power_rank_up")));
    QVERIFY(!seller.the<QWidget>("adKeywordEdit")->isVisible());
    QVERIFY(!seller.the<QWidget>("bidPriceEdit")->isEnabled());
    const int price = seller.the<QSpinBox>("bidPriceEdit")->value();
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), price);
    // From the second day on the shop knows of another price.
    Desk &desk = seller.window.desk();
    const QDate second = seller.the<QDateEdit>("adFromEdit")->date().addDays(1);
    const AdTermsDraft terms{newActionId(), AdKind::PowerRankUp, second, known<Qcash>(price + 50), known<Qcash>(1), 7};
    QVERIFY(desk.wallet.adTerms.save(desk.session.shop()->id, terms, seller.window.clock));
    desk.session.announceChange();
    seller.the<QDateEdit>("adToEdit")->setDate(second);
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), 2 * price + 50);
    const QString sum = seller.the<QLabel>("adSumLabel")->text();
    QCOMPARE(sum, QStringLiteral("%1 × 1 day + %2 × 1 day").arg(formatNumber(price), formatNumber(price + 50)));
}

void AdsApplyTest::theCountdownRunsOutByItself()
{
    Applicant seller;
    auto *timer = seller.page().findChild<QTimer *>(QStringLiteral("bidCountdownTimer"));
    QVERIFY(timer && timer->isActive());
    seller.window.clock.instant = jst::at(QDate(2026, 11, 21), QTime(17, 49, 0));
    QTRY_COMPARE_WITH_TIMEOUT(valueIn(seller.page(), "bidCountdownLabel"), 59, 60'000);
    seller.window.clock.instant = jst::at(QDate(2026, 11, 21), QTime(17, 50, 0));
    QTRY_COMPARE_WITH_TIMEOUT(seller.the<QLabel>("bidCountdownLabel")->text(), QStringLiteral("Bidding closed"), 60'000);
    seller.fill();
    seller.click("placeBidButton");
    QVERIFY(!seller.dialog());
    QVERIFY(seller.errorStandsUnder("adFromEdit"));
    QCOMPARE(seller.balances().held.value(), 0);
    seller.window.open(PageId::Help);
    QVERIFY(!timer->isActive());
}

void AdsApplyTest::shortOfQcashLeadsToTicketsAndBackToTheSameForm()
{
    Applicant seller(10'030);
    seller.fill();
    seller.click("placeBidButton");
    QVERIFY(!seller.dialog());
    QVERIFY2(seller.error().contains(QStringLiteral("1,000")), qPrintable(seller.error()));
    QVERIFY(seller.the<QPushButton>("buyQcashButton")->text().contains(QStringLiteral("1,000")));
    seller.click("buyQcashButton");
    const WindowFixture &window = seller.window;
    QCOMPARE(int(window.window().currentPage()), int(PageId::Qcash));
    QVERIFY(window.find(QStringLiteral("adMissingBar"))->isVisible());
    QCOMPARE(window.find<QSpinBox>(QStringLiteral("wantedSpin"))->value(), 1'000);
    QTest::mouseClick(window.find<QPushButton>(QStringLiteral("purchaseButton")), Qt::LeftButton);
    QCOMPARE(int(window.window().currentPage()), int(PageId::Checkout));
    QVERIFY(!window.find(QStringLiteral("backToAdButton"))->isVisible());
    QTest::mouseClick(window.find<QPushButton>(QStringLiteral("proceedButton")), Qt::LeftButton);
    for (const auto &[name, text] : {std::pair{"cardNumberEdit", "4111111111111111"}, std::pair{"cardExpiryEdit", "1230"}, std::pair{"cardCodeEdit", "737"},
                                     std::pair{"cardHolderEdit", "HANAKO YAMADA"}})
        QTest::keyClicks(window.find(QLatin1String(name)), QLatin1String(text));
    QTest::mouseClick(window.find<QPushButton>(QStringLiteral("orderButton")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.find(QStringLiteral("backToAdButton"))->isVisible(), 60'000);
    QTest::mouseClick(window.find<QPushButton>(QStringLiteral("backToAdButton")), Qt::LeftButton);
    QCOMPARE(int(window.window().currentPage()), int(PageId::Ads));
    QCOMPARE(seller.the<QComboBox>("adItemBox")->currentData().toString(), QStringLiteral("1001"));
    QCOMPARE(seller.the<QLineEdit>("adKeywordEdit")->text(), QStringLiteral("リードルショット"));
    QCOMPARE(seller.the<QSpinBox>("bidPriceEdit")->value(), 1'400);
    QCOMPARE(valueIn(seller.page(), "adLeftLabel"), 0);
    seller.place();
    QCOMPARE(seller.balances().held.value(), 1'400);
}

void AdsApplyTest::theFormOutlastsALanguageChangeAndALock()
{
    Applicant seller;
    seller.fill(QStringLiteral("2001"), 3'300);
    seller.the<QDateEdit>("adToEdit")->setDate(QDate(2026, 11, 22));
    seller.click("placeBidButton");
    QVERIFY(seller.dialog());
    seller.window.language.apply(QStringLiteral("ja"));
    QTRY_VERIFY(in<QLabel>(*seller.dialog(), "confirmBidItemLabel")->text().contains(QStringLiteral("2001")));
    QTest::keyClick(seller.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!seller.dialog());
    seller.window.window().session().lock();
    QVERIFY(!seller.page().isVisible());
    seller.window.find<QLineEdit>(QStringLiteral("unlockPasswordEdit"))->setText(WindowFixture::password());
    seller.window.find<QPushButton>(QStringLiteral("unlockButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(seller.page().isVisible(), 60'000);
    seller.window.desk().session.announceChange();
    QCOMPARE(seller.the<QComboBox>("adItemBox")->currentData().toString(), QStringLiteral("2001"));
    QCOMPARE(seller.the<QSpinBox>("bidPriceEdit")->value(), 3'300);
    QCOMPARE(seller.the<QDateEdit>("adToEdit")->date(), QDate(2026, 11, 22));
    QCOMPARE(valueIn(seller.page(), "requiredQcashLabel"), 6'600);
}

void AdsApplyTest::everyLanguageHasItsOwnWords()
{
    Applicant seller;
    seller.fill(QStringLiteral("1001"), 11'450);
    seller.click("placeBidButton");
    for (const QString &code : Language::codes()) {
        seller.window.language.apply(code);
        QTRY_VERIFY(seller.errorStandsUnder("bidPriceEdit"));
        QCOMPARE(seller.the<QLineEdit>("adKeywordEdit")->text(), QStringLiteral("リードルショット"));
        QVERIFY(seller.page().grab().width() > 0);
    }
}

QTEST_MAIN(AdsApplyTest)
#include "ads_apply_test.moc"
