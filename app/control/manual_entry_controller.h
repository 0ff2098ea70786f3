#pragma once

#include "control/desk.h"

#include <QObject>

namespace console {

/// What the user gave for an entry made by hand.
struct ManualEntry
{
    EntryKind kind = EntryKind::ManualIn;
    qint64 amount = 0;
    QDate datedOn; ///< in Japan
    std::optional<AdKind> adKind;
    QString itemNumber;
    QString reason;

    friend bool operator==(const ManualEntry &, const ManualEntry &) = default;
};

enum class ManualEntryStage { Closed, Entry, Opening, Correction };

struct ManualEntryState
{
    ManualEntryStage stage = ManualEntryStage::Closed;
    std::optional<HistoryRow> correcting; ///< of the stage Correction: the very entry that will be reversed
    QDate today;                          ///< in Japan, when the draft began
    bool isBooking = false;
    bool isReasonMissing = false;
    std::optional<EntryRefusal> refusal;
    std::optional<StoreFault> fault;
};

/// Entries made by hand, a new shop's opening balance, and corrections by the opposite entry. Never changes what is booked.
class ManualEntryController : public QObject
{
    Q_OBJECT

public:
    explicit ManualEntryController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ManualEntryState &state() const { return m_state; }
    /// Made by hand, the opening included, and not yet corrected.
    [[nodiscard]] static bool canCorrect(const HistoryRow &row);

    void beginEntry();
    void beginOpening();
    void beginCorrection(const HistoryRow &row);
    /// Books what beginEntry() or beginOpening() began. The stage closes when it is booked.
    void book(const ManualEntry &entry);
    /// Books the opposite of state().correcting. The stage closes when it is booked.
    void correct(const QString &reason);
    /// Gives the draft up; not while it is being booked.
    void cancel();

signals:
    void stateChanged();

private:
    using Outcome = ActionResult<Qcash, EntryRefusal>;

    void begin(ManualEntryStage stage);
    /// A draft's id stays with its content: a second try of the same books once, other content is another act.
    void claimId(const ManualEntry &content);
    void startBooking();
    void finish(quint64 visit, const Outcome &outcome);

    Desk &m_desk;
    ManualEntryState m_state;
    ManualEntry m_content;
    QString m_actionId;
    quint64 m_visit = 0; ///< tells an outcome that nobody waits for any more
};

} // namespace console
