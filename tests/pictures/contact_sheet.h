#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QPoint>

class QDir;

namespace pictures {

/// One way to see the program.
struct Variant
{
    QString language;
    console::ui::Scheme scheme = console::ui::Scheme::Light;

    [[nodiscard]] QString name() const; ///< "ja.dark"
    /// Where its picture of that size stands on a sheet of all variants: a column for each language, light above dark.
    [[nodiscard]] QPoint place(QSize size) const;

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// Four languages, light and dark.
[[nodiscard]] const QList<Variant> &variants();

/// The pictures of all pages in all variants, and what is made of them.
class ContactSheet
{
public:
    void add(const QString &view, const Variant &variant, const QImage &picture);

    /// One picture a view, with all its variants side by side. False where a file could not be written.
    [[nodiscard]] bool writeAccepted(const QDir &folder) const;
    /// Each picture as it is, a sheet a view, one small sheet of them all, and index.html, which needs nothing from outside.
    [[nodiscard]] bool writeFolder(const QString &folder) const;

private:
    [[nodiscard]] QImage sheetOf(const QString &view, QSize each) const;
    [[nodiscard]] QString page() const;

    QStringList m_views; ///< in the order in which they came
    QHash<QString, QImage> m_pictures;
};

} // namespace pictures
