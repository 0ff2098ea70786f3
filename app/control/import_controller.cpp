#include "control/import_controller.h"

#include <chrono>

namespace console {

namespace {

constexpr std::chrono::milliseconds pollInterval(50);

} // namespace

bool ImportState::canStart() const
{
    if (phase == ImportPhase::Done)
        return !(report && report->isCommitted) && !fileError;
    return phase == ImportPhase::Ready && preview && !preview->error;
}

ImportController::ImportController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_run(std::make_shared<Run>())
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &ImportController::progressChanged);
}

ImportController::~ImportController()
{
    m_run->isCancelled = true;
}

int ImportController::progressPermille() const
{
    return m_run->permille;
}

void ImportController::setKind(ImportKind kind)
{
    if (m_state.phase == ImportPhase::Running || kind == m_state.kind)
        return;
    m_state.kind = kind;
    readPreview();
}

void ImportController::setPath(const QString &path)
{
    if (m_state.phase == ImportPhase::Running)
        return;
    m_state.path = path;
    readPreview();
}

void ImportController::setEncoding(std::optional<TextEncoding> encoding)
{
    if (m_state.phase == ImportPhase::Running || encoding == m_state.encoding)
        return;
    m_state.encoding = encoding;
    readPreview();
}

void ImportController::setSkipBadRows(bool skip)
{
    m_state.skipBadRows = skip;
    emit stateChanged();
}

void ImportController::readPreview()
{
    ++m_generation;
    m_state.preview.reset();
    m_state.report.reset();
    m_state.fileError.reset();
    m_state.fault.reset();
    m_state.phase = m_state.path.isEmpty() ? ImportPhase::Choosing : ImportPhase::Previewing;
    emit stateChanged();
    if (m_state.path.isEmpty())
        return;
    m_desk.longWork.run(
        this,
        [path = m_state.path, kind = m_state.kind, encoding = m_state.encoding](Wallet &) -> StoreResult<Preview> {
            return preview(path, kind, encoding);
        },
        [this, generation = m_generation](const StoreResult<Preview> &read) {
            if (generation != m_generation)
                return;
            m_state.phase = ImportPhase::Ready;
            if (read) {
                m_state.preview = *read;
                m_state.fileError = read->error;
            } else {
                m_state.fault = read.error().fault;
            }
            emit stateChanged();
        });
}

void ImportController::start()
{
    if (!m_state.canStart() || !m_desk.session.shop())
        return;
    m_run = std::make_shared<Run>();
    m_state.phase = ImportPhase::Running;
    m_state.isCancelling = false;
    m_state.report.reset();
    m_state.fault.reset();
    m_poll.start();
    emit stateChanged();
    const ImportRequest request{m_state.kind, m_state.path, m_state.encoding, m_state.skipBadRows, m_desk.clock.now()};
    m_desk.longWork.run(
        this,
        [run = m_run, shop = m_desk.session.shop()->id, request](Wallet &wallet) {
            return runImport(wallet, shop, request, [&run](double share) {
                run->permille = int(share * 1000);
                return !run->isCancelled;
            });
        },
        [this](const auto &result) { finish(result); });
}

void ImportController::finish(const tl::expected<ImportReport, std::variant<FileError, StoreError>> &result)
{
    m_poll.stop();
    m_state.phase = ImportPhase::Done;
    m_state.isCancelling = false;
    if (result)
        m_state.report = *result;
    else if (const auto *error = std::get_if<FileError>(&result.error()))
        m_state.fileError = *error;
    else
        m_state.fault = std::get<StoreError>(result.error()).fault;
    emit stateChanged();
    if (result && result->isCommitted)
        m_desk.session.announceChange();
}

void ImportController::cancel()
{
    if (m_state.phase != ImportPhase::Running)
        return;
    m_run->isCancelled = true;
    m_state.isCancelling = true;
    emit stateChanged();
}

} // namespace console
