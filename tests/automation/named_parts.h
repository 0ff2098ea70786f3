#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

/// What automation may rely on, read off the running program: the named widgets of the window, its pages and its dialogs.
namespace automation {

/// A widget, or an entry of a menu, that automation finds by its object name.
struct NamedPart
{
    QString name;
    QString kind;           ///< what it is, in a word or two
    QString accessibleName; ///< in the language of the moment; of figures and texts empty, as they are read themselves
    QString carries;        ///< what can be read from it or chosen in it, by codes and not by texts
    QString tab;            ///< the object name of the tab that it stands in; empty outside of tabs

    friend bool operator==(const NamedPart &, const NamedPart &) = default;
};

/// A page, a dialog or the window around them.
struct Place
{
    QString name;
    QString title; ///< in the language of the moment
    QList<NamedPart> parts;

    /// Of the parts, and the place's own.
    [[nodiscard]] QStringList names() const;
};

/// Which labels are documented besides those that carry a number.
struct LabelRule
{
    QSet<QString> captions; ///< labels that always say the same: never
    QSet<QString> promised; ///< widgets of any kind: always
};

/// Everything named below `root`, in the order in which it was made, but for what stands in other pages or in dialogs of their own.
[[nodiscard]] Place placeOf(const QWidget &root, const LabelRule &rule);

/// The document: one table for each place and tab.
[[nodiscard]] QString documentOf(const QList<Place> &places);

/// Lines that only one of the two has, with the heading that they stand under; empty where both are the same.
[[nodiscard]] QString difference(const QString &written, const QString &shown);

} // namespace automation
