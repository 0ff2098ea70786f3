#pragma once

#include "control/desk.h"

#include <QObject>

#include <optional>

namespace console {

/// What was typed into the registration form.
struct RegistrationForm
{
    QString sellerId;
    QString name;
    Grade grade = Grade::General;
    QString openingQcash;
    QString password;
    QString passwordAgain;
};

enum class SellerIdProblem { Missing, TooLong, HasBlank, Taken };
enum class ShopNameProblem { Missing, TooLong, HasControl };
enum class OpeningProblem { NotANumber, TooLarge };
enum class NewPasswordProblem { TooShort, TooLong, Differs };
/// Why a registration that the form allows was not made.
enum class RegistrationFault { Store, NoMemory };

/// What is wrong with the form, field by field.
struct RegistrationProblems
{
    std::optional<SellerIdProblem> sellerId;
    std::optional<ShopNameProblem> name;
    std::optional<OpeningProblem> opening;
    std::optional<NewPasswordProblem> password;

    [[nodiscard]] bool none() const { return !sellerId && !name && !opening && !password; }
};

struct RegistrationState
{
    bool isRunning = false;
    RegistrationProblems problems;
    std::optional<RegistrationFault> fault;
    std::optional<StoreFault> storeFault;
};

/// Registers a shop with its opening Qcash and signs it in. Never keeps a password.
class RegistrationController : public QObject
{
    Q_OBJECT

public:
    explicit RegistrationController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const RegistrationState &state() const { return m_state; }

    void submit(const RegistrationForm &form);
    void forgetProblems();

    static constexpr int longestSellerId = 100;
    static constexpr int longestName = 200;

signals:
    void stateChanged();

private:
    void add(ShopDraft draft, const QString &password);

    Desk &m_desk;
    RegistrationState m_state;
};

/// Digits with or without grouping, of any script; empty is none at all. Empty for anything else.
[[nodiscard]] std::optional<qint64> wholeNumberIn(const QString &text);

} // namespace console
