#pragma once

#include "control/grade_points_controller.h"
#include "domain/conversion.h"
#include "domain/records.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for grades, scores and conversions, in the language of the moment. Decides nothing.
class ScoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ScoreTexts)

public:
    [[nodiscard]] static QString grade(Grade grade);
    [[nodiscard]] static QString component(ScoreComponent component);
    /// For a narrow column.
    [[nodiscard]] static QString shortComponent(ScoreComponent component);
    /// Of a score event's code; a code that this program doesn't know is shown as it stands.
    [[nodiscard]] static QString event(const QString &code);
    /// By which rule a score was derived from an order (ScoreEvent::rule), in a sentence; empty for an imported score.
    [[nodiscard]] static QString derivation(const QString &rule);
    [[nodiscard]] static QString goodsKind(GoodsKind kind);
    /// When a delivered order is settled (known: files of the guide).
    [[nodiscard]] static QString settlementRule(int delayDays);

    /// What a conversion would bring: what is received, and what is lost.
    [[nodiscard]] static QString quote(const ConversionQuote &quote);
    /// Why the offer can't be converted, in a sentence.
    [[nodiscard]] static QString refusal(ConversionRefusal refusal, const ConversionOffer &offer);
    /// What was converted, and when.
    [[nodiscard]] static QString done(const ConversionReceipt &receipt);
    /// Points that came or went after the conversion; empty where there are none.
    [[nodiscard]] static QString late(const ConversionOffer &offer);

    /// Why the store did not do what was asked, and that nothing was changed.
    [[nodiscard]] static QString notDone(StoreFault fault);
    /// Grouped for the language, with a true minus.
    [[nodiscard]] static QString number(qint64 value);
};

} // namespace console::ui
