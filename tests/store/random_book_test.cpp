#include "store/backup.h"
#include "support/book_model.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Random acts of a shop's life against the plain model, with all invariants after each one.
class RandomBookTest : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceOfActsAgreesWithTheModel();
};

namespace {

constexpr int steps = 60;

/// One shop's life. Every act is a chance's; every answer is the model's.
class Life
{
public:
    Life(const QString &path, Chance &chance)
        : m_path(path), m_chance(chance), m_clock(jst::at(QDate(2026, 1, 15), QTime(12, 0)).plusSeconds(chance.between(0, 30'000'000))),
          m_wallet(openWallet(path)), m_shop(registerShop(*m_wallet, m_clock, 500)), m_model(500, m_clock.instant)
    {
    }

    /// Empty, or what differs and after which acts.
    QString live();

private:
    QString step();
    QString charge();
    QString addEntry();
    QString correct();
    QString importPoints();
    QString importDelivery();
    QString moveClock();
    QString keepAndRestore();
    QString compare(const QString &act, const QString &answered, const QString &expected);
    [[nodiscard]] QString findDifference();
    /// Mostly a new id; sometimes one that was used before.
    QString anyId()
    {
        if (!m_ids.isEmpty() && m_chance.once(6))
            return m_chance.oneOf(m_ids);
        m_ids.append(QStringLiteral("id-%1").arg(m_ids.size()));
        return m_ids.last();
    }
    QDate anyDay() { return jst::dateOf(m_clock.instant).addDays(m_chance.between(-45, 2)); }

    QString m_path;
    Chance &m_chance;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    BookModel m_model;
    QStringList m_ids;
    QStringList m_acts;
    int m_rows = 0;
};

QString Life::compare(const QString &act, const QString &answered, const QString &expected)
{
    m_acts.append(QStringLiteral("%1 %2 → %3").arg(jst::isoText(m_clock.instant), act, answered));
    return answered == expected ? QString() : QStringLiteral("the model says %1").arg(expected);
}

QString Life::charge()
{
    constexpr qint64 amounts[] = {100, 500, 1000, 3000, 5000, 77};
    constexpr PaymentMethod methods[] = {PaymentMethod::Card, PaymentMethod::Settlement, PaymentMethod::SettlementDue, PaymentMethod::SettlementDue};
    const TicketOrderDraft draft = ticket(anyId(), m_chance.oneOf(amounts), m_chance.oneOf(methods));
    const QString answered = answerOf(placePaid(*m_wallet, m_shop, draft, m_clock));
    return compare(QStringLiteral("charge %1 %2 %3").arg(draft.actionId).arg(draft.ticket).arg(int(draft.method())), answered,
                   m_model.charge(draft.actionId, draft.ticket, draft.method(), m_clock.instant));
}

QString Life::addEntry()
{
    constexpr EntryKind kinds[] = {EntryKind::ManualIn, EntryKind::ManualOut, EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::AdRefund};
    const EntryDraft draft = entry(anyId(), m_chance.oneOf(kinds), m_chance.once(15) ? 0 : m_chance.between(1, 3'000), anyDay());
    const qsizetype known = m_model.entries.size();
    const QString answered = answerOf(m_wallet->book.addEntry(m_shop.id, draft, m_clock));
    const QString expected = m_model.addEntry(draft.actionId, draft.kind, draft.amount.value(), draft.datedOn, m_clock.instant);
    if (m_model.entries.size() > known) {
        const auto page = m_wallet->book.history(m_shop.id, {}, 1, 1);
        if (!page)
            return QStringLiteral("no history");
        m_model.entries.last().transferId = page->rows.first().transferId;
    }
    return compare(QStringLiteral("entry %1 %2 %3").arg(draft.actionId, codeIn(entryKindCodes, draft.kind)).arg(draft.amount.value()), answered, expected);
}

QString Life::correct()
{
    if (m_model.entries.isEmpty())
        return {};
    const qsizetype index = m_chance.between(0, m_model.entries.size() - 1);
    const QString id = anyId();
    const qint64 transfer = m_model.entries.at(index).transferId;
    const QString answered = answerOf(m_wallet->book.correctEntry(m_shop.id, id, transfer, {}, m_clock));
    return compare(QStringLiteral("correct %1 %2").arg(id).arg(transfer), answered, m_model.correct(id, index, m_clock.instant));
}

QString Life::importPoints()
{
    const QDate date = anyDay();
    const qint64 points = m_chance.between(-120, 400);
    addPoints(*m_wallet, m_shop.id, date, points, QString::number(++m_rows));
    m_model.importPoints(date, points);
    return compare(QStringLiteral("import %1 points of %2").arg(points).arg(date.toString(Qt::ISODate)), {}, {});
}

QString Life::importDelivery()
{
    const QDate date = anyDay();
    const qint64 yen = m_chance.between(1, 4'000);
    import(*m_wallet, m_shop.id, QList{delivery(QString::number(++m_rows), date, yen)});
    m_model.importDelivery(date, yen);
    return compare(QStringLiteral("import a delivery of %1 on %2").arg(yen).arg(date.toString(Qt::ISODate)), {}, {});
}

QString Life::moveClock()
{
    const JstMonth month = JstMonth::containing(m_clock.instant);
    switch (m_chance.between(0, 5)) {
    case 0:
        m_clock.instant = month.lastSecond();
        break;
    case 1:
        m_clock.instant = month.end();
        break;
    case 2:
        m_clock.instant = m_clock.instant.plusSeconds(-m_chance.between(1, 40 * 86'400));
        break;
    default:
        m_clock.instant = m_clock.instant.plusSeconds(m_chance.between(1, 12 * 86'400));
    }
    return compare(QStringLiteral("the clock moves"), {}, {});
}

QString Life::keepAndRestore()
{
    const QString backup = m_path + QStringLiteral(".backup");
    const bool keeps = m_chance.once(2);
    if (keeps) {
        if (!backUpChecked(m_wallet->database(), backup))
            return QStringLiteral("no backup");
        if (m_chance.once(2)) {
            // What happens after the backup is gone with the restore.
            static_cast<void>(placePaid(*m_wallet, m_shop, ticket(QStringLiteral("lost-%1").arg(m_acts.size()), 100), m_clock));
            const auto kept = restoreChecked(m_wallet->database(), backup, m_clock.instant);
            if (!kept)
                return QStringLiteral("no restore");
            QFile::remove(*kept);
        }
    }
    m_wallet.reset();
    m_wallet = openWallet(m_path, Database::Mode::OpenExisting);
    m_acts.append(keeps ? QStringLiteral("backup, reopen") : QStringLiteral("reopen"));
    return findingsOf(m_wallet->database()).join(u' ');
}

QString Life::step()
{
    switch (m_chance.between(0, 19)) {
    case 0:
    case 1:
    case 2:
    case 3: {
        const QString id = anyId();
        const QString answered = answerOf(m_wallet->conversions.convert(m_shop.id, {id, {}, {}}, m_clock));
        return compare(QStringLiteral("convert %1").arg(id), answered, m_model.convert(id, m_clock.instant));
    }
    case 4:
    case 5:
    case 6:
    case 7:
        return charge();
    case 8:
    case 9:
    case 10:
        return addEntry();
    case 11:
        return correct();
    case 12:
    case 13:
        return importPoints();
    case 14:
    case 15:
        return importDelivery();
    case 16:
        return m_chance.once(4) ? keepAndRestore() : QString();
    default:
        return moveClock();
    }
}

QString Life::findDifference()
{
    const QDate today = jst::dateOf(m_clock.instant);
    const auto offer = m_wallet->conversions.offer(m_shop.id, m_clock.instant);
    const auto money = m_wallet->settlement.available(m_shop.id, Grade::General, today);
    const auto page = m_wallet->book.history(m_shop.id, {}, 1, 5);
    if (!offer || !money || !page)
        return QStringLiteral("unreadable");
    const QList<qint64> stands{totalOf(*m_wallet, m_shop.id), offer->convertible.value(), money->settled.value(), money->due.value(), page->matching,
                               page->rows.first().balance.value()};
    const QList<qint64> expected{m_model.total(), m_model.convertible(m_clock.instant), m_model.settled(today), m_model.due(today), m_model.bookings(),
                                 m_model.total()};
    for (qsizetype i = 0; i < stands.size(); ++i) {
        if (stands.at(i) != expected.at(i)) {
            const char *const names[] = {"total", "convertible", "settled", "due", "entries", "balance"};
            return QStringLiteral("%1 is %2, the model says %3").arg(QLatin1String(names[i])).arg(stands.at(i)).arg(expected.at(i));
        }
    }
    return {};
}

QString Life::live()
{
    for (int i = 0; i < steps; ++i) {
        QString wrong = step();
        if (wrong.isEmpty())
            wrong = findDifference();
        if (wrong.isEmpty() && (i % 20 == 19 || i + 1 == steps))
            wrong = findingsOf(m_wallet->database()).join(u' ');
        if (!wrong.isEmpty())
            return m_acts.join(u'\n') + u'\n' + wrong;
    }
    return {};
}

} // namespace

void RandomBookTest::anySequenceOfActsAgreesWithTheModel()
{
    // In memory where the machine has such a folder: thousands of stores are made, and durability is not the matter here.
    const QString base = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    Chance chance("random_book_test");
    const int lives = rounds(200, 10'000);
    for (int i = 0; i < lives; ++i) {
        const QTemporaryDir folder(base + QStringLiteral("/random-book-XXXXXX"));
        QVERIFY(folder.isValid());
        Life life(folder.filePath(QStringLiteral("wallet.sqlite")), chance);
        const QString wrong = life.live();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("life %1:\n%2").arg(i).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(RandomBookTest)
#include "random_book_test.moc"
