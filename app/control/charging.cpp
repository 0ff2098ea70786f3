#include "control/charging.h"

#include "domain/ticket.h"
#include "store/password_hash.h"

namespace console {

namespace {

StoreResult<PasswordCheck> check(Wallet &wallet, PasswordKind kind, const QString &subject, const QString &hash, const QString &password,
                                 const Clock &clock)
{
    const auto wait = wallet.passwords.beginAttempt(kind, subject, clock);
    if (!wait)
        return tl::unexpected(wait.error());
    if (*wait > 0)
        return PasswordCheck{PasswordAnswer::Wait, *wait};
    if (password.size() > longestPassword || !passwordMatches(hash, password))
        return PasswordCheck{PasswordAnswer::Wrong, 0};
    if (auto forgotten = wallet.passwords.succeeded(kind, subject); !forgotten)
        return tl::unexpected(forgotten.error());
    return PasswordCheck{PasswordAnswer::Right, 0};
}

} // namespace

StoreResult<PasswordCheck> checkLoginPassword(Wallet &wallet, const QString &sellerId, const QString &password, const Clock &clock)
{
    const auto shop = wallet.shops.bySellerId(sellerId);
    if (!shop)
        return tl::unexpected(shop.error());
    if (!*shop)
        return check(wallet, PasswordKind::Login, sellerId, unmatchableHash(), password, clock);
    const auto hash = wallet.shops.loginPasswordHash((*shop)->id);
    if (!hash)
        return tl::unexpected(hash.error());
    return check(wallet, PasswordKind::Login, sellerId, *hash, password, clock);
}

StoreResult<PasswordCheck> checkQAccountPassword(Wallet &wallet, const Shop &shop, const QString &password, const Clock &clock)
{
    const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
    if (!hash)
        return tl::unexpected(hash.error());
    return check(wallet, PasswordKind::QAccount, shop.sellerId, hash->isEmpty() ? unmatchableHash() : *hash, password, clock);
}

namespace {

/// Settlement money is released by the Q-account password, asked anew for each order.
ActionResult<void, ChargeRefusal> authorise(Wallet &wallet, const Shop &shop, const ChargeRequest &request, const Clock &clock)
{
    const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
    if (!hash)
        return tl::unexpected(hash.error());
    if (hash->isEmpty())
        return tl::unexpected(ChargeRefusal::QAccountPasswordNotSet);
    const auto checked = checkQAccountPassword(wallet, shop, request.qAccountPassword, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    switch (checked->answer) {
    case PasswordAnswer::Right:
        return {};
    case PasswordAnswer::Wrong:
        return tl::unexpected(ChargeRefusal::QAccountPasswordWrong);
    case PasswordAnswer::Wait:
        return tl::unexpected(ChargeRefusal::QAccountLocked);
    }
    Q_UNREACHABLE();
}

} // namespace

ActionResult<TicketOrder, ChargeRefusal> chargeTicket(Wallet &wallet, PaymentGateway &gateway, const Shop &shop,
                                                      const ChargeRequest &request, const Clock &clock)
{
    TicketOrderDraft draft;
    draft.actionId = request.actionId;
    draft.ticket = request.ticket;
    draft.method = request.method;
    const auto earlier = wallet.ticketOrders.repeated(shop.id, draft);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier && (*earlier)->status == TicketOrderStatus::Failed)
        return tl::unexpected(ChargeRefusal::PaymentDeclined);
    if (*earlier)
        return **earlier;
    if (!isTicket(request.ticket))
        return tl::unexpected(ChargeRefusal::NotATicket);

    PaymentRequest payment{request.actionId, request.method, request.ticket, {}};
    if (request.method == PaymentMethod::Card) {
        if (!checkCard(request.card, request.ticket, jst::dateOf(clock.now())).none())
            return tl::unexpected(ChargeRefusal::CardFieldsWrong);
        draft.card = stubOf(request.card);
        draft.instalments = request.card.instalments;
        payment.card = request.card;
    } else if (auto authorised = authorise(wallet, shop, request, clock); !authorised) {
        return tl::unexpected(authorised.error());
    }
    const auto outcome = gateway.start(payment);
    if (!outcome)
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("payment"), outcome.error().detail});
    auto placed = *outcome == PaymentOutcome::Declined ? wallet.ticketOrders.placeDeclined(shop, draft, clock)
                                                       : wallet.ticketOrders.placePaid(shop, draft, clock);
    // Another program may have placed the same order meanwhile: what stands in the book is the answer.
    if (placed && placed->status == TicketOrderStatus::Failed)
        return tl::unexpected(ChargeRefusal::PaymentDeclined);
    return placed;
}

} // namespace console
