#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lint {

/// A place that breaks a rule of the house, and what to do instead.
struct Finding
{
    QString rule;
    QString path; ///< from the checkout's folder
    int line = 0; ///< from 1; 0 for the file as a whole
    QString advice;

    [[nodiscard]] QString text() const;
};

inline constexpr int longestFileLines = 450;

/// The names of all rules, for the proof that each of them can fail.
[[nodiscard]] QStringList ruleNames();

/// What is wrong with one file. `longFiles` allows for each path as many lines as it has had.
[[nodiscard]] QList<Finding> findingsIn(const QString &path, const QString &content, const QHash<QString, int> &longFiles = {});

/// The same text with comments blanked out: what the compiler sees. Strings stay.
[[nodiscard]] QString withoutComments(const QString &content);

} // namespace lint
