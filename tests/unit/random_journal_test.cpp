#include "support/chance.h"
#include "support/journal_samples.h"

#include <QTest>

using namespace console;
using namespace samples;

/// Random books under random policies: on every day the books hold as a prepayment what is left of the lots that are booked.
class RandomJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void prepaymentIsWhatIsLeftOnEveryDay();
};

namespace {

const QDate firstDay(2024, 11, 20);
constexpr int days = 500;

/// A book of a shop with the simplest lots there are, day by day.
class Book
{
public:
    explicit Book(Chance &chance) : m_chance(chance), m_policies(anyPolicies()), m_adjustments(adjustmentsIn(m_policies, firstDay, firstDay.addDays(days))) {}

    /// Empty, or what is wrong.
    QString live();

private:
    BookingPolicies anyPolicies()
    {
        QList<DatedPolicy> all;
        for (qint64 i = m_chance.between(0, 4); i >= 0; --i) {
            BookingPolicy policy = bookingPolicy(m_chance.once(2) ? BookingMethod::Prepayment : BookingMethod::Expense,
                                                 m_chance.once(2) ? PointsBooking::Income : PointsBooking::NotBooked, int(m_chance.between(1, 12)));
            if (m_chance.once(3))
                policy.title(AccountRole::Prepayment).sub = QStringLiteral("Qoo10");
            all.append({firstDay.addDays(m_chance.between(-20, days)), policy});
        }
        return BookingPolicies(all);
    }
    QList<LotRest> rests() const
    {
        QList<LotRest> all;
        for (const auto &[kind, code] : lotKindCodes) {
            const auto found = m_rests.find(kind);
            all.append({kind, known<Qcash>(found == m_rests.end() ? 0 : found->second)});
        }
        return all;
    }
    QString book(const std::optional<Journal> &journal);
    QString bookAdjustments(QDate day, bool first);
    QString bookEntry(QDate day);
    QString check(QDate day) const;
    void receive(LotKind kind, qint64 amount, QList<LotShare> &shares)
    {
        m_lots.append({kind, amount});
        m_rests[kind] += amount;
        shares.append({m_ordinal, kind, amount});
    }
    void use(qint64 amount, QList<LotShare> &shares)
    {
        std::map<LotKind, qint64> taken;
        while (amount > 0) {
            const qint64 part = std::min(amount, m_lots.first().second);
            taken[m_lots.first().first] += part;
            amount -= part;
            if ((m_lots.first().second -= part) == 0)
                m_lots.removeFirst();
        }
        for (const auto &[kind, part] : taken) {
            m_rests[kind] -= part;
            shares.append({m_ordinal, kind, -part});
        }
    }

    Chance &m_chance;
    BookingPolicies m_policies;
    QList<Adjustment> m_adjustments;
    qsizetype m_next = 0;
    QList<std::pair<LotKind, qint64>> m_lots;
    std::map<LotKind, qint64> m_rests;
    std::map<QString, qint64> m_accounts;    ///< debits less credits, by title and sub-account
    QDate m_lastClosing;
    qint64 m_total = 0;
    qint64 m_ordinal = 0;
};

QString Book::book(const std::optional<Journal> &journal)
{
    if (!journal)
        return {};
    if (journal->debits.isEmpty() || sideSum(journal->debits) != sideSum(journal->credits))
        return QStringLiteral("not balanced: ") + journalText(journal);
    for (const JournalLine &line : journal->debits + journal->credits) {
        if (line.amount <= Yen())
            return QStringLiteral("not above zero: ") + journalText(journal);
    }
    for (const JournalLine &line : journal->debits)
        m_accounts[line.account.title + u'/' + line.account.sub] += line.amount.value();
    for (const JournalLine &line : journal->credits)
        m_accounts[line.account.title + u'/' + line.account.sub] -= line.amount.value();
    if (journal->isClosing())
        m_lastClosing = journal->day;
    return {};
}

QString Book::bookAdjustments(QDate day, bool first)
{
    for (; m_next < m_adjustments.size() && m_adjustments.at(m_next).day == day && m_adjustments.at(m_next).isFirstOfDay() == first; ++m_next) {
        const Adjustment &adjustment = m_adjustments.at(m_next);
        if (adjustment.restDay != (first ? day.addDays(-1) : day))
            return QStringLiteral("the rests of another day");
        const QString wrong = book(journalOf(adjustment, rests(), journalWords()));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Book::bookEntry(QDate day)
{
    ++m_ordinal;
    const qint64 amount = m_chance.between(1, 5'000);
    QList<LotShare> shares;
    JournalSource entry = journalSource(m_ordinal, day, EntryKind::Charge, amount);
    entry.method = PaymentMethod::KonbiniSeven;
    entry.fee = known<Yen>(m_chance.once(2) ? 150 : 0);
    const bool isOut = m_total >= amount && m_chance.once(2);
    if (isOut) {
        constexpr EntryKind kinds[] = {EntryKind::AdSpend, EntryKind::AdSpend, EntryKind::ManualOut, EntryKind::Correction};
        entry.kind = m_chance.oneOf(kinds);
        entry.reversedKind = m_chance.once(2) ? EntryKind::ManualIn : EntryKind::AdRefund;
        entry.amount = -amount;
        use(amount, shares);
    } else {
        constexpr std::pair<EntryKind, LotKind> kinds[] = {{EntryKind::Charge, LotKind::Paid},       {EntryKind::Charge, LotKind::Settlement},
                                                           {EntryKind::Conversion, LotKind::Points}, {EntryKind::AdRefund, LotKind::Refunded},
                                                           {EntryKind::ManualIn, LotKind::Adjusted}, {EntryKind::Correction, LotKind::Points},
                                                           {EntryKind::Opening, LotKind::Opening}};
        const auto [kind, lot] = m_chance.oneOf(kinds);
        entry.kind = kind;
        entry.reversedKind = m_chance.once(2) ? EntryKind::ManualOut : EntryKind::AdSpend;
        receive(lot, amount, shares);
    }
    m_total += entry.amount;
    const BookingPolicy &policy = m_policies.on(day);
    const EntryJournal made = journalOf(entry, shares, policy, journalWords());
    qint64 accounted = 0;
    for (const LeftOut &part : made.leftOut)
        accounted += part.amount.value();
    if (made.journal)
        accounted += made.journal->total().value() - (entry.kind == EntryKind::Charge ? entry.fee.value() : 0);
    if (accounted != amount)
        return QStringLiteral("an entry of %1 is accounted for with %2").arg(amount).arg(accounted);
    return book(made.journal);
}

QString Book::check(QDate day) const
{
    const BookingPolicy &policy = m_policies.on(day);
    qint64 booked = 0;
    for (const LotRest &lot : rests())
        booked += isBooked(lot.kind, policy) ? lot.rest.value() : 0;
    const bool isHeld = policy.method == BookingMethod::Prepayment || m_lastClosing == day;
    const QString account = policy.title(AccountRole::Prepayment).title + u'/' + policy.title(AccountRole::Prepayment).sub;
    for (const auto &[name, balance] : m_accounts) {
        if (!name.startsWith(QStringLiteral("前払金")))
            continue;
        const qint64 expected = name == account && isHeld ? booked : 0;
        if (balance != expected)
            return QStringLiteral("%1 on %2: %3, not %4").arg(name, day.toString(Qt::ISODate)).arg(balance).arg(expected);
    }
    const bool hasNone = m_accounts.find(account) == m_accounts.end();
    return isHeld && hasNone && booked != 0 ? QStringLiteral("nothing booked until ") + day.toString(Qt::ISODate) : QString();
}

QString Book::live()
{
    for (int i = 0; i <= days; ++i) {
        const QDate day = firstDay.addDays(i);
        QString wrong = bookAdjustments(day, true);
        for (qint64 entries = m_chance.between(0, 2); entries > 0 && wrong.isEmpty(); --entries)
            wrong = bookEntry(day);
        if (wrong.isEmpty())
            wrong = bookAdjustments(day, false);
        if (wrong.isEmpty())
            wrong = check(day);
        if (!wrong.isEmpty())
            return wrong;
    }
    return m_next == m_adjustments.size() ? QString() : QStringLiteral("adjustments out of order");
}

} // namespace

void RandomJournalTest::prepaymentIsWhatIsLeftOnEveryDay()
{
    Chance chance("random_journal_test");
    for (int i = rounds(150, 5'000); i > 0; --i) {
        const QString wrong = Book(chance).live();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

QTEST_GUILESS_MAIN(RandomJournalTest)
#include "random_journal_test.moc"
