#pragma once

#include "control/desk.h"
#include "control/import_run.h"
#include "exchange/preview.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace console {

enum class ImportPhase {
    Choosing, ///< no file yet
    Previewing,
    Ready,    ///< there is a preview: of rows, or of what keeps the file from being read
    Running,
    Done
};

struct ImportState
{
    ImportPhase phase = ImportPhase::Choosing;
    ImportKind kind = ImportKind::Orders;
    QString path;
    std::optional<TextEncoding> encoding; ///< the user's choice; empty: found by itself
    bool skipBadRows = false;
    std::optional<Preview> preview; ///< of this path, kind and encoding
    std::optional<ImportReport> report;
    std::optional<FileError> fileError;
    std::optional<StoreFault> fault;
    bool isCancelling = false;

    /// The file looks right, and these choices have not been imported yet.
    [[nodiscard]] bool canStart() const;
};

/// Previews one file and imports it into the signed-in shop, both beside the user interface. Cancelled or failed, it leaves nothing.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(Desk &desk, QObject *parent = nullptr);
    /// Cancels what runs.
    ~ImportController() override;

    [[nodiscard]] const ImportState &state() const { return m_state; }
    /// Thousandths of the file read; all of them while the rows are being written.
    [[nodiscard]] int progressPermille() const;

    void setKind(ImportKind kind);
    /// The same path again looks at the file anew.
    void setPath(const QString &path);
    void setEncoding(std::optional<TextEncoding> encoding);
    void setSkipBadRows(bool skip);
    void start();
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

    void readPreview();
    void finish(const tl::expected<ImportReport, std::variant<FileError, StoreError>> &result);

    Desk &m_desk;
    ImportState m_state;
    std::shared_ptr<Run> m_run; ///< shared with the thread that imports
    QTimer m_poll;
    int m_generation = 0; ///< of the preview
};

} // namespace console
