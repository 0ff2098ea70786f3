#pragma once

#include "control/opened_desk.h"
#include "store/password_hash.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

/// A real store in a temporary file with its desk, on a fake clock, and with one registered shop. Nobody is signed in yet.
class StoreFixture
{
public:
    explicit StoreFixture(qint64 openingQcash = 10430)
    {
        shop = addShop(QStringLiteral("seller"), QStringLiteral("Sakura shop"), openingQcash);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }

    [[nodiscard]] console::Desk &desk()
    {
        if (!m_opened) {
            auto opened = console::OpenedDesk::open(path(), clock);
            if (!opened)
                qFatal("the store could not be opened");
            m_opened = std::move(*opened);
        }
        return m_opened->desk();
    }

    console::Shop addShop(const QString &sellerId, const QString &name, qint64 openingQcash = 0)
    {
        console::ShopDraft draft;
        draft.sellerId = sellerId;
        draft.name = name;
        draft.loginPasswordHash = passwordHash();
        draft.openingQcash = console::known<console::Qcash>(openingQcash);
        if (!desk().wallet.shops.add(draft, clock))
            qFatal("the shop could not be added");
        return **desk().wallet.shops.bySellerId(sellerId);
    }

    /// Of every shop that addShop() makes.
    [[nodiscard]] static QString password() { return QStringLiteral("shop-password"); }

    FakeClock clock;
    console::Shop shop;

private:
    /// Made once: it takes a tenth of a second.
    static QString passwordHash()
    {
        static const QString hash = *console::hashPassword(password());
        return hash;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<console::OpenedDesk> m_opened;
};
