#pragma once

#include <QList>
#include <QSet>
#include <QString>

/// Which names the sources under ui/ give to widgets. Reads text and builds nothing.
namespace automation {

struct NamedSource
{
    QString name; ///< ends in `_` or `%1` where the rest is made at run time
    QString path; ///< from the checkout's folder
};

/// The interactive widgets of all .ui files.
[[nodiscard]] QList<NamedSource> interactiveInForms();

/// The names that code gives, where they end as those of interactive widgets do.
[[nodiscard]] QList<NamedSource> interactiveInCode();

/// The labels of all .ui files that bring their text along: captions, which no code changes.
[[nodiscard]] QSet<QString> captionsInForms();

} // namespace automation
