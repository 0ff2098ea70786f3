#pragma once

#include "control/desk.h"
#include "control/file_export.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace console {

struct ExportState
{
    QString path;
    bool isRunning = false;
    bool isCancelling = false;
    bool isDone = false; ///< ended, well or not
    qint64 rows = 0;     ///< in the file, once it is there
    std::optional<TableError> error;
    std::optional<StoreFault> fault;

    [[nodiscard]] bool hasSucceeded() const { return isDone && !error && !fault; }
};

/// Writes a file beside the user interface. What is cancelled or fails leaves no file.
class ExportController : public QObject
{
    Q_OBJECT

public:
    explicit ExportController(Desk &desk, QObject *parent = nullptr);
    /// Cancels what runs.
    ~ExportController() override;

    [[nodiscard]] const ExportState &state() const { return m_state; }
    /// So far.
    [[nodiscard]] qint64 rowsWritten() const { return m_run->rows; }

    /// One at a time; nothing where no shop is signed in. `path` is what `job` writes.
    void write(const QString &path, const ExportJob &job);
    void cancel();

signals:
    void stateChanged();
    /// At most twenty times a second while it runs.
    void progressChanged();

private:
    struct Run
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<qint64> rows = 0;
    };

    void end(const ExportResult &written);

    Desk &m_desk;
    ExportState m_state;
    std::shared_ptr<Run> m_run; ///< shared with the thread that works
    QTimer m_poll;
};

} // namespace console
