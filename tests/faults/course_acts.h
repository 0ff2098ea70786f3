#pragma once

#include "control/charging.h"
#include "control/opened_desk.h"
#include "store/password_hash.h"
#include "support/wallet_samples.h"

#include <QUuid>

/// Orders that follow from their number alone, each paid in another way and coming to another end at the practice service.
namespace samples::courses {

inline const QString qAccountPassword = QStringLiteral("q-account-password");

/// Half an hour from one order to the next: after 150 of them deadlines pass.
inline FakeClock clockAt(qint64 number)
{
    return FakeClock(FakeClock().instant.plusSeconds(number * 1'800));
}

inline PaymentMethod methodOf(qint64 number)
{
    return paymentMethodCodes[std::size_t(number % 9)].first;
}

/// Nothing: the order is left to itself, or to the seller.
inline std::optional<PracticeOutcome> outcomeOf(qint64 number)
{
    const std::size_t at = std::size_t(number / 9 % 9);
    return at < practiceOutcomeCodes.size() ? std::optional(practiceOutcomeCodes[at].first) : std::nullopt;
}

inline bool isLeft(qint64 number)
{
    return number / 9 % 9 == 8 || number % 7 == 0;
}

inline QString actionId(qint64 number)
{
    return QStringLiteral("act-%1").arg(number);
}

/// Under a payment key that was never used, as after any new start of the program.
inline ChargeRequest requestFor(qint64 number)
{
    ChargeRequest request;
    request.actionId = actionId(number);
    request.paymentKey = QStringLiteral("key-%1-%2").arg(number).arg(QUuid::createUuid().toString(QUuid::Id128));
    request.ticket = number % 2 == 0 ? 500 : 5'000;
    request.method = methodOf(number);
    const bool isDeclined = number / 9 % 3 == 1;
    request.card = {isDeclined ? QStringLiteral("4000000000000002") : QStringLiteral("4111111111111111"), QStringLiteral("12/29"), QStringLiteral("737"),
                    QStringLiteral("TARO YAMADA"), 1};
    request.payer = {QStringLiteral("ヤマダ タロウ"), KonbiniChain::Lawson,         QStringLiteral("山田太郎"),       QStringLiteral("090-1234-5678"),
                     QStringLiteral("taro@example.jp"), QStringLiteral("mizuho"), QStringLiteral("ヤマダ タロウ"), QStringLiteral("suica@example.jp")};
    request.qAccountPassword = qAccountPassword;
    request.language = QStringLiteral("ja");
    return request;
}

/// A store with a shop whose settlement money is always enough.
inline void makeStore(const QString &path)
{
    static const QString hash = *hashPassword(qAccountPassword);
    const auto wallet = openWallet(path);
    const FakeClock clock;
    const Shop shop = registerShop(*wallet, clock, 0);
    if (!wallet->shops.setQAccountPasswordHash(shop.id, hash))
        qFatal("no Q-account password");
    import(*wallet, shop.id, QList{delivery(QStringLiteral("1"), QDate(2026, 11, 3), 100'000'000), delivery(QStringLiteral("2"), QDate(2027, 11, 30), 100'000'000)});
}

} // namespace samples::courses
