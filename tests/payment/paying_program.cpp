#include "payment/practice_gateway.h"

#include <QCoreApplication>

#include <unistd.h>

#include "payment/payment_samples.h"

using namespace console;

namespace {

/// One line to whoever started this program, at once.
void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

} // namespace

/// Starts numbered payments at the practice service and decides them, telling each that is done, up to a number or without end.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const FakeClock clock;
    PracticeGateway gateway(words.at(1), clock);
    const int end = words.at(3).toInt();
    for (int number = 0; end == 0 || number < end; ++number) {
        const QString key = words.at(2) + QString::number(number);
        const auto started = gateway.start(samples::paymentRequest(key, PaymentMethod::BankTransfer));
        const auto chosen = started ? gateway.setOutcome(key, PracticeOutcome::PayNow) : tl::unexpected(started.error());
        if (!chosen) {
            tell(QStringLiteral("fault ") + chosen.error().detail);
            return 1;
        }
        tell(key + u' ' + started->reference);
    }
    return 0;
}
