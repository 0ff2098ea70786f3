#include "control/payment_service_controller.h"

#include "control/desk.h"

namespace console {

PaymentServiceController::PaymentServiceController(Desk &desk, PaymentServices &services, QObject *parent)
    : QObject(parent), m_desk(desk), m_services(services)
{
    forgetOutcome();
}

void PaymentServiceController::begin()
{
    if (m_state.isBusy())
        return;
    forgetOutcome();
    emit stateChanged();
}

void PaymentServiceController::forgetOutcome()
{
    m_state = PaymentServiceState();
    readRemembered();
}

void PaymentServiceController::readRemembered()
{
    const auto remembered = rememberedGatewayChoice();
    m_state.remembered = remembered.value_or(GatewayChoice());
    m_state.isNotUnderstood = !remembered;
}

std::optional<GatewayChoice> PaymentServiceController::choiceFrom(const PaymentServiceDraft &draft)
{
    forgetOutcome();
    if (draft.kind == GatewayKind::Practice)
        return GatewayChoice();
    if (const auto address = serviceAddressFrom(draft.address))
        return GatewayChoice{draft.kind, *address};
    m_state.fault = ServiceFault::AddressNotUsable;
    emit stateChanged();
    return std::nullopt;
}

void PaymentServiceController::check(const PaymentServiceDraft &draft)
{
    if (m_state.isBusy())
        return;
    const auto choice = choiceFrom(draft);
    if (!choice)
        return;
    m_state.task = PaymentServiceTask::Checking;
    emit stateChanged();
    using Checked = tl::expected<void, ServiceFault>;
    m_desk.payments.run(
        this,
        [&services = m_services, choice = *choice, secret = draft.secret.trimmed()](Wallet &) -> StoreResult<Checked> {
            return services.check(choice, secret);
        },
        [this](const StoreResult<Checked> &checked) { finishCheck(checked.value_or(tl::unexpected(ServiceFault::Unreachable))); });
}

void PaymentServiceController::finishCheck(const tl::expected<void, ServiceFault> &checked)
{
    m_state.task = PaymentServiceTask::None;
    m_state.isConnected = checked.has_value();
    if (!checked)
        m_state.fault = checked.error();
    emit stateChanged();
}

void PaymentServiceController::save(const PaymentServiceDraft &draft)
{
    if (m_state.isBusy())
        return;
    const auto choice = choiceFrom(draft);
    if (!choice)
        return;
    const QString secret = draft.secret.trimmed();
    if (choice->kind == GatewayKind::Practice || secret.isEmpty()) {
        finishSaving(*choice, SecretPlace::Nowhere);
        return;
    }
    m_state.task = PaymentServiceTask::Saving;
    emit stateChanged();
    using Kept = tl::expected<SecretPlace, ServiceFault>;
    m_desk.payments.run(
        this, [&services = m_services, choice = *choice, secret](Wallet &) -> StoreResult<Kept> { return services.keepSecret(choice, secret); },
        [this, choice = *choice](const StoreResult<Kept> &kept) { finishSaving(choice, kept.value_or(tl::unexpected(ServiceFault::KeyringDenied))); });
}

void PaymentServiceController::finishSaving(const GatewayChoice &choice, const tl::expected<SecretPlace, ServiceFault> &kept)
{
    m_state.task = PaymentServiceTask::None;
    if (!kept) {
        m_state.fault = kept.error();
    } else {
        m_state.isNotWritten = !rememberGatewayChoice(choice);
        m_state.isSaved = !m_state.isNotWritten;
        m_state.isChanged = m_state.isNotUnderstood || choice != m_state.remembered;
        m_state.place = *kept;
        readRemembered();
    }
    emit stateChanged();
}

} // namespace console
