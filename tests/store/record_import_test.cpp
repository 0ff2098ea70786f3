#include "store/record_import.h"

#include "record_samples.h"
#include "record_sums.h"

#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Rows of files brought into the store: nothing doubled, nothing lost, all or nothing.
class RecordImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameScoresAgainChangeNothing();
    void otherPointsUnderTheSameKeyMoveTheSums();
    void ofEqualKeysInOneFileTheLastCounts();
    void aScoreFileNamesItemsWithoutListingThem();
    void aBlankNeverErasesAnItemsValue();
    void anAnsweredInquiryStaysAnswered();
    void noticesTakeWhatIsNew();
    void shopsDontMix();
    void anUnfinishedImportLeavesTheWalletAloneAndFree();
    void aCommitThatMetALockCanBeRepeated();

private:
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

namespace {

const QString noText = QStringLiteral("");

} // namespace

void RecordImportTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

void RecordImportTest::sameScoresAgainChangeNothing()
{
    const QList<ScoreEvent> file{scoreEvent({2026, 10, 1}, QStringLiteral("1"), 5),
                                 scoreEvent({2026, 10, 2}, QStringLiteral("1"), -3),
                                 scoreEvent({2026, 11, 1}, QStringLiteral("2"), 7, ScoreComponent::Review)};
    COMPARE_COUNTS(imported(*m_database, m_shop, file), 3, 0, 0);
    const QStringList sums = scoreSums(*m_database);
    QCOMPARE(sums.first(), QStringLiteral("1|202610|delivery|2|2"));

    COMPARE_COUNTS(imported(*m_database, m_shop, file), 0, 0, 3);
    QCOMPARE(scoreSums(*m_database), sums);
    QCOMPARE(sums, scoreSumsRecounted(*m_database));
}

void RecordImportTest::otherPointsUnderTheSameKeyMoveTheSums()
{
    auto event = scoreEvent({2026, 10, 1}, QStringLiteral("1"), 5);
    imported<ScoreEvent>(*m_database, m_shop, {event});
    event.points = -2;
    COMPARE_COUNTS(imported<ScoreEvent>(*m_database, m_shop, {event}), 0, 1, 0);
    QCOMPARE(scoreSums(*m_database),
             (QStringList{QStringLiteral("1|202610|delivery|-2|1"), QStringLiteral("1|202610|1|-2|0|0|1|0")}));
}

void RecordImportTest::ofEqualKeysInOneFileTheLastCounts()
{
    const QList<ScoreEvent> file{scoreEvent({2026, 10, 1}, QStringLiteral("1"), 5),
                                 scoreEvent({2026, 10, 1}, QStringLiteral("1"), 6)};
    COMPARE_COUNTS(imported(*m_database, m_shop, file), 1, 0, 1);
    QCOMPARE(scoreSums(*m_database).first(), QStringLiteral("1|202610|delivery|6|1"));
}

void RecordImportTest::aScoreFileNamesItemsWithoutListingThem()
{
    auto unnamed = scoreEvent({2026, 10, 1}, QStringLiteral("1"), 5);
    unnamed.itemName = unnamed.category = QString();
    auto named = scoreEvent({2026, 10, 2}, QStringLiteral("1"), 5);
    named.itemName = QStringLiteral("ﾃｽﾄ Cream");
    const QString all = QStringLiteral("SELECT item_number, name, name_folded, category, is_listed FROM item");
    imported<ScoreEvent>(*m_database, m_shop, {unnamed, named, unnamed});
    QCOMPARE(rowsOf(*m_database, all, 5), QStringList(QStringLiteral("1|ﾃｽﾄ Cream|てすと cream|Beauty|0")));

    named.itemName = QStringLiteral("Another name");
    named.category = QStringLiteral("Another category");
    imported<ScoreEvent>(*m_database, m_shop, {named});
    QCOMPARE(rowsOf(*m_database, all, 5), QStringList(QStringLiteral("1|ﾃｽﾄ Cream|てすと cream|Beauty|0")));

    COMPARE_COUNTS(imported<Item>(*m_database, m_shop, {item(QStringLiteral("1"), QStringLiteral("Listed"))}), 1, 0, 0);
    QCOMPARE(rowsOf(*m_database, all, 5), QStringList(QStringLiteral("1|Listed|listed|Beauty|1")));
}

void RecordImportTest::aBlankNeverErasesAnItemsValue()
{
    Item full{QStringLiteral("1"), QStringLiteral("S-1"), QStringLiteral("Name"), QStringLiteral("Beauty"), 3, 1200,
              QDate(2026, 12, 1),  ImageStatus::Error,    GoodsKind::Reserve};
    const QString all =
        QStringLiteral("SELECT seller_item_code, name, name_folded, category, stock, price, valid_until, image_status, "
                       "goods_kind FROM item");
    COMPARE_COUNTS(imported<Item>(*m_database, m_shop, {full}), 1, 0, 0);
    const QStringList before = rowsOf(*m_database, all, 9);
    COMPARE_COUNTS(imported<Item>(*m_database, m_shop, {item(QStringLiteral("1"), QString())}), 0, 0, 1);
    QCOMPARE(rowsOf(*m_database, all, 9), before);

    full.stock = 0;
    full.imageStatus = ImageStatus::Ok;
    COMPARE_COUNTS(imported<Item>(*m_database, m_shop, {full}), 0, 1, 0);
    QCOMPARE(rowsOf(*m_database, all, 9), QStringList(QStringLiteral("S-1|Name|name|Beauty|0|1200|20261201|ok|reserve")));
}

void RecordImportTest::anAnsweredInquiryStaysAnswered()
{
    Inquiry inquiry{QStringLiteral("7"), QDate(2026, 11, 1), QStringLiteral("1"), QStringLiteral("When?"), true};
    COMPARE_COUNTS(imported<Inquiry>(*m_database, m_shop, {inquiry}), 1, 0, 0);
    inquiry.answered = false;
    inquiry.title = inquiry.itemNumber = QString();
    COMPARE_COUNTS(imported<Inquiry>(*m_database, m_shop, {inquiry}), 0, 0, 1);
    QCOMPARE(rowsOf(*m_database, QStringLiteral("SELECT item_number, title, is_answered FROM inquiry"), 3),
             QStringList(QStringLiteral("1|When?|1")));
}

void RecordImportTest::noticesTakeWhatIsNew()
{
    Notice notice{
        QDate(2026, 11, 1), NoticeKind::System, QStringLiteral("Maintenance"), QStringLiteral("At night"), noText, false};
    COMPARE_COUNTS(imported<Notice>(*m_database, m_shop, {notice}), 1, 0, 0);
    COMPARE_COUNTS(imported<Notice>(*m_database, m_shop, {notice}), 0, 0, 1);
    notice.body = noText;
    notice.url = QStringLiteral("https://example.com/");
    notice.important = true;
    COMPARE_COUNTS(imported<Notice>(*m_database, m_shop, {notice}), 0, 1, 0);
    QCOMPARE(rowsOf(*m_database, QStringLiteral("SELECT body, url, is_important FROM notice"), 3),
             QStringList(QStringLiteral("At night|https://example.com/|1")));
}

void RecordImportTest::shopsDontMix()
{
    const ShopId other = addShop(*m_database, QStringLiteral("other"));
    const QList<ScoreEvent> file{scoreEvent({2026, 10, 1}, QStringLiteral("1"), 5)};
    COMPARE_COUNTS(imported(*m_database, m_shop, file), 1, 0, 0);
    COMPARE_COUNTS(imported(*m_database, other, file), 1, 0, 0);
    QCOMPARE(scoreSums(*m_database), scoreSumsRecounted(*m_database));
}

void RecordImportTest::anUnfinishedImportLeavesTheWalletAloneAndFree()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.db"));
    auto importing = openStore(path);
    const ShopId shop = addShop(*importing);
    auto other = openStore(path);
    other->setBusyTimeout(0);
    const qint64 version = other->dataVersion().value();
    {
        auto import = RecordImport<ScoreEvent>::begin(*importing, shop);
        QVERIFY(import);
        for (int row = 0; row < 30000; ++row)
            QVERIFY((*import)->add(scoreEvent(QDate(2026, 1, 1).addDays(row % 300), QString::number(row), row)));
        QCOMPARE(other->dataVersion().value(), version);
        addShop(*other, QStringLiteral("meanwhile"));
    }
    QCOMPARE(other->dataVersion().value(), version);
    QCOMPARE(scoreSums(*other), QStringList());
    QCOMPARE(rowsOf(*importing, QStringLiteral("SELECT name FROM temp.sqlite_master"), 1), QStringList());
    COMPARE_COUNTS(imported<ScoreEvent>(*importing, shop, {scoreEvent({2026, 1, 1}, QStringLiteral("1"), 1)}), 1, 0, 0);
}

void RecordImportTest::aCommitThatMetALockCanBeRepeated()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.db"));
    auto importing = openStore(path);
    const ShopId shop = addShop(*importing);
    importing->setBusyTimeout(0);
    auto other = openStore(path);
    auto import = RecordImport<ScoreEvent>::begin(*importing, shop);
    QVERIFY((*import)->add(scoreEvent({2026, 1, 1}, QStringLiteral("1"), 1)));
    {
        const auto writing = Transaction::begin(*other);
        QVERIFY(writing);
        const auto refused = (*import)->commit();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, StoreFault::Busy);
    }
    {
        // A reader lets the transaction be made, but not be committed.
        Statement reading(*other, QStringLiteral("SELECT id FROM shop"));
        QVERIFY(reading.next().value());
        const auto refused = (*import)->commit();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, StoreFault::Busy);
    }
    QCOMPARE(scoreSums(*other), QStringList());
    const auto counts = (*import)->commit();
    QVERIFY(counts);
    COMPARE_COUNTS(*counts, 1, 0, 0);
    QCOMPARE(scoreSums(*other), scoreSumsRecounted(*other));
}

QTEST_GUILESS_MAIN(RecordImportTest)
#include "record_import_test.moc"
