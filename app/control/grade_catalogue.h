#pragma once

#include "domain/grade.h"

#include <QDate>
#include <QList>

#include <optional>

namespace console {

/// Which sales of twelve months a grade asks for. The figures are this program's own (resources/catalogue/grades.json), each set
/// valid from a day on; they never decide a shop's grade, which Qoo10 gives.
class GradeCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static GradeCatalogue shipped();
    /// Empty for anything but a complete catalogue: an unknown grade, a missing figure, no date.
    [[nodiscard]] static std::optional<GradeCatalogue> fromJson(const QByteArray &json);

    /// The next better grade's threshold on `day`; empty for the best grade and for days before the first set.
    [[nodiscard]] std::optional<GradeThreshold> thresholdAfter(Grade grade, QDate day) const;
    /// The day from which the figures of `day` hold; invalid before the first set.
    [[nodiscard]] QDate validFrom(QDate day) const;

private:
    struct Edition
    {
        QDate from;
        QList<GradeThreshold> thresholds; ///< rising with the grade
    };

    [[nodiscard]] const Edition *editionOf(QDate day) const;

    QList<Edition> m_editions; ///< oldest first
};

} // namespace console
