#pragma once

#include "domain/codes.h"
#include "store/database.h"

#include <QList>

#include <functional>

namespace console {

/// What can be wrong with a book.
enum class FindingKind {
    FileDamaged,      ///< SQLite's own check
    ForeignKey,       ///< a row points to nothing
    ChainBroken,      ///< a transfer was changed, removed or put in
    EntriesWrong,     ///< a transfer's two entries do not match it
    RunningBalance,   ///< an entry's balance does not follow from the one before
    AccountBalance,   ///< an account does not stand where its last entry says
    UnitSum,          ///< a unit's accounts do not add up to zero
    DaySums,          ///< sums kept by day differ from the entries
    ConversionUnbooked, ///< a conversion without its transfers, or other amounts
    OrderUnbooked,    ///< a paid ticket order without its credit, or other amounts
    ClosedShopMoved,  ///< a closed shop's accounts do not stand where its closing says, or it booked something afterwards
    WithdrawalUnbooked, ///< a withdrawal without its transfers, or other amounts
    BidUnbooked,      ///< a bid without its transfers, or other amounts; or Qcash is held for none
    LotsWrong,        ///< lots differ from the entries that brought and used them
    SearchIndex,      ///< what the history is searched by differs from the entries
    ScoreSums         ///< month sums differ from the score events, or what item scores are found by from the items
};

inline constexpr CodeTable<FindingKind, 16> findingKindCodes{{
    {FindingKind::FileDamaged, QLatin1String("file_damaged")},
    {FindingKind::ForeignKey, QLatin1String("foreign_key")},
    {FindingKind::ChainBroken, QLatin1String("chain_broken")},
    {FindingKind::EntriesWrong, QLatin1String("entries_wrong")},
    {FindingKind::RunningBalance, QLatin1String("running_balance")},
    {FindingKind::AccountBalance, QLatin1String("account_balance")},
    {FindingKind::UnitSum, QLatin1String("unit_sum")},
    {FindingKind::DaySums, QLatin1String("day_sums")},
    {FindingKind::ConversionUnbooked, QLatin1String("conversion_unbooked")},
    {FindingKind::OrderUnbooked, QLatin1String("order_unbooked")},
    {FindingKind::ClosedShopMoved, QLatin1String("closed_shop_moved")},
    {FindingKind::WithdrawalUnbooked, QLatin1String("withdrawal_unbooked")},
    {FindingKind::BidUnbooked, QLatin1String("bid_unbooked")},
    {FindingKind::LotsWrong, QLatin1String("lots_wrong")},
    {FindingKind::SearchIndex, QLatin1String("search_index")},
    {FindingKind::ScoreSums, QLatin1String("score_sums")},
}};

struct Finding
{
    FindingKind kind;
    qint64 row = 0; ///< the transfer, entry, account or order concerned
    QString detail; ///< English, for the log and the command line
};

struct VerificationReport
{
    QList<Finding> findings; ///< at most findingLimit
    qint64 checked = 0;      ///< transfers
    bool isCancelled = false;

    static constexpr qsizetype findingLimit = 100;
};

/// Told the share done (0 … 1); returns false to stop.
using VerificationProgress = std::function<bool(double)>;

/// Reads the whole book up to its present end, in short steps that let writers through, and lists what is wrong with it.
[[nodiscard]] StoreResult<VerificationReport> verifyStore(Database &database, const VerificationProgress &progress = {});

} // namespace console
