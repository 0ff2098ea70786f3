#pragma once

#include "support/store_fixture.h"
#include "support/wallet_samples.h"
#include "ui/pages/settlement/seller_account_page.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace samples {

inline const QString goodPassword = QStringLiteral("q-account-password");
inline const QString otherPassword = QStringLiteral("another one entirely");

/// The page over a real store with the figures of the guide: 726,608 yen settled, 110,410 yen due.
class OpenedAccount
{
public:
    OpenedAccount()
    {
        import(store.desk().wallet, store.shop.id,
               QList{delivery(QStringLiteral("1"), QDate(2026, 11, 3), 726'608), delivery(QStringLiteral("2"), QDate(2026, 11, 4), 110'410)});
        store.desk().session.signIn(store.shop);
        page = std::make_unique<ui::SellerAccountPage>(store.desk());
        page->resize(808, 584);
        page->open({ui::PageId::SellerAccount, {}});
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("not active");
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] qint64 value(const char *name) const { return in(name)->property("value").toLongLong(); }
    [[nodiscard]] QDialog *dialog() const { return page->findChild<QDialog *>(QStringLiteral("qAccountPasswordDialog")); }
    void openDialog() const { in<QPushButton>("qAccountPasswordButton")->click(); }
    void fill(const QString &login, const QString &password, const QString &again) const
    {
        in<QLineEdit>("loginPasswordEdit")->setText(login);
        in<QLineEdit>("newQAccountPasswordEdit")->setText(password);
        in<QLineEdit>("newQAccountPasswordAgainEdit")->setText(again);
    }
    void save() const { in<QPushButton>("saveQAccountPasswordButton")->click(); }
    /// As if it had been set on another day.
    void setStoredPassword()
    {
        static const QString hash = *hashPassword(goodPassword);
        if (!store.desk().wallet.shops.setQAccountPasswordHash(store.shop.id, hash))
            qFatal("no password");
        page->refresh();
    }
    void change(const QString &current, const QString &password) const
    {
        in<QLineEdit>("currentQAccountPasswordEdit")->setText(current);
        fill(QString(), password, password);
        save();
    }
    /// The sentence that stands in the dialog, wherever its field is.
    [[nodiscard]] QString errorIn(const QDialog *shown) const
    {
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("textRole").toString() == QLatin1String("error"))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QDialog *withdrawDialog() const { return page->findChild<QDialog *>(QStringLiteral("withdrawDialog")); }
    void withdraw(int yen, const QString &password = goodPassword) const
    {
        in<QPushButton>("withdrawButton")->click();
        in<QSpinBox>("withdrawAmountSpin")->setValue(yen);
        in<QLineEdit>("withdrawPasswordEdit")->setText(password);
        in<QPushButton>("withdrawConfirmButton")->click();
    }
    [[nodiscard]] QAbstractItemModel *withdrawals() const { return in<QTableView>("withdrawalView")->model(); }
    void pass(qint64 seconds) { store.clock.instant = store.clock.instant.plusSeconds(seconds); }
    [[nodiscard]] QString storedHash() { return *store.desk().wallet.shops.qAccountPasswordHash(store.shop.id); }

    StoreFixture store;
    std::unique_ptr<ui::SellerAccountPage> page;
};

} // namespace samples
