#pragma once

#include "control/desk.h"
#include "control/points_outcome.h"
#include "control/reading.h"

#include <QObject>

namespace console {

struct GradeOutlook
{
    Grade grade = Grade::General;
    Yen sales; ///< of the last twelve months
    int settlementDelayDays = 0;
    std::optional<GradeThreshold> next; ///< empty for the best grade
    std::optional<GradeThreshold> own;  ///< what the grade itself asks for; empty for General
    Yen missing;                        ///< sales up to the next grade, of the best one up to its own threshold; zero where they are reached
    int progressPermille = 0;           ///< of the sales towards that threshold, rounded down; 1000 where they reach it
    QDate thresholdsFrom;               ///< the day from which the thresholds hold
    bool areThresholdsOwn = false;      ///< typed in by the shop; else chosen by this program
};

struct PointsSummary
{
    ConversionOffer offer;
    MonthPoints lastMonth;
    QList<PointsHistoryRow> history; ///< newest first
};

/// The conversion that waits for the user's word: the very figures that will be committed.
struct ConversionConfirmation
{
    ConversionDraft draft;
    ConversionQuote quote;
    Qcash newTotal;
    bool canConfirm = true;
    std::optional<ConversionRefusal> refusal; ///< why it was not done; the figures are fresh then
    std::optional<StoreFault> fault;
};

struct GradePointsState
{
    Reading<GradeOutlook> grade;
    Reading<PointsSummary> points;
    bool isConverting = false;
    std::optional<ConversionConfirmation> confirmation;
    std::optional<ConversionReceipt> receipt; ///< of the conversion just made, until it is acknowledged
};

/// My grade & points: what last month's points are worth, and their conversion. Converts only what was shown and confirmed.
class GradePointsController : public QObject
{
    Q_OBJECT

public:
    explicit GradePointsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const GradePointsState &state() const { return m_state; }

    void refresh();
    /// Puts up a confirmation with fresh figures, unless they can't be converted.
    void beginConversion();
    /// Commits what the confirmation shows. Ignored while one is under way.
    void confirmConversion();
    /// Gives the confirmation up; too late while it is being committed.
    void cancelConversion();
    void acknowledgeReceipt();

signals:
    void stateChanged();

private:
    using Outcome = ActionResult<ConversionReceipt, ConversionRefusal>;

    void read(const Shop &shop, Instant now);
    void finish(const Outcome &outcome);
    void renewConfirmation(ConversionRefusal refusal);
    [[nodiscard]] StoreResult<ConversionConfirmation> freshConfirmation(ShopId shop, Instant now);

    Desk &m_desk;
    GradePointsState m_state;
    quint64 m_conversion = 0; ///< tells an outcome that nobody waits for any more
};

} // namespace console
