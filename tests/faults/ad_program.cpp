#include "ad_acts.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

namespace {

int statementsLeft = 0; ///< the n-th statement kills this program: AD_STATEMENT is n

int passStatement(unsigned, void *, void *, void *)
{
    if (--statementsLeft == 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

int watchStatements(sqlite3 *connection, const char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, passStatement, nullptr);
}

/// One line to whoever started this program, at once.
void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

} // namespace

/// Bids without end (PATH FIRST END) and tells the number of each act that is done: what the tests kill.
int main(int argc, char **argv)
{
    statementsLeft = qEnvironmentVariableIntValue("AD_STATEMENT");
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto wallet = Wallet::open(words.at(1), Database::Mode::OpenExisting);
    const auto shop = wallet ? (*wallet)->shops.bySellerId(QStringLiteral("seller")) : tl::unexpected(wallet.error());
    if (!shop || !*shop) {
        tell(QStringLiteral("fault: no shop"));
        return 1;
    }
    tell(QStringLiteral("ready"));
    for (qint64 number = words.at(2).toLongLong(); number < words.at(3).toLongLong(); ++number) {
        if (const QString answer = bids::perform(**wallet, (*shop)->id, number); !answer.isEmpty()) {
            tell(QStringLiteral("fault: act %1: %2").arg(number).arg(answer));
            return 1;
        }
        tell(QStringLiteral("done %1").arg(number));
    }
    return 0;
}
