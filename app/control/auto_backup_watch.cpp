#include "control/auto_backup_watch.h"

namespace console {

namespace {

/// So that what a busy store refused comes again on the same day.
constexpr std::chrono::hours longestSleep{1};

/// So often it comes again without a word where the store is busy.
constexpr int quietTries = 3;

bool isBusy(const ActionResult<std::optional<AutomaticBackup>, BackupRefusal> &result)
{
    const auto *error = result ? nullptr : std::get_if<StoreError>(&result.error());
    return error && error->fault == StoreFault::Busy;
}

} // namespace

AutoBackupWatch::AutoBackupWatch(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_isCancelled(std::make_shared<std::atomic<bool>>(false)),
      m_wake(desk.clock, [this] { look(); }, longestSleep), m_copies(desk.wallet.database().path())
{
}

AutoBackupWatch::~AutoBackupWatch()
{
    *m_isCancelled = true;
}

void AutoBackupWatch::begin(const AutoBackupSettings &settings)
{
    m_hasBegun = true;
    // What runs by the old settings comes to nothing; it tells nobody.
    *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_state = {settings, false, {}, {}, {}, {}, false};
    m_triedOn.reset();
    m_busyTries = 0;
    look();
}

void AutoBackupWatch::look()
{
    if (!m_hasBegun)
        return;
    m_wake.stop();
    if (m_state.settings.isOn) {
        const Instant now = m_desk.clock.now();
        if (m_triedOn != jst::dateOf(now) && !m_state.isRunning)
            make(jst::dateOf(now));
        m_wake.wakeAt(jst::startOf(jst::dateOf(now).addDays(1)));
    }
    emit stateChanged();
}

void AutoBackupWatch::make(QDate today)
{
    m_triedOn = today;
    m_state.isRunning = true;
    m_copies.run(
        this,
        [place = m_state.settings.place, isCancelled = m_isCancelled, &clock = m_desk.clock](Wallet &wallet) {
            return makeAutomaticBackup(wallet.database(), place, clock.now(), [isCancelled](double) { return !*isCancelled; });
        },
        [this, today, isCancelled = m_isCancelled](const ActionResult<std::optional<AutomaticBackup>, BackupRefusal> &result) {
            if (isCancelled == m_isCancelled)
                finish(result, today);
        });
}

void AutoBackupWatch::finish(const ActionResult<std::optional<AutomaticBackup>, BackupRefusal> &result, QDate day)
{
    m_state.isRunning = false;
    if (isBusy(result) && ++m_busyTries <= quietTries) {
        m_triedOn.reset(); // the timer runs already
        emit stateChanged();
        return;
    }
    m_busyTries = 0;
    m_state.failedOn.reset();
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.isPutAway = false;
    if (result) {
        if (*result)
            m_state.made = **result;
    } else {
        m_state.failedOn = day;
        if (const auto *refusal = std::get_if<BackupRefusal>(&result.error()))
            m_state.refusal = *refusal;
        else
            m_state.fault = std::get<StoreError>(result.error()).fault;
    }
    emit stateChanged();
}

void AutoBackupWatch::putAway()
{
    m_state.isPutAway = true;
    emit stateChanged();
}

} // namespace console
