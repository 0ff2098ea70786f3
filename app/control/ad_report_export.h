#pragma once

#include "control/file_export.h"
#include "store/ad_report_store.h"

#include <QStringList>

namespace console {

/// The lines of the ad report as a file: those that are given, in their order.
struct AdReportExport
{
    AdReportBy by = AdReportBy::Day;
    QList<AdReportLine> lines;
    QString sheet;
    QStringList titles; ///< date, item number and item name, or ad; then the ten figures

    /// How many titles there are before the figures.
    [[nodiscard]] static int namesBefore(AdReportBy by) { return by == AdReportBy::Item ? 2 : 1; }
};

/// Writes one file, whole or not at all. Shares are in percent with two decimals, empty where there is none. Reads nothing.
[[nodiscard]] ExportJob adReportExport(const AdReportExport &what, const TableTarget &target);

} // namespace console
