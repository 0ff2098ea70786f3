#pragma once

#include "domain/codes.h"
#include "domain/jst.h"

#include <QString>

#include <optional>

namespace console {

/// The card brands that J·QSM takes for Qcash (guide: Qcash charge).
enum class CardBrand { Visa, Mastercard, Jcb };

inline constexpr CodeTable<CardBrand, 3> cardBrandCodes{{
    {CardBrand::Visa, QLatin1String("visa")},
    {CardBrand::Mastercard, QLatin1String("mastercard")},
    {CardBrand::Jcb, QLatin1String("jcb")},
}};

/// What the payer typed. Lives only as long as the payment step; never stored, never logged.
struct CardFields
{
    QString number;
    QString expiry; ///< MM/YY, MM/YYYY or MMYY, blanks allowed
    QString code;
    QString holder;
    int instalments = 1;
};

/// What is wrong with one field of the card; at most one finding a field.
enum class CardProblem {
    NumberMissing,
    NumberNotDigits,
    NumberLength,
    NumberChecksum,
    BrandNotTaken,
    ExpiryMissing,
    ExpiryFormat,
    ExpiryPast,
    ExpiryTooFar,
    CodeMissing,
    CodeFormat,
    CodeLength,
    HolderMissing,
    HolderFormat,
    InstalmentsNotOffered
};

struct CardFindings
{
    std::optional<CardProblem> number;
    std::optional<CardProblem> expiry;
    std::optional<CardProblem> code;
    std::optional<CardProblem> holder;
    std::optional<CardProblem> instalments;

    [[nodiscard]] bool none() const { return !number && !expiry && !code && !holder && !instalments; }
};

/// What may be kept of a card: brand and last four digits.
struct CardStub
{
    CardBrand brand;
    QString lastFour;
};

/// Digits of a card number as typed: blanks and hyphens dropped, full-width digits folded. Empty where anything else is in it.
[[nodiscard]] std::optional<QString> cardDigits(const QString &typed);
/// ISO/IEC 7812-1 check digit.
[[nodiscard]] bool passesLuhn(QStringView digits);
/// By issuer range; empty for another brand or too few digits to tell.
[[nodiscard]] std::optional<CardBrand> brandOf(QStringView digits);
/// Length of the security code: three for the brands that are taken.
[[nodiscard]] int securityCodeLength(CardBrand brand);
/// Numbers of payments that are offered: VISA/Master from 10,000 yen on, JCB single payment only (guide).
[[nodiscard]] QList<int> instalmentsOffered(std::optional<CardBrand> brand, qint64 amountYen);

[[nodiscard]] CardFindings checkCard(const CardFields &fields, qint64 amountYen, QDate today);
/// Only for fields without findings.
[[nodiscard]] CardStub stubOf(const CardFields &fields);

} // namespace console
