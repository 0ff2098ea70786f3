#pragma once

#include "domain/codes.h"

namespace console {

/// Why Qcash moved. Stored as its code; the screen alone has the words.
enum class EntryKind { Opening, Charge, Conversion, AdSpend, AdRefund, ManualIn, ManualOut, Correction, Withdrawal, AdHold, AdRelease };

inline constexpr CodeTable<EntryKind, 11> entryKindCodes{{
    {EntryKind::Opening, QLatin1String("opening")},
    {EntryKind::Charge, QLatin1String("charge")},
    {EntryKind::Conversion, QLatin1String("conversion")},
    {EntryKind::AdSpend, QLatin1String("ad_spend")},
    {EntryKind::AdRefund, QLatin1String("ad_refund")},
    {EntryKind::ManualIn, QLatin1String("manual_in")},
    {EntryKind::ManualOut, QLatin1String("manual_out")},
    {EntryKind::Correction, QLatin1String("correction")},
    {EntryKind::Withdrawal, QLatin1String("withdrawal")},
    {EntryKind::AdHold, QLatin1String("ad_hold")},
    {EntryKind::AdRelease, QLatin1String("ad_release")},
}};

/// False for movements of other money, which no history of Qcash shows.
[[nodiscard]] constexpr bool movesQcash(EntryKind kind)
{
    return kind != EntryKind::Withdrawal;
}

/// True for Qcash that is set aside for a bid, or no longer: it stays the shop's own. Such a movement changes what is spendable, and neither
/// the total, nor the lots, nor what was spent or received.
[[nodiscard]] constexpr bool setsAside(EntryKind kind)
{
    return kind == EntryKind::AdHold || kind == EntryKind::AdRelease;
}

/// The paid ads that Qcash is for (product.md, Promotion).
enum class AdKind {
    PlusKeyword,
    PlusCategory,
    PowerRankUp,
    TodaysSpecialPremium,
    TodaysSpecialStandard,
    TimeSale,
    GroupBuy,
    MegaAd,
    ShopMail,
    QspecialBanner
};

inline constexpr CodeTable<AdKind, 10> adKindCodes{{
    {AdKind::PlusKeyword, QLatin1String("plus_keyword")},
    {AdKind::PlusCategory, QLatin1String("plus_category")},
    {AdKind::PowerRankUp, QLatin1String("power_rank_up")},
    {AdKind::TodaysSpecialPremium, QLatin1String("todays_special_premium")},
    {AdKind::TodaysSpecialStandard, QLatin1String("todays_special_standard")},
    {AdKind::TimeSale, QLatin1String("time_sale")},
    {AdKind::GroupBuy, QLatin1String("group_buy")},
    {AdKind::MegaAd, QLatin1String("mega_ad")},
    {AdKind::ShopMail, QLatin1String("shop_mail")},
    {AdKind::QspecialBanner, QLatin1String("qspecial_banner")},
}};

} // namespace console
