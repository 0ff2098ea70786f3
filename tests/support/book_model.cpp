#include "support/book_model.h"

#include "domain/ticket.h"

#include <algorithm>

using namespace console;

namespace {

const QString done = QStringLiteral("done");

bool isIn(EntryKind kind)
{
    return kind == EntryKind::ManualIn || kind == EntryKind::AdRefund;
}

bool isSettled(QDate delivered, QDate today)
{
    return settlementDay(delivered, Grade::General) <= today;
}

} // namespace

BookModel::BookModel(qint64 openingQcash, Instant now) : m_total(openingQcash), m_bookings(openingQcash > 0 ? 1 : 0), m_last(now) {}

QString BookModel::earlier(const QString &id, const QString &content) const
{
    const auto act = m_acts.constFind(id);
    if (act == m_acts.cend())
        return {};
    return *act == content ? done : QStringLiteral("action_id_reused");
}

QString BookModel::book(const QString &id, const QString &content, qint64 amount, Instant now)
{
    m_acts.insert(id, content);
    m_total += amount;
    m_last = std::max(m_last, now);
    ++m_bookings;
    return done;
}

qint64 BookModel::convertible(Instant now) const
{
    const int month = JstMonth::containing(now).previous().number();
    return m_converted.contains(month) ? 0 : m_points.value(month);
}

QString BookModel::convert(const QString &id, Instant now)
{
    const QString content = QStringLiteral("convert");
    if (const QString answer = earlier(id, content); !answer.isEmpty())
        return answer;
    if (m_bookings > 0 && JstMonth::containing(now) < JstMonth::containing(m_last))
        return QStringLiteral("clock_behind_book");
    const int month = JstMonth::containing(now).previous().number();
    if (m_converted.contains(month))
        return QStringLiteral("already_converted");
    const qint64 points = m_points.value(month);
    if (points < 0)
        return QStringLiteral("negative_points");
    if (points == 0)
        return QStringLiteral("no_points");
    if (points < 100)
        return QStringLiteral("under_minimum");
    m_converted.insert(month);
    return book(id, content, points / 100 * 100, now);
}

QString BookModel::charge(const QString &id, qint64 ticket, PaymentMethod method, Instant now)
{
    if (!isTicket(ticket))
        return QStringLiteral("not_a_ticket");
    const QString content = QStringLiteral("charge %1 %2").arg(ticket).arg(int(method));
    if (const QString answer = earlier(id, content); !answer.isEmpty())
        return answer;
    const QDate today = jst::dateOf(now);
    if (method != PaymentMethod::Card && m_deliveries.isEmpty())
        return QStringLiteral("no_sales_yet");
    // What was paid from one of them and lies in the other now, as after the clock was turned back, pays for nothing more.
    const qint64 both = settled(today) + due(today);
    if (method == PaymentMethod::Settlement && std::min(settled(today), both) < ticket)
        return QStringLiteral("not_enough_settlement");
    if (method == PaymentMethod::SettlementDue && std::min(due(today), both) < ticket)
        return QStringLiteral("not_enough_settlement_due");
    if (method == PaymentMethod::Settlement)
        m_paidFromSettled += ticket;
    else if (method == PaymentMethod::SettlementDue)
        useDueMoney(ticket, today);
    return book(id, content, ticket, now);
}

QString BookModel::addEntry(const QString &id, EntryKind kind, qint64 amount, QDate datedOn, Instant now)
{
    const QString content = QStringLiteral("entry %1 %2 %3").arg(int(kind)).arg(amount).arg(datedOn.toString());
    if (const QString answer = earlier(id, content); !answer.isEmpty())
        return answer;
    if (amount == 0)
        return QStringLiteral("nothing_to_book");
    if (datedOn > jst::dateOf(now))
        return QStringLiteral("dated_in_future");
    if (!isIn(kind) && amount > m_total)
        return QStringLiteral("not_enough_qcash");
    entries.append({kind, amount});
    return book(id, content, isIn(kind) ? amount : -amount, now);
}

QString BookModel::correct(const QString &id, qsizetype index, Instant now)
{
    Entry &entry = entries[index];
    const QString content = QStringLiteral("correct %1").arg(entry.transferId);
    if (const QString answer = earlier(id, content); !answer.isEmpty())
        return answer;
    if (entry.isCorrected)
        return QStringLiteral("already_corrected");
    if (isIn(entry.kind) && entry.amount > m_total)
        return QStringLiteral("not_enough_qcash");
    entry.isCorrected = true;
    return book(id, content, isIn(entry.kind) ? -entry.amount : entry.amount, now);
}

qint64 BookModel::settled(QDate today) const
{
    qint64 sum = -m_paidFromSettled;
    for (auto day = m_deliveries.cbegin(); day != m_deliveries.cend(); ++day)
        sum += isSettled(day.key(), today) ? *day - m_used.value(day.key()) : 0;
    return sum;
}

qint64 BookModel::due(QDate today) const
{
    qint64 sum = 0;
    for (auto day = m_deliveries.cbegin(); day != m_deliveries.cend(); ++day)
        sum += isSettled(day.key(), today) ? 0 : *day - m_used.value(day.key());
    return sum;
}

void BookModel::useDueMoney(qint64 amount, QDate today)
{
    for (auto day = m_deliveries.cbegin(); day != m_deliveries.cend(); ++day) {
        const qint64 taken = isSettled(day.key(), today) ? 0 : std::min(amount, *day - m_used.value(day.key()));
        m_used[day.key()] += taken;
        amount -= taken;
    }
}
