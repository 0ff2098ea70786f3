#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>
#include <variant>

namespace console::ui {

namespace {

using IconColour = std::variant<QColor, QColor Theme::*>;

/// Draws one SVG in one colour when it is asked for, not before.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconColour colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint place(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
        painter->drawPixmap(place, iconPixmap(m_name, colourIn(mode), side, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourIn(mode), std::min(size.width(), size.height()), 1.0);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.placeholder;
        const auto *ofTheme = std::get_if<QColor Theme::*>(&m_colour);
        return ofTheme ? theme.*(*ofTheme) : std::get<QColor>(m_colour);
    }

    QString m_name;
    IconColour m_colour;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, QColor Theme::*colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

} // namespace console::ui
