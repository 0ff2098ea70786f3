#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace console::ui {

namespace {

/// Draws one SVG in one colour when it is asked for, not before.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &name, const QColor &colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QColor colour = mode == QIcon::Disabled ? Theme::current().placeholder : m_colour;
        const int size = std::min(rect.width(), rect.height());
        painter->drawPixmap(QPoint(rect.center().x() - size / 2, rect.center().y() - size / 2), iconPixmap(m_name, colour, size, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, mode == QIcon::Disabled ? Theme::current().placeholder : m_colour, std::min(size.width(), size.height()), 1.0);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
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

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

QIcon icon(const QString &name)
{
    return icon(name, Theme::current().muted);
}

} // namespace console::ui
