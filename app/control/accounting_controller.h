#pragma once

#include "control/accounting_catalogue.h"
#include "control/desk.h"
#include "control/journal_reading.h"
#include "control/newest_read.h"
#include "control/reading.h"
#include "control/undo_steps.h"

#include <QObject>

namespace console {

/// A policy in the list: the shop's own, or one that is built in.
struct ListedPolicy
{
    DatedPolicy content;
    bool isShipped = false;
    qint64 number = 0;              ///< of the shop's own
    std::optional<Instant> savedAt; ///< likewise
    bool holds = false;             ///< today
    bool isReplaced = false;        ///< a later one of the same day stands in its place: it never holds
};

/// What is left of a kind of lots on a day.
struct LotBookValue
{
    LotKind kind = LotKind::Paid;
    Qcash rest;
    Yen booked; ///< what the books hold of it as a prepayment at the day's end (or would, after the closing)
};

struct LotsOnDay
{
    QDate day;
    QList<LotBookValue> lots; ///< all kinds, in LotKind's order
    Qcash rest;
    Yen booked;
};

struct AccountingState
{
    Reading<QList<ListedPolicy>> policies; ///< newest first
    QDate today;

    std::optional<DatedPolicy> draft;
    bool canUndo = false;
    bool canRedo = false;
    bool isChanged = false;
    QList<PolicyProblem> problems; ///< of the draft; isRefused() tells which ones keep it from being saved
    bool isSaving = false;
    bool isSaved = false; ///< a policy was saved just now
    std::optional<BookingPolicyRefusal> refusal;
    std::optional<StoreFault> saveFault;

    QDate from; ///< of the preview, in Japan, inclusive
    QDate to;
    bool isReversed = false; ///< the days asked for stand the wrong way round: nothing was read
    bool isPreviewing = false;
    Reading<JournalPreview> preview;

    QDate lotDay;
    bool isReadingLots = false;
    Reading<LotsOnDay> lots;

    /// The draft could be saved.
    [[nodiscard]] bool isSound() const;
};

/// The accounting page: the shop's booking policies, the journals of some days before they are exported, what is left by lot.
/// Books nothing in the wallet; writes no file (journalExport does).
class AccountingController : public QObject
{
    Q_OBJECT

public:
    explicit AccountingController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AccountingState &state() const { return m_state; }

    /// Reads everything anew that is shown; the draft stays.
    void refresh();
    /// Whether the journals can be seen at all. While they can't, none are read; once they can, they are as they are then.
    void setPreviewWatched(bool isWatched);

    /// A draft with the content of the policy that holds today, valid from today on.
    void beginDraft();
    /// Likewise with the content of the list's policy; its day, where that is the shop's own.
    void beginDraftFrom(qsizetype listed);
    void setValidFrom(QDate day);
    void setMethod(BookingMethod method);
    void setPoints(PointsBooking points);
    void setLastMonth(int month);
    void setTitle(AccountRole role, const AccountTitle &title);
    void undo();
    void redo();
    void giveUpDraft();
    void save();

    /// The journals of these days; last month at first.
    void preview(QDate from, QDate to);
    /// What was left at the end of this day; last month's end at first.
    void showLots(QDate day);

    static constexpr int mostSteps = 100;
    static constexpr int previewLines = 200;

signals:
    void stateChanged();
    void saved();

private:
    using Saved = ActionResult<SavedBookingPolicy, BookingPolicyRefusal>;

    void beginDraftOf(const DatedPolicy &content);
    void edit(DatedPolicy content);
    template <class Change>
    void change(Change change);
    void showContent();
    void judge();
    void dropDraft();
    void finishSaving(const Saved &outcome);
    void readPolicies(ShopId shop);
    void readPreview(ShopId shop);
    void readLots(ShopId shop);

    Desk &m_desk;
    AccountingCatalogue m_catalogue = AccountingCatalogue::shipped();
    AccountingState m_state;
    UndoSteps<DatedPolicy> m_steps{mostSteps}; ///< of the draft
    BookingPolicyDraft m_sent;
    bool m_isPreviewWatched = true;
    bool m_isPreviewStale = false; ///< asked for while nobody saw it
    quint64 m_visit = 0; ///< tells an answer for a shop or draft that has gone
    NewestRead m_previewRead{m_desk, this};
    NewestRead m_lotsRead{m_desk, this};
};

} // namespace console
