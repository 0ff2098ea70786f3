#pragma once

#include "payment/payment_gateway.h"

#include <QMap>
#include <QMutex>

#include <functional>

namespace console {

/// A payment as the practice service remembers it. Holds nothing of the payer's but what its instructions repeat.
struct PracticePayment
{
    QString reference;
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountYen = 0; ///< asked for
    qint64 paidYen = 0;
    PaymentState state = PaymentState::Waiting;
    QStringList paymentIds; ///< one notice of payment each
    Instant startedAt;
    Instant deadline;
    std::optional<Instant> settledAt;
    std::optional<Instant> paidAt;
    bool isComingLate = false; ///< will be paid once the deadline has passed
    QList<PaymentInstruction> instructions;
};

/// By payment key.
using PracticePayments = QMap<QString, PracticePayment>;

/// The practice service's own memory: a file of the user's that several programs share, or nothing but this object.
/// A program that is killed leaves the file whole; a file that can't be understood is set aside, never read as empty silently.
class PracticeMemory
{
public:
    /// `path` empty: in memory only.
    explicit PracticeMemory(const QString &path);

    /// Shows `act` the payments, alone among all programs; what it changed is kept where it answers true.
    [[nodiscard]] tl::expected<void, GatewayError> use(Instant now, const std::function<bool(PracticePayments &)> &act);

private:
    [[nodiscard]] tl::expected<void, GatewayError> useFile(Instant now, const std::function<bool(PracticePayments &)> &act);
    [[nodiscard]] tl::expected<PracticePayments, GatewayError> read(Instant now);
    [[nodiscard]] tl::expected<void, GatewayError> write(const PracticePayments &payments) const;
    void removeLeftovers();

    QString m_path;
    QMutex m_mutex;
    PracticePayments m_payments; ///< without a file
    bool m_isTidy = false;
};

} // namespace console
