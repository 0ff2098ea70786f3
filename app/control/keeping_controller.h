#pragma once

#include "control/desk.h"
#include "store/store_summary.h"
#include "store/verification.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace console {

/// Preview looks at the backup that a restore would take; the restore follows once it has been confirmed.
enum class KeepingTask { Backup, Preview, Restore, Verification };

struct KeepingState
{
    KeepingTask task = KeepingTask::Verification;
    bool isRunning = false;
    bool isCancelling = false;
    bool isDone = false; ///< ended, well or not
    QString path;        ///< of the backup
    QString keptCopy;    ///< Restore: where the store as it was before is kept
    std::optional<RestorePreview> preview; ///< of Preview; kept for the restore that follows it
    std::optional<VerificationReport> report;
    std::optional<BackupRefusal> refusal;
    std::optional<StoreFault> fault;

    [[nodiscard]] bool hasSucceeded() const { return isDone && !refusal && !fault && !(report && report->isCancelled); }
};

/// Backup, restore and verification of the whole store, beside the user interface. A restore signs the shop out, because it may
/// not be in the restored store.
class KeepingController : public QObject
{
    Q_OBJECT

public:
    explicit KeepingController(Desk &desk, QObject *parent = nullptr);
    /// Cancels what runs.
    ~KeepingController() override;

    [[nodiscard]] const KeepingState &state() const { return m_state; }
    [[nodiscard]] int progressPermille() const;

    void backUp(const QString &path);
    /// What a restore of `path` would bring and lose. Changes nothing.
    void preview(const QString &path);
    void restore(const QString &path);
    void verify();
    void cancel();

signals:
    void stateChanged();
    /// At most twenty times a second while it runs.
    void progressChanged();

private:
    struct Run
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> permille = 0;
    };

    [[nodiscard]] bool begin(KeepingTask task, const QString &path);
    [[nodiscard]] std::function<bool(double)> progress() const;
    void end(const std::optional<Failure<BackupRefusal>> &failure);

    Desk &m_desk;
    KeepingState m_state;
    std::optional<Instant> m_previewedAt; ///< names the copy that the restore keeps, as the preview has told it
    std::shared_ptr<Run> m_run; ///< shared with the thread that works
    QTimer m_poll;
};

} // namespace console
