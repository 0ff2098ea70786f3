#pragma once

#include "payment/secret_store.h"

#include <functional>

namespace QKeychain {
class Job;
}

namespace console {

/// The owner's keyring (Secret Service, through QtKeychain). Never writes a file: without a keyring there is only NoKeyring.
class Keyring final : public SecretStore
{
public:
    [[nodiscard]] tl::expected<QString, SecretFault> read(const QString &name) override;
    [[nodiscard]] tl::expected<void, SecretFault> keep(const QString &name, const QString &secret) override;
    [[nodiscard]] tl::expected<void, SecretFault> forget(const QString &name) override;

private:
    /// Does the job on the keyring's own thread and waits for what it reads; empty where there is nothing to read.
    [[nodiscard]] static tl::expected<QString, SecretFault> perform(const std::function<QKeychain::Job *()> &make);
};

} // namespace console
