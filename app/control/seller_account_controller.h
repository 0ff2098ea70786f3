#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

struct SellerAccountState
{
    Reading<SettlementMoney> money;
    Grade grade = Grade::General;
    int settlementDelayDays = 0;
    QDate nextSettlement; ///< the next Wednesday on which due money becomes settled
};

/// Seller Q-account: its balances, and when due money becomes settled. Moves nothing.
class SellerAccountController : public QObject
{
    Q_OBJECT

public:
    explicit SellerAccountController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SellerAccountState &state() const { return m_state; }
    void refresh();

signals:
    void stateChanged();

private:
    void read(const QString &sellerId, QDate today);

    Desk &m_desk;
    SellerAccountState m_state;
};

} // namespace console
