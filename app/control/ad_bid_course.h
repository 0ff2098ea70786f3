#pragma once

#include "control/desk.h"
#include "control/reading.h"

namespace console {

/// One step of a bid's course, with what it moved.
struct AdCourseLine
{
    AdBidStep step;
    Qcash held;     ///< set aside
    Qcash released; ///< no longer set aside
    Qcash spent;
    Qcash returned; ///< spent before
};

/// What each of a bid's steps moved; `bid` is as it stands after them.
[[nodiscard]] QList<AdCourseLine> courseOf(const AdBid &bid, const QList<AdBidStep> &steps);

/// The same, read; oldest first. Empty while nobody is signed in.
[[nodiscard]] Reading<QList<AdCourseLine>> readCourse(const Desk &desk, const AdBid &bid);


/// Whether the ad goes to who bids most, by the price list of its display day; where that can't be read, the course says why.
[[nodiscard]] bool isBidFor(const Desk &desk, const AdBid &bid);

} // namespace console
