#pragma once

#include "ui/page.h"

#include <QString>

#include <optional>

namespace console::ui {

/// Which question belongs to which part of the window, and which page a question is about. From data, the same in every language;
/// knows no texts.
class FaqPlaces
{
public:
    /// Id of the question about the thing of that object name; empty where there is none of its own.
    [[nodiscard]] static QString questionOf(const QString &objectName);
    /// The page that the answer is about; none where it is about no page that the menu leads to.
    [[nodiscard]] static std::optional<PageRequest> pageOf(const QString &questionId);
    /// All names that have a question.
    [[nodiscard]] static QStringList names();
};

/// What the menu calls that page, in the language of the moment; where it stands under another entry, its own name.
[[nodiscard]] QString pageName(const PageRequest &request);

} // namespace console::ui
