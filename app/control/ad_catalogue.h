#pragma once

#include "domain/ad.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace console {

class Wallet;

/// A term of an ad that is either known of Qoo10 or was chosen by this program.
enum class AdTermField { Pricing, Settling, Slot, Price, Unit, MostDays, BidTimes, Display };

inline constexpr CodeTable<AdTermField, 8> adTermFieldCodes{{
    {AdTermField::Pricing, QLatin1String("pricing")},
    {AdTermField::Settling, QLatin1String("settling")},
    {AdTermField::Slot, QLatin1String("slot")},
    {AdTermField::Price, QLatin1String("price")},
    {AdTermField::Unit, QLatin1String("unit")},
    {AdTermField::MostDays, QLatin1String("most_days")},
    {AdTermField::BidTimes, QLatin1String("bid_times")},
    {AdTermField::Display, QLatin1String("display")},
}};

/// The paid ads with their terms, each set valid from a day on (resources/catalogue/ads.json), and what the ad report calls them. Says which
/// terms are known and which this program chose; a shop's own terms stand in the store.
class AdCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static AdCatalogue shipped();
    /// Empty for anything but a complete catalogue: each edition has each kind once, with every term in range.
    [[nodiscard]] static std::optional<AdCatalogue> fromJson(const QByteArray &json);

    [[nodiscard]] const AdPriceList &priceList() const { return m_prices; }
    /// Of the built-in terms of `day`; before the first edition's day, of the first.
    [[nodiscard]] bool isKnown(AdKind kind, AdTermField field, QDate day) const;
    /// Of the newest built-in terms.
    [[nodiscard]] bool isKnown(AdKind kind, AdTermField field) const { return isKnown(kind, field, QDate(9999, 12, 31)); }

    /// The kinds that an ad report calls `adName`, whatever its width, case, blanks and brackets: more than one where the name doesn't tell
    /// them apart (the two of Plus exhibit), none for a name that is not known.
    [[nodiscard]] QList<AdKind> kindsOf(const QString &adName) const;
    /// The first of them.
    [[nodiscard]] std::optional<AdKind> kindOf(const QString &adName) const;

private:
    AdCatalogue() = default;

    AdPriceList m_prices;
    QMap<QDate, QMap<AdKind, QList<AdTermField>>> m_known; ///< by the edition's day
    QHash<QString, QList<AdKind>> m_kinds;                  ///< by folded name
};

/// The price list that is built in, read once.
[[nodiscard]] const AdPriceList &shippedAdPriceList();

/// The terms that hold for a shop: those that are built in and those it saved. Whatever shows terms reads them here.
[[nodiscard]] StoreResult<AdPriceList> adPriceList(Wallet &wallet, ShopId shop);

} // namespace console
