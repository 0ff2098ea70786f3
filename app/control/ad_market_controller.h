#pragma once

#include "control/ad_market_reading.h"
#include "control/bid_planner_catalogue.h"
#include "control/newest_read.h"
#include "control/reading.h"
#include "exchange/winner_list_file.h"
#include "exchange/winner_list_text.h"

#include <QObject>

namespace console {

/// Why a Mega-wari event is not noted, in order of precedence.
enum class MegaWariRefusal {
    NoDays,           ///< no first or last day, or the last before the first
    AverageNotPositive,
    OverlapsAnother   ///< two events are not on at the same time
};

inline constexpr CodeTable<MegaWariRefusal, 3> megaWariRefusalCodes{{
    {MegaWariRefusal::NoDays, QLatin1String("no_days")},
    {MegaWariRefusal::AverageNotPositive, QLatin1String("average_not_positive")},
    {MegaWariRefusal::OverlapsAnother, QLatin1String("overlaps_another")},
}};

/// What is asked of the planner.
struct BidPlanAsked
{
    int month = 0; ///< 0 is this month, 1 the next
    std::optional<Qcash> budget; ///< instead of what is left of the month's
    int days = 10;
    int rank = 0; ///< 0 is the last that is sold
    BidSpread spread = BidSpread::InARow;

    friend bool operator==(const BidPlanAsked &, const BidPlanAsked &) = default;
};

/// The planner's answer, with what it comes from.
struct BidProposal
{
    BidPlan plan;
    Qcash budget;
    std::optional<Qcash> expected; ///< to win, before it was rounded up; empty without winner lists
    int quantilePercent = 0;
};

/// What became of an imported file.
struct WinnerImport
{
    QString fileName;
    std::optional<FileError> error;
    WinnerFile file; ///< noted where it has no problems
    std::optional<StoreFault> fault;

    [[nodiscard]] bool isDone() const { return !error && !fault && file.problemCount == 0; }
};

struct AdMarketState
{
    static constexpr int slotsShown = 50;

    Reading<QList<AdSlotName>> slotsKnown;
    std::optional<AdSlotName> slot; ///< that is looked at
    Reading<AdMarket> market;       ///< of the slot
    bool isReading = false;
    BidPlanAsked asked;
    std::optional<BidProposal> proposal; ///< where the slot's terms are known
    bool isSaving = false;
    std::optional<StoreFault> saveFault;
    bool isImporting = false;
    std::optional<WinnerImport> import; ///< the last one, until it is put away
};

/// What others paid for a slot, how the shop's own bids stood to it, and what a month's budget buys there. Notes winner lists and Mega-wari
/// events; moves no Qcash, places no bid and decides none.
class AdMarketController : public QObject
{
    Q_OBJECT

public:
    explicit AdMarketController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdMarketState &state() const { return m_state; }
    [[nodiscard]] QDate today() const;

    void refresh();
    /// White space at its ends and double blanks don't count; without a slot nothing is looked at.
    void choose(const AdSlotName &slot);
    /// The list that is noted for the day; empty where there is none.
    [[nodiscard]] AdWinnerList listOf(QDate day) const;
    /// The latest display day whose bids have closed and that has no list; today where that isn't known.
    [[nodiscard]] QDate newestDayWithoutList() const;
    /// Notes the list for the chosen slot in place of the earlier one; without winners the day is removed. saved() follows.
    void noteWinners(const AdWinnerList &list);
    /// All lists of the file or none. Ignored while one is under way.
    void importFile(const QString &path);
    void putImportAway();

    /// `inPlaceOf` is the first day of the event that is changed.
    [[nodiscard]] std::optional<MegaWariRefusal> refusalOf(const MegaWariEvent &event, std::optional<QDate> inPlaceOf) const;
    /// Nothing happens where it is refused. saved() follows.
    void noteMegaWari(const MegaWariEvent &event, std::optional<QDate> inPlaceOf);
    void removeMegaWari(QDate firstDay);
    /// What the noted lists of these days say.
    [[nodiscard]] std::optional<Qcash> averageOf(QDate first, QDate last) const;

    void ask(const BidPlanAsked &asked);
    /// When bids for a display day begin to be taken; empty where they are taken already.
    [[nodiscard]] std::optional<Instant> opensLater(QDate day) const;

signals:
    void stateChanged();
    /// What was given to be noted is noted.
    void saved();

private:
    void readSlots();
    void readMarket();
    void plan();
    template <class Work>
    void write(Work work);

    Desk &m_desk;
    AdMarketState m_state;
    BidPlannerCatalogue m_catalogue = BidPlannerCatalogue::shipped();
    NewestRead m_slotsRead;
    NewestRead m_marketRead;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
