#pragma once

#include "ui/page_factory.h"

#include <QList>

/// Every page and every tab that has an address.
inline QList<console::ui::PageRequest> everyPageAndTab()
{
    using console::ui::PageId;
    const auto tab = [](const char *detail) { return QString::fromLatin1(detail); };
    return {{PageId::Summary, {}}, {PageId::GradePoints, {}}, {PageId::PastPoints, {}}, {PageId::ScoreRules, {}}, {PageId::Goods, {}},
            {PageId::Goods, tab("low_stock")}, {PageId::Ads, {}}, {PageId::Ads, tab("status")}, {PageId::Ads, tab("report")},
            {PageId::Ads, tab("market")}, {PageId::Ads, tab("prices")}, {PageId::Ads, tab("spending")}, {PageId::Qcash, tab("charge")},
            {PageId::Qcash, tab("history")}, {PageId::Qcash, tab("purchases")}, {PageId::Orders, {}}, {PageId::Orders, tab("claims")},
            {PageId::Orders, tab("e_ticket")}, {PageId::SellerAccount, {}}, {PageId::SellerAccount, tab("schedule")},
            {PageId::SellerAccount, tab("auto_charge")}, {PageId::Accounting, {}}, {PageId::Accounting, tab("journals")},
            {PageId::Accounting, tab("unused")}, {PageId::Accounting, tab("policy")}, {PageId::Inquiries, {}}, {PageId::Help, {}}, {PageId::Settings, {}},
            {PageId::Checkout, tab("3000")}};
}

inline QString nameOf(const console::ui::PageRequest &request)
{
    const QString page = console::ui::objectNameOf(request.page);
    return request.detail.isEmpty() ? page : page + u'/' + request.detail;
}
