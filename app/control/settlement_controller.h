#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "control/settlement_catalogue.h"

#include <QObject>

namespace console {

/// When a delivery of one day is settled, for a grade.
struct SettlementExample
{
    Grade grade = Grade::General;
    int delayDays = 0;
    QDate dueDay; ///< delivery + delay
    QDate settlementDay;
};

struct SettlementState
{
    Grade grade = Grade::General;
    QDate today; ///< in Japan; invalid before the first read
    QDate nextDay; ///< the next settlement day, after today
    SettlementTerms terms; ///< by which a report imported now would be reckoned
    QList<SettlementExample> examples; ///< of a delivery today, one for each grade
    Reading<SettlementMoney> money;
    Reading<QList<SettlementWeek>> weeks;
    Reading<QList<SettlementPeriod>> periods; ///< the newest periodLimit
    qint64 nextNet = 0;           ///< what the next settlement day brings
    qint64 megaWariShare = 0;     ///< of the weeks shown, signed
    qint64 compensation = 0;      ///< likewise
    qint64 salesBasis = 0;        ///< sales of the weeks shown
    std::optional<int> megaWariPermille; ///< share and compensation as thousandths of the sales taken off; empty without sales
    bool hasReport = false;       ///< some settlement report was imported
    bool hasOrderWeeks = false;   ///< some of the weeks shown is reckoned from the order file
    bool hasReportedWeeks = false;///< some of them from a report, with a chosen number of days until delivery

    static constexpr int periodLimit = 50;

    [[nodiscard]] std::optional<StoreFault> fault() const;
};

/// The settlement schedule: what each settlement day brings and what it is reckoned from. Only reads.
class SettlementController : public QObject
{
    Q_OBJECT

public:
    explicit SettlementController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SettlementState &state() const { return m_state; }
    void refresh();

signals:
    void stateChanged();

private:
    void read(const Shop &shop);
    void sumUp();

    Desk &m_desk;
    SettlementCatalogue m_catalogue;
    SettlementState m_state;
};

} // namespace console
