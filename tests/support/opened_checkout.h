#pragma once

#include "support/checkout_samples.h"
#include "ui/language.h"
#include "ui/pages/checkout/checkout_page.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

/// A checkout page over a real store, in its payment step.
class OpenedCheckout
{
public:
    explicit OpenedCheckout(qint64 ticket = 1000, qint64 settledYen = 0, qint64 dueYen = 0, bool hasPassword = true)
    {
        checkout::deliver(store, settledYen, dueYen);
        if (hasPassword)
            checkout::setQAccountPassword(store);
        store.desk().session.signIn(store.shop);
        page = std::make_unique<console::ui::CheckoutPage>(store.desk());
        page->resize(808, 584);
        page->open({console::ui::PageId::Checkout, QString::number(ticket)});
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("not active");
        click("proceedButton");
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(name)->text(); }
    [[nodiscard]] qint64 value(const char *name) const { return in(name)->property("value").toLongLong(); }
    void type(const char *name, const QString &text) const { in<QLineEdit>(name)->setText(text); }
    void click(const char *name) const { in<QAbstractButton>(name)->click(); }
    void typeCard(const QString &number = QStringLiteral("4111111111111111")) const
    {
        type("cardNumberEdit", number);
        type("cardExpiryEdit", QStringLiteral("12/30"));
        type("cardCodeEdit", QStringLiteral("737"));
        type("cardHolderEdit", QStringLiteral("HANAKO YAMADA"));
    }
    [[nodiscard]] bool isComplete() const { return in("completeStep")->isVisible(); }
    [[nodiscard]] qint64 total() { return samples::totalOf(store.desk().wallet, store.shop.id); }
    [[nodiscard]] qint64 orders() { return store.desk().wallet.ticketOrders.orders(store.shop.id, 1, 1)->count; }

    StoreFixture store;
    std::unique_ptr<console::ui::CheckoutPage> page;
};
