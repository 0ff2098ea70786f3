#pragma once

#include "domain/records.h"
#include "exchange/faults.h"
#include "exchange/record_reader.h"

#include <tl/expected.hpp>

#include <QLatin1String>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace console {

/// A column that some kind of import file has and some record takes.
enum class Field {
    Date,
    ItemNumber,
    ItemName,
    Category,
    GoodsKind,
    Component,
    Event,
    Points,
    OrderNumber,
    SellerItemCode,
    Stock,
    Price,
    ValidUntil,
    ImageStatus,
    InquiryNumber,
    Title,
    Answered,
    NoticeKind,
    Body,
    Url,
    Important,
    State,
    CartNumber,
    Carrier,
    ShippingMethod,
    OrderedAt,
    PaidOn,
    ShipPlannedOn,
    ShippedOn,
    DeliveredOn,
    OptionInfo,
    Quantity,
    OrderTotal,
    SupplyTotal,
    Reason,
    Amount,
    ServiceFee,
    Compensation,
    AdName,
    Cost,
    Sales,
    Impressions,
    Clicks,
    Carts,
    Purchases
};
inline constexpr std::size_t fieldCount = 45;

struct Column
{
    Field field;
    QStringView name;
    bool required = false;
};

/// The columns that are taken from a file of this kind, by their standard names.
[[nodiscard]] std::span<const Column> columnsOf(ImportKind kind);
/// The standard name of `field` in files of this kind.
[[nodiscard]] QString columnName(ImportKind kind, Field field);

/// Where each taken column stands in one file. Columns with personal data are known by name so as to be passed over.
class ColumnMap
{
public:
    /// MissingColumns, DoubledColumns or OtherKind where the header is not one of this kind.
    [[nodiscard]] static tl::expected<ColumnMap, FileError> of(std::span<const QStringView> header, ImportKind kind);

    /// Empty where the file doesn't have the column.
    [[nodiscard]] std::optional<std::size_t> positionOf(Field field) const
    {
        const int position = m_positions[static_cast<std::size_t>(field)];
        if (position < 0)
            return std::nullopt;
        return static_cast<std::size_t>(position);
    }
    /// What the column is called in this file; its standard name where the file doesn't have it.
    [[nodiscard]] QString nameOf(Field field) const;
    [[nodiscard]] std::size_t width() const { return m_width; }
    /// Positions of the taken columns, ascending.
    [[nodiscard]] const QList<std::size_t> &takenPositions() const { return m_takenPositions; }
    [[nodiscard]] const QStringList &takenNames() const { return m_takenNames; }
    [[nodiscard]] const QStringList &unknownNames() const { return m_unknownNames; }

private:
    ColumnMap();

    ImportKind m_kind = ImportKind::Points;
    std::array<int, fieldCount> m_positions;
    std::size_t m_width = 0;
    QList<std::size_t> m_takenPositions;
    QStringList m_takenNames;
    QStringList m_unknownNames;
};

/// The kind whose required columns are all there and that knows most of the others. Empty for a header of none.
[[nodiscard]] std::optional<ImportKind> importKindOf(const QStringList &header);

} // namespace console
