#pragma once

#include "domain/jst.h"
#include "domain/shop.h"
#include "store/database.h"

namespace console {

enum class ActionState {
    New,         ///< the id was free; it now stands for this content
    Repeated,    ///< the same act once more: answer as the first time, book nothing
    OtherContent ///< the id stands for another act
};

/// Claims `actionId` (made when the draft began) for an act described by `content`. Inside a Transaction only.
[[nodiscard]] StoreResult<ActionState> beginAction(Database &database, ShopId shop, const QString &actionId,
                                                   const QString &content, Instant now);

} // namespace console
