#pragma once

#include "control/ad_catalogue.h"
#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// Where the terms of an ad come from.
enum class AdTermsOrigin {
    Known,       ///< all of them of Qoo10
    PartlyKnown, ///< of Qoo10 and chosen by this program
    Chosen,      ///< all of them by this program
    Own          ///< the shop set the price, the unit or the number of days
};

/// An ad with the terms of a day.
struct ListedAd
{
    AdTerms terms;
    QDate validFrom;
    AdTermsOrigin origin = AdTermsOrigin::Chosen;
    QList<AdTermField> known; ///< of Qoo10; what the shop set otherwise is not among them
    QList<AdTermField> own;   ///< set by the shop, otherwise than they are built in

    friend bool operator==(const ListedAd &, const ListedAd &) = default;
};

/// New terms as they are typed; an amount that is none is empty.
struct AdTermsFields
{
    QDate validFrom;
    std::optional<Qcash> price;
    std::optional<Qcash> unit;
    int mostDays = 0;

    friend bool operator==(const AdTermsFields &, const AdTermsFields &) = default;
};

/// What is wrong with terms as they are typed, in the order of their fields.
struct AdTermsProblems
{
    bool noDay = false;
    bool priceNotPositive = false;
    bool unitNotPositive = false;
    bool priceNotInUnits = false;
    bool daysOutOfRange = false;
    bool nothingChanges = false; ///< these terms hold on that day already

    [[nodiscard]] bool any() const
    {
        return noDay || priceNotPositive || unitNotPositive || priceNotInUnits || daysOutOfRange || nothingChanges;
    }
};

/// New terms of one kind of ad, before they are saved.
struct AdTermsEdit
{
    AdKind kind = AdKind::PlusKeyword;
    bool isBuiltIn = false; ///< goes back to the built-in terms: only the day can be chosen
    AdTermsFields fields;
    AdTermsProblems problems;
    AdTerms before;                  ///< what holds on the day without them
    bool departsFromKnown = false;   ///< the unit is another than the one that is known of Qoo10
    std::optional<QDate> heldUntil;  ///< the last day, where the shop saved a later set
};

struct AdPriceListState
{
    QDate day; ///< whose terms are listed
    Reading<AdPriceList> prices;
    QList<ListedAd> ads; ///< in the order of the kinds
    Reading<QList<SavedAdTerms>> saved; ///< by the shop, newest first

    std::optional<AdTermsEdit> edit;
    bool isSaving = false;
    std::optional<AdTermsRefusal> refusal;
    std::optional<StoreFault> fault; ///< that kept the new terms from being saved
};

/// The terms of paid ads by day, and the shop's own ones, which it adds. Never changes a saved set, nor a bid that is placed.
class AdPriceListController : public QObject
{
    Q_OBJECT

public:
    explicit AdPriceListController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdPriceListState &state() const { return m_state; }
    /// Null where the list could not be read.
    [[nodiscard]] const ListedAd *listed(AdKind kind) const;

    void refresh();
    /// The list follows the day in Japan until another one is chosen.
    void setDay(QDate day);
    void followToday();

    /// From the listed day on, though not before today, with the terms of that day. New terms that are being typed already stay.
    void beginEdit(AdKind kind);
    /// Likewise, with the built-in terms.
    void beginBuiltIn(AdKind kind);
    /// True where the terms of the listed day are others than those that are built in.
    [[nodiscard]] bool departsFromBuiltIn(AdKind kind) const;
    /// Where it goes back to the built-in terms, of the fields only the day is taken.
    void setFields(const AdTermsFields &fields);
    /// Only where nothing is wrong with them; saved() follows.
    void save();
    void giveUp();

signals:
    void stateChanged();
    /// The new terms are kept, and no longer typed.
    void saved();

private:
    using Outcome = ActionResult<SavedAdTerms, AdTermsRefusal>;

    void read();
    void listAds();
    void begin(AdKind kind, bool isBuiltIn);
    void judge();
    void finish(const Outcome &outcome);
    [[nodiscard]] ListedAd listedFrom(const AdPriceList::Edition &edition) const;

    Desk &m_desk;
    AdCatalogue m_catalogue;
    AdPriceListState m_state;
    bool m_followsToday = true;
    QString m_actionId;  ///< of the new terms
    quint64 m_visit = 0; ///< tells an outcome that nobody waits for any more
};

} // namespace console
