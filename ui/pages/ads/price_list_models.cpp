#include "ui/pages/ads/price_list_models.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_terms_texts.h"
#include "ui/pages/qcash/entry_texts.h"

namespace console::ui {

void AdPriceListModel::setAds(const QList<ListedAd> &ads)
{
    replaceRows(ads.size(), [&] { m_ads = ads; });
}

std::optional<AdKind> AdPriceListModel::kindAt(int row) const
{
    return row >= 0 && row < m_ads.size() ? std::optional(m_ads.at(row).terms.kind) : std::nullopt;
}

int AdPriceListModel::rowOf(AdKind kind) const
{
    for (int row = 0; row < int(m_ads.size()); ++row) {
        if (m_ads.at(row).terms.kind == kind)
            return row;
    }
    return -1;
}

QString AdPriceListModel::heading(int column) const
{
    switch (column) {
    case AdColumn:
        return tr("Ad");
    case PricingColumn:
        return tr("Pricing");
    case PriceColumn:
        //: Of an ad, in Qcash: an auction's start price, or the price of a display day. Short: the heading of a narrow column.
        return tr("Price");
    case UnitColumn:
        return tr("Bid unit");
    case DaysColumn:
        //: The number of display days that one application may have at most. Short: the heading of a narrow column.
        return tr("Most days");
    case BidTimesColumn:
        return tr("Time for bids");
    case DisplayColumn:
        //: When an ad is shown.
        return tr("Display");
    case ValidFromColumn:
        return tr("Holds from");
    case OriginColumn:
        //: Where the terms of an ad come from.
        return tr("Source");
    }
    return {};
}

QString AdPriceListModel::text(int row, int column) const
{
    const ListedAd &ad = m_ads.at(row);
    switch (column) {
    case AdColumn:
        return adName(ad.terms.kind);
    case PricingColumn:
        return AdTermsTexts::pricing(ad.terms.pricing);
    case PriceColumn:
        return formatNumber(ad.terms.price.value());
    case UnitColumn:
        return ad.terms.pricing == AdPricing::Auction ? formatNumber(ad.terms.unit.value()) : QStringLiteral("–");
    case DaysColumn:
        return formatNumber(ad.terms.mostDays);
    case BidTimesColumn:
        return AdTermsTexts::bidTimes(ad.terms);
    case DisplayColumn:
        return AdTermsTexts::display(ad.terms);
    case ValidFromColumn:
        return formatDate(ad.validFrom);
    case OriginColumn:
        return AdTermsTexts::origin(ad.origin);
    }
    return {};
}

QVariant AdPriceListModel::raw(int row, int column) const
{
    const ListedAd &ad = m_ads.at(row);
    switch (column) {
    case AdColumn:
        return QString(codeIn(adKindCodes, ad.terms.kind));
    case PricingColumn:
        return QString(codeIn(adPricingCodes, ad.terms.pricing));
    case PriceColumn:
        return ad.terms.price.value();
    case UnitColumn:
        return ad.terms.unit.value();
    case DaysColumn:
        return ad.terms.mostDays;
    case ValidFromColumn:
        return ad.validFrom;
    }
    return text(row, column);
}

Tone AdPriceListModel::tone(int row, int column) const
{
    const ListedAd &ad = m_ads.at(row);
    if (column == OriginColumn)
        return ad.origin == AdTermsOrigin::Own ? Tone::Strong : Tone::Muted;
    return column == UnitColumn && ad.terms.pricing == AdPricing::Fixed ? Tone::Muted : Tone::Plain;
}

void OwnAdTermsModel::setTerms(const QList<SavedAdTerms> &terms, const QList<AdKind> &auctions)
{
    replaceRows(terms.size(), [&] {
        m_terms = terms;
        m_auctions = auctions;
    });
}

QString OwnAdTermsModel::heading(int column) const
{
    switch (column) {
    case SavedColumn:
        //: When something was saved.
        return tr("Saved at");
    case AdColumn:
        return tr("Ad");
    case ValidFromColumn:
        return tr("Holds from");
    case PriceColumn:
        //: Of an ad, in Qcash: an auction's start price, or the price of a display day. Short: the heading of a narrow column.
        return tr("Price");
    case UnitColumn:
        return tr("Bid unit");
    case DaysColumn:
        //: The number of display days that one application may have at most. Short: the heading of a narrow column.
        return tr("Most days");
    }
    return {};
}

QString OwnAdTermsModel::text(int row, int column) const
{
    const SavedAdTerms &saved = m_terms.at(row);
    switch (column) {
    case SavedColumn:
        return formatDateTime(jst::dateTimeOf(saved.savedAt));
    case AdColumn:
        return adName(saved.terms.kind);
    case ValidFromColumn:
        return formatDate(saved.terms.validFrom);
    case PriceColumn:
        return formatNumber(saved.terms.price.value());
    case UnitColumn:
        return m_auctions.contains(saved.terms.kind) ? formatNumber(saved.terms.unit.value()) : QStringLiteral("–");
    case DaysColumn:
        return formatNumber(saved.terms.mostDays);
    }
    return {};
}

QVariant OwnAdTermsModel::raw(int row, int column) const
{
    const SavedAdTerms &saved = m_terms.at(row);
    switch (column) {
    case SavedColumn:
        return jst::isoText(saved.savedAt);
    case AdColumn:
        return QString(codeIn(adKindCodes, saved.terms.kind));
    case ValidFromColumn:
        return saved.terms.validFrom;
    case PriceColumn:
        return saved.terms.price.value();
    case UnitColumn:
        return saved.terms.unit.value();
    case DaysColumn:
        return saved.terms.mostDays;
    }
    return {};
}

Tone OwnAdTermsModel::tone(int, int column) const
{
    return column == SavedColumn ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
