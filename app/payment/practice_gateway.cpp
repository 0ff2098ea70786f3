#include "payment/practice_gateway.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

#include "payment/practice_instructions.h"

namespace console {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 repeatedSeconds = 30 * daySeconds;
constexpr qint64 rememberedSeconds = 90 * daySeconds;
constexpr qsizetype longestKey = 100;

QString newIdentifier(QLatin1String prefix)
{
    return prefix + QUuid::createUuid().toString(QUuid::Id128);
}

GatewayError refusal(const char *detail)
{
    return {GatewayFault::Refused, QString::fromLatin1(detail)};
}

bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

void pay(PracticePayment &payment, Instant at, qint64 yen)
{
    payment.state = PaymentState::Paid;
    payment.paymentIds = {newIdentifier(QLatin1String("pay_"))};
    payment.paidYen = yen;
    payment.paidAt = at;
    payment.settledAt = at;
    payment.isComingLate = false;
}

void decline(PracticePayment &payment, Instant at)
{
    payment.state = PaymentState::Declined;
    payment.settledAt = at;
}

/// Late payments arrive, old ones are forgotten. True where anything changed.
bool doWhatIsDue(PracticePayments &payments, Instant now)
{
    bool changed = false;
    for (auto payment = payments.begin(); payment != payments.end();) {
        const Instant late = payment->deadline.plusSeconds(1);
        if (payment->isComingLate && late <= now) {
            pay(*payment, late, payment->amountYen);
            payment->settledAt = now;
            changed = true;
        }
        // Nobody asks any more for what still waits long after its deadline.
        const Instant last = payment->settledAt.value_or(std::max(payment->deadline, payment->startedAt));
        const bool isForgotten = !payment->isComingLate && last.plusSeconds(rememberedSeconds) < now;
        changed = changed || isForgotten;
        payment = isForgotten ? payments.erase(payment) : std::next(payment);
    }
    return changed;
}

PaymentNotice noticeOf(const QString &key, const PracticePayment &payment, const QString &paymentId)
{
    const bool isPaid = payment.state == PaymentState::Paid;
    PaymentNotice notice;
    notice.paymentKey = key;
    notice.reference = payment.reference;
    notice.paymentId = paymentId;
    notice.state = payment.state;
    notice.amountYen = isPaid ? payment.paidYen : payment.amountYen;
    notice.paidAt = payment.paidAt;
    if (payment.state == PaymentState::Waiting)
        notice.instructions = payment.instructions;
    return notice;
}

PaymentNotice noticeOf(const QString &key, const PracticePayment &payment)
{
    return noticeOf(key, payment, payment.paymentIds.value(0));
}

PaymentNotice unknownNotice(const OpenPayment &payment)
{
    PaymentNotice notice;
    notice.paymentKey = payment.paymentKey;
    notice.reference = payment.reference;
    notice.state = PaymentState::Unknown;
    return notice;
}

void appendNotices(QList<PaymentNotice> &notices, const QString &key, const PracticePayment &payment)
{
    if (payment.paymentIds.isEmpty())
        notices.append(noticeOf(key, payment));
    for (const QString &paymentId : payment.paymentIds)
        notices.append(noticeOf(key, payment, paymentId));
}

/// The number that card networks' test environments decline.
bool isDeclinedCard(const std::optional<CardFields> &card)
{
    return card && cardDigits(card->number) == QStringLiteral("4000000000000002");
}

PracticePayment newPayment(const PaymentRequest &request, PaymentCourse course, Instant now)
{
    PracticePayment payment;
    payment.reference = newIdentifier(QLatin1String("practice_"));
    payment.method = request.method;
    payment.amountYen = request.amountYen;
    payment.startedAt = now;
    payment.deadline = request.deadline;
    payment.instructions = practiceInstructions(request, payment.reference);
    if (course == PaymentCourse::AtOnce) {
        if (isDeclinedCard(request.card))
            decline(payment, now);
        else
            pay(payment, now, request.amountYen);
    }
    return payment;
}

/// Somebody's payment, with a number that this shop never gave to anything.
PracticePayment strayPayment(const PracticePayment &beside, Instant now)
{
    PracticePayment stray;
    stray.reference = newIdentifier(QLatin1String("practice_"));
    stray.method = beside.method;
    stray.amountYen = beside.amountYen;
    stray.startedAt = now;
    stray.deadline = beside.deadline;
    pay(stray, now, beside.amountYen);
    return stray;
}

void apply(PracticeOutcome outcome, PracticePayments &payments, const QString &key, Instant now)
{
    PracticePayment &payment = payments[key];
    switch (outcome) {
    case PracticeOutcome::PayNow:
        pay(payment, now, payment.amountYen);
        return;
    case PracticeOutcome::Decline:
    case PracticeOutcome::Lapse:
        decline(payment, now);
        payment.state = outcome == PracticeOutcome::Lapse ? PaymentState::Expired : PaymentState::Declined;
        payment.isComingLate = false;
        return;
    case PracticeOutcome::AnswerLate:
        payment.isComingLate = true;
        doWhatIsDue(payments, now);
        return;
    case PracticeOutcome::AnswerTwice:
        pay(payment, now, payment.amountYen);
        payment.paymentIds.append(newIdentifier(QLatin1String("pay_")));
        return;
    case PracticeOutcome::OtherAmount:
        pay(payment, now, payment.amountYen > 100 ? payment.amountYen - 100 : payment.amountYen + 100);
        return;
    case PracticeOutcome::UnknownOrder: {
        pay(payment, now, payment.amountYen);
        const PracticePayment stray = strayPayment(payment, now);
        payments.insert(newIdentifier(QLatin1String("stray-")), stray);
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeGateway::PracticeGateway(const QString &path, const Clock &clock) : m_clock(clock), m_memory(path) {}

std::optional<PaymentCourse> PracticeGateway::courseOf(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Card:
        return PaymentCourse::AtOnce;
    case PaymentMethod::BankTransfer:
    case PaymentMethod::KonbiniTerminal:
    case PaymentMethod::KonbiniSeven:
    case PaymentMethod::Suica:
        return PaymentCourse::PayLater;
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
        return PaymentCourse::Redirect;
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

tl::expected<void, GatewayError> PracticeGateway::use(const std::function<bool(PracticePayments &, Instant now)> &act)
{
    const Instant now = m_clock.now();
    return m_memory.use(now, [&](PracticePayments &payments) {
        const bool wasDue = doWhatIsDue(payments, now);
        return act(payments, now) || wasDue;
    });
}

tl::expected<PaymentNotice, GatewayError> PracticeGateway::start(const PaymentRequest &request)
{
    const auto course = courseOf(request.method);
    if (!course || !isUsableKey(request.paymentKey) || request.amountYen <= 0)
        return tl::unexpected(refusal("the request is not one that the practice service takes"));
    std::optional<PaymentNotice> notice;
    const auto used = use([&](PracticePayments &payments, Instant now) {
        const auto known = payments.constFind(request.paymentKey);
        const bool isNew = known == payments.constEnd();
        if (!isNew && (known->amountYen != request.amountYen || known->method != request.method))
            return false;
        const PracticePayment payment = isNew ? newPayment(request, *course, now) : *known;
        if (isNew)
            payments.insert(request.paymentKey, payment);
        notice = noticeOf(request.paymentKey, payment);
        return isNew;
    });
    if (!used)
        return tl::unexpected(used.error());
    if (!notice)
        return tl::unexpected(refusal("this key stands for another payment"));
    return *notice;
}

tl::expected<QList<PaymentNotice>, GatewayError> PracticeGateway::poll(const QList<OpenPayment> &open)
{
    QList<PaymentNotice> notices;
    const auto used = use([&](PracticePayments &payments, Instant now) {
        QSet<QString> asked;
        for (const OpenPayment &payment : open) {
            asked.insert(payment.paymentKey);
            const auto known = payments.constFind(payment.paymentKey);
            if (known == payments.constEnd())
                notices.append(unknownNotice(payment));
            else
                appendNotices(notices, payment.paymentKey, *known);
        }
        for (auto other = payments.constBegin(); other != payments.constEnd(); ++other) {
            if (!asked.contains(other.key()) && other->settledAt && other->settledAt->plusSeconds(repeatedSeconds) >= now)
                appendNotices(notices, other.key(), *other);
        }
        return false;
    });
    if (!used)
        return tl::unexpected(used.error());
    return notices;
}

tl::expected<PaymentNotice, GatewayError> PracticeGateway::giveUp(const OpenPayment &payment)
{
    PaymentNotice notice = unknownNotice(payment);
    const auto used = use([&](PracticePayments &payments, Instant now) {
        const auto known = payments.find(payment.paymentKey);
        if (known == payments.end())
            return false;
        const bool waited = known->state == PaymentState::Waiting;
        if (waited)
            decline(*known, now);
        notice = noticeOf(payment.paymentKey, *known);
        return waited;
    });
    if (!used)
        return tl::unexpected(used.error());
    return notice;
}

tl::expected<void, GatewayError> PracticeGateway::setOutcome(const QString &paymentKey, PracticeOutcome outcome)
{
    bool isWaiting = false;
    const auto used = use([&](PracticePayments &payments, Instant now) {
        const auto known = payments.constFind(paymentKey);
        isWaiting = known != payments.constEnd() && known->state == PaymentState::Waiting;
        if (isWaiting)
            apply(outcome, payments, paymentKey, now);
        return isWaiting;
    });
    if (!used)
        return tl::unexpected(used.error());
    if (!isWaiting)
        return tl::unexpected(refusal("no payment waits under this key"));
    return {};
}

} // namespace console
