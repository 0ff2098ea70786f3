#pragma once

#include "domain/records.h"

#include <QDate>

namespace samples {

/// A line of the ad report with believable figures.
inline console::AdReportRow reportRow(QDate date, const QString &item, const QString &ad, qint64 cost, qint64 sales = 0)
{
    console::AdReportRow row;
    row.date = date;
    row.itemNumber = item;
    row.adName = ad;
    row.itemName = QStringLiteral("Item ") + item;
    row.costQcash = cost;
    row.salesYen = sales;
    row.impressions = 1'000;
    row.clicks = 20;
    row.carts = 4;
    row.purchases = 1;
    return row;
}

} // namespace samples
