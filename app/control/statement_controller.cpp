#include "control/statement_controller.h"

namespace console {

StatementController::StatementController(Desk &desk, JstMonth proposed, QObject *parent)
    : QObject(parent), m_desk(desk), m_state{{}, true, proposed, {proposed.firstDay(), proposed.lastDay()}, false, {}, {}}
{
    connect(&desk.session, &Session::shopChanged, this, &StatementController::gone);
    readMonths();
}

void StatementController::readMonths()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    const auto first = m_desk.wallet.book.entriesAfter(shop->id, {}, 0, 1);
    if (!first) {
        m_state.fault = first.error().fault;
        return;
    }
    const JstMonth present = JstMonth::containing(m_desk.clock.now());
    JstMonth earliest = std::min(present, m_state.month);
    if (!first->isEmpty())
        earliest = std::min(earliest, JstMonth::containing(first->first().bookedAt));
    for (JstMonth month = std::max(present, m_state.month); month >= earliest; month = month.previous())
        m_state.months.append(month);
}

void StatementController::chooseMonth(JstMonth month)
{
    m_state.isByMonth = true;
    m_state.month = month;
    m_state.error.reset();
    emit stateChanged();
}

void StatementController::chooseSpan(const StatementDays &days)
{
    m_state.isByMonth = false;
    m_state.span = days;
    m_state.error.reset();
    emit stateChanged();
}

StatementRequest StatementController::request(const StatementWords &words) const
{
    const StatementDays days = m_state.days();
    return {days.from, days.to, m_desk.clock.now(), words};
}

void StatementController::prepare(const StatementWords &words)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isPreparing || m_state.isReversed())
        return;
    m_state.isPreparing = true;
    m_state.fault.reset();
    m_state.error.reset();
    emit stateChanged();
    using Result = tl::expected<Paper, ExportFailure>;
    m_desk.longWork.run(
        this, [id = shop->id, wanted = request(words)](Wallet &wallet) -> Result { return statementPaper(wallet, id, wanted); },
        [this](const Result &paper) {
            m_state.isPreparing = false;
            if (!paper) {
                if (const auto *error = std::get_if<TableError>(&paper.error()))
                    m_state.error = *error;
                else
                    m_state.fault = std::get<StoreError>(paper.error()).fault;
            }
            emit stateChanged();
            if (paper)
                emit paperReady(*paper);
        });
}

} // namespace console
