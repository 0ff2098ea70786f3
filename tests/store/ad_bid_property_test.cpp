#include "support/ad_model.h"
#include "support/chance.h"

using namespace console;
using namespace samples;

/// Random courses of bids of two shops against the plain model. After every act the spendable Qcash is not below zero, what is held is what
/// the open bids hold, and the total follows from what came in and was spent.
class AdBidPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void anyCourseOfBidsAgreesWithTheModel();
};

namespace {

constexpr int actsOfALife = 90;

struct Slot
{
    QString written;
    QString meant;
};

/// One of the two shops, and what it has done.
struct Seller
{
    Shop shop;
    AdModel model;
    QList<std::function<QString()>> done; ///< acts that booked something, to be done once more
    QStringList ids;
};

/// Two shops' life in one store, each with its own model, on one clock.
class Life
{
public:
    explicit Life(Chance &chance) : m_chance(chance), m_wallet(openWallet())
    {
        for (const char *id : {"one", "two"}) {
            const qint64 opening = chance.between(2'000, 30'000);
            const Shop shop = registerShop(*m_wallet, m_clock, opening, Grade::General, QLatin1String(id));
            ads::putOnSale(*m_wallet, shop.id, {QStringLiteral("1001"), QStringLiteral("1002")});
            m_sellers.append({shop, AdModel(opening, m_clock.instant), {}, {}});
        }
    }

    /// Empty, or what differs and after which acts.
    QString live();
    int done = 0;
    [[nodiscard]] int refundsTakenBack() const { return m_sellers.first().model.refundsTakenBack + m_sellers.last().model.refundsTakenBack; }

private:
    static AdPriceList pricesThatRise()
    {
        AdPriceList list = ads::prices();
        list.add({AdModel::dearerFrom, ads::fixedTerms(AdKind::PowerRankUp, 350, AdSettling::AtOnce), true});
        return list;
    }
    QString step();
    QString act(Seller &seller);
    QString place(Seller &seller);
    QString decide(Seller &seller);
    QString money(Seller &seller);
    QString repeat(Seller &seller);
    void moveClock();
    /// Does `call` under an id and compares with what the model answers.
    QString compare(Seller &seller, const QString &what, const std::function<QString(const QString &)> &call, const QString &expected);
    [[nodiscard]] QString findDifference(Seller &seller);
    /// Mostly the number of one of the seller's bids.
    [[nodiscard]] qint64 anyBid(const Seller &seller)
    {
        const qint64 bids = seller.model.bids.size();
        return m_chance.between(bids == 0 ? 0 : 1, bids + (m_chance.once(9) ? 1 : 0));
    }

    Chance &m_chance;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    const AdPriceList m_prices = pricesThatRise();
    QList<Seller> m_sellers;
    QStringList m_acts;
    int m_ids = 0;
};

QString Life::compare(Seller &seller, const QString &what, const std::function<QString(const QString &)> &call, const QString &expected)
{
    const QString id = QStringLiteral("id-%1").arg(++m_ids);
    const QString answered = call(id);
    m_acts.append(QStringLiteral("%1 %2: %3 → %4").arg(jst::isoText(m_clock.instant), seller.shop.sellerId, what, answered));
    if (answered != expected)
        return QStringLiteral("the model says %1").arg(expected);
    if (answered == QLatin1String("done") && seller.model.hasMoved) {
        seller.done.append([call, id] { return call(id); });
        seller.ids.append(id);
        ++done;
    }
    return {};
}

QString Life::place(Seller &seller)
{
    static const QList<Slot> keywords{{QStringLiteral("serum"), QStringLiteral("serum")}, {QStringLiteral(" ＳＥＲＵＭ "), QStringLiteral("serum")},
                                   {QStringLiteral("クリーム"), QStringLiteral("cream")}, {QStringLiteral("ｸﾘｰﾑ"), QStringLiteral("cream")},
                                   {QStringLiteral(" "), {}}};
    static const QStringList items{QStringLiteral("1001"), QStringLiteral("1002"), QStringLiteral("1001"), QStringLiteral("9999")};
    constexpr AdKind kinds[] = {AdKind::PlusKeyword, AdKind::PlusKeyword, AdKind::PlusKeyword, AdKind::PowerRankUp, AdKind::TimeSale};
    constexpr qint64 prices[] = {1'000, 1'100, 1'150, 2'000, 900, 3'700};
    const Slot keyword = keywords.at(m_chance.between(0, m_chance.once(6) ? 4 : 3));
    AdApplication application;
    application.kind = m_chance.oneOf(kinds);
    application.itemNumber = items.at(m_chance.between(0, m_chance.once(6) ? 3 : 2));
    application.slot = keyword.written;
    // Mostly the day whose bids are taken now.
    const bool isEvening = jst::dateTimeOf(m_clock.instant).time() >= QTime(17, 50);
    application.firstDay = jst::dateOf(m_clock.instant).addDays((isEvening ? 1 : 0) + (m_chance.once(6) ? m_chance.between(-1, 1) : 0));
    application.lastDay = application.firstDay.addDays(m_chance.once(8) ? m_chance.between(-1, 8) : m_chance.between(0, 2));
    const qint64 price = application.kind == AdKind::PlusKeyword || m_chance.once(8) ? m_chance.oneOf(prices)
                                                                                       : AdModel::fixedPrice(application.kind, application.firstDay);
    application.price = known<Qcash>(price);
    const QString expected = seller.model.place({application.kind, application.itemNumber, keyword.meant, application.firstDay, application.lastDay, price},
                                                m_clock.instant);
    return compare(seller,
                   QStringLiteral("place %1 %2 %3 %4 %5").arg(codeIn(adKindCodes, application.kind), application.itemNumber, keyword.meant,
                                                              application.firstDay.toString(Qt::ISODate)).arg(price),
                   [this, &seller, application](const QString &id) mutable {
                       application.actionId = id;
                       return ads::answerOf(m_wallet->ads.place(seller.shop.id, application, m_prices, m_clock));
                   },
                   expected);
}

QString Life::decide(Seller &seller)
{
    QList<AdOutcome> outcomes;
    for (qint64 i = m_chance.between(1, 2); i > 0; --i)
        outcomes.append({anyBid(seller), m_chance.once(2)});
    const QString expected = seller.model.decide(outcomes, m_clock.instant);
    return compare(seller, QStringLiteral("decide %1 and %2").arg(outcomes.first().bid).arg(outcomes.last().bid),
                   [this, &seller, outcomes](const QString &id) { return ads::answerOf(m_wallet->ads.decide(seller.shop.id, id, outcomes, m_clock)); },
                   expected);
}

QString Life::money(Seller &seller)
{
    const bool comesIn = m_chance.once(2);
    const qint64 amount = m_chance.between(1, 3'000);
    QString expected = QStringLiteral("done");
    if (comesIn)
        seller.model.receive(amount, m_clock.instant);
    else
        expected = seller.model.spend(amount, m_clock.instant);
    const QDate day = jst::dateOf(m_clock.instant);
    return compare(seller, QStringLiteral("%1 %2").arg(comesIn ? QStringLiteral("receive") : QStringLiteral("spend")).arg(amount),
                   [this, &seller, comesIn, amount, day](const QString &id) {
                       return answerOf(m_wallet->book.addEntry(seller.shop.id, entry(id, comesIn ? EntryKind::ManualIn : EntryKind::AdSpend, amount, day), m_clock));
                   },
                   expected);
}

QString Life::repeat(Seller &seller)
{
    if (seller.done.isEmpty())
        return {};
    const qsizetype which = m_chance.between(0, seller.done.size() - 1);
    QString answered = seller.done.at(which)();
    if (answered == QLatin1String("done")) {
        // The id stands for that act alone.
        answered = ads::answerOf(m_wallet->ads.refund(seller.shop.id, seller.ids.at(which), 1, 77'777, {}, m_clock));
        m_acts.append(QStringLiteral("%1 once more → %2").arg(seller.ids.at(which), answered));
        return answered == QLatin1String("action_id_reused") ? QString() : QStringLiteral("the id stands for another act");
    }
    return QStringLiteral("%1 once more: %2").arg(seller.ids.at(which), answered);
}

QString Life::act(Seller &seller)
{
    const qint64 bid = anyBid(seller);
    const ShopId shop = seller.shop.id;
    switch (m_chance.between(0, 14)) {
    case 0:
    case 1: {
        constexpr qint64 prices[] = {1'000, 1'400, 2'300, 1'050, 5'000, 9'900};
        const qint64 price = m_chance.oneOf(prices);
        const QString expected = seller.model.change(bid, price, m_clock.instant);
        return compare(seller, QStringLiteral("change %1 to %2").arg(bid).arg(price),
                       [this, shop, bid, price](const QString &id) {
                           return ads::answerOf(m_wallet->ads.change(shop, id, bid, known<Qcash>(price), m_prices, m_clock));
                       },
                       expected);
    }
    case 2: {
        const QString expected = seller.model.withdraw(bid, m_clock.instant);
        return compare(seller, QStringLiteral("withdraw %1").arg(bid),
                       [this, shop, bid](const QString &id) { return ads::answerOf(m_wallet->ads.withdraw(shop, id, bid, m_clock)); }, expected);
    }
    case 3:
    case 11: {
        const QString expected = seller.model.reopen(bid, m_clock.instant);
        return compare(seller, QStringLiteral("reopen %1").arg(bid),
                       [this, shop, bid](const QString &id) { return ads::answerOf(m_wallet->ads.reopen(shop, id, bid, {}, m_clock)); }, expected);
    }
    case 4:
    case 5: {
        const qint64 minutes = m_chance.once(6) ? m_chance.between(-1, 1'600) : m_chance.between(1, 400);
        const QString expected = seller.model.refund(bid, minutes, m_clock.instant);
        return compare(seller, QStringLiteral("refund %1 for %2 minutes").arg(bid).arg(minutes),
                       [this, shop, bid, minutes](const QString &id) { return ads::answerOf(m_wallet->ads.refund(shop, id, bid, minutes, {}, m_clock)); },
                       expected);
    }
    case 6:
    case 7:
    case 8:
        return decide(seller);
    case 9:
        return money(seller);
    case 10:
        return repeat(seller);
    default:
        return place(seller);
    }
}

void Life::moveClock()
{
    const QDate today = jst::dateOf(m_clock.instant);
    switch (m_chance.between(0, 6)) {
    case 0:
        m_clock.instant = jst::at(today, QTime(17, 49, 59));
        break;
    case 1:
        m_clock.instant = jst::at(today, QTime(17, 50));
        break;
    case 2:
        m_clock.instant = jst::at(today, m_chance.once(2) ? QTime(19, 0) : QTime(18, 0));
        break;
    case 3:
        m_clock.instant = m_clock.instant.plusSeconds(-m_chance.between(1, m_chance.once(4) ? 30 * 3'600 : 3'600));
        break;
    default:
        m_clock.instant = m_clock.instant.plusSeconds(m_chance.between(1, 14 * 3'600));
    }
    m_acts.append(QStringLiteral("the clock shows %1").arg(jst::isoText(m_clock.instant)));
}

QString Life::findDifference(Seller &seller)
{
    const auto balances = m_wallet->book.balances(seller.shop.id);
    const auto bids = m_wallet->ads.bids(seller.shop.id, {}, m_clock.instant, {}, 10'000);
    if (!balances || !bids)
        return QStringLiteral("unreadable");
    qint64 open = 0;
    for (const AdBid &bid : *bids) {
        const AdModel::Bid &expected = seller.model.bids.at(bid.number - 1);
        open += bid.state == AdBidState::Held ? bid.price.value() : 0;
        if (expected.state != codeIn(adBidStateCodes, bid.state) || expected.price != bid.price.value() || expected.refunded != bid.refunded.value()
            || expected.lostMinutes != bid.lostMinutes || expected.day != bid.day)
            return QStringLiteral("bid %1 is %2").arg(bid.number).arg(codeIn(adBidStateCodes, bid.state));
    }
    const QList<qint64> stands{balances->spendable.value(), balances->held.value(), balances->total.value(), open, bids->size()};
    const QList<qint64> expected{seller.model.spendable(), seller.model.held(), seller.model.total(), seller.model.held(), seller.model.bids.size()};
    for (qsizetype i = 0; i < stands.size(); ++i) {
        const char *const names[] = {"spendable", "held", "total", "open holds", "bids"};
        if (stands.at(i) != expected.at(i) || stands.at(i) < 0)
            return QStringLiteral("%1: %2, the model says %3").arg(QLatin1String(names[i])).arg(stands.at(i)).arg(expected.at(i));
    }
    return {};
}

QString Life::step()
{
    if (m_chance.once(6)) {
        moveClock();
        return {};
    }
    return act(m_sellers[m_chance.between(0, 1)]);
}

QString Life::live()
{
    for (int i = 0; i < actsOfALife; ++i) {
        QString wrong = step();
        for (Seller &seller : m_sellers) {
            if (wrong.isEmpty())
                wrong = findDifference(seller);
        }
        if (wrong.isEmpty() && i + 1 == actsOfALife)
            wrong = findingsOf(m_wallet->database()).join(u' ');
        if (!wrong.isEmpty())
            return m_acts.join(u'\n') + u'\n' + wrong;
    }
    return {};
}

} // namespace

void AdBidPropertyTest::anyCourseOfBidsAgreesWithTheModel()
{
    Chance chance("ad_bid_property_test");
    const int lives = rounds(120, 10'000);
    int done = 0;
    int takenBack = 0;
    for (int i = 0; i < lives; ++i) {
        Life life(chance);
        const QString wrong = life.live();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("life %1:\n%2").arg(i).arg(wrong)));
        done += life.done;
        takenBack += life.refundsTakenBack();
    }
    std::printf("ad_bid_property_test: %d lives, %d acts that moved Qcash, %d refunds taken back\n", lives, done, takenBack);
    QVERIFY(done > 10 * lives);
    QVERIFY(takenBack > 0);
}

QTEST_GUILESS_MAIN(AdBidPropertyTest)
#include "ad_bid_property_test.moc"
