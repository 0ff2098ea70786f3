#pragma once

#include "control/desk.h"
#include "control/payment_watch.h"
#include "payment/practice_gateway.h"
#include "store/record_import.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

/// A desk over a real store in a temporary file, with one shop signed in and a clock that a test moves.
class PointsDesk
{
public:
    explicit PointsDesk(qint64 openingQcash = 10'000, console::Grade grade = console::Grade::General)
        : path(folder.filePath(QStringLiteral("wallet.db"))), wallet(opened(path)), gateway({}, clock), actions(path), longWork(path),
          payments(path), desk{*wallet, clock, gateway, actions, longWork, payments, session, paymentWatch, &gateway}, paymentWatch(desk)
    {
        const auto shop = wallet->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), grade, QStringLiteral("hash"), {},
                                             console::known<console::Qcash>(openingQcash)},
                                            clock);
        if (!shop)
            qFatal("no shop");
        session.signIn({*shop, QStringLiteral("seller"), QStringLiteral("Shop"), grade, false});
    }

    [[nodiscard]] console::ShopId shop() const { return session.shop()->id; }

    template <class Row>
    void import(const QList<Row> &rows)
    {
        // As another program would: over a connection of its own.
        const auto other = opened(path);
        auto import = console::RecordImport<Row>::begin(other->database(), shop());
        for (const Row &row : rows) {
            if (!import || !(*import)->add(row))
                qFatal("import");
        }
        if (!(*import)->commit())
            qFatal("commit");
    }

    /// One score event of `points`; each call adds another one.
    void addPoints(QDate date, qint64 points, console::ScoreComponent component = console::ScoreComponent::Delivery)
    {
        console::ScoreEvent event;
        event.date = date;
        event.itemNumber = QStringLiteral("1001");
        event.itemName = QStringLiteral("Serum");
        event.category = QStringLiteral("Skin care");
        event.component = component;
        event.event = QStringLiteral("adjustment");
        event.points = points;
        event.orderNumber = QString::number(++m_orders);
        import(QList{event});
    }

    [[nodiscard]] console::ConversionOffer offer()
    {
        const auto offer = wallet->conversions.offer(shop(), clock.now());
        if (!offer)
            qFatal("no offer");
        return *offer;
    }

    [[nodiscard]] qint64 total()
    {
        const auto balances = wallet->book.balances(shop());
        if (!balances)
            qFatal("no balances");
        return balances->total.value();
    }

    void setJst(QDate date, QTime time) { clock.instant = console::jst::at(date, time); }

    QTemporaryDir folder;
    QString path;
    FakeClock clock;
    std::unique_ptr<console::Wallet> wallet;
    console::PracticeGateway gateway;
    console::Background actions;
    console::Background longWork;
    console::Background payments;
    console::Session session;
    console::Desk desk;
    console::PaymentWatch paymentWatch;

private:
    static std::unique_ptr<console::Wallet> opened(const QString &path)
    {
        auto wallet = console::Wallet::open(path, console::Database::Mode::OpenOrCreate);
        if (!wallet)
            qFatal("no wallet: %s", qPrintable(wallet.error().detail));
        return std::move(*wallet);
    }

    int m_orders = 0;
};
