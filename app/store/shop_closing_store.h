#pragma once

#include "domain/amount.h"
#include "domain/clock.h"
#include "domain/codes.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

/// Why a shop is not closed, in order of precedence.
enum class ClosingRefusal {
    ActionIdReused,
    AlreadyClosed,
    PaymentUnderWay,  ///< a ticket order awaits payment: it would await it for ever. It is paid or given up first
    SellerIdDiffers,  ///< what was typed for confirmation is not this shop's seller ID
    FiguresChanged,   ///< what becomes void is no longer what was shown
    PasswordWrong,
    PasswordWait      ///< too many wrong passwords
};

inline constexpr CodeTable<ClosingRefusal, 7> closingRefusalCodes{{
    {ClosingRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {ClosingRefusal::AlreadyClosed, QLatin1String("already_closed")},
    {ClosingRefusal::PaymentUnderWay, QLatin1String("payment_under_way")},
    {ClosingRefusal::SellerIdDiffers, QLatin1String("seller_id_differs")},
    {ClosingRefusal::FiguresChanged, QLatin1String("figures_changed")},
    {ClosingRefusal::PasswordWrong, QLatin1String("not_authenticated")},
    {ClosingRefusal::PasswordWait, QLatin1String("locked")},
}};

/// What a shop has at one moment that its closing makes void, loses or leaves with Qoo10.
struct ClosingFigures
{
    Qcash qcash;    ///< becomes void (known: Qcash is never refunded), what is held for bids included
    Qcash held;     ///< of it
    Points convertiblePoints; ///< last month's that were not converted; signed
    Points pointsThisMonth;   ///< to be converted next month; signed
    qint64 ordersAwaiting = 0; ///< ticket orders that wait for the payer; while there are any, the shop is not closed
    Yen yenAwaiting;           ///< what they ask for, fees included
    Yen settled;               ///< stays at Qoo10, signed
    Yen due;                   ///< likewise

    friend bool operator==(const ClosingFigures &, const ClosingFigures &) = default;
};

/// A closing as the seller confirmed it.
struct ClosingDraft
{
    QString actionId;
    ClosingFigures shown;
};

struct ShopClosing
{
    ShopId shop;
    Instant closedAt;
    ClosingFigures figures;
};

/// Closes shops, for good. Removes nothing from the book; a closed shop's seller ID stays taken and its book takes nothing more. Nobody
/// signs in to it, in the window or by a command; verification, backup and restore are of the whole store and go on.
class ShopClosingStore
{
public:
    explicit ShopClosingStore(Database &database) : m_database(database) {}

    /// Empty for a shop that is open.
    [[nodiscard]] StoreResult<std::optional<ShopClosing>> closing(ShopId shop);
    [[nodiscard]] StoreResult<QList<ShopClosing>> all();

    [[nodiscard]] StoreResult<ClosingFigures> figures(const Shop &shop, Instant now);
    /// What would keep the shop from being closed at this moment, but for figures and confirmation; empty where nothing does.
    [[nodiscard]] StoreResult<std::optional<ClosingRefusal>> obstacle(ShopId shop);
    /// The caller has checked the login password and what was typed. Figures and obstacles are read again at commit; the same draft
    /// once more answers as the first time.
    [[nodiscard]] ActionResult<ShopClosing, ClosingRefusal> close(const Shop &shop, const ClosingDraft &draft, const Clock &clock);

private:
    Database &m_database;
};

} // namespace console
