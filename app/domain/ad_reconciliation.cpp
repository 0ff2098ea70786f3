#include "domain/ad_reconciliation.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace console {

namespace {

/// In the order of the lines.
using Place = std::tuple<qint64, int, QString>;

constexpr int unknownAd = int(adKindCodes.size());

/// Which ads of a day can't be told apart: of each ad the first one of its group.
class AdGroups
{
public:
    AdGroups()
    {
        for (int at = 0; at < unknownAd; ++at)
            m_first[std::size_t(at)] = at;
    }

    void join(const QList<AdKind> &ads)
    {
        for (const AdKind ad : ads) {
            const int one = firstOf(ads.constFirst());
            const int other = firstOf(ad);
            std::replace(m_first.begin(), m_first.end(), std::max(one, other), std::min(one, other));
        }
    }
    [[nodiscard]] int firstOf(AdKind ad) const { return m_first[std::size_t(ad)]; }
    [[nodiscard]] QList<AdKind> groupOf(AdKind ad) const
    {
        QList<AdKind> ads;
        for (const auto &[kind, code] : adKindCodes) {
            if (firstOf(kind) == firstOf(ad))
                ads.append(kind);
        }
        return ads;
    }

private:
    std::array<int, unknownAd> m_first{};
};

} // namespace

AdVerdict AdReconciliationLine::verdict() const
{
    if (charged == reported)
        return AdVerdict::Agrees;
    if (reported == 0 && charged > 0)
        return AdVerdict::NotReported;
    return charged == 0 ? AdVerdict::NotCharged : AdVerdict::Differs;
}

QList<AdReconciliationLine> reconcile(const QList<AdCharge> &charges, const QList<AdReportedCost> &reported)
{
    std::map<QDate, AdGroups> groups;
    for (const AdReportedCost &cost : reported)
        groups[cost.day].join(cost.ads);
    std::map<Place, AdReconciliationLine> lines;
    const auto lineOf = [&](QDate day, std::optional<AdKind> ad, const QString &name) -> AdReconciliationLine & {
        const AdGroups &apart = groups[day];
        AdReconciliationLine &line = lines[Place(-day.toJulianDay(), ad ? apart.firstOf(*ad) : unknownAd, ad ? QString() : name)];
        line.day = day;
        line.ads = ad ? apart.groupOf(*ad) : QList<AdKind>();
        line.adName = ad ? QString() : name;
        return line;
    };
    for (const AdCharge &charge : charges)
        lineOf(charge.day, charge.ad, {}).charged += charge.qcash;
    for (const AdReportedCost &cost : reported)
        lineOf(cost.day, cost.ads.isEmpty() ? std::nullopt : std::optional(cost.ads.constFirst()), cost.adName).reported += cost.qcash;
    QList<AdReconciliationLine> list;
    for (const auto &[place, line] : lines) {
        if (line.charged != 0 || line.reported != 0)
            list.append(line);
    }
    return list;
}

} // namespace console
