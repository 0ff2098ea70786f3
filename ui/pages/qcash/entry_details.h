#pragma once

#include "control/history_controller.h"

#include <QList>
#include <QString>

#include <utility>

namespace console::ui {

/// All that is known of an entry, as pairs of a caption and a plain line, in the language of the moment. What is not known of it has
/// no pair. Which pairs there are does not depend on the language.
[[nodiscard]] QList<std::pair<QString, QString>> entryDetails(const HistoryRow &row);

} // namespace console::ui
