#include "store/password_hash.h"

#include <sodium.h>

namespace console {

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not start");
}

/// The password's bytes, wiped when it goes out of scope.
class SecretBytes
{
public:
    explicit SecretBytes(const QString &password)
    {
        QString normal = password.normalized(QString::NormalizationForm_C);
        m_bytes = normal.toUtf8();
        sodium_memzero(normal.data(), size_t(normal.size()) * sizeof(QChar));
    }
    ~SecretBytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

std::optional<QString> hashPassword(const QString &password)
{
    startSodium();
    const SecretBytes secret(password);
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(hash, secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                             crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return std::nullopt;
    return QString::fromLatin1(hash);
}

bool passwordMatches(const QString &hash, const QString &password)
{
    startSodium();
    const SecretBytes secret(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

QString unmatchableHash()
{
    return QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
                          "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
}

} // namespace console
