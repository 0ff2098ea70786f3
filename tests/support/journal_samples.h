#pragma once

#include "domain/journal.h"

#include <QStringList>

/// Policies, words and entries for journals, and journals as lines of text.
namespace samples {

inline console::BookingPolicy bookingPolicy(console::BookingMethod method = console::BookingMethod::Prepayment,
                                            console::PointsBooking points = console::PointsBooking::Income, int lastMonth = 12)
{
    using console::AccountRole;
    console::BookingPolicy policy;
    policy.method = method;
    policy.points = points;
    policy.lastMonth = lastMonth;
    const QStringList titles{QStringLiteral("前払金"),   QStringLiteral("広告宣伝費"), QStringLiteral("元入金"),     QStringLiteral("未払金"),
                             QStringLiteral("普通預金"), QStringLiteral("現金"),       QStringLiteral("現金"),       QStringLiteral("普通預金"),
                             QStringLiteral("普通預金"), QStringLiteral("現金"),       QStringLiteral("売掛金"),     QStringLiteral("売掛金"),
                             QStringLiteral("支払手数料"), QStringLiteral("雑収入"),   QStringLiteral("雑収入"),     QStringLiteral("雑損失")};
    for (std::size_t i = 0; i < console::accountRoleCount; ++i) {
        const bool isTaxed = i == std::size_t(AccountRole::Advertising) || i == std::size_t(AccountRole::Fee);
        const QString none = QStringLiteral("対象外");
        policy.titles[i] = {titles.at(qsizetype(i)), {}, {isTaxed ? QStringLiteral("課税仕入 10%") : none, isTaxed ? QStringLiteral("課対仕入10%") : none,
                                                           isTaxed ? QStringLiteral("課対仕入込10%適格") : none}};
    }
    policy.title(AccountRole::SettlementDue).sub = QStringLiteral("精算予定");
    policy.title(AccountRole::PointsIncome).sub = QStringLiteral("ポイント");
    return policy;
}

inline console::JournalWords journalWords()
{
    console::JournalWords words;
    for (const auto &[kind, code] : console::entryKindCodes)
        words.entries[kind] = code;
    for (const auto &[ad, code] : console::adKindCodes)
        words.ads[ad] = code;
    for (const auto &[method, code] : console::paymentMethodCodes)
        words.methods[method] = code;
    words.closing = QStringLiteral("closing");
    words.closingReversed = QStringLiteral("reversed");
    words.policyChange = QStringLiteral("change");
    words.orderNumber = QStringLiteral("order %1");
    words.datedOn = QStringLiteral("of %1");
    words.item = QStringLiteral("item %1");
    words.pointsMonth = QStringLiteral("points of %1");
    return words;
}

inline console::JournalSource journalSource(qint64 ordinal, QDate day, console::EntryKind kind, qint64 amount)
{
    console::JournalSource source;
    source.ordinal = ordinal;
    source.day = day;
    source.kind = kind;
    source.amount = amount;
    return source;
}

inline QString sideText(const QList<console::JournalLine> &lines)
{
    QStringList parts;
    for (const console::JournalLine &line : lines) {
        const QString account = line.account.sub.isEmpty() ? line.account.title : line.account.title + u':' + line.account.sub;
        parts.append(QStringLiteral("%1 %2").arg(account).arg(line.amount.value()));
    }
    return parts.join(QStringLiteral(" + "));
}

/// "2026-10-01 前払金 500 = 未払金 500 | charge card"; nothing where there is none.
inline QString journalText(const std::optional<console::Journal> &journal)
{
    if (!journal)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 %2 = %3 | %4").arg(journal->day.toString(Qt::ISODate), sideText(journal->debits), sideText(journal->credits), journal->description);
}

inline qint64 sideSum(const QList<console::JournalLine> &lines)
{
    qint64 sum = 0;
    for (const console::JournalLine &line : lines)
        sum += line.amount.value();
    return sum;
}

} // namespace samples
