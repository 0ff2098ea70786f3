#include "control/summary_controller.h"

#include "control/qcash_outlook_reading.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

constexpr std::array allCards{SummaryCard::Points, SummaryCard::Qcash,  SummaryCard::Grade,
                              SummaryCard::Goods,  SummaryCard::Orders, SummaryCard::Notices};
constexpr int noticesShown = 100; ///< of each kind

StoreResult<GradeSummary> readGrade(Wallet &wallet, const Shop &shop, QDate today)
{
    const auto sales = wallet.salesOrders.sales(shop.id, today.addMonths(-12).addDays(1), today);
    if (!sales)
        return tl::unexpected(sales.error());
    return GradeSummary{shop.grade, *sales, settlementDelayDays(shop.grade)};
}

StoreResult<OrdersSummary> readOrders(Wallet &wallet, ShopId shop, Instant now)
{
    const auto counts = wallet.salesOrders.counts(shop);
    if (!counts)
        return tl::unexpected(counts.error());
    const auto unanswered = wallet.inquiries.unansweredCount(shop);
    if (!unanswered)
        return tl::unexpected(unanswered.error());
    const auto anyOrder = wallet.salesOrders.orders(shop, OrdersFilter::All, {}, {}, 1);
    if (!anyOrder)
        return tl::unexpected(anyOrder.error());
    const auto anyInquiry = wallet.inquiries.inquiries(shop, InquiryFilter::All, {}, 1);
    if (!anyInquiry)
        return tl::unexpected(anyInquiry.error());
    const auto bids = wallet.ads.counts(shop, now);
    if (!bids)
        return tl::unexpected(bids.error());
    return OrdersSummary{*counts, *unanswered, !anyOrder->isEmpty(), !anyInquiry->isEmpty(), bids->undecided};
}

StoreResult<NoticesSummary> readNotices(Wallet &wallet, ShopId shop)
{
    NoticesSummary summary;
    for (const NoticeKind kind : {NoticeKind::General, NoticeKind::System}) {
        const auto notices = wallet.notices.notices(shop, kind, noticesShown);
        if (!notices)
            return tl::unexpected(notices.error());
        summary.notices.append(*notices);
    }
    std::stable_sort(summary.notices.begin(), summary.notices.end(),
                     [](const Notice &a, const Notice &b) { return a.date > b.date; });
    return summary;
}

} // namespace

SummaryController::SummaryController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, &SummaryController::refresh);
    connect(&desk.session, &Session::bookChanged, this, [this] {
        if (m_isWatched)
            refresh();
        else
            m_isStale = true;
    });
}

void SummaryController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        refresh();
}

void SummaryController::refresh()
{
    m_isStale = false;
    const auto &shop = m_desk.session.shop();
    if (!shop) {
        m_state = {};
        emit stateChanged();
        return;
    }
    const Instant now = m_desk.clock.now();
    m_readOn = jst::dateOf(now);
    for (const SummaryCard card : allCards)
        read(card, *shop, now);
    count(now);
    emit stateChanged();
}

void SummaryController::refreshCard(SummaryCard card)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    const Instant now = m_desk.clock.now();
    read(card, *shop, now);
    count(now);
    emit stateChanged();
}

void SummaryController::tick()
{
    if (!m_desk.session.shop())
        return;
    const Instant now = m_desk.clock.now();
    if (jst::dateOf(now) != m_readOn) {
        refresh();
        return;
    }
    count(now);
    emit stateChanged();
}

int SummaryController::secondsToNextMinute() const
{
    const qint64 secondOfMinute = m_desk.clock.now().utcSeconds % 60;
    return int(60 - secondOfMinute);
}

void SummaryController::read(SummaryCard card, const Shop &shop, Instant now)
{
    Wallet &wallet = m_desk.wallet;
    const QDate today = jst::dateOf(now);
    switch (card) {
    case SummaryCard::Points:
        readPoints(shop.id, now);
        return;
    case SummaryCard::Qcash:
        m_state.qcash = readQcashOutlook(wallet, shop.id, m_outlooks, today);
        return;
    case SummaryCard::Grade:
        m_state.grade = readGrade(wallet, shop, today);
        return;
    case SummaryCard::Goods:
        m_state.goods = wallet.goods.counts(shop.id, today);
        return;
    case SummaryCard::Orders:
        m_state.orders = readOrders(wallet, shop.id, now);
        return;
    case SummaryCard::Notices:
        m_state.notices = readNotices(wallet, shop.id);
        return;
    }
}

void SummaryController::readPoints(ShopId shop, Instant now)
{
    m_state.points = m_desk.wallet.conversions.offer(shop, now);
    m_state.nextAutoConversion.reset();
    const int hour = m_reminders.rulesOn(jst::dateOf(now)).conversionHour;
    const auto plan = m_desk.wallet.autoConversions.plan(shop);
    const auto outlook = m_desk.wallet.autoConversions.outlook(shop, hour, now);
    if (!plan || !outlook) {
        m_state.points = Reading<ConversionOffer>();
        m_state.points.fault = (!plan ? plan.error() : outlook.error()).fault;
        return;
    }
    // What can't be converted this month is not announced for it any more.
    const bool isOver = m_state.points.value && m_state.points.value->refusal.has_value();
    m_state.nextAutoConversion = isOver ? nextAutoConversion(*plan, now, true, hour) : outlook->next;
}

void SummaryController::count(Instant now)
{
    const JstMonth month = JstMonth::containing(now);
    const qint64 length = month.end().utcSeconds - month.begin().utcSeconds;
    const qint64 elapsed = now.utcSeconds - month.begin().utcSeconds;
    const bool isWaiting = m_state.points.value && !m_state.points.value->refusal;
    m_state.countdown = {month.lastSecond().utcSeconds - now.utcSeconds, int(elapsed * 1000 / length),
                         isWaiting && isUrgent(m_reminders.rulesOn(jst::dateOf(now)), month.lastSecond(), now)};
}

} // namespace console
