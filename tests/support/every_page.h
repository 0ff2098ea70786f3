#pragma once

#include "support/window_fixture.h"
#include "ui/page_factory.h"

#include <QCoreApplication>
#include <QList>

/// All pages of a window over the demo shop, one after the other.
class EveryPage
{
public:
    [[nodiscard]] static QList<console::ui::PageId> ids()
    {
        using console::ui::PageId;
        return {PageId::Summary, PageId::GradePoints,   PageId::PastPoints, PageId::ScoreRules, PageId::Goods, PageId::Ads,  PageId::Orders,
                PageId::SellerAccount, PageId::Accounting, PageId::Inquiries,  PageId::Help,       PageId::Qcash, PageId::Checkout};
    }

    /// Layout requests and queued reads are done.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// The page's widget, shown and settled.
    static QWidget *shown(WindowFixture &fixture, console::ui::PageId page)
    {
        fixture.open(page);
        fixture.settle();
        return fixture.find(console::ui::objectNameOf(page));
    }
};
