#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace console {

enum class SecretFault {
    NoKeyring, ///< this computer or session has no keyring that could be asked
    Denied,    ///< it is locked, or its owner said no
    Failed
};

/// Keeps secrets for the owner of this computer's account. May wait for the owner to unlock it: never on the user-interface thread.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Empty where nothing is kept under `name`.
    [[nodiscard]] virtual tl::expected<QString, SecretFault> read(const QString &name) = 0;
    [[nodiscard]] virtual tl::expected<void, SecretFault> keep(const QString &name, const QString &secret) = 0;
    [[nodiscard]] virtual tl::expected<void, SecretFault> forget(const QString &name) = 0;
};

} // namespace console
