#include "control/export_controller.h"

#include <chrono>

namespace console {

namespace {

constexpr std::chrono::milliseconds pollInterval(50);

} // namespace

ExportController::ExportController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_run(std::make_shared<Run>())
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &ExportController::progressChanged);
    // Signed out: a file of the shop is not finished without its owner.
    connect(&desk.session, &Session::shopChanged, this, &ExportController::cancel);
}

ExportController::~ExportController()
{
    m_run->isCancelled = true;
}

void ExportController::write(const QString &path, const ExportJob &job)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isRunning)
        return;
    m_state = {};
    m_state.path = path;
    m_state.isRunning = true;
    m_run = std::make_shared<Run>();
    m_poll.start();
    emit stateChanged();
    m_desk.longWork.run(
        this,
        [id = shop->id, job, run = m_run](Wallet &wallet) -> ExportResult {
            return job(wallet, id, [&run](qint64 rows) {
                run->rows = rows;
                return !run->isCancelled;
            });
        },
        [this](const ExportResult &written) { end(written); });
}

void ExportController::cancel()
{
    if (!m_state.isRunning)
        return;
    m_run->isCancelled = true;
    m_state.isCancelling = true;
    emit stateChanged();
}

void ExportController::end(const ExportResult &written)
{
    m_poll.stop();
    m_state.isRunning = false;
    m_state.isCancelling = false;
    m_state.isDone = true;
    if (written)
        m_state.rows = *written;
    else if (const auto *error = std::get_if<TableError>(&written.error()))
        m_state.error = *error;
    else
        m_state.fault = std::get<StoreError>(written.error()).fault;
    emit stateChanged();
}

} // namespace console
