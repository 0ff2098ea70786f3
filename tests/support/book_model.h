#pragma once

#include "domain/book.h"
#include "domain/grade.h"
#include "domain/jst.h"
#include "domain/payment_method.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

/// The rules of the book once more, in the plainest way: what each act has to answer and where the money then stands. Answers are
/// the refusals' codes, or "done".
class BookModel
{
public:
    struct Entry
    {
        console::EntryKind kind;
        qint64 amount;
        qint64 transferId = 0; ///< of the store, for correcting it
        bool isCorrected = false;
    };

    BookModel(qint64 openingQcash, console::Instant now);

    [[nodiscard]] QString convert(const QString &id, console::Instant now);
    [[nodiscard]] QString charge(const QString &id, qint64 ticket, console::PaymentMethod method, console::Instant now);
    [[nodiscard]] QString addEntry(const QString &id, console::EntryKind kind, qint64 amount, QDate datedOn, console::Instant now);
    [[nodiscard]] QString correct(const QString &id, qsizetype entry, console::Instant now);
    void importPoints(QDate date, qint64 points) { m_points[console::JstMonth::containing(date).number()] += points; }
    void importDelivery(QDate date, qint64 yen) { m_deliveries[date] += yen; }

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 bookings() const { return m_bookings; }
    [[nodiscard]] qint64 convertible(console::Instant now) const;
    [[nodiscard]] qint64 settled(QDate today) const;
    [[nodiscard]] qint64 due(QDate today) const;

    QList<Entry> entries; ///< made by hand, in the order of booking

private:
    /// The answer where the id has been used, empty where it is new.
    [[nodiscard]] QString earlier(const QString &id, const QString &content) const;
    QString book(const QString &id, const QString &content, qint64 amount, console::Instant now);
    void useDueMoney(qint64 amount, QDate today);

    qint64 m_total;
    qint64 m_bookings;
    console::Instant m_last;
    QHash<QString, QString> m_acts; ///< content by id
    QHash<int, qint64> m_points;    ///< by month
    QSet<int> m_converted;
    QMap<QDate, qint64> m_deliveries;
    QMap<QDate, qint64> m_used;
    qint64 m_paidFromSettled = 0;
};
