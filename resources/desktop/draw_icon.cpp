#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// Used while building: draw_icon SVG SIZE PNG draws the program's icon in a size of pixels.
int main(int argc, char **argv)
{
    const int size = argc == 4 ? QString::fromLocal8Bit(argv[2]).toInt() : 0;
    QSvgRenderer drawing(argc == 4 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (size <= 0 || !drawing.isValid()) {
        std::fputs("usage: draw_icon SVG SIZE PNG\n", stderr);
        return 2;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 1;
}
