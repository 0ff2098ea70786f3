#include "control/q_account_password_controller.h"

#include "control/charging.h"
#include "store/password_hash.h"

#include <algorithm>

namespace console {

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.normalized(QString::NormalizationForm_C) == other.normalized(QString::NormalizationForm_C);
}

} // namespace

/// One attempt on a thread that may wait: passwords are checked and hashed, then the store decides.
class QAccountPasswordController::Work
{
public:
    Work(Shop shop, QAccountPasswordTask task, QAccountPasswordForm form, qint64 waitingSeconds, const Clock &clock)
        : m_shop(std::move(shop)), m_task(task), m_form(std::move(form)), m_waitingSeconds(waitingSeconds), m_clock(clock)
    {
    }

    StoreResult<Attempt> run(Wallet &wallet) const
    {
        // Read before it is checked: what is changed between the two is refused by the store.
        const auto before = wallet.shops.qAccountPasswordHash(m_shop.id);
        if (!before)
            return tl::unexpected(before.error());
        const auto authorised = authorise(wallet);
        if (!authorised || authorised->refusal)
            return authorised;
        if (m_task == QAccountPasswordTask::RequestReset)
            return answer(wallet.qAccountResets.request(m_shop.id, m_waitingSeconds, m_clock));
        const auto login = wallet.shops.loginPasswordHash(m_shop.id);
        if (!login)
            return tl::unexpected(login.error());
        if (passwordMatches(*login, m_form.password))
            return Attempt{QAccountPasswordRefusal::SameAsLogin, 0};
        const auto hash = hashPassword(m_form.password);
        if (!hash)
            return Attempt{QAccountPasswordRefusal::NoMemory, 0};
        if (m_task == QAccountPasswordTask::UseReset)
            return answer(wallet.qAccountResets.replaceByReset(m_shop, *hash, m_clock));
        const bool isFirst = m_task == QAccountPasswordTask::Set;
        return answer(wallet.qAccountResets.replace(m_shop, isFirst ? QString() : *before, *hash, m_clock));
    }

private:
    [[nodiscard]] StoreResult<Attempt> authorise(Wallet &wallet) const
    {
        const bool isChange = m_task == QAccountPasswordTask::Change;
        const auto checked = isChange ? checkQAccountPassword(wallet, m_shop, m_form.current, m_clock)
                                      : checkLoginPassword(wallet, m_shop.sellerId, m_form.login, m_clock);
        if (!checked)
            return tl::unexpected(checked.error());
        switch (checked->answer) {
        case PasswordAnswer::Right:
            return Attempt{};
        case PasswordAnswer::Wait:
            return Attempt{QAccountPasswordRefusal::Wait, checked->waitSeconds};
        case PasswordAnswer::Wrong:
            return Attempt{isChange ? QAccountPasswordRefusal::CurrentPasswordWrong : QAccountPasswordRefusal::LoginPasswordWrong, 0};
        }
        Q_UNREACHABLE();
    }

    template <class T>
    [[nodiscard]] static StoreResult<Attempt> answer(const ActionResult<T, QAccountStoreRefusal> &result)
    {
        if (result)
            return Attempt{};
        if (const auto *error = std::get_if<StoreError>(&result.error()))
            return tl::unexpected(*error);
        switch (std::get<QAccountStoreRefusal>(result.error())) {
        case QAccountStoreRefusal::ChangedMeanwhile:
            return Attempt{QAccountPasswordRefusal::ChangedMeanwhile, 0};
        case QAccountStoreRefusal::NoneRequested:
            return Attempt{QAccountPasswordRefusal::NoResetRequested, 0};
        case QAccountStoreRefusal::TooEarly:
            return Attempt{QAccountPasswordRefusal::ResetTooEarly, 0};
        }
        Q_UNREACHABLE();
    }

    Shop m_shop;
    QAccountPasswordTask m_task;
    QAccountPasswordForm m_form;
    qint64 m_waitingSeconds;
    const Clock &m_clock;
};

QAccountPasswordController::QAccountPasswordController(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(QAccountCatalogue::shipped())
{
    connect(&desk.session, &Session::bookChanged, this, &QAccountPasswordController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = {};
        refresh();
    });
}

void QAccountPasswordController::refresh()
{
    const Instant now = m_desk.clock.now();
    read(now);
    countDown(now);
    emit stateChanged();
}

void QAccountPasswordController::read(Instant now)
{
    m_state.isSet = {};
    m_state.reset.reset();
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    const auto hash = m_desk.wallet.shops.qAccountPasswordHash(shop->id);
    if (!hash) {
        m_state.isSet.fault = hash.error().fault;
        return;
    }
    const auto reset = m_desk.wallet.qAccountResets.pending(shop->id);
    if (!reset) {
        m_state.isSet.fault = reset.error().fault;
        return;
    }
    m_state.isSet.value = !hash->isEmpty();
    m_state.reset = *reset;
    if (m_state.reset)
        m_state.resetSecondsLeft = std::max<qint64>(0, m_state.reset->readyAt.utcSeconds - now.utcSeconds);
}

void QAccountPasswordController::begin(QAccountPasswordTask task)
{
    if (m_state.isSaving || !m_desk.session.shop())
        return;
    m_state.task = task;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_state.outcome.reset();
    emit stateChanged();
}

void QAccountPasswordController::beginSetting()
{
    read(m_desk.clock.now());
    if (m_state.isSet.value)
        begin(*m_state.isSet.value ? QAccountPasswordTask::Change : QAccountPasswordTask::Set);
    else
        emit stateChanged();
}

void QAccountPasswordController::cancel()
{
    if (m_state.isSaving || !m_state.task)
        return;
    m_state.task.reset();
    emit stateChanged();
}

void QAccountPasswordController::acknowledge()
{
    m_state.outcome.reset();
    emit stateChanged();
}

std::optional<QAccountPasswordRefusal> QAccountPasswordController::faultOf(const QAccountPasswordForm &form, QDate today) const
{
    if (*m_state.task == QAccountPasswordTask::RequestReset)
        return std::nullopt;
    if (passwordLength(form.password) < shortestPassword)
        return QAccountPasswordRefusal::TooShort;
    if (std::max(form.password.size(), form.password.normalized(QString::NormalizationForm_C).size()) > longestPassword)
        return QAccountPasswordRefusal::TooLong;
    if (!isSame(form.password, form.again))
        return QAccountPasswordRefusal::NotTheSame;
    if (m_catalogue.isCommon(form.password, today))
        return QAccountPasswordRefusal::TooCommon;
    // A login password that was not typed is compared by its hash, once the change is authorised.
    if (*m_state.task != QAccountPasswordTask::Change && isSame(form.password, form.login))
        return QAccountPasswordRefusal::SameAsLogin;
    if (*m_state.task == QAccountPasswordTask::Change && isSame(form.password, form.current))
        return QAccountPasswordRefusal::SameAsCurrent;
    return std::nullopt;
}

void QAccountPasswordController::submit(const QAccountPasswordForm &form)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isSaving || !m_state.task)
        return;
    const QDate today = jst::dateOf(m_desk.clock.now());
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_state.refusal = faultOf(form, today);
    m_state.isSaving = !m_state.refusal;
    emit stateChanged();
    if (m_state.refusal)
        return;
    const Work work(*shop, *m_state.task, form, m_catalogue.resetWaitingSeconds(today), m_desk.clock);
    m_desk.actions.run(
        this, [work](Wallet &wallet) { return work.run(wallet); },
        [this, visit = m_visit](const StoreResult<Attempt> &attempt) {
            if (visit == m_visit)
                finish(attempt);
            else if (attempt && !attempt->refusal)
                m_desk.session.announceChange();
        });
}

void QAccountPasswordController::finish(const StoreResult<Attempt> &attempt)
{
    m_state.isSaving = false;
    if (!attempt) {
        m_state.fault = attempt.error().fault;
    } else if (attempt->refusal) {
        m_state.refusal = attempt->refusal;
        m_state.waitSeconds = attempt->waitSeconds;
        m_waitsUntil = m_desk.clock.now().plusSeconds(attempt->waitSeconds);
    } else {
        m_state.outcome = m_state.task == QAccountPasswordTask::RequestReset ? QAccountPasswordOutcome::ResetRequested
                                                                             : QAccountPasswordOutcome::Saved;
        m_state.task.reset();
        m_desk.session.announceChange();
        return;
    }
    emit stateChanged();
}

void QAccountPasswordController::cancelReset()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isSaving || !m_state.reset)
        return;
    m_state.isSaving = true;
    m_state.fault.reset();
    m_state.outcome.reset();
    emit stateChanged();
    m_desk.actions.run(
        this, [id = shop->id, &clock = m_desk.clock](Wallet &wallet) { return wallet.qAccountResets.cancel(id, clock); },
        [this, visit = m_visit](const StoreResult<void> &cancelled) {
            if (visit == m_visit) {
                m_state.isSaving = false;
                if (cancelled)
                    m_state.outcome = QAccountPasswordOutcome::ResetCancelled;
                else
                    m_state.fault = cancelled.error().fault;
                emit stateChanged();
            }
            if (cancelled)
                m_desk.session.announceChange();
        });
}

void QAccountPasswordController::tick()
{
    if (!m_state.isCounting())
        return;
    countDown(m_desk.clock.now());
    emit stateChanged();
}

void QAccountPasswordController::countDown(Instant now)
{
    if (m_state.reset)
        m_state.resetSecondsLeft = std::max<qint64>(0, m_state.reset->readyAt.utcSeconds - now.utcSeconds);
    if (m_state.waitSeconds == 0)
        return;
    // A clock turned back must not keep anybody waiting longer than was said; the store decides in any case.
    m_state.waitSeconds = int(std::clamp<qint64>(m_waitsUntil.utcSeconds - now.utcSeconds, 0, m_state.waitSeconds));
    if (m_state.waitSeconds == 0)
        m_state.refusal.reset();
}

PasswordStrength QAccountPasswordController::strengthOf(const QString &password) const
{
    return m_catalogue.strength(password, jst::dateOf(m_desk.clock.now()));
}

qint64 QAccountPasswordController::resetWaitingSeconds() const
{
    return m_catalogue.resetWaitingSeconds(jst::dateOf(m_desk.clock.now()));
}

} // namespace console
