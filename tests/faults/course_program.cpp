#include "course_acts.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

namespace {

/// Kills this program when it comes to its seam for the n-th time: COURSE_SEAM is a seam's name, a colon and n.
class Seams
{
public:
    Seams()
    {
        const QStringList told = qEnvironmentVariable("COURSE_SEAM").split(u':');
        m_name = told.value(0).toLatin1();
        m_left = told.value(1).toInt();
    }
    void pass(const char *seam)
    {
        if (m_name == seam && --m_left <= 0)
            ::kill(::getpid(), SIGKILL);
    }

private:
    QByteArray m_name;
    int m_left = 0;
};

Seams &seams()
{
    static Seams all;
    return all;
}

template <class Ask>
auto between(const char *before, const char *after, Ask ask)
{
    seams().pass(before);
    auto answer = ask();
    seams().pass(after);
    return answer;
}

/// The practice service, with a seam before and after everything that it is asked.
class SeamedGateway final : public PaymentGateway
{
public:
    explicit SeamedGateway(PracticeGateway &gateway) : m_gateway(gateway) {}

    [[nodiscard]] QLatin1String name() const override { return m_gateway.name(); }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override { return m_gateway.courseOf(method); }
    [[nodiscard]] bool takesFields() const override { return true; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override
    {
        return between("before_start", "after_start", [&] { return m_gateway.start(request); });
    }
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override
    {
        return between("before_poll", "after_poll", [&] { return m_gateway.poll(open); });
    }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override
    {
        return between("before_give_up", "after_give_up", [&] { return m_gateway.giveUp(payment); });
    }

private:
    PracticeGateway &m_gateway;
};

int passStatement(unsigned, void *, void *, void *)
{
    seams().pass("statement");
    return 0;
}

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

int failAt(qint64 number, const QString &what)
{
    tell(QStringLiteral("fault at %1: %2").arg(number).arg(what));
    return 1;
}

/// The order from the payer's fields to whatever becomes of it; may be done any number of times.
QString perform(Wallet &wallet, PracticeGateway &practice, SeamedGateway &gateway, const Shop &shop, qint64 number, const Clock &clock)
{
    const QString answer = answerOf(chargeTicket(wallet, gateway, shop, courses::requestFor(number), clock));
    if (answer != QLatin1String("done") && answer != QLatin1String("payment_declined"))
        return answer;
    tell(QStringLiteral("charged %1").arg(number));
    const auto page = wallet.ticketOrders.orders(shop.id, 1, 1);
    if (!page || page->orders.first().actionId != courses::actionId(number))
        return QStringLiteral("the newest order is another one");
    const TicketOrder order = page->orders.first();
    if (const auto outcome = courses::outcomeOf(number); outcome && order.isAwaiting())
        static_cast<void>(practice.setOutcome(order.paymentKey, *outcome)); // refused where it was decided before a kill
    if (courses::isLeft(number)) {
        const QString left = answerOf(leaveOrder(wallet, gateway, shop, order.orderNumber, clock));
        if (left.startsWith(QLatin1String("fault")))
            return left;
        tell(QStringLiteral("left %1").arg(number));
    }
    const auto followed = followPayments(wallet, gateway, shop, clock);
    return !followed ? followed.error().detail : followed->fault ? QStringLiteral("the service could not be asked") : QString();
}

} // namespace

/// Charges tickets under numbers from FIRST to before END on the store at PATH and tells each one that is done: what the tests kill.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto wallet = Wallet::open(words.at(1), Database::Mode::OpenExisting);
    const auto shop = wallet ? (*wallet)->shops.bySellerId(QStringLiteral("seller")) : tl::unexpected(wallet.error());
    if (!shop || !*shop)
        return failAt(-1, shop ? QStringLiteral("no shop") : shop.error().detail);
    sqlite3_trace_v2((*wallet)->database().handle(), SQLITE_TRACE_STMT, passStatement, nullptr);
    tell(QStringLiteral("ready"));
    for (qint64 number = words.at(2).toLongLong(); number < words.at(3).toLongLong(); ++number) {
        const FakeClock clock = courses::clockAt(number);
        PracticeGateway practice(practicePath(words.at(1)), clock);
        SeamedGateway gateway(practice);
        const QString wrong = perform(**wallet, practice, gateway, **shop, number, clock);
        if (!wrong.isEmpty())
            return failAt(number, wrong);
        tell(QStringLiteral("done %1").arg(number));
    }
    return 0;
}
