#pragma once

#include "control/ad_report_controller.h"
#include "ui/charts/chart_canvas.h"

#include <QCoreApplication>

namespace console::ui {

/// What the two charts of the ad report show.
enum class AdReportChart { ByTime, DearestItems };

/// The words for the ad report and its comparison with the wallet, in the language of the moment. Decides nothing.
class AdReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AdReportTexts)

public:
    [[nodiscard]] static QString period(AdReportPeriod period);
    /// Hundredths of a percent as "12.34%", with so many decimals; a dash where there is none.
    [[nodiscard]] static QString share(std::optional<qint64> hundredths, int decimals = 2);
    /// The item's number and name, in one line.
    [[nodiscard]] static QString item(const QString &number, const QString &name);
    /// The ad that the report names, in one line; a sentence fragment where it names none.
    [[nodiscard]] static QString reportedAd(const QString &name);
    [[nodiscard]] static QString verdict(AdVerdict verdict);
    /// What a line of the comparison is about.
    [[nodiscard]] static QString ads(const AdReconciliationLine &line);
    /// What the comparison comes to, in a sentence or two.
    [[nodiscard]] static QString outcome(const AdReportContents &contents);
    /// What is looked into; empty where that is everything.
    [[nodiscard]] static QString lookedInto(const AdReportQuery &query);

    [[nodiscard]] static QString chartTitle(AdReportChart chart, const AdReportContents &contents);
    [[nodiscard]] static ChartData chart(AdReportChart chart, const AdReportContents &contents);
    [[nodiscard]] static QString chartSummary(AdReportChart chart, const AdReportContents &contents);
};

} // namespace console::ui
