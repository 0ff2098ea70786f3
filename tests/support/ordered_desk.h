#pragma once

#include "control/opened_desk.h"
#include "control/payment_watch.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A desk over a real store in a temporary file, with one shop signed in, on which charge tickets are ordered. Can be closed and opened
/// again as after a start of the program.
class OrderedDesk
{
public:
    /// Without `service`, payments are practice payments.
    explicit OrderedDesk(console::PaymentGateway *service = nullptr, qint64 openingQcash = 10'430) : m_service(service)
    {
        open();
        console::ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Sakura shop");
        draft.loginPasswordHash = QStringLiteral("hash");
        draft.openingQcash = console::known<console::Qcash>(openingQcash);
        if (!desk().wallet.shops.add(draft, clock))
            qFatal("no shop");
        signIn();
    }

    void open()
    {
        auto opened = console::OpenedDesk::open(m_folder.filePath(QStringLiteral("wallet.sqlite")), clock, m_service);
        if (!opened)
            qFatal("the store could not be opened");
        m_opened = std::move(*opened);
    }
    void close() { m_opened.reset(); }
    /// From the next open() on.
    void useService(console::PaymentGateway *service) { m_service = service; }
    void signIn() { desk().session.signIn(**desk().wallet.shops.bySellerId(QStringLiteral("seller"))); }
    [[nodiscard]] console::Desk &desk() { return m_opened->desk(); }
    [[nodiscard]] const console::Shop &shop() { return *desk().session.shop(); }

    /// Orders as the checkout does; returns the order's number. The payer's fields are filled in.
    qint64 order(console::PaymentMethod method, qint64 ticket = 1'000)
    {
        console::ChargeRequest request;
        request.actionId = console::newActionId();
        request.paymentKey = console::newActionId();
        request.ticket = ticket;
        request.method = method;
        request.payer = payer();
        request.card = card();
        request.language = QStringLiteral("en");
        const auto charge = console::chargeTicket(desk().wallet, desk().gateway, shop(), request, clock);
        if (!charge)
            qFatal("not ordered");
        desk().session.announceChange();
        return charge->order.orderNumber;
    }
    [[nodiscard]] console::TicketOrder read(qint64 orderNumber)
    {
        const auto order = desk().wallet.ticketOrders.order(shop().id, orderNumber);
        if (!order || !*order)
            qFatal("no such order");
        return **order;
    }
    [[nodiscard]] qint64 total() { return desk().wallet.book.balances(shop().id)->total.value(); }
    [[nodiscard]] QList<console::PaymentAttention> attentions() { return *desk().wallet.attentions.open(shop().id); }

    /// Waits until the payment service has been asked about everything up to now.
    void askService()
    {
        console::PaymentWatch &watch = desk().paymentWatch;
        QTRY_VERIFY(!watch.state().isChecking);
        watch.check();
        QTRY_VERIFY(!watch.state().isChecking);
    }
    void setJst(QDate date, QTime time) { clock.instant = console::jst::at(date, time); }

    FakeClock clock;

private:
    [[nodiscard]] static console::PayerFields payer()
    {
        console::PayerFields payer;
        payer.remitterName = QStringLiteral("サクラ ハナコ");
        payer.konbiniChain = console::KonbiniChain::Lawson;
        payer.konbiniName = QStringLiteral("佐倉花子");
        payer.konbiniPhone = QStringLiteral("09012345678");
        payer.konbiniEmail = QStringLiteral("hanako@example.jp");
        payer.bank = console::bankCodes().first();
        payer.bankAccountName = QStringLiteral("サクラ ハナコ");
        payer.suicaEmail = QStringLiteral("hanako@example.jp");
        return payer;
    }
    [[nodiscard]] static console::CardFields card()
    {
        console::CardFields card;
        card.number = QStringLiteral("4111111111111111");
        card.expiry = QStringLiteral("12/30");
        card.code = QStringLiteral("737");
        card.holder = QStringLiteral("HANAKO SAKURA");
        return card;
    }

    QTemporaryDir m_folder;
    console::PaymentGateway *m_service;
    std::unique_ptr<console::OpenedDesk> m_opened;
};
