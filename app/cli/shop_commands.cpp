#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "store/password_hash.h"

namespace console {

namespace {

tl::expected<ShopDraft, int> draftOf(const Arguments &arguments)
{
    ShopDraft draft;
    if (!arguments.seller || arguments.seller->isEmpty())
        return tl::unexpected(failUsage(QStringLiteral("--seller is needed.")));
    if (!arguments.name || arguments.name->trimmed().isEmpty())
        return tl::unexpected(failUsage(QStringLiteral("--name is needed.")));
    if (!isSellerId(*arguments.seller))
        return tl::unexpected(failUsage(QStringLiteral("a seller ID has 1 to 100 characters without blanks.")));
    draft.sellerId = *arguments.seller;
    draft.name = *arguments.name;
    if (arguments.grade) {
        const auto grade = valueIn(gradeCodes, *arguments.grade);
        if (!grade)
            return tl::unexpected(failUsage(QStringLiteral("--grade is one of general, excellent, power.")));
        draft.grade = *grade;
    }
    if (arguments.openingQcash) {
        bool isNumber = false;
        const auto opening = Qcash::of(arguments.openingQcash->toLongLong(&isNumber));
        if (!isNumber || !opening)
            return tl::unexpected(failUsage(QStringLiteral("--opening-qcash is a whole number from 0 on.")));
        draft.openingQcash = *opening;
    }
    return draft;
}

bool isGoodPassword(const QString &password)
{
    return password.size() >= shortestPassword && password.size() <= longestPassword;
}

} // namespace

int addShop(const Arguments &arguments)
{
    if (arguments.words.at(1) != QLatin1String("add"))
        return failUsage(QStringLiteral("the command is \"shop add\"."));
    auto draft = draftOf(arguments);
    if (!draft)
        return draft.error();
    const auto passwords = readPasswords(arguments);
    if (!passwords)
        return passwords.error();
    if (!isGoodPassword(passwords->login) || (!passwords->qAccount.isEmpty() && !isGoodPassword(passwords->qAccount)))
        return failUsage(QStringLiteral("a password has %1 to %2 characters.").arg(shortestPassword).arg(longestPassword));
    if (passwords->login == passwords->qAccount)
        return failUsage(QStringLiteral("the Q-account password must differ from the login password."));
    auto session = CommandSession::open(arguments, Database::Mode::OpenOrCreate);
    if (!session)
        return session.error();

    const auto login = hashPassword(passwords->login);
    const auto qAccount = passwords->qAccount.isEmpty() ? std::optional<QString>(QString()) : hashPassword(passwords->qAccount);
    if (!login || !qAccount) {
        printMessage(QStringLiteral("qsm-console: not enough memory to protect the password; close other programs and try again."));
        return StoreUnavailable;
    }
    draft->loginPasswordHash = *login;
    draft->qAccountPasswordHash = *qAccount;
    const auto added = (*session)->wallet().shops.add(*draft, (*session)->clock());
    if (added) {
        printResult(QStringLiteral("Shop %1 registered.").arg(draft->sellerId));
        return Done;
    }
    if (const auto *error = std::get_if<StoreError>(&added.error()))
        return failStore(*error, (*session)->path());
    return refuse(QStringLiteral("seller_id_taken"), QStringLiteral("a shop with the seller ID %1 is registered already.").arg(draft->sellerId),
                  arguments.json);
}

} // namespace console
