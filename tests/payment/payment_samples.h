#pragma once

#include "payment/payment_gateway.h"
#include "support/fake_clock.h"

namespace samples {

/// What a payer types that must never be written anywhere, each unmistakable.
inline const QStringList &forbiddenTexts()
{
    static const QStringList texts{
        QStringLiteral("4111111111111111"), QStringLiteral("4111 1111 1111 1111"), QStringLiteral("11/29"), QStringLiteral("\"739\""),
        QStringLiteral("HANAKO SUZUKI"),    QStringLiteral("鈴木花子"),            QStringLiteral("09012345678"), QStringLiteral("hanako@example.jp"),
        QStringLiteral("スズキ ハナコ"),    QStringLiteral("suica-hanako@example.jp"),
    };
    return texts;
}

/// A request with every field of the payer filled in, whatever the method asks for.
inline console::PaymentRequest paymentRequest(const QString &key, console::PaymentMethod method, qint64 yen = 10'000)
{
    const FakeClock clock;
    console::PaymentRequest request;
    request.paymentKey = key;
    request.orderNumber = 17;
    request.method = method;
    request.ticketYen = yen;
    request.amountYen = yen;
    request.placedAt = clock.now();
    request.deadline = console::jst::at(QDate(2026, 11, 24), QTime(23, 59, 59));
    request.language = QStringLiteral("zh_CN");
    request.payer.remitterName = QStringLiteral("カ）タナカショウテン");
    request.payer.konbiniChain = console::KonbiniChain::FamilyMart;
    request.payer.konbiniName = QStringLiteral("鈴木花子");
    request.payer.konbiniPhone = QStringLiteral("09012345678");
    request.payer.konbiniEmail = QStringLiteral("hanako@example.jp");
    request.payer.bank = QStringLiteral("mizuho");
    request.payer.bankAccountName = QStringLiteral("スズキ ハナコ");
    request.payer.suicaEmail = QStringLiteral("suica-hanako@example.jp");
    request.card = console::CardFields{QStringLiteral("4111 1111 1111 1111"), QStringLiteral("11/29"), QStringLiteral("739"),
                                       QStringLiteral("HANAKO SUZUKI"), 1};
    return request;
}

inline QString instructionIn(const console::PaymentNotice &notice, console::InstructionField field)
{
    for (const console::PaymentInstruction &instruction : notice.instructions) {
        if (instruction.field == field)
            return instruction.value;
    }
    return {};
}

inline QList<console::PaymentNotice> noticesFor(const QString &key, const QList<console::PaymentNotice> &notices)
{
    QList<console::PaymentNotice> found;
    for (const console::PaymentNotice &notice : notices) {
        if (notice.paymentKey == key)
            found.append(notice);
    }
    return found;
}

} // namespace samples
