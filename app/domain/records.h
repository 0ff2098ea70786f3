#pragma once

#include "domain/codes.h"
#include "domain/jst.h"

#include <QDate>
#include <QString>

#include <optional>

namespace console {

enum class GoodsKind { General, Reserve };

inline constexpr CodeTable<GoodsKind, 2> goodsKindCodes{{
    {GoodsKind::General, QLatin1String("general")},
    {GoodsKind::Reserve, QLatin1String("reserve")},
}};

/// The three parts of the service points (guide: service points).
enum class ScoreComponent { Delivery, Claim, Review };

inline constexpr CodeTable<ScoreComponent, 3> scoreComponentCodes{{
    {ScoreComponent::Delivery, QLatin1String("delivery")},
    {ScoreComponent::Claim, QLatin1String("claim")},
    {ScoreComponent::Review, QLatin1String("review")},
}};

/// From this day on scores follow the present system; earlier ones stand on the past-points page (guide).
inline const QDate scoreSystemStart(2019, 7, 1);

/// One service-point event as J·QSM reports it.
struct ScoreEvent
{
    QDate date; ///< in Japan
    QString itemNumber;
    QString itemName;
    QString category;
    GoodsKind goodsKind = GoodsKind::General;
    ScoreComponent component = ScoreComponent::Delivery;
    QString event;
    qint64 points = 0;
    QString orderNumber;
    int ordinal = 0; ///< place among the file's rows of equal key
    QString rule;    ///< names the rule that derived it from an order; empty where it was imported
};

enum class ImageStatus { Ok, Error };

inline constexpr CodeTable<ImageStatus, 2> imageStatusCodes{{
    {ImageStatus::Ok, QLatin1String("ok")},
    {ImageStatus::Error, QLatin1String("error")},
}};

/// One item on sale. An empty optional or text means that the file said nothing: it never erases a stored value.
struct Item
{
    QString itemNumber;
    QString sellerItemCode;
    QString name;
    QString category;
    std::optional<qint64> stock;
    std::optional<qint64> priceYen;
    std::optional<QDate> validUntil;
    std::optional<ImageStatus> imageStatus;
    std::optional<GoodsKind> goodsKind;
};

/// Where a sales order stands, in the order of its life; a claim outranks the shipping states.
enum class SalesOrderState {
    AwaitingPayment,
    DeliveryRequest,
    ShipPlanned,
    InDelivery,
    Delivered,
    CancelRequested,
    ReturnRequested,
    ExchangeRequested,
    Exchanged,
    Cancelled,
    Returned
};

inline constexpr CodeTable<SalesOrderState, 11> salesOrderStateCodes{{
    {SalesOrderState::AwaitingPayment, QLatin1String("awaiting_payment")},
    {SalesOrderState::DeliveryRequest, QLatin1String("delivery_request")},
    {SalesOrderState::ShipPlanned, QLatin1String("ship_planned")},
    {SalesOrderState::InDelivery, QLatin1String("in_delivery")},
    {SalesOrderState::Delivered, QLatin1String("delivered")},
    {SalesOrderState::CancelRequested, QLatin1String("cancel_requested")},
    {SalesOrderState::ReturnRequested, QLatin1String("return_requested")},
    {SalesOrderState::ExchangeRequested, QLatin1String("exchange_requested")},
    {SalesOrderState::Exchanged, QLatin1String("exchanged")},
    {SalesOrderState::Cancelled, QLatin1String("cancelled")},
    {SalesOrderState::Returned, QLatin1String("returned")},
}};

/// One line of the order file, without anything that tells who the buyer or the receiver is.
struct SalesOrder
{
    QString orderNumber;
    QString cartNumber;
    SalesOrderState state = SalesOrderState::AwaitingPayment;
    QString carrier;
    QString shippingMethod;
    std::optional<Instant> orderedAt;
    std::optional<QDate> paidOn;
    std::optional<QDate> shipPlannedOn;
    std::optional<QDate> shippedOn;
    std::optional<QDate> deliveredOn;
    QString itemNumber;
    QString itemName;
    QString sellerItemCode;
    QString optionInfo;
    std::optional<qint64> quantity;
    std::optional<qint64> orderTotalYen;
    std::optional<qint64> supplyTotalYen; ///< 供給原価の合計: what the settlement pays out
};

/// A buyer's inquiry; answered or not. Its text is not imported.
struct Inquiry
{
    QString inquiryNumber;
    QDate date;
    QString itemNumber;
    QString title;
    bool answered = false;
};

enum class NoticeKind { General, System };

inline constexpr CodeTable<NoticeKind, 2> noticeKindCodes{{
    {NoticeKind::General, QLatin1String("general")},
    {NoticeKind::System, QLatin1String("system")},
}};

struct Notice
{
    QDate date;
    NoticeKind kind = NoticeKind::General;
    QString title;
    QString body;
    QString url;
    bool important = false;
};

/// Which of the settlement files told something. Each replaces what it said before, and none of the others.
enum class SettlementSource { Report, Deduction, MegaWari };

inline constexpr CodeTable<SettlementSource, 3> settlementSourceCodes{{
    {SettlementSource::Report, QLatin1String("report")},
    {SettlementSource::Deduction, QLatin1String("deduction")},
    {SettlementSource::MegaWari, QLatin1String("mega_wari")},
}};

/// One line of 販売詳細内訳 (sellingreport.csv): a sale, or with negative amounts its cancellation.
struct SettlementLine
{
    QDate shippedOn;
    QString reason;
    QString itemName;
    qint64 amountYen = 0;       ///< 商品決済金
    qint64 serviceFeeYen = 0;   ///< Qoo10サービス利用料, without tax as the file has it
    qint64 compensationYen = 0; ///< メガワリ/メガポ補償金
    int ordinal = 0;            ///< place among the file's identical rows
    // By the settlement terms of the day of shipping, set by what imports the line.
    QDate countedFrom;                ///< the day on which it is taken to have been delivered; invalid: the day of shipping
    qint64 serviceFeeWithTaxYen = 0;
};

/// One line of 販売関連の差引内訳 (rcv.csv, RecvMegawari.csv).
struct Deduction
{
    QDate date;
    QString item; ///< 発生項目
    qint64 amountYen = 0; ///< 差引対象金額, negative where it is taken off
    bool isMegaWari = false; ///< the item is the shop's share of Mega-wari or Mega-po
    int ordinal = 0;
};

/// One line of the ad performance report. An empty optional means that the file said nothing: it never erases a stored value.
struct AdReportRow
{
    QDate date; ///< in Japan
    QString itemNumber;
    QString adName; ///< as the file has it
    QString itemName;
    std::optional<qint64> costQcash;
    std::optional<qint64> salesYen;
    std::optional<qint64> impressions;
    std::optional<qint64> clicks;
    std::optional<qint64> carts;
    std::optional<qint64> purchases;
};

/// The kinds of file that can be imported; the code is the command line's KIND.
enum class ImportKind { Points, Items, Orders, Inquiries, Notices, Settlement, Deductions, AdReport };

inline constexpr CodeTable<ImportKind, 8> importKindCodes{{
    {ImportKind::Points, QLatin1String("points")},
    {ImportKind::Items, QLatin1String("items")},
    {ImportKind::Orders, QLatin1String("orders")},
    {ImportKind::Inquiries, QLatin1String("inquiries")},
    {ImportKind::Notices, QLatin1String("notices")},
    {ImportKind::Settlement, QLatin1String("settlement")},
    {ImportKind::Deductions, QLatin1String("deductions")},
    {ImportKind::AdReport, QLatin1String("ad-report")},
}};

/// Whether a file of this kind replaces what an earlier one brought for the same days, so that stored rows may go.
[[nodiscard]] constexpr bool replacesPeriod(ImportKind kind)
{
    return kind == ImportKind::Settlement || kind == ImportKind::Deductions;
}

/// What one import did to the store, in rows.
struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 removed = 0; ///< stored rows that the file, which replaces a period, no longer has
};

} // namespace console
