#pragma once

#include "support/window_fixture.h"

#include <QList>

#include <functional>

namespace pictures {

/// Something to look at: a page, or a tab or step of one, by the name that its pictures have.
struct PageView
{
    QString name;
    std::function<void(WindowFixture &)> open;
};

/// What is seen before somebody signs in.
[[nodiscard]] QList<PageView> viewsBeforeSignIn();
/// Every page of a shop, each tab and step by itself. beginOrder() first: the last step of a purchase shows its order.
[[nodiscard]] QList<PageView> viewsOfTheShop();

/// Buys a ticket with the practice service, by bank transfer, so that an order waits for its money.
void beginOrder(WindowFixture &fixture);

} // namespace pictures
