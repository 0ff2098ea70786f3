#pragma once

#include "store/accounting_store.h"
#include "store/ad_market_store.h"
#include "store/ad_report_store.h"
#include "store/ad_store.h"
#include "store/ad_terms_store.h"
#include "store/auto_charge_store.h"
#include "store/auto_conversion_store.h"
#include "store/book_store.h"
#include "store/conversion_reminder_store.h"
#include "store/conversion_store.h"
#include "store/database.h"
#include "store/goods_store.h"
#include "store/inquiry_store.h"
#include "store/lot_store.h"
#include "store/notice_store.h"
#include "store/order_course_store.h"
#include "store/password_guard.h"
#include "store/payment_attention_store.h"
#include "store/q_account_reset_store.h"
#include "store/qcash_plan_store.h"
#include "store/sales_order_store.h"
#include "store/sales_threshold_store.h"
#include "store/score_rule_store.h"
#include "store/score_store.h"
#include "store/settlement_store.h"
#include "store/shop_closing_store.h"
#include "store/shop_store.h"
#include "store/ticket_order_store.h"
#include "store/withdrawal_store.h"

namespace console {

/// One opened wallet store with all its parts, over one connection. Belongs to the thread that has its database.
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
    OrderCourseStore orderCourses;
    PaymentAttentionStore attentions;
    SettlementStore settlement;
    ScoreStore scores;
    ScoreRuleStore scoreRules;
    GoodsStore goods;
    SalesOrderStore salesOrders;
    SalesThresholdStore salesThresholds;
    InquiryStore inquiries;
    NoticeStore notices;
    QAccountResetStore qAccountResets;
    WithdrawalStore withdrawals;
    AutoChargeStore autoCharges;
    AutoConversionStore autoConversions;
    ConversionReminderStore conversionReminders;
    LotStore lots;
    AccountingStore accounting;
    QcashPlanStore qcashPlans;
    ShopClosingStore shopClosings;
    AdStore ads;
    AdTermsStore adTerms;
    AdMarketStore adMarket;
    AdReportStore adReports;
};

} // namespace console
