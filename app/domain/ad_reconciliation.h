#pragma once

#include "domain/book.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace console {

/// What the wallet was charged for ads of a display day; below zero where more came back than was charged.
struct AdCharge
{
    QDate day;
    std::optional<AdKind> ad; ///< empty for an entry that names none
    qint64 qcash = 0;

    friend bool operator==(const AdCharge &, const AdCharge &) = default;
};

/// What the ad report says that an ad has cost on a day.
struct AdReportedCost
{
    QDate day;
    QString adName;    ///< as the report has it
    QList<AdKind> ads; ///< that the name may stand for; none where it is not known
    qint64 qcash = 0;

    friend bool operator==(const AdReportedCost &, const AdReportedCost &) = default;
};

/// What the comparison of a day's ad comes to.
enum class AdVerdict {
    Agrees,
    NotReported, ///< charged, and the report has nothing
    NotCharged,  ///< reported, and the wallet was not charged
    Differs      ///< other amounts
};

inline constexpr CodeTable<AdVerdict, 4> adVerdictCodes{{
    {AdVerdict::Agrees, QLatin1String("agrees")},
    {AdVerdict::NotReported, QLatin1String("not_reported")},
    {AdVerdict::NotCharged, QLatin1String("not_charged")},
    {AdVerdict::Differs, QLatin1String("differs")},
}};

/// One day of one ad: charged against reported. Ads that the day's report doesn't tell apart share a line; a name that stands for no known ad is
/// compared with nothing.
struct AdReconciliationLine
{
    QDate day;
    QList<AdKind> ads;
    QString adName; ///< where there are no `ads`; empty too for charges that name no ad
    qint64 charged = 0;
    qint64 reported = 0;

    /// Charged less reported.
    [[nodiscard]] qint64 difference() const { return charged - reported; }
    [[nodiscard]] AdVerdict verdict() const;
    friend bool operator==(const AdReconciliationLine &, const AdReconciliationLine &) = default;
};

/// The newest day first, by ad, unknown names last. Where neither side has an amount there is no line; every other amount is in exactly one.
[[nodiscard]] QList<AdReconciliationLine> reconcile(const QList<AdCharge> &charges, const QList<AdReportedCost> &reported);

} // namespace console
