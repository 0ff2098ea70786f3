#pragma once

#include "control/desk.h"
#include "control/newest_read.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// What the form says, as it was typed or chosen.
struct AdForm
{
    AdKind kind = AdKind::PlusKeyword;
    QString itemText; ///< as it stands in the field
    std::optional<Item> item; ///< of the listed goods; empty while the text is none of them
    QString slot; ///< keyword or category
    QDate firstDay;
    QDate lastDay;
    Qcash price; ///< of each day; zero while none is given

    /// What is sent as the item's number: the chosen one's, else what was typed.
    [[nodiscard]] QString itemNumber() const { return item ? item->itemNumber : itemText.trimmed(); }
    /// Zero where the days are none.
    [[nodiscard]] qint64 days() const { return firstDay.isValid() && lastDay >= firstDay ? firstDay.daysTo(lastDay) + 1 : 0; }
};

/// Where the bids of the first display day stand.
enum class AdBidding { NotOpenYet, Open, Closed };

/// What applying for an ad shows.
struct AdApplicationState
{
    AdForm form;
    Reading<QList<Item>> items; ///< of the listed goods those that match the item's text, by number; at most itemsShown
    bool isSearching = false;
    QStringList slotsOffered; ///< keywords or categories to choose from
    Reading<std::optional<AdTerms>> terms; ///< in force on the first display day; empty where the ad has none
    Reading<Qcash> startPrice; ///< the highest of the days; where the price is fixed, the first day's
    bool isMegaWari = false; ///< the start price comes from Mega-wari events
    AdWindow window; ///< of the first display day, where there are terms
    AdBidding bidding = AdBidding::Open;
    qint64 secondsLeft = 0; ///< until the close; 0 before bids are taken and after it
    Reading<Balances> balances;
    QList<Qcash> dayPrices; ///< of the display days, by day; none while there is nothing to reckon with
    std::optional<Qcash> required; ///< their sum
    bool awaitsItem = false; ///< a bid was just placed: nothing is reckoned until the next item is chosen
    qint64 missing = 0; ///< Qcash that is required and not spendable
    std::optional<AdRefusal> refusal;
    std::optional<StoreFault> fault; ///< of the attempt to place
    bool isConfirming = false; ///< it is shown what will be placed
    bool isPlacing = false;
    QList<AdBid> placed; ///< just now, until the form is touched again
    Reading<QList<AdBid>> bids; ///< of the shop, the latest display days first; at most bidsShown
    Instant bidsReadAt;

    static constexpr int itemsShown = 50;
    static constexpr int bidsShown = 50;

    /// From the first to the last day, and not too many of them; without terms nothing is against them.
    [[nodiscard]] bool hasDays() const { return !terms.value || !*terms.value || (form.days() > 0 && form.days() <= (*terms.value)->mostDays); }
    [[nodiscard]] bool hasSlot() const { return terms.value && *terms.value && (*terms.value)->slot != AdSlot::None; }
    [[nodiscard]] bool isAtOnce() const { return terms.value && *terms.value && (*terms.value)->settling == AdSettling::AtOnce; }
};

/// An application for a paid ad: one bid for each display day. Shows what it takes and whether bids are taken; the store decides when it is
/// placed. Keeps the form whatever else happens, until it was placed or another shop comes. Buys no Qcash.
class AdApplicationController : public QObject
{
    Q_OBJECT

public:
    explicit AdApplicationController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdApplicationState &state() const { return m_state; }

    /// Reads anew; the form stays.
    void refresh();
    /// Another ad: its next display day and its price, the item stays.
    void setKind(AdKind kind);
    /// What stands in the item's field; finds the goods that match.
    void searchItems(const QString &text);
    /// One of `items`; anything else leaves what is chosen.
    void chooseItem(const QString &itemNumber);
    void setSlot(const QString &slot);
    void setDays(QDate first, QDate last);
    /// Qcash of each day; out of range is none.
    void setPrice(qint64 qcash);
    /// Says what is wrong with the price, when the field is left.
    void checkPrice();

    /// Begins the confirmation, or says why nothing would be placed.
    void ask();
    void cancel();
    /// Places what is shown. Ignored while one is under way.
    void place();
    /// A second has passed.
    void tick();

signals:
    void stateChanged();
    /// Only secondsLeft has changed.
    void ticked();

private:
    void forget();
    void readItems();
    void takeItems(StoreResult<QList<Item>> items);
    void readTerms();
    void readStartPrice(ShopId shop);
    /// Beside the user interface; what is offered follows.
    void readSlotsKnown();
    /// Of what is known by now; reads nothing.
    void offerSlots();
    void readMoney();
    void readBids();
    void reckon();
    void lookAtTheClock();
    /// The form was touched: what was said about it before holds no more.
    void touch();
    [[nodiscard]] std::optional<AdRefusal> findRefusal() const;
    [[nodiscard]] AdApplication application() const;
    void finish(ActionResult<QList<AdBid>, AdRefusal> result);

    Desk &m_desk;
    AdApplicationState m_state;
    AdPriceList m_prices;
    bool m_daysAreChosen = false; ///< by the user; else they follow the calendar
    AdApplication m_draft; ///< the last attempt; its id is kept while it is the same
    NewestRead m_search;
    NewestRead m_slotsRead;
    QList<AdSlotName> m_slotsKnown; ///< of all kinds, the newest first
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
