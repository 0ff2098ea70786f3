#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "control/statement_export.h"

#include <QObject>

namespace console {

/// Which days a statement is of.
struct StatementDays
{
    QDate from; ///< in Japan, inclusive
    QDate to;   ///< in Japan, inclusive

    friend bool operator==(const StatementDays &, const StatementDays &) = default;
};

struct StatementState
{
    QList<JstMonth> months; ///< since the book began, newest first
    bool isByMonth = true;
    JstMonth month;
    StatementDays span; ///< of the other choice
    bool isPreparing = false;
    std::optional<StoreFault> fault;
    std::optional<TableError> error; ///< why it can't be printed

    [[nodiscard]] StatementDays days() const { return isByMonth ? StatementDays{month.firstDay(), month.lastDay()} : span; }
    [[nodiscard]] bool isReversed() const { return !isByMonth && span.from > span.to; }
};

/// Chooses the days of a statement and makes it ready for a file or a printer. Writes and prints nothing itself.
class StatementController : public QObject
{
    Q_OBJECT

public:
    StatementController(Desk &desk, JstMonth proposed, QObject *parent = nullptr);

    [[nodiscard]] const StatementState &state() const { return m_state; }
    [[nodiscard]] Desk &desk() const { return m_desk; }

    void chooseMonth(JstMonth month);
    void chooseSpan(const StatementDays &days);
    /// The days that are chosen now; only where they aren't reversed.
    [[nodiscard]] StatementRequest request(const StatementWords &words) const;
    /// Reads the whole statement beside the user interface, then tells paperReady(). One at a time.
    void prepare(const StatementWords &words);

signals:
    void stateChanged();
    void paperReady(const Paper &paper);
    /// Signed out: there is nothing to choose any more.
    void gone();

private:
    void readMonths();

    Desk &m_desk;
    StatementState m_state;
};

} // namespace console
