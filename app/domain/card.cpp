#include "domain/card.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

struct IssuerRange
{
    int first; ///< of the leading four digits
    int last;
    CardBrand brand;
    int shortest;
    int longest;
};

// ISO/IEC 7812 issuer ranges of the three brands.
constexpr std::array<IssuerRange, 4> issuerRanges{{
    {4000, 4999, CardBrand::Visa, 13, 19},
    {5100, 5599, CardBrand::Mastercard, 16, 16},
    {2221, 2720, CardBrand::Mastercard, 16, 16},
    {3528, 3589, CardBrand::Jcb, 16, 19},
}};

// Chosen: the counts that Japanese acquirers offer; a card that lasts longer than twenty years is a typing error.
constexpr std::array<int, 6> instalmentCounts{3, 5, 6, 10, 12, 24};
constexpr qint64 instalmentsFromYen = 10'000;
constexpr int farthestExpiryYears = 20;

std::optional<IssuerRange> rangeOf(QStringView digits)
{
    if (digits.size() < 4)
        return std::nullopt;
    const int prefix = digits.first(4).toInt();
    const auto found = std::find_if(issuerRanges.begin(), issuerRanges.end(),
                                    [prefix](const IssuerRange &range) { return prefix >= range.first && prefix <= range.last; });
    if (found == issuerRanges.end())
        return std::nullopt;
    return *found;
}

QString foldedDigits(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC);
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What hyphen keys type: hyphens and dashes, and, with a Japanese input method, the minus sign or the long vowel mark.
bool isHyphen(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'ー';
}

std::optional<CardProblem> checkNumber(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return CardProblem::NumberMissing;
    const auto digits = cardDigits(typed);
    if (!digits)
        return CardProblem::NumberNotDigits;
    if (digits->size() < 12)
        return CardProblem::NumberLength;
    const auto range = rangeOf(*digits);
    if (!range)
        return CardProblem::BrandNotTaken;
    if (digits->size() < range->shortest || digits->size() > range->longest)
        return CardProblem::NumberLength;
    if (!passesLuhn(*digits))
        return CardProblem::NumberChecksum;
    return std::nullopt;
}

std::optional<CardProblem> checkExpiry(const QString &typed, QDate today)
{
    QString text = foldedDigits(typed);
    text.remove(u' ');
    if (text.isEmpty())
        return CardProblem::ExpiryMissing;
    if (text.size() == 4 && allDigits(text))
        text.insert(2, u'/'); // as many people type it
    const qsizetype slash = text.indexOf(u'/');
    const QString month = text.left(slash);
    const QString year = text.mid(slash + 1);
    if (slash < 1 || slash > 2 || (year.size() != 2 && year.size() != 4) || !allDigits(month) || !allDigits(year))
        return CardProblem::ExpiryFormat;
    const int century = year.size() == 2 ? 2000 : 0;
    const auto expiry = JstMonth::of(century + year.toInt(), month.toInt());
    if (!expiry)
        return CardProblem::ExpiryFormat;
    if (expiry->lastDay() < today)
        return CardProblem::ExpiryPast;
    if (expiry->year() > today.year() + farthestExpiryYears)
        return CardProblem::ExpiryTooFar;
    return std::nullopt;
}

std::optional<CardProblem> checkCode(const QString &typed, std::optional<CardBrand> brand)
{
    const QString code = foldedDigits(typed).trimmed();
    if (code.isEmpty())
        return CardProblem::CodeMissing;
    if (!allDigits(code))
        return CardProblem::CodeFormat;
    const int length = brand ? securityCodeLength(*brand) : 3;
    if (code.size() != length)
        return CardProblem::CodeLength;
    return std::nullopt;
}

std::optional<CardProblem> checkHolder(const QString &typed)
{
    const QString holder = typed.trimmed();
    if (holder.isEmpty())
        return CardProblem::HolderMissing;
    const bool printable = std::all_of(holder.begin(), holder.end(), [](QChar c) { return c.isPrint() && !c.isDigit(); });
    if (!printable || holder.size() > 60)
        return CardProblem::HolderFormat;
    return std::nullopt;
}

} // namespace

std::optional<QString> cardDigits(const QString &typed)
{
    QString digits;
    for (const QChar c : foldedDigits(typed)) {
        if (c.isSpace() || isHyphen(c))
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits.append(c);
    }
    return digits;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int digit = digits.at(i).digitValue();
        if (doubled)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        doubled = !doubled;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

std::optional<CardBrand> brandOf(QStringView digits)
{
    const auto range = rangeOf(digits);
    if (!range)
        return std::nullopt;
    return range->brand;
}

int securityCodeLength(CardBrand brand)
{
    switch (brand) {
    case CardBrand::Visa:
    case CardBrand::Mastercard:
    case CardBrand::Jcb:
        return 3;
    }
    Q_UNREACHABLE();
}

QList<int> instalmentsOffered(std::optional<CardBrand> brand, qint64 amountYen)
{
    QList<int> offered{1};
    if (brand && *brand != CardBrand::Jcb && amountYen >= instalmentsFromYen)
        offered.append(QList<int>(instalmentCounts.begin(), instalmentCounts.end()));
    return offered;
}

CardFindings checkCard(const CardFields &fields, qint64 amountYen, QDate today)
{
    CardFindings findings;
    findings.number = checkNumber(fields.number);
    const auto digits = cardDigits(fields.number);
    const auto brand = digits ? brandOf(*digits) : std::nullopt;
    findings.expiry = checkExpiry(fields.expiry, today);
    findings.code = checkCode(fields.code, brand);
    findings.holder = checkHolder(fields.holder);
    if (!instalmentsOffered(brand, amountYen).contains(fields.instalments))
        findings.instalments = CardProblem::InstalmentsNotOffered;
    return findings;
}

CardStub stubOf(const CardFields &fields)
{
    const auto digits = cardDigits(fields.number);
    Q_ASSERT(digits && brandOf(*digits));
    return {*brandOf(*digits), digits->last(4)};
}

} // namespace console
