#pragma once

#include "store/book_store.h"
#include "store/conversion_store.h"
#include "store/database.h"
#include "store/goods_store.h"
#include "store/inquiry_store.h"
#include "store/notice_store.h"
#include "store/password_guard.h"
#include "store/sales_order_store.h"
#include "store/score_store.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/ticket_order_store.h"

namespace console {

/// One opened wallet store with all its parts, over one connection. Belongs to the thread that opened it.
class Wallet
{
public:
    [[nodiscard]] static StoreResult<std::unique_ptr<Wallet>> open(const QString &path, Database::Mode mode);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit Wallet(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;

public:
    ShopStore shops;
    PasswordGuard passwords;
    BookStore book;
    ConversionStore conversions;
    TicketOrderStore ticketOrders;
    SettlementStore settlement;
    ScoreStore scores;
    GoodsStore goods;
    SalesOrderStore salesOrders;
    InquiryStore inquiries;
    NoticeStore notices;
};

} // namespace console
