#include "support/ad_samples.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace console;
using namespace samples;

/// Several connections that bid on one store at once: Qcash is held once, a slot is taken once.
class AdAtOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLastQcashIsBidOnce();
    void anItemIsOnASlotOnce();
    void oneIdIsOneActForAll();
    void anOutcomeIsEnteredOnce();

private:
    /// The answers of `count` connections that act at the same time, each told its own number.
    [[nodiscard]] QStringList answersAtOnce(int count, const std::function<QString(Wallet &, int)> &act);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    const AdPriceList m_prices = ads::prices();
};

void AdAtOnceTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("wallet.sqlite"));
    m_wallet = openWallet(m_path);
    m_shop = registerShop(*m_wallet, m_clock, 1'900);
    ads::putOnSale(*m_wallet, m_shop.id, {QStringLiteral("1001")});
}

QStringList AdAtOnceTest::answersAtOnce(int count, const std::function<QString(Wallet &, int)> &act)
{
    std::vector<QString> answers;
    answers.resize(std::size_t(count));
    std::atomic<int> waiting = count;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
            wallet->database().setBusyTimeout(60'000);
            --waiting;
            while (waiting > 0)
                std::this_thread::yield();
            answers.at(std::size_t(i)) = act(*wallet, i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return QStringList(answers.cbegin(), answers.cend());
}

void AdAtOnceTest::theLastQcashIsBidOnce()
{
    const QStringList answers = answersAtOnce(8, [this](Wallet &wallet, int i) {
        return ads::answerOf(wallet.ads.place(m_shop.id, ads::application(QString::number(i), 1'000, QStringLiteral("slot %1").arg(i)), m_prices, m_clock));
    });
    QCOMPARE(answers.count(QStringLiteral("done")), 1);
    QCOMPARE(answers.count(QStringLiteral("not_enough_qcash")), 7);
    QCOMPARE(m_wallet->book.balances(m_shop.id)->held.value(), 1'000);
    QCOMPARE(m_wallet->book.balances(m_shop.id)->spendable.value(), 900);
    VERIFY_SOUND(*m_wallet);
}

void AdAtOnceTest::anItemIsOnASlotOnce()
{
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 20'000), m_clock));
    const QStringList answers = answersAtOnce(8, [this](Wallet &wallet, int i) {
        return ads::answerOf(wallet.ads.place(m_shop.id, ads::application(QString::number(i)), m_prices, m_clock));
    });
    QCOMPARE(answers.count(QStringLiteral("done")), 1);
    QCOMPARE(answers.count(QStringLiteral("already_on_slot")), 7);
    VERIFY_SOUND(*m_wallet);
}

void AdAtOnceTest::oneIdIsOneActForAll()
{
    const QStringList answers = answersAtOnce(8, [this](Wallet &wallet, int) {
        const auto bids = wallet.ads.place(m_shop.id, ads::application(QStringLiteral("a")), m_prices, m_clock);
        return bids ? QString::number(bids->first().number) : ads::answerOf(bids);
    });
    QCOMPARE(answers, QList<QString>(8, QStringLiteral("1")));
    QCOMPARE(m_wallet->book.balances(m_shop.id)->held.value(), 1'000);
    VERIFY_SOUND(*m_wallet);
}

void AdAtOnceTest::anOutcomeIsEnteredOnce()
{
    QVERIFY(m_wallet->ads.place(m_shop.id, ads::application(QStringLiteral("a")), m_prices, m_clock));
    m_clock.instant = jst::at({2026, 11, 21}, QTime(18, 0));
    const QStringList answers = answersAtOnce(8, [this](Wallet &wallet, int i) {
        return ads::answerOf(wallet.ads.decide(m_shop.id, QStringLiteral("decide %1").arg(i), {{1, i % 2 == 0}}, m_clock));
    });
    QCOMPARE(answers.count(QStringLiteral("done")), 1);
    QCOMPARE(answers.count(QStringLiteral("already_decided")), 7);
    QCOMPARE(m_wallet->book.balances(m_shop.id)->held.value(), 0);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(AdAtOnceTest)
#include "ad_at_once_test.moc"
