#pragma once

#include "domain/card.h"
#include "domain/payer.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace console {

/// A method's fields as a fields file gives them, by the names that --help lists. Lives no longer than the command.
struct ChargeFields
{
    CardFields card;
    PayerFields payer;
    QString typedChain; ///< konbini_chain as it was given, a known code or not
};

/// Reads name=value lines. A file that can't be read, a line without `=` and an unknown name are told by their line, never by
/// what stands in it; returns the exit status.
[[nodiscard]] tl::expected<ChargeFields, int> readChargeFields(const QString &path);

/// What the fields are where no file is given and no real money moves: right for every method, and nobody's.
[[nodiscard]] ChargeFields practiceFields(QDate today);

/// What is wrong with the fields that `method` asks for: `konbini_phone: not a phone number of Japan`. Never what was given.
[[nodiscard]] QStringList findingsOf(const ChargeFields &fields, PaymentMethod method, qint64 ticket, QDate today);

} // namespace console
