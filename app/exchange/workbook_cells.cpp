#include "exchange/workbook_cells.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace console {

std::optional<qint64> columnOfAddress(QStringView address, qint64 most)
{
    constexpr qint64 letters = 26;
    qint64 column = 0;
    qsizetype at = 0;
    for (; at < address.size() && address[at] >= u'A' && address[at] <= u'Z'; ++at) {
        column = column * letters + (address[at].unicode() - u'A' + 1);
        if (column > most)
            return std::nullopt;
    }
    return at == 0 ? std::nullopt : std::optional(column);
}

QString plainNumber(QStringView stored)
{
    constexpr double firstInexact = 1e15;
    const bool isPlain = std::all_of(stored.begin(), stored.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isPlain)
        return stored.toString();
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || std::trunc(value) != value || std::abs(value) >= firstInexact)
        return stored.toString();
    return QString::number(qint64(value));
}

QString dayText(QStringView stored, bool countsFrom1904)
{
    constexpr double firstDay = 61; // 1900-03-01: before it Excel counts a day that never was
    constexpr double lastDay = 2'958'465;
    constexpr int daysUntil1904 = 1462;
    constexpr qint64 secondsADay = 86'400;
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber) + (countsFrom1904 ? daysUntil1904 : 0);
    if (!isNumber || !(value >= firstDay && value < lastDay + 1))
        return plainNumber(stored);
    const qint64 seconds = std::llround(value * double(secondsADay));
    const QDate day = QDate(1899, 12, 30).addDays(seconds / secondsADay);
    const QString text = day.toString(Qt::ISODate);
    const qint64 rest = seconds % secondsADay;
    return rest == 0 ? text : text + u' ' + QTime(0, 0).addSecs(int(rest)).toString(Qt::ISODate);
}

} // namespace console
