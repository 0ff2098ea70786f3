#pragma once

#include "control/checkout_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QTest>

/// What the tests of the checkout share: fields as payers type them, and a shop in the payment step.
namespace checkout {

using namespace console;

inline const QString visa = QStringLiteral("4111 1111 1111 1111");
inline const QString jcb = QStringLiteral("3530111333300000");
inline const QString declinedCard = QStringLiteral("4000 0000 0000 0002");
inline const QString qPassword = QStringLiteral("q-account-password");

inline CardFields card(const QString &number = visa, int instalments = 1)
{
    return {number, QStringLiteral("12/30"), QStringLiteral("737"), QStringLiteral("HANAKO YAMADA"), instalments};
}

/// Every method's fields.
inline PayerFields payer()
{
    PayerFields fields;
    fields.remitterName = QStringLiteral("ヤマダ ハナコ");
    fields.konbiniChain = KonbiniChain::FamilyMart;
    fields.konbiniName = QStringLiteral("山田 花子");
    fields.konbiniPhone = QStringLiteral("090-1234-5678");
    fields.konbiniEmail = QStringLiteral("hanako@example.jp");
    fields.bank = QStringLiteral("mizuho");
    fields.bankAccountName = QStringLiteral("ヤマダ ハナコ");
    fields.suicaEmail = QStringLiteral("suica@example.jp");
    return fields;
}

inline OrderFields fields(const CardFields &card = checkout::card(), const PayerFields &payer = checkout::payer(), const QString &password = {})
{
    return {card, payer, password, QStringLiteral("en")};
}

inline OrderFields withPassword(const QString &password)
{
    return fields({}, {}, password);
}

/// In the payment step with `ticket`, signed in.
inline void openPayment(CheckoutController &controller, Desk &desk, const Shop &shop, qint64 ticket)
{
    if (!desk.session.shop())
        desk.session.signIn(shop);
    controller.putInCart(ticket);
    controller.proceed();
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
}

inline void order(CheckoutController &controller, const OrderFields &fields = checkout::fields())
{
    controller.order(fields);
    QTRY_VERIFY(!controller.state().isOrdering);
}

inline qint64 total(Desk &desk)
{
    return samples::totalOf(desk.wallet, desk.session.shop()->id);
}

inline QList<TicketOrder> orders(Desk &desk)
{
    const auto page = desk.wallet.ticketOrders.orders(desk.session.shop()->id, 1, 100);
    return page ? page->orders : QList<TicketOrder>();
}

inline void setQAccountPassword(StoreFixture &store)
{
    static const QString hash = *hashPassword(qPassword);
    QVERIFY(store.desk().wallet.shops.setQAccountPasswordHash(store.shop.id, hash));
}

/// On the clock's 21 November a General shop has been settled for deliveries up to 3 November.
inline void deliver(StoreFixture &store, qint64 settledYen, qint64 dueYen)
{
    samples::import(store.desk().wallet, store.shop.id,
                    QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), settledYen),
                          samples::delivery(QStringLiteral("2"), QDate(2026, 11, 4), dueYen)});
}

} // namespace checkout
