#pragma once

#include "control/ad_price_list_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The paid ads with the terms of a day. Makes texts; decides nothing.
class AdPriceListModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column {
        AdColumn,
        PricingColumn,
        PriceColumn,
        UnitColumn,
        DaysColumn,
        BidTimesColumn,
        DisplayColumn,
        ValidFromColumn,
        OriginColumn,
        ColumnCount
    };

    using CellTableModel::CellTableModel;

    void setAds(const QList<ListedAd> &ads);
    [[nodiscard]] std::optional<AdKind> kindAt(int row) const;
    /// -1 where it isn't listed.
    [[nodiscard]] int rowOf(AdKind kind) const;

private:
    [[nodiscard]] qsizetype rows() const override { return m_ads.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == PriceColumn || column == UnitColumn || column == DaysColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<ListedAd> m_ads;
};

/// The terms that the shop saved, newest first.
class OwnAdTermsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { SavedColumn, AdColumn, ValidFromColumn, PriceColumn, UnitColumn, DaysColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// `auctions`: the kinds whose price is bid, in units.
    void setTerms(const QList<SavedAdTerms> &terms, const QList<AdKind> &auctions);

private:
    [[nodiscard]] qsizetype rows() const override { return m_terms.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == PriceColumn || column == UnitColumn || column == DaysColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<SavedAdTerms> m_terms;
    QList<AdKind> m_auctions;
};

} // namespace console::ui
