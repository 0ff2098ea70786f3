#pragma once

#include "domain/payment_terms.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace console {

/// Limits, fees and deadlines of the payment methods (resources/catalogue/payment_methods.json), each set valid from a day on.
class PaymentCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static const PaymentCatalogue &shipped();
    /// Empty for anything but a complete catalogue: every method in every edition, no negative figure.
    [[nodiscard]] static std::optional<PaymentCatalogue> fromJson(const QByteArray &json);

    /// On `day`; the first edition's for days before it.
    [[nodiscard]] const PaymentTerms &terms(PaymentMethod method, QDate day) const;
    /// Whether the method's limit was chosen by this program.
    [[nodiscard]] bool isLimitChosen(PaymentMethod method, QDate day) const;

private:
    struct Entry
    {
        PaymentTerms terms;
        bool isLimitChosen = false;
    };
    struct Edition
    {
        QDate from;
        QList<Entry> entries;
    };

    [[nodiscard]] static std::optional<Entry> entryFrom(const QJsonObject &object);
    [[nodiscard]] const Entry &entry(PaymentMethod method, QDate day) const;

    QList<Edition> m_editions; ///< oldest first
};

} // namespace console
