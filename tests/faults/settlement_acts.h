#pragma once

#include "domain/grade.h"
#include "support/wallet_samples.h"

#include <QMap>
#include <QStringEncoder>

/// Settlement files that follow from their number alone: each replaces a month of one source, or is refused for a bad row. Whoever
/// knows how many were imported knows which lines and how much money there is.
namespace samples::settlements {

inline constexpr int months = 18; ///< from July 2025: before and after today
inline const QDate today{2026, 11, 21};

struct Line
{
    QDate day;
    qint64 amount = 0;
    qint64 fee = 0;
    qint64 compensation = 0;
};

struct File
{
    SettlementSource source = SettlementSource::Report;
    int month = 0; ///< 0 … months - 1
    bool hasBadRow = false;
    QList<Line> lines;

    [[nodiscard]] ImportKind kind() const { return source == SettlementSource::Report ? ImportKind::Settlement : ImportKind::Deductions; }
};

inline QDate firstDayOf(int month)
{
    return QDate(2025, 7, 1).addMonths(month);
}

inline SettlementSource sourceOf(qint64 number)
{
    switch (number % 5) {
    case 3:
        return SettlementSource::Deduction;
    case 4:
        return SettlementSource::MegaWari;
    default:
        return SettlementSource::Report;
    }
}

inline File fileOf(qint64 number)
{
    File file{sourceOf(number), int(number / 10 % months), number % 13 == 7, {}};
    const QDate first = firstDayOf(file.month);
    const qint64 rows = file.source == SettlementSource::Report ? 150 + number * 37 % 200 : 12;
    for (qint64 row = 0; row < rows; ++row) {
        // The first and the last day always, so that a file replaces the whole month; a third of the rows differ from file to file.
        const QDate day = row == 1 ? first.addMonths(1).addDays(-1) : first.addDays(row % 28);
        const qint64 amount = 100 + (row / 2 * 61 + (row % 3 == 0 ? number * 7 : 0)) % 9'000;
        if (file.source != SettlementSource::Report)
            file.lines.append({day, row % 4 == 3 ? amount : -amount, 0, 0});
        else if (row % 9 == 8)
            file.lines.append({day, -amount, -amount / 10, 0});
        else
            file.lines.append({day, amount, amount / 10, row % 7 == 0 ? 50 : 0});
    }
    return file;
}

/// As J·QSM writes it.
inline QByteArray bytesOf(const File &file)
{
    QString text = file.source == SettlementSource::Report ? QStringLiteral("列0,発生の理由,商品名,発送日,商品決済金,Qoo10サービス利用料,メガワリ/メガポ補償金\r\n")
                                                           : QStringLiteral("発生日,発生項目,備考,差引対象金額\r\n");
    for (const Line &line : file.lines) {
        const QString day = line.day.toString(QStringLiteral("yyyy/MM/dd"));
        if (file.source == SettlementSource::Report)
            text += QStringLiteral(",%1,美容液,%2,%3,%4,%5\r\n")
                        .arg(line.amount < 0 ? QStringLiteral("キャンセル") : QStringLiteral("販売"), day)
                        .arg(line.amount).arg(line.fee).arg(line.compensation);
        else
            text += QStringLiteral("%1,%2,,%3\r\n")
                        .arg(day, file.source == SettlementSource::MegaWari ? QStringLiteral("メガワリ割引金額") : QStringLiteral("広告費"))
                        .arg(line.amount);
    }
    if (file.hasBadRow)
        text += file.source == SettlementSource::Report ? QStringLiteral(",販売,美容液,2025/07/01,many,0,0\r\n") : QStringLiteral("2025/07/01,広告費,,many\r\n");
    QStringEncoder encoder("CP932");
    return encoder.encode(text);
}

/// One order of each month, which counts until a report covers its day.
inline SalesOrder orderOf(int month)
{
    SalesOrder order = delivery(QString::number(month), firstDayOf(month).addDays(11), 100'000 + month);
    order.shippedOn = firstDayOf(month).addDays(9);
    return order;
}

inline void makeStore(const QString &path)
{
    const auto wallet = openWallet(path);
    const Shop shop = registerShop(*wallet, FakeClock());
    QList<SalesOrder> orders;
    for (int month = 0; month < months; ++month)
        orders.append(orderOf(month));
    import(*wallet, shop.id, orders);
}

/// What a store holds of one source.
struct Sums
{
    qint64 lines = 0;
    qint64 amount = 0;
    qint64 fee = 0;
    qint64 compensation = 0;
    qint64 days = 0; ///< amounts by their days, so that a line on another day is another sum

    [[nodiscard]] QString shown() const
    {
        return QStringLiteral("%1/%2/%3/%4/%5 ").arg(lines).arg(amount).arg(fee).arg(compensation).arg(days);
    }
};

/// The store after the first `count` files, as shownStore() shows it.
inline QString expectedAfter(qint64 count)
{
    QMap<std::pair<int, int>, qint64> newest; // source and month
    for (qint64 number = 0; number < count; ++number) {
        const File file = fileOf(number);
        if (!file.hasBadRow)
            newest.insert({int(file.source), file.month}, number);
    }
    Sums sums[3];
    qint64 settled = 0;
    qint64 due = 0;
    const auto earn = [&](QDate settlement, qint64 yen) { (settlement <= today ? settled : due) += yen; };
    for (const qint64 number : newest) {
        const File file = fileOf(number);
        Sums &sum = sums[std::size_t(file.source)];
        for (const Line &line : file.lines) {
            const qint64 fee = line.fee * 11 / 10;
            sum = {sum.lines + 1, sum.amount + line.amount, sum.fee + fee, sum.compensation + line.compensation,
                   sum.days + line.amount * line.day.toJulianDay()};
            const bool isReported = file.source == SettlementSource::Report;
            earn(isReported ? settlementDay(line.day.addDays(3), Grade::General) : settlementDayOfDeduction(line.day),
                 line.amount - fee + line.compensation);
        }
    }
    for (int month = 0; month < months; ++month) {
        if (!newest.contains({int(SettlementSource::Report), month}))
            earn(settlementDay(*orderOf(month).deliveredOn, Grade::General), *orderOf(month).supplyTotalYen);
    }
    return sums[0].shown() + sums[1].shown() + sums[2].shown() + QStringLiteral("%1 settled %2 due").arg(settled).arg(due);
}

inline QString shownStore(Wallet &wallet, ShopId shop)
{
    QString shown;
    for (const auto &[source, code] : settlementSourceCodes) {
        const auto sum = [&, code = code](const char *what) {
            return readRaw(wallet.database(), QStringLiteral("SELECT coalesce(sum(%1), 0) FROM settlement_line WHERE source = '%2'")
                                                  .arg(QLatin1String(what), code));
        };
        shown += Sums{sum("1"), sum("amount"), sum("fee_with_tax"), sum("compensation"),
                      sum("amount * (unixepoch(printf('%d-%02d-%02d', day / 10000, day / 100 % 100, day % 100)) / 86400 + 2440588)")}
                     .shown();
    }
    const auto money = wallet.settlement.available(shop, Grade::General, today);
    return money ? shown + QStringLiteral("%1 settled %2 due").arg(money->settled.value()).arg(money->due.value()) : QStringLiteral("unreadable");
}

} // namespace samples::settlements
