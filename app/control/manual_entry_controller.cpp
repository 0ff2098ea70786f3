#include "control/manual_entry_controller.h"

namespace console {

ManualEntryController::ManualEntryController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] { begin(ManualEntryStage::Closed); });
}

bool ManualEntryController::canCorrect(const HistoryRow &row)
{
    switch (row.kind) {
    case EntryKind::Opening:
    case EntryKind::AdSpend:
    case EntryKind::AdRefund:
    case EntryKind::ManualIn:
    case EntryKind::ManualOut:
        return !row.isCorrected && !row.adBid;
    case EntryKind::Charge:
    case EntryKind::Conversion:
    case EntryKind::Correction:
    case EntryKind::Withdrawal:
    case EntryKind::AdHold:
    case EntryKind::AdRelease:
        return false;
    }
    Q_UNREACHABLE();
}

void ManualEntryController::beginEntry()
{
    begin(ManualEntryStage::Entry);
}

void ManualEntryController::beginOpening()
{
    begin(ManualEntryStage::Opening);
}

void ManualEntryController::beginCorrection(const HistoryRow &row)
{
    if (!canCorrect(row))
        return;
    begin(ManualEntryStage::Correction);
    m_state.correcting = row;
    emit stateChanged();
}

void ManualEntryController::begin(ManualEntryStage stage)
{
    ++m_visit;
    m_state = {};
    m_content = {};
    m_actionId = newActionId();
    if (m_desk.session.shop() && stage != ManualEntryStage::Closed) {
        m_state.stage = stage;
        m_state.today = jst::dateOf(m_desk.clock.now());
    }
    emit stateChanged();
}

void ManualEntryController::claimId(const ManualEntry &content)
{
    if (!(content == m_content))
        m_actionId = newActionId();
    m_content = content;
}

void ManualEntryController::book(const ManualEntry &entry)
{
    const auto &shop = m_desk.session.shop();
    const bool isOpening = m_state.stage == ManualEntryStage::Opening;
    if (!shop || m_state.isBooking || (m_state.stage != ManualEntryStage::Entry && !isOpening))
        return;
    const bool isAd = entry.kind == EntryKind::AdSpend || entry.kind == EntryKind::AdRefund;
    m_state.isReasonMissing = !isOpening && !isAd && entry.reason.isEmpty();
    const auto amount = Qcash::of(entry.amount);
    if (m_state.isReasonMissing || !amount) {
        m_state.refusal = amount ? std::nullopt : std::optional(EntryRefusal::NothingToBook);
        emit stateChanged();
        return;
    }
    claimId(entry);
    startBooking();
    const EntryDraft draft{m_actionId,         isOpening ? EntryKind::Opening : entry.kind, *amount,     entry.datedOn,
                           isAd ? entry.adKind : std::nullopt, isAd ? entry.itemNumber : QString(), entry.reason};
    m_desk.actions.run(
        this,
        [id = shop->id, draft, &clock = m_desk.clock](Wallet &wallet) -> Outcome { return wallet.book.addEntry(id, draft, clock); },
        [this, visit = m_visit](const Outcome &outcome) { finish(visit, outcome); });
}

void ManualEntryController::correct(const QString &reason)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isBooking || !m_state.correcting)
        return;
    m_state.isReasonMissing = reason.isEmpty();
    if (m_state.isReasonMissing) {
        emit stateChanged();
        return;
    }
    ManualEntry content;
    content.reason = reason;
    claimId(content);
    startBooking();
    m_desk.actions.run(
        this,
        [id = shop->id, actionId = m_actionId, transfer = m_state.correcting->transferId, reason, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.book.correctEntry(id, actionId, transfer, reason, clock);
        },
        [this, visit = m_visit](const Outcome &outcome) { finish(visit, outcome); });
}

void ManualEntryController::startBooking()
{
    m_state.isBooking = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

void ManualEntryController::finish(quint64 visit, const Outcome &outcome)
{
    if (visit == m_visit) {
        m_state.isBooking = false;
        if (outcome) {
            begin(ManualEntryStage::Closed);
        } else if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
            m_state.fault = error->fault;
        } else {
            m_state.refusal = std::get<EntryRefusal>(outcome.error());
            m_actionId = newActionId();
        }
        emit stateChanged();
    }
    if (outcome)
        m_desk.session.announceChange();
}

void ManualEntryController::cancel()
{
    if (!m_state.isBooking)
        begin(ManualEntryStage::Closed);
}

} // namespace console
