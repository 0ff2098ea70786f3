#include "payment/practice_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console {

namespace {

constexpr int formatNumber = 1;

constexpr CodeTable<PaymentState, 5> stateCodes{{
    {PaymentState::Waiting, QLatin1String("waiting")},
    {PaymentState::Paid, QLatin1String("paid")},
    {PaymentState::Declined, QLatin1String("declined")},
    {PaymentState::Expired, QLatin1String("expired")},
    {PaymentState::Unknown, QLatin1String("unknown")},
}};

QJsonValue valueOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->utcSeconds) : QJsonValue(QJsonValue::Null);
}

QJsonObject objectOf(const PracticePayment &payment)
{
    QJsonArray instructions;
    for (const PaymentInstruction &instruction : payment.instructions)
        instructions.append(QJsonArray{codeIn(instructionFieldCodes, instruction.field), instruction.value});
    return {
        {QStringLiteral("reference"), payment.reference},
        {QStringLiteral("method"), codeIn(paymentMethodCodes, payment.method)},
        {QStringLiteral("amountYen"), payment.amountYen},
        {QStringLiteral("paidYen"), payment.paidYen},
        {QStringLiteral("state"), codeIn(stateCodes, payment.state)},
        {QStringLiteral("paymentIds"), QJsonArray::fromStringList(payment.paymentIds)},
        {QStringLiteral("startedAt"), payment.startedAt.utcSeconds},
        {QStringLiteral("deadline"), payment.deadline.utcSeconds},
        {QStringLiteral("settledAt"), valueOf(payment.settledAt)},
        {QStringLiteral("paidAt"), valueOf(payment.paidAt)},
        {QStringLiteral("isComingLate"), payment.isComingLate},
        {QStringLiteral("instructions"), instructions},
    };
}

/// Takes an object's values out and remembers whether any was not as it must be.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonValue &value) : m_object(value.toObject()), m_isSound(value.isObject()) {}

    QString text(const char *name) { return taken(name, QJsonValue::String).toString(); }
    qint64 number(const char *name) { return taken(name, QJsonValue::Double).toInteger(); }
    bool truth(const char *name) { return taken(name, QJsonValue::Bool).toBool(); }
    QJsonArray array(const char *name) { return taken(name, QJsonValue::Array).toArray(); }
    std::optional<Instant> maybeInstant(const char *name)
    {
        return m_object.value(QLatin1String(name)).isNull() ? std::nullopt : std::optional(Instant{number(name)});
    }
    template <class Enum, std::size_t Count>
    Enum code(const char *name, const CodeTable<Enum, Count> &table)
    {
        const auto value = valueIn(table, text(name));
        m_isSound = m_isSound && value;
        return value.value_or(table.front().first);
    }

    void require(bool isSound) { m_isSound = m_isSound && isSound; }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    QJsonValue taken(const char *name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_isSound = m_isSound && value.type() == type;
        return value;
    }

    QJsonObject m_object;
    bool m_isSound;
};

std::optional<PaymentInstruction> instructionFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    const auto field = valueIn(instructionFieldCodes, pair.at(0).toString());
    if (pair.size() != 2 || !field || !pair.at(1).isString())
        return std::nullopt;
    return PaymentInstruction{*field, pair.at(1).toString()};
}

std::optional<PracticePayment> paymentFrom(const QJsonValue &value)
{
    ObjectReader reader(value);
    PracticePayment payment;
    payment.reference = reader.text("reference");
    payment.method = reader.code("method", paymentMethodCodes);
    payment.amountYen = reader.number("amountYen");
    payment.paidYen = reader.number("paidYen");
    payment.state = reader.code("state", stateCodes);
    payment.startedAt = Instant{reader.number("startedAt")};
    payment.deadline = Instant{reader.number("deadline")};
    payment.settledAt = reader.maybeInstant("settledAt");
    payment.paidAt = reader.maybeInstant("paidAt");
    payment.isComingLate = reader.truth("isComingLate");
    const QJsonArray paymentIds = reader.array("paymentIds");
    for (const QJsonValue &paymentId : paymentIds) {
        reader.require(paymentId.isString());
        payment.paymentIds.append(paymentId.toString());
    }
    const QJsonArray instructions = reader.array("instructions");
    for (const QJsonValue &entry : instructions) {
        const auto instruction = instructionFrom(entry);
        reader.require(instruction.has_value());
        payment.instructions.append(instruction.value_or(PaymentInstruction()));
    }
    const bool isPaid = payment.state == PaymentState::Paid;
    reader.require(isPaid == payment.paidAt.has_value() && isPaid != payment.paymentIds.isEmpty());
    reader.require((payment.state == PaymentState::Waiting) != payment.settledAt.has_value());
    return reader.isSound() ? std::optional(payment) : std::nullopt;
}

} // namespace

QByteArray practiceContentOf(const PracticePayments &payments)
{
    QJsonObject list;
    for (auto payment = payments.constBegin(); payment != payments.constEnd(); ++payment)
        list.insert(payment.key(), objectOf(*payment));
    return QJsonDocument(QJsonObject{{QStringLiteral("practiceService"), formatNumber}, {QStringLiteral("payments"), list}})
        .toJson(QJsonDocument::Indented);
}

std::optional<PracticePayments> practicePaymentsFrom(const QByteArray &content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    const QJsonValue list = root.value(QLatin1String("payments"));
    if (root.value(QLatin1String("practiceService")).toInteger() != formatNumber || !list.isObject())
        return std::nullopt;
    PracticePayments payments;
    const QJsonObject entries = list.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto payment = paymentFrom(entry.value());
        if (!payment)
            return std::nullopt;
        payments.insert(entry.key(), *payment);
    }
    return payments;
}

} // namespace console
