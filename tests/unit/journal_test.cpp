#include "support/journal_samples.h"

#include <QTest>

using namespace console;
using namespace samples;

/// The journals of entries, closings and changes of policy, line by line.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void aMonthUnderPrepayment();
    void theSameMonthUnderExpense();
    void pointsThatAreNotBookedAreLeftOut();
    void whatIsOnlySetAsideIsInNoJournal();
    void aCorrectionIsTheReverseOfWhatItTakesBack_data();
    void aCorrectionIsTheReverseOfWhatItTakesBack();
    void everyMethodHasItsCounterAccount();
    void aClosingIsReversedOnTheNextDay();
    void closingsFallOnTheFiscalYearsEnd_data();
    void closingsFallOnTheFiscalYearsEnd();
    void aChangeOfMethodMovesWhatIsLeft_data();
    void aChangeOfMethodMovesWhatIsLeft();
    void aChangeOnTheDayAfterAClosingComesAfterItsReversal();
    void aDescriptionNamesDayItemOrderAndNoteOnOneLine();
    void aCompoundEntryComesInPairs();

private:
    static QString booked(const JournalSource &entry, const QList<LotShare> &shares, const BookingPolicy &policy)
    {
        const EntryJournal made = journalOf(entry, shares, policy, journalWords());
        return journalText(made.journal);
    }
};

namespace {

QDate october(int day)
{
    return QDate(2026, 10, day);
}

struct MonthEntry
{
    JournalSource source;
    QList<LotShare> shares;
};

QList<MonthEntry> monthOfEntries()
{
    QList<MonthEntry> month;
    const auto add = [&](int day, EntryKind kind, qint64 amount, QList<LotShare> shares) -> JournalSource & {
        const qint64 ordinal = month.size() + 1;
        for (LotShare &share : shares)
            share.ordinal = ordinal;
        month.append({journalSource(ordinal, october(day), kind, amount), shares});
        return month.last().source;
    };
    add(1, EntryKind::Opening, 10'000, {{0, LotKind::Opening, 10'000}});
    JournalSource &konbini = add(2, EntryKind::Charge, 1'000, {{0, LotKind::Paid, 1'000}});
    konbini.method = PaymentMethod::KonbiniSeven;
    konbini.fee = known<Yen>(150);
    konbini.ticketOrderNumber = 12;
    add(3, EntryKind::Charge, 5'000, {{0, LotKind::Settlement, 5'000}}).method = PaymentMethod::SettlementDue;
    add(4, EntryKind::Conversion, 300, {{0, LotKind::Points, 300}}).pointsMonth = JstMonth::of(2026, 9);
    add(5, EntryKind::AdSpend, -11'100, {{0, LotKind::Opening, -10'000}, {0, LotKind::Paid, -1'000}, {0, LotKind::Settlement, -100}}).adKind = AdKind::PlusKeyword;
    add(6, EntryKind::AdSpend, -5'000, {{0, LotKind::Settlement, -4'900}, {0, LotKind::Points, -100}});
    add(7, EntryKind::AdRefund, 700, {{0, LotKind::Refunded, 700}});
    add(8, EntryKind::ManualIn, 50, {{0, LotKind::Adjusted, 50}});
    add(9, EntryKind::ManualOut, -250, {{0, LotKind::Points, -200}, {0, LotKind::Refunded, -50}});
    return month;
}

QStringList journalsOf(const BookingPolicy &policy)
{
    QStringList lines;
    for (const MonthEntry &entry : monthOfEntries())
        lines.append(journalText(journalOf(entry.source, entry.shares, policy, journalWords()).journal));
    return lines;
}

const QString none = QStringLiteral("nothing");

} // namespace

void JournalTest::aMonthUnderPrepayment()
{
    const QStringList expected{QStringLiteral("2026-10-01 前払金 10000 = 元入金 10000 | opening"),
                               QStringLiteral("2026-10-02 前払金 1000 + 支払手数料 150 = 現金 1150 | charge konbini_seven order 12"),
                               QStringLiteral("2026-10-03 前払金 5000 = 売掛金:精算予定 5000 | charge settlement_due"),
                               QStringLiteral("2026-10-04 前払金 300 = 雑収入:ポイント 300 | conversion points of 2026-09"),
                               QStringLiteral("2026-10-05 広告宣伝費 11100 = 前払金 11100 | ad_spend plus_keyword"),
                               QStringLiteral("2026-10-06 広告宣伝費 5000 = 前払金 5000 | ad_spend"),
                               QStringLiteral("2026-10-07 前払金 700 = 広告宣伝費 700 | ad_refund"),
                               QStringLiteral("2026-10-08 前払金 50 = 雑収入 50 | manual_in"),
                               QStringLiteral("2026-10-09 雑損失 250 = 前払金 250 | manual_out")};
    QCOMPARE(journalsOf(bookingPolicy()), expected);
}

void JournalTest::theSameMonthUnderExpense()
{
    const QStringList expected{QStringLiteral("2026-10-01 広告宣伝費 10000 = 元入金 10000 | opening"),
                               QStringLiteral("2026-10-02 広告宣伝費 1000 + 支払手数料 150 = 現金 1150 | charge konbini_seven order 12"),
                               QStringLiteral("2026-10-03 広告宣伝費 5000 = 売掛金:精算予定 5000 | charge settlement_due"),
                               QStringLiteral("2026-10-04 広告宣伝費 300 = 雑収入:ポイント 300 | conversion points of 2026-09"),
                               none,
                               none,
                               none,
                               QStringLiteral("2026-10-08 広告宣伝費 50 = 雑収入 50 | manual_in"),
                               QStringLiteral("2026-10-09 雑損失 250 = 広告宣伝費 250 | manual_out")};
    QCOMPARE(journalsOf(bookingPolicy(BookingMethod::Expense)), expected);
    const MonthEntry ad = monthOfEntries().at(4);
    const EntryJournal made = journalOf(ad.source, ad.shares, bookingPolicy(BookingMethod::Expense), journalWords());
    QCOMPARE(made.leftOut, (QList<LeftOut>{{JournalOmission::BookedWhenBought, known<Qcash>(11'100)}}));
}

void JournalTest::pointsThatAreNotBookedAreLeftOut()
{
    const BookingPolicy policy = bookingPolicy(BookingMethod::Prepayment, PointsBooking::NotBooked);
    const QStringList lines = journalsOf(policy);
    QCOMPARE(lines.at(3), none);
    QCOMPARE(lines.at(5), QStringLiteral("2026-10-06 広告宣伝費 4900 = 前払金 4900 | ad_spend"));
    QCOMPARE(lines.at(8), QStringLiteral("2026-10-09 雑損失 50 = 前払金 50 | manual_out"));
    const MonthEntry ad = monthOfEntries().at(5);
    QCOMPARE(journalOf(ad.source, ad.shares, policy, journalWords()).leftOut, (QList<LeftOut>{{JournalOmission::PointsNotBooked, known<Qcash>(100)}}));
    const EntryJournal both = journalOf(ad.source, ad.shares, bookingPolicy(BookingMethod::Expense, PointsBooking::NotBooked), journalWords());
    QCOMPARE(both.leftOut, (QList<LeftOut>{{JournalOmission::PointsNotBooked, known<Qcash>(100)}, {JournalOmission::BookedWhenBought, known<Qcash>(4'900)}}));
}

void JournalTest::whatIsOnlySetAsideIsInNoJournal()
{
    for (const BookingMethod method : {BookingMethod::Prepayment, BookingMethod::Expense}) {
        const BookingPolicy policy = bookingPolicy(method);
        for (const auto &[kind, amount] : {std::pair(EntryKind::AdHold, -600), std::pair(EntryKind::AdRelease, 600)}) {
            const EntryJournal made = journalOf(journalSource(3, QDate(2026, 10, 10), kind, amount), {}, policy, journalWords());
            QVERIFY(!made.journal);
            QVERIFY(made.leftOut.isEmpty());
        }
    }
}

void JournalTest::aCorrectionIsTheReverseOfWhatItTakesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("prepayment");
    QTest::addColumn<QString>("expense");
    const auto row = [](const char *name, EntryKind kind, qint64 amount, const QString &prepayment, const QString &expense) {
        const QString tail = QStringLiteral(" | correction ") + codeIn(entryKindCodes, kind);
        QTest::newRow(name) << int(kind) << amount << QStringLiteral("2026-10-10 ") + prepayment + tail
                            << (expense.isEmpty() ? none : QStringLiteral("2026-10-10 ") + expense + tail);
    };
    row("of an opening", EntryKind::Opening, -90, QStringLiteral("元入金 90 = 前払金 90"), QStringLiteral("元入金 90 = 広告宣伝費 90"));
    row("of a sum put in", EntryKind::ManualIn, -90, QStringLiteral("雑収入 90 = 前払金 90"), QStringLiteral("雑収入 90 = 広告宣伝費 90"));
    row("of a sum taken out", EntryKind::ManualOut, 90, QStringLiteral("前払金 90 = 雑損失 90"), QStringLiteral("広告宣伝費 90 = 雑損失 90"));
    row("of an ad", EntryKind::AdSpend, 90, QStringLiteral("前払金 90 = 広告宣伝費 90"), {});
    row("of a refund", EntryKind::AdRefund, -90, QStringLiteral("広告宣伝費 90 = 前払金 90"), {});
}

void JournalTest::aCorrectionIsTheReverseOfWhatItTakesBack()
{
    QFETCH(int, kind);
    QFETCH(qint64, amount);
    QFETCH(QString, prepayment);
    QFETCH(QString, expense);
    JournalSource correction = journalSource(1, october(10), EntryKind::Correction, amount);
    correction.reversedKind = EntryKind(kind);
    const QList<LotShare> shares{{1, LotKind::Paid, amount}};
    QCOMPARE(booked(correction, shares, bookingPolicy()), prepayment);
    QCOMPARE(booked(correction, shares, bookingPolicy(BookingMethod::Expense)), expense);
}

void JournalTest::everyMethodHasItsCounterAccount()
{
    BookingPolicy policy = bookingPolicy();
    for (const auto &[method, code] : paymentMethodCodes) {
        policy.title(roleOf(method)).title = code;
        JournalSource charge = journalSource(1, october(1), EntryKind::Charge, 500);
        charge.method = method;
        QCOMPARE(journalOf(charge, {{1, LotKind::Paid, 500}}, policy, journalWords()).journal->credits.first().account.title, QString(code));
    }
}

void JournalTest::aClosingIsReversedOnTheNextDay()
{
    const BookingPolicies policies({{QDate(2020, 1, 1), bookingPolicy(BookingMethod::Expense, PointsBooking::NotBooked)}});
    const QList<Adjustment> found = adjustmentsIn(policies, QDate(2026, 12, 1), QDate(2027, 1, 31));
    QCOMPARE(found.size(), 2);
    const QList<LotRest> rests{{LotKind::Paid, known<Qcash>(400)}, {LotKind::Points, known<Qcash>(77)}, {LotKind::Refunded, known<Qcash>(30)}};
    QCOMPARE(journalText(journalOf(found.first(), rests, journalWords())), QStringLiteral("2026-12-31 前払金 430 = 広告宣伝費 430 | closing"));
    QVERIFY(journalOf(found.first(), rests, journalWords())->isClosing());
    QVERIFY(!found.first().isFirstOfDay());
    QCOMPARE(journalText(journalOf(found.last(), rests, journalWords())), QStringLiteral("2027-01-01 広告宣伝費 430 = 前払金 430 | reversed"));
    QCOMPARE(found.last().restDay, QDate(2026, 12, 31));
    QVERIFY(found.last().isFirstOfDay());
    QVERIFY(!journalOf(found.first(), {{LotKind::Points, known<Qcash>(77)}}, journalWords()));
}

void JournalTest::closingsFallOnTheFiscalYearsEnd_data()
{
    QTest::addColumn<int>("lastMonth");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("days");
    QTest::newRow("two years of March") << 3 << QDate(2025, 3, 31) << QDate(2026, 4, 1)
                                        << QStringList{QStringLiteral("2025-03-31"), QStringLiteral("2025-04-01"), QStringLiteral("2026-03-31"), QStringLiteral("2026-04-01")};
    QTest::newRow("the last day alone") << 2 << QDate(2028, 2, 29) << QDate(2028, 2, 29) << QStringList{QStringLiteral("2028-02-29")};
    QTest::newRow("the first day alone") << 12 << QDate(2027, 1, 1) << QDate(2027, 1, 1) << QStringList{QStringLiteral("2027-01-01")};
    QTest::newRow("the day before") << 12 << QDate(2026, 12, 1) << QDate(2026, 12, 30) << QStringList{};
    QTest::newRow("from January") << 1 << QDate(2026, 1, 31) << QDate(2026, 2, 1) << QStringList{QStringLiteral("2026-01-31"), QStringLiteral("2026-02-01")};
}

void JournalTest::closingsFallOnTheFiscalYearsEnd()
{
    QFETCH(int, lastMonth);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QStringList, days);
    const BookingPolicies policies({{QDate(2020, 1, 1), bookingPolicy(BookingMethod::Expense, PointsBooking::Income, lastMonth)}});
    QStringList found;
    for (const Adjustment &adjustment : adjustmentsIn(policies, from, to))
        found.append(adjustment.day.toString(Qt::ISODate));
    QCOMPARE(found, days);
    const BookingPolicies prepayment({{QDate(2020, 1, 1), bookingPolicy(BookingMethod::Prepayment, PointsBooking::Income, lastMonth)}});
    QVERIFY(adjustmentsIn(prepayment, from, to).isEmpty());
}

void JournalTest::aChangeOfMethodMovesWhatIsLeft_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("pointsBefore");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("pointsAfter");
    QTest::addColumn<QString>("journal");
    constexpr int prepayment = int(BookingMethod::Prepayment);
    constexpr int expense = int(BookingMethod::Expense);
    constexpr int income = int(PointsBooking::Income);
    constexpr int notBooked = int(PointsBooking::NotBooked);
    const auto text = [](const char *sides) { return QStringLiteral("2026-10-01 %1 | change").arg(QString::fromUtf8(sides)); };
    QTest::newRow("to expense") << prepayment << income << expense << income << text("広告宣伝費 507 = 前払金 507");
    QTest::newRow("to prepayment") << expense << income << prepayment << income << text("前払金 507 = 広告宣伝費 507");
    QTest::newRow("points from now on") << prepayment << notBooked << prepayment << income << text("前払金 7 = 雑収入:ポイント 7");
    QTest::newRow("points no more") << prepayment << income << prepayment << notBooked << text("雑収入:ポイント 7 = 前払金 7");
    QTest::newRow("points no more, expense") << expense << income << expense << notBooked << text("雑収入:ポイント 7 = 広告宣伝費 7");
    QTest::newRow("both") << expense << notBooked << prepayment << income << text("前払金 500 + 前払金 7 = 広告宣伝費 500 + 雑収入:ポイント 7");
    QTest::newRow("the other way") << prepayment << income << expense << notBooked << text("広告宣伝費 500 + 雑収入:ポイント 7 = 前払金 500 + 前払金 7");
    QTest::newRow("nothing changed") << prepayment << income << prepayment << income << none;
    QTest::newRow("nothing changed in expense") << expense << notBooked << expense << notBooked << none;
}

void JournalTest::aChangeOfMethodMovesWhatIsLeft()
{
    QFETCH(int, before);
    QFETCH(int, pointsBefore);
    QFETCH(int, after);
    QFETCH(int, pointsAfter);
    QFETCH(QString, journal);
    const BookingPolicies policies({{QDate(2020, 1, 1), bookingPolicy(BookingMethod(before), PointsBooking(pointsBefore))},
                                    {october(1), bookingPolicy(BookingMethod(after), PointsBooking(pointsAfter))}});
    const QList<Adjustment> found = adjustmentsIn(policies, october(1), october(31));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().restDay, QDate(2026, 9, 30));
    QVERIFY(found.first().isFirstOfDay());
    const QList<LotRest> rests{{LotKind::Paid, known<Qcash>(500)}, {LotKind::Points, known<Qcash>(7)}};
    QCOMPARE(journalText(journalOf(found.first(), rests, journalWords())), journal);
    QVERIFY(adjustmentsIn(policies, october(2), october(31)).isEmpty());

    BookingPolicy renamed = bookingPolicy();
    renamed.title(AccountRole::Prepayment).title = QStringLiteral("前払費用");
    const Adjustment change{JournalKind::PolicyChange, october(1), QDate(2026, 9, 30), bookingPolicy(), renamed};
    QCOMPARE(journalText(journalOf(change, rests, journalWords())), QStringLiteral("2026-10-01 前払費用 507 = 前払金 507 | change"));
}

void JournalTest::aChangeOnTheDayAfterAClosingComesAfterItsReversal()
{
    const BookingPolicies policies({{QDate(2020, 1, 1), bookingPolicy(BookingMethod::Expense)}, {QDate(2027, 1, 1), bookingPolicy()}});
    QList<JournalKind> kinds;
    for (const Adjustment &adjustment : adjustmentsIn(policies, QDate(2026, 12, 1), QDate(2027, 12, 31)))
        kinds.append(adjustment.kind);
    QCOMPARE(kinds, (QList<JournalKind>{JournalKind::Closing, JournalKind::ClosingReversed, JournalKind::PolicyChange}));
}

void JournalTest::aDescriptionNamesDayItemOrderAndNoteOnOneLine()
{
    JournalSource ad = journalSource(1, october(5), EntryKind::AdSpend, -100);
    ad.adKind = AdKind::TimeSale;
    ad.itemNumber = QStringLiteral("1001");
    ad.datedOn = october(2);
    ad.note = QStringLiteral("two\r\n lines");
    QCOMPARE(journalOf(ad, {{1, LotKind::Paid, -100}}, bookingPolicy(), journalWords()).journal->description,
             QStringLiteral("ad_spend time_sale item 1001 of 2026-10-02 two lines"));
    ad.datedOn = october(5);
    QCOMPARE(journalOf(ad, {{1, LotKind::Paid, -100}}, bookingPolicy(), journalWords()).journal->description,
             QStringLiteral("ad_spend time_sale item 1001 two lines"));
}

void JournalTest::aCompoundEntryComesInPairs()
{
    const MonthEntry konbini = monthOfEntries().at(1);
    const auto journal = journalOf(konbini.source, konbini.shares, bookingPolicy(), journalWords()).journal;
    QStringList pairs;
    for (const JournalPair &pair : pairsOf(*journal))
        pairs.append(sideText({pair.debit}) + QStringLiteral(" = ") + sideText({pair.credit}));
    QCOMPARE(pairs, (QStringList{QStringLiteral("前払金 1000 = 現金 1000"), QStringLiteral("支払手数料 150 = 現金 150")}));
    QCOMPARE(journal->total(), known<Yen>(1'150));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
