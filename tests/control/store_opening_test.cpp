#include "control/opened_desk.h"
#include "store/open_stores.h"
#include "support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;

/// A store that is opened in a thread of its own and used in the caller's.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void theStoreIsTheCallersWhenItHasBeenTaken();
    void whatCantBeOpenedIsTold();
    void whoTakesNothingLeavesNothingOpen();
    void aNewStoreForgetsPracticePaymentsOfAnother();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

void StoreOpeningTest::theStoreIsTheCallersWhenItHasBeenTaken()
{
    {
        StoreOpening opening(path());
        const auto desk = OpenedDesk::open(opening, m_clock, nullptr);
        QVERIFY(desk);
        ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Shop");
        draft.loginPasswordHash = QStringLiteral("none");
        QVERIFY((*desk)->desk().wallet.shops.add(draft, m_clock));
        QCOMPARE((*desk)->desk().wallet.shops.all()->size(), 1);
    }
    StoreOpening again(path());
    const auto wallet = again.take();
    QVERIFY(wallet);
    QCOMPARE((*wallet)->shops.all()->first().sellerId, QStringLiteral("seller"));
}

void StoreOpeningTest::whatCantBeOpenedIsTold()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no store at all");
    file.close();
    StoreOpening opening(path());
    const auto desk = OpenedDesk::open(opening, m_clock, nullptr);
    QVERIFY(!desk);
    QCOMPARE(desk.error().fault, StoreFault::NotOurs);
}

void StoreOpeningTest::whoTakesNothingLeavesNothingOpen()
{
    { const StoreOpening opening(path()); }
    // A store that somebody has open is not read past SQLite (OpenStores).
    bool isRead = false;
    QVERIFY(OpenStores::readUnlessOpen(path(), [&isRead] { isRead = true; }));
    QVERIFY(isRead);
}

void StoreOpeningTest::aNewStoreForgetsPracticePaymentsOfAnother()
{
    QFile practice(practicePath(path()));
    QVERIFY(practice.open(QIODevice::WriteOnly));
    practice.close();
    StoreOpening opening(path());
    QVERIFY(opening.take());
    QVERIFY(!practice.exists());
}

QTEST_GUILESS_MAIN(StoreOpeningTest)

#include "store_opening_test.moc"
