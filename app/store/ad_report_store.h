#pragma once

#include "domain/ad_performance.h"
#include "domain/ad_reconciliation.h"
#include "domain/codes.h"
#include "domain/day_buckets.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <functional>
#include <optional>

namespace console {

class Database;

/// What a table of the report has a line for.
enum class AdReportBy { Day, Item, Ad };

inline constexpr CodeTable<AdReportBy, 3> adReportByCodes{{
    {AdReportBy::Day, QLatin1String("day")},
    {AdReportBy::Item, QLatin1String("item")},
    {AdReportBy::Ad, QLatin1String("ad")},
}};

/// Only the rows of one item, of one ad, or of both.
struct AdReportFilter
{
    std::optional<QString> itemNumber;
    std::optional<QString> adName; ///< as the file has it

    friend bool operator==(const AdReportFilter &, const AdReportFilter &) = default;
};

/// One line: a day, an item or an ad.
struct AdReportLine
{
    QDate day;          ///< by day
    QString itemNumber; ///< by item
    QString itemName;   ///< by item: its newest one, if any
    QString adName;     ///< by ad
    AdFigures figures;

    friend bool operator==(const AdReportLine &, const AdReportLine &) = default;
};

/// The imported ad report. Only reads; RecordImport<AdReportRow> writes.
class AdReportStore
{
public:
    explicit AdReportStore(Database &database) : m_database(database) {}

    /// By day, newest first; by item or ad, the dearest first. Reads the rows of the span: for a thread that may wait.
    [[nodiscard]] StoreResult<QList<AdReportLine>> lines(ShopId shop, DaySpan span, AdReportBy by, const AdReportFilter &filter = {});
    /// The first and the last day of which something was imported; empty where nothing was.
    [[nodiscard]] StoreResult<std::optional<DaySpan>> days(ShopId shop);

    /// Which ads a name in the report may stand for.
    using AdsOf = std::function<QList<AdKind>(const QString &adName)>;
    /// What each ad has cost on each day, where that is anything.
    [[nodiscard]] StoreResult<QList<AdReportedCost>> costs(ShopId shop, DaySpan span, const AdsOf &adsOf);

private:
    Database &m_database;
};

} // namespace console
