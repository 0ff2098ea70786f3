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

/// The kinds of file that can be imported; the code is the command line's KIND.
enum class ImportKind { Points, Items, Orders, Inquiries, Notices };

inline constexpr CodeTable<ImportKind, 5> importKindCodes{{
    {ImportKind::Points, QLatin1String("points")},
    {ImportKind::Items, QLatin1String("items")},
    {ImportKind::Orders, QLatin1String("orders")},
    {ImportKind::Inquiries, QLatin1String("inquiries")},
    {ImportKind::Notices, QLatin1String("notices")},
}};

/// What one import did to the store, in rows.
struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};

} // namespace console
