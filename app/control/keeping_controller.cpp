#include "control/keeping_controller.h"

#include <chrono>

namespace console {

namespace {

constexpr std::chrono::milliseconds pollInterval(50);

template <class T>
std::optional<Failure<BackupRefusal>> failureOf(const ActionResult<T, BackupRefusal> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

KeepingController::KeepingController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_run(std::make_shared<Run>())
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &KeepingController::progressChanged);
}

KeepingController::~KeepingController()
{
    m_run->isCancelled = true;
}

int KeepingController::progressPermille() const
{
    return m_run->permille;
}

void KeepingController::backUp(const QString &path)
{
    if (!begin(KeepingTask::Backup, path))
        return;
    m_desk.longWork.run(
        this, [path, progress = progress()](Wallet &wallet) { return backUpChecked(wallet.database(), path, progress); },
        [this](const ActionResult<void, BackupRefusal> &made) { end(failureOf(made)); });
}

void KeepingController::preview(const QString &path)
{
    if (!begin(KeepingTask::Preview, path))
        return;
    m_previewedAt = m_desk.clock.now();
    m_desk.longWork.run(
        this,
        [path, now = *m_previewedAt, progress = progress()](Wallet &wallet) {
            return previewRestore(wallet.database(), path, now, [progress] { return progress(0); });
        },
        [this](const ActionResult<RestorePreview, BackupRefusal> &preview) {
            if (preview)
                m_state.preview = *preview;
            end(failureOf(preview));
        });
}

void KeepingController::restore(const QString &path)
{
    const auto preview = m_state.preview;
    const Instant begun = m_state.path == path && m_previewedAt ? *m_previewedAt : m_desk.clock.now();
    if (!begin(KeepingTask::Restore, path))
        return;
    m_state.preview = preview;
    m_desk.longWork.run(
        this,
        [path, now = begun, progress = progress()](Wallet &wallet) {
            return restoreChecked(wallet.database(), path, now, progress);
        },
        [this](const ActionResult<QString, BackupRefusal> &restored) {
            if (restored)
                m_state.keptCopy = *restored;
            end(failureOf(restored));
            if (!restored)
                return;
            // Whoever hears of it may let this object go.
            Session &session = m_desk.session;
            session.signOut();
            session.announceChange();
        });
}

void KeepingController::verify()
{
    if (!begin(KeepingTask::Verification, {}))
        return;
    m_desk.longWork.run(
        this, [progress = progress()](Wallet &wallet) { return verifyStore(wallet.database(), progress); },
        [this](const StoreResult<VerificationReport> &report) {
            if (report)
                m_state.report = *report;
            end(report ? std::nullopt : std::optional(Failure<BackupRefusal>(report.error())));
        });
}

void KeepingController::cancel()
{
    if (!m_state.isRunning)
        return;
    m_run->isCancelled = true;
    m_state.isCancelling = true;
    emit stateChanged();
}

bool KeepingController::begin(KeepingTask task, const QString &path)
{
    if (m_state.isRunning)
        return false;
    m_state = KeepingState();
    m_state.task = task;
    m_state.path = path;
    m_state.isRunning = true;
    m_run = std::make_shared<Run>();
    m_poll.start();
    emit stateChanged();
    return true;
}

std::function<bool(double)> KeepingController::progress() const
{
    return [run = m_run](double share) {
        run->permille = int(share * 1000);
        return !run->isCancelled;
    };
}

void KeepingController::end(const std::optional<Failure<BackupRefusal>> &failure)
{
    m_poll.stop();
    m_state.isRunning = false;
    m_state.isCancelling = false;
    m_state.isDone = true;
    if (failure) {
        if (const auto *refusal = std::get_if<BackupRefusal>(&*failure))
            m_state.refusal = *refusal;
        else
            m_state.fault = std::get<StoreError>(*failure).fault;
    }
    emit stateChanged();
}

} // namespace console
