#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// Why the Q-account password is not set, in order of precedence.
enum class QAccountPasswordRefusal {
    TooShort,
    TooLong,
    NotTheSame,       ///< the two new ones differ
    SameAsLogin,      ///< the guide: it differs from the login password
    LoginPasswordWrong,
    Wait,             ///< too many wrong login passwords
    NoMemory          ///< the machine can't do the work that protects a password
};

struct SellerAccountState
{
    Reading<SettlementMoney> money;
    Grade grade = Grade::General;
    int settlementDelayDays = 0;
    QDate nextSettlement; ///< the next Wednesday on which due money becomes settled
    bool hasQAccountPassword = false;
    bool isSaving = false;
    bool isSaved = false; ///< the password was set just now
    std::optional<QAccountPasswordRefusal> refusal;
    int waitSeconds = 0;
    std::optional<StoreFault> fault;
};

/// Seller Q-account: its balances and its password. The login password authorises a new one; neither is kept.
class SellerAccountController : public QObject
{
    Q_OBJECT

public:
    explicit SellerAccountController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SellerAccountState &state() const { return m_state; }
    void refresh();
    /// A dialog opens: what the last attempt came to is forgotten.
    void beginPassword();
    void setQAccountPassword(const QString &loginPassword, const QString &password, const QString &again);

signals:
    void stateChanged();

private:
    struct Attempt
    {
        std::optional<QAccountPasswordRefusal> refusal;
        int waitSeconds = 0;
    };
    static StoreResult<Attempt> save(Wallet &wallet, const Shop &shop, const QString &login, const QString &password, const Clock &clock);

    void finish(const StoreResult<Attempt> &attempt);

    Desk &m_desk;
    SellerAccountState m_state;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
