#include "picture_match.h"

#include <QList>

#include <algorithm>

namespace pictures {

namespace {

constexpr int tilePoints = 8;
constexpr int stepOfColour = 8; // 32 steps

int stepped(int sum)
{
    constexpr int pixels = blockPixels * blockPixels;
    return std::min(255, (sum / pixels + stepOfColour / 2) / stepOfColour * stepOfColour);
}

/// By how much `value` lies outside of the range of the points around x, y.
int outside(const QImage &picture, int x, int y, QRgb value)
{
    int least[3] = {255, 255, 255};
    int most[3] = {0, 0, 0};
    for (int row = std::max(0, y - 1); row <= std::min(picture.height() - 1, y + 1); ++row) {
        const auto *points = reinterpret_cast<const QRgb *>(picture.constScanLine(row));
        for (int column = std::max(0, x - 1); column <= std::min(picture.width() - 1, x + 1); ++column) {
            const int colour[3] = {qRed(points[column]), qGreen(points[column]), qBlue(points[column])};
            for (int part = 0; part < 3; ++part) {
                least[part] = std::min(least[part], colour[part]);
                most[part] = std::max(most[part], colour[part]);
            }
        }
    }
    const int colour[3] = {qRed(value), qGreen(value), qBlue(value)};
    int distance = 0;
    for (int part = 0; part < 3; ++part)
        distance = std::max({distance, least[part] - colour[part], colour[part] - most[part]});
    return distance;
}

} // namespace

QImage reduced(const QImage &screenshot)
{
    const QImage full = screenshot.convertToFormat(QImage::Format_RGB32);
    QImage small(full.width() / blockPixels, full.height() / blockPixels, QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        auto *points = reinterpret_cast<QRgb *>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            int red = 0, green = 0, blue = 0;
            for (int row = 0; row < blockPixels; ++row) {
                const auto *pixels = reinterpret_cast<const QRgb *>(full.constScanLine(y * blockPixels + row)) + x * blockPixels;
                for (int column = 0; column < blockPixels; ++column) {
                    red += qRed(pixels[column]);
                    green += qGreen(pixels[column]);
                    blue += qBlue(pixels[column]);
                }
            }
            points[x] = qRgb(stepped(red), stepped(green), stepped(blue));
        }
    }
    return small;
}

Match match(const QImage &accepted, const QImage &actual)
{
    Match result;
    result.isSameSize = accepted.size() == actual.size();
    if (!result.isSameSize)
        return result;
    const QImage before = accepted.convertToFormat(QImage::Format_RGB32);
    const QImage now = actual.convertToFormat(QImage::Format_RGB32);
    result.difference = now;
    const int tilesAcross = (now.width() + tilePoints - 1) / tilePoints;
    QList<int> tiles(tilesAcross * ((now.height() + tilePoints - 1) / tilePoints), 0);
    int all = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb pale = now.pixel(x, y);
            // Both ways: what has gone is as much a difference as what has come.
            const bool differs = outside(before, x, y, pale) > Match::tolerance || outside(now, x, y, before.pixel(x, y)) > Match::tolerance;
            result.difference.setPixel(x, y, differs ? qRgb(220, 0, 0) : qRgb(170 + qRed(pale) / 3, 170 + qGreen(pale) / 3, 170 + qBlue(pale) / 3));
            if (!differs)
                continue;
            ++all;
            ++tiles[(y / tilePoints) * tilesAcross + x / tilePoints];
        }
    }
    result.worstTile = *std::max_element(tiles.cbegin(), tiles.cend());
    result.ofAll = 1000.0 * all / (now.width() * now.height());
    return result;
}

QString Match::text() const
{
    if (!isSameSize)
        return QStringLiteral("has another size");
    return QStringLiteral("%1 of 64 points of one tile differ (accepted: %2), %3 ‰ of all (accepted: %4 ‰)")
        .arg(worstTile)
        .arg(acceptedInTile)
        .arg(ofAll, 0, 'f', 1)
        .arg(acceptedOfAll);
}

} // namespace pictures
