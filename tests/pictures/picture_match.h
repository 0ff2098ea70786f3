#pragma once

#include <QImage>
#include <QString>

namespace pictures {

/// Screenshots are accepted small: each point is the mean of 5 × 5 pixels, in 32 steps of each colour. That keeps what stands where
/// and in which colour, and forgets how a computer draws the edge of a letter.
inline constexpr int blockPixels = 5;
[[nodiscard]] QImage reduced(const QImage &screenshot);

/// How far a picture is from the accepted one. A point differs where its colour lies outside of what the accepted picture has there
/// or one point beside it, by more than `tolerance` of 255; so a shift by a pixel or two is no difference.
struct Match
{
    static constexpr int tolerance = 20;
    /// Of the 8 × 8 points of a tile (40 × 40 pixels of the screen) that may differ: a letter's edge, no more.
    static constexpr int acceptedInTile = 12;
    /// Of all points, in a thousand.
    static constexpr double acceptedOfAll = 8;

    bool isSameSize = true;
    int worstTile = 0;      ///< points that differ in the tile that has most of them
    double ofAll = 0;       ///< points that differ, in a thousand
    QImage difference;      ///< the actual picture, pale, with the points that differ in red

    [[nodiscard]] bool isAccepted() const { return isSameSize && worstTile <= acceptedInTile && ofAll <= acceptedOfAll; }
    [[nodiscard]] QString text() const;
};

/// Both reduced.
[[nodiscard]] Match match(const QImage &accepted, const QImage &actual);

} // namespace pictures
