#pragma once

#include "payment/payment_services.h"

#include <QObject>

namespace console {

struct Desk;

/// What the dialog holds; the secret lives no longer than the call.
struct PaymentServiceDraft
{
    GatewayKind kind = GatewayKind::Practice;
    QString address; ///< as typed
    QString secret;  ///< empty: the one that is kept stays
};

enum class PaymentServiceTask { None, Checking, Saving };

/// What is chosen, and what the last attempt came to.
struct PaymentServiceState
{
    GatewayChoice remembered;          ///< practice also where what was chosen can't be understood
    bool isNotUnderstood = false;      ///< then no service is used until one is chosen again
    PaymentServiceTask task = PaymentServiceTask::None;
    std::optional<ServiceFault> fault; ///< of the last check or saving
    bool isNotWritten = false;         ///< the choice could not be written to the settings
    bool isConnected = false;          ///< the last check found the service, and it took the key
    bool isSaved = false;
    bool isChanged = false;            ///< the saved service is another than before: used from the next start on
    SecretPlace place = SecretPlace::Nowhere; ///< where the secret went that was saved just now

    [[nodiscard]] bool isBusy() const { return task != PaymentServiceTask::None; }
};

/// Chooses the payment service of this computer. Keeps no secret itself and shows none; asks keyring and service off the
/// user-interface thread.
class PaymentServiceController : public QObject
{
    Q_OBJECT

public:
    /// `services` has to live as long as the desk.
    PaymentServiceController(Desk &desk, PaymentServices &services, QObject *parent = nullptr);

    [[nodiscard]] const PaymentServiceState &state() const { return m_state; }
    /// The dialog opens, or something else was typed: what the last attempt came to is forgotten.
    void begin();
    void check(const PaymentServiceDraft &draft);
    void save(const PaymentServiceDraft &draft);

signals:
    void stateChanged();

private:
    /// Empty, and the state says so, where the address is none.
    [[nodiscard]] std::optional<GatewayChoice> choiceFrom(const PaymentServiceDraft &draft);
    void finishCheck(const tl::expected<void, ServiceFault> &checked);
    void finishSaving(const GatewayChoice &choice, const tl::expected<SecretPlace, ServiceFault> &kept);
    void forgetOutcome();
    void readRemembered();

    Desk &m_desk;
    PaymentServices &m_services;
    PaymentServiceState m_state;
};

} // namespace console
