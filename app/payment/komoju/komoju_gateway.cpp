#include "payment/komoju/komoju_gateway.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

#include "payment/komoju/service_names.h"

namespace console {

namespace {

Q_LOGGING_CATEGORY(komojuLog, "console.payment.komoju")

constexpr qint64 listedSeconds = 30 * 24 * 60 * 60;
constexpr qint64 listEverySeconds = 5 * 60;
constexpr int listedPerPage = 100;
constexpr int pagesRead = 5;
constexpr qsizetype longestKey = 100;

const QString sessionsPath = QStringLiteral("/api/v1/sessions");
const QString paymentsPath = QStringLiteral("/api/v1/payments");

tl::unexpected<GatewayError> mistrust(const char *what)
{
    return tl::unexpected(GatewayError{GatewayFault::Unreachable, QString::fromLatin1(what)});
}

bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// A payment that this program asked for: by its mark, or by how its keys begin, as not every payment carries its page's mark.
/// Others may use the same merchant account, with numbers of any form.
bool isOurs(const KomojuPayment &payment)
{
    constexpr QLatin1String beginning("qsm-");
    const bool hasKey = payment.orderNumber.startsWith(beginning) && payment.orderNumber.size() > beginning.size();
    return hasKey || (payment.isOurs && !payment.orderNumber.isEmpty());
}

PaymentNotice unknownNotice(const OpenPayment &payment)
{
    PaymentNotice notice;
    notice.paymentKey = payment.paymentKey;
    notice.reference = payment.reference;
    notice.state = PaymentState::Unknown;
    return notice;
}

bool isUndecided(const std::optional<KomojuPayment> &payment)
{
    return payment && (payment->status == KomojuPaymentStatus::Pending || payment->status == KomojuPaymentStatus::Authorized);
}

bool isAskedTooOften(const HttpCall &call)
{
    return call.status() == 429;
}

/// Nobody answers, the caller isn't known there or asks too often: asking on would only take longer.
bool isHopeless(const HttpCall &call, const GatewayError &error)
{
    const bool isOdd = call.status() >= 200 && call.status() < 300;
    return error.fault == GatewayFault::NoCredentials || (error.fault == GatewayFault::Unreachable && !isOdd) || call.status() == 401
        || call.status() == 403 || isAskedTooOften(call);
}

bool isPaid(const PaymentNotice &notice)
{
    return notice.state == PaymentState::Paid;
}

/// A relay may offer no list; then nobody knows of more.
bool hasNoList(const HttpCall &call)
{
    return call.status() == 404 || call.status() == 405 || call.status() == 501;
}

/// What matters most of several payments for one order: money that came in, then one that is still under way.
int weightOf(const PaymentNotice &notice)
{
    return notice.state == PaymentState::Paid ? 2 : notice.state == PaymentState::Waiting ? 1 : 0;
}

} // namespace

KomojuGateway::KomojuGateway(ServiceAccess access, const Clock &clock) : m_access(std::move(access)), m_clock(clock) {}

QLatin1String KomojuGateway::name() const
{
    return m_access.kind == ServiceKind::Komoju ? QLatin1String("komoju") : QLatin1String("relay");
}

std::optional<PaymentCourse> KomojuGateway::courseOf(PaymentMethod method) const
{
    return komojuTypeOf(method) ? std::optional(PaymentCourse::Redirect) : std::nullopt;
}

tl::expected<PaymentNotice, GatewayError> KomojuGateway::start(const PaymentRequest &request)
{
    const auto type = komojuTypeOf(request.method);
    if (!type || !isUsableKey(request.paymentKey) || request.ticketYen <= 0 || request.amountYen < request.ticketYen)
        return tl::unexpected(GatewayError{GatewayFault::Refused, QStringLiteral("the request is not one that the service takes")});
    HttpCall call(m_access);
    const QString returnTo = m_access.address.toString(QUrl::FullyEncoded);
    const auto answer = call.post(sessionsPath, komojuSessionRequest(request, *type, returnTo), request.paymentKey);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto session = komojuSessionFrom(*answer);
    if (!session || session->amountYen != request.amountYen)
        return mistrust("the new session is not as asked for");
    const auto notice = noticeFrom(*session, request.paymentKey);
    if (!notice)
        return mistrust("the new session is another order's");
    if (notice->state == PaymentState::Waiting && notice->instructions.isEmpty())
        return mistrust("the new session has no page that may be opened");
    return *notice;
}

tl::expected<QList<PaymentNotice>, GatewayError> KomojuGateway::poll(const QList<OpenPayment> &open)
{
    HttpCall call(m_access);
    QList<PaymentNotice> notices;
    std::optional<GatewayError> first;
    for (const OpenPayment &payment : open) {
        const auto notice = stateOf(call, payment);
        if (notice) {
            notices.append(*notice);
            continue;
        }
        qCWarning(komojuLog, "a payment could not be asked about: %s", qUtf8Printable(notice.error().detail));
        first = first.value_or(notice.error());
        if (!isHopeless(call, notice.error()))
            continue;
        if (std::none_of(notices.constBegin(), notices.constEnd(), isPaid))
            return tl::unexpected(notice.error());
        return notices;
    }
    if (isListDue()) {
        const auto more = others(call, notices);
        if (more)
            notices += *more + refunds(call, open);
        else
            first = first.value_or(more.error());
        if (more || isAskedTooOften(call))
            m_listedAt = m_clock.now();
    }
    if (notices.isEmpty() && first)
        return tl::unexpected(*first);
    return notices;
}

tl::expected<PaymentNotice, GatewayError> KomojuGateway::giveUp(const OpenPayment &payment)
{
    HttpCall call(m_access);
    if (payment.reference.isEmpty())
        return find(call, payment);
    const auto session = sessionOf(call, payment);
    if (!session)
        return call.status() == 404 ? find(call, payment) : tl::unexpected(session.error());
    if (const auto cancelled = cancel(call, *session); !cancelled)
        return tl::unexpected(cancelled.error());
    return stateOf(call, payment);
}

tl::expected<void, GatewayError> KomojuGateway::check()
{
    HttpCall call(m_access);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("1"));
    const auto answer = call.get(paymentsPath, query);
    if (!answer && !hasNoList(call))
        return tl::unexpected(answer.error());
    if (!answer || !answer->value(QLatin1String("data")).isArray())
        return mistrust("what answers there is no such service");
    return {};
}

tl::expected<KomojuSession, GatewayError> KomojuGateway::sessionOf(HttpCall &call, const OpenPayment &payment)
{
    if (!isServiceName(payment.reference))
        return tl::unexpected(GatewayError{GatewayFault::Refused, QStringLiteral("the reference is not one of the service's")});
    const auto answer = call.get(sessionsPath + u'/' + payment.reference);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto session = komojuSessionFrom(*answer);
    if (!session || session->id != payment.reference)
        return mistrust("a session's answer can't be understood");
    return *session;
}

tl::expected<PaymentNotice, GatewayError> KomojuGateway::stateOf(HttpCall &call, const OpenPayment &payment)
{
    if (payment.reference.isEmpty())
        return find(call, payment);
    const auto session = sessionOf(call, payment);
    if (!session)
        return call.status() == 404 ? find(call, payment) : tl::unexpected(session.error());
    const auto notice = noticeFrom(*session, payment.paymentKey);
    if (!notice)
        return mistrust("a session's answer is about another order, or contradicts itself");
    return *notice;
}

/// Where no session is known any more, its payment may still be found by the order's key.
tl::expected<PaymentNotice, GatewayError> KomojuGateway::find(HttpCall &call, const OpenPayment &payment)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("external_order_num"), QString::fromLatin1(QUrl::toPercentEncoding(payment.paymentKey)));
    const auto payments = listed(call, query);
    if (!payments)
        return tl::unexpected(payments.error());
    PaymentNotice best = unknownNotice(payment);
    for (const KomojuPayment &found : *payments) {
        if (found.orderNumber != payment.paymentKey)
            continue;
        const auto notice = noticeFrom(found, payment.paymentKey, payment.reference);
        if (notice && (best.state == PaymentState::Unknown || weightOf(*notice) > weightOf(best)))
            best = *notice;
    }
    return best;
}

tl::expected<QList<KomojuPayment>, GatewayError> KomojuGateway::listed(HttpCall &call, QUrlQuery query)
{
    query.addQueryItem(QStringLiteral("currency"), QStringLiteral("JPY"));
    query.addQueryItem(QStringLiteral("per_page"), QString::number(listedPerPage));
    QList<KomojuPayment> payments;
    for (int page = 1; page <= pagesRead; ++page) {
        QUrlQuery one = query;
        one.addQueryItem(QStringLiteral("page"), QString::number(page));
        const auto answer = call.get(paymentsPath, one);
        if (!answer && hasNoList(call))
            return payments;
        if (!answer)
            return tl::unexpected(answer.error());
        const QJsonValue data = answer->value(QLatin1String("data"));
        if (!data.isArray())
            return mistrust("a list of payments can't be understood");
        const QJsonArray entries = data.toArray();
        for (const QJsonValue &entry : entries) {
            if (const auto payment = komojuPaymentFrom(entry.toObject()))
                payments.append(*payment);
        }
        if (answer->value(QLatin1String("last_page")).toInteger() <= page)
            break;
    }
    return payments;
}

/// The time of a clock that was set back is none to wait for.
bool KomojuGateway::isListDue() const
{
    const Instant now = m_clock.now();
    return !m_listedAt || now < *m_listedAt || m_listedAt->plusSeconds(listEverySeconds) <= now;
}

/// This program's payments of the last days that stand so.
tl::expected<QList<KomojuPayment>, GatewayError> KomojuGateway::recent(HttpCall &call, KomojuPaymentStatus status)
{
    const QDateTime since = QDateTime::fromSecsSinceEpoch(m_clock.now().utcSeconds - listedSeconds, Qt::UTC);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("status"), codeIn(komojuPaymentStatusCodes, status));
    query.addQueryItem(QStringLiteral("start_time"), since.toString(Qt::ISODate));
    auto payments = listed(call, query);
    if (payments)
        payments->removeIf([status](const KomojuPayment &payment) { return payment.status != status || !isOurs(payment); });
    return payments;
}

/// Money that came in for orders nobody asked about: late, twice, or for none.
tl::expected<QList<PaymentNotice>, GatewayError> KomojuGateway::others(HttpCall &call, const QList<PaymentNotice> &known)
{
    QSet<QString> told;
    for (const PaymentNotice &notice : known) {
        if (isPaid(notice))
            told.insert(notice.paymentId);
    }
    const auto payments = recent(call, KomojuPaymentStatus::Captured);
    if (!payments)
        return tl::unexpected(payments.error());
    QList<PaymentNotice> notices;
    for (const KomojuPayment &payment : *payments) {
        if (told.contains(payment.id))
            continue;
        if (const auto notice = noticeFrom(payment, payment.orderNumber, QString()))
            notices.append(*notice);
    }
    return notices;
}

/// Money that went back. Of an order that is still asked about, its page says more: a second attempt there may yet be paid.
QList<PaymentNotice> KomojuGateway::refunds(HttpCall &call, const QList<OpenPayment> &open)
{
    const auto payments = recent(call, KomojuPaymentStatus::Refunded);
    if (!payments)
        qCWarning(komojuLog, "refunds could not be asked about: %s", qUtf8Printable(payments.error().detail));
    QList<PaymentNotice> notices;
    for (const KomojuPayment &payment : payments.value_or(QList<KomojuPayment>())) {
        const bool isOpen = std::any_of(open.begin(), open.end(), [&](const OpenPayment &one) { return one.paymentKey == payment.orderNumber; });
        if (isOpen || m_toldRefunds.contains(payment.id))
            continue;
        m_toldRefunds.insert(payment.id);
        qCWarning(komojuLog, "the payment %s was refunded at the service", qUtf8Printable(payment.id));
        if (const auto notice = noticeFrom(payment, payment.orderNumber, QString()))
            notices.append(*notice);
    }
    return notices;
}

/// A refused cancellation is no fault: the state that is read afterwards says what became of it.
tl::expected<void, GatewayError> KomojuGateway::cancel(HttpCall &call, const KomojuSession &session)
{
    QStringList paths;
    if (isUndecided(session.payment))
        paths.append(paymentsPath + u'/' + session.payment->id + QStringLiteral("/cancel"));
    if (session.status == KomojuSessionStatus::Pending)
        paths.append(sessionsPath + u'/' + session.id + QStringLiteral("/cancel"));
    for (const QString &path : paths) {
        const auto answer = call.post(path, {});
        if (!answer && answer.error().fault != GatewayFault::Refused && (call.status() < 200 || call.status() >= 300))
            return tl::unexpected(answer.error());
    }
    return {};
}

} // namespace console
