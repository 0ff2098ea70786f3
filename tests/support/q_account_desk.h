#pragma once

#include "control/charging.h"
#include "control/q_account_password_controller.h"
#include "support/store_fixture.h"

#include <QTest>

namespace samples {

using namespace console;

inline const QString goodPassword = QStringLiteral("q-account-password");
inline const QString otherPassword = QStringLiteral("another one entirely");
inline constexpr qint64 day = 86'400;

/// A signed-in shop without a Q-account password, and the controller of that password.
class QAccountDesk
{
protected:
    void open()
    {
        m_store = std::make_unique<StoreFixture>();
        desk().session.signIn(m_store->shop);
        m_controller = std::make_unique<QAccountPasswordController>(desk());
        m_controller->refresh();
    }
    void close()
    {
        m_controller.reset();
        m_store.reset();
    }
    void submit(const QAccountPasswordForm &form)
    {
        m_controller->submit(form);
        QTRY_VERIFY(!state().isSaving);
    }
    void begin(QAccountPasswordTask task) { m_controller->begin(task); }
    void setFirst(const QString &password)
    {
        begin(QAccountPasswordTask::Set);
        submit({StoreFixture::password(), {}, password, password});
        QVERIFY(state().outcome == QAccountPasswordOutcome::Saved);
    }
    void change(const QString &current, const QString &password)
    {
        begin(QAccountPasswordTask::Change);
        submit({{}, current, password, password});
    }
    void requestReset(const QString &login = StoreFixture::password())
    {
        begin(QAccountPasswordTask::RequestReset);
        submit({login, {}, {}, {}});
    }
    void useReset(const QString &password)
    {
        begin(QAccountPasswordTask::UseReset);
        submit({StoreFixture::password(), {}, password, password});
    }
    void pass(qint64 seconds) { m_store->clock.instant = m_store->clock.instant.plusSeconds(seconds); }
    [[nodiscard]] const QAccountPasswordState &state() const { return m_controller->state(); }
    [[nodiscard]] Desk &desk() { return m_store->desk(); }
    [[nodiscard]] bool isPassword(const QString &password)
    {
        return passwordMatches(*desk().wallet.shops.qAccountPasswordHash(m_store->shop.id), password);
    }
    [[nodiscard]] PasswordAnswer tryPassword(const QString &password)
    {
        return checkQAccountPassword(desk().wallet, m_store->shop, password, m_store->clock)->answer;
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<QAccountPasswordController> m_controller;
};

} // namespace samples
