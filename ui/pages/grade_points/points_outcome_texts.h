#pragma once

#include "control/points_outcome.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for what became of a month's points, in the language of the moment. Decides nothing.
class PointsOutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::PointsOutcomeTexts)

public:
    /// What became of a month's points and to what they were lost, in a sentence.
    [[nodiscard]] static QString outcome(const PointsHistoryRow &row);
    [[nodiscard]] static QString cause(LossCause cause);
    /// The lost points of the newest twelve months, in a sentence.
    [[nodiscard]] static QString lostLately(const LostPoints &lost);
};

} // namespace console::ui
