#pragma once

#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// What can be done about bids that stand in the book.
enum class AdAct { Change, Withdraw, Decide, Refund, Reopen };

/// A bid whose outcome is to be entered, and what the noted winner list of its slot and day says of it.
struct AdUndecided
{
    AdBid bid;
    std::optional<bool> isWonByList; ///< empty where no list tells
};

struct AdBidActsState
{
    std::optional<AdAct> act; ///< being made out
    AdBid bid;                ///< of every act but Decide
    std::optional<AdTerms> terms; ///< Change: those in force for its day
    Qcash startPrice;         ///< Change
    QList<AdUndecided> undecided; ///< Decide: the newest display day first
    bool hasMoreUndecided = false; ///< further ones than are listed
    Reading<Balances> balances;
    bool isBooking = false;
    std::optional<AdRefusal> refusal;
    std::optional<StoreFault> fault;
    /// Just done, until it is acknowledged.
    struct Done
    {
        AdAct act = AdAct::Change;
        QList<AdBid> bids;
        Qcash amount; ///< what Withdraw released, Refund gave back, Reopen holds again; the old price of Change
    };
    std::optional<Done> done;
};

/// Changes, withdraws, decides, refunds and reopens bids, one act at a time. The store alone decides whether it may be; nothing is done here
/// that is not written to the book.
class AdBidActsController : public QObject
{
    Q_OBJECT

public:
    explicit AdBidActsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AdBidActsState &state() const { return m_state; }
    /// Whether the act may come into question for a bid at this moment.
    [[nodiscard]] bool isOffered(AdAct act, const AdBid &bid) const;

    /// Opens an act with fresh figures.
    void begin(AdAct act, const AdBid &bid);
    void beginOutcomes();

    // Ignored while an act is being booked, and where no such act is open.
    void change(qint64 price);
    void withdraw();
    void decide(const QList<AdOutcome> &outcomes);
    void refund(qint64 lostMinutes, const QString &note);
    void reopen(const QString &reason);

    /// What would come back at this moment; empty where it is no refund.
    [[nodiscard]] std::optional<Qcash> refundOf(qint64 lostMinutes) const;
    /// Minutes that the bid's ad is shown.
    [[nodiscard]] qint64 shownMinutes() const;

    /// Gives the act up; too late while it is being booked.
    void cancel();
    void acknowledge();

signals:
    void stateChanged();

private:
    void readFigures();
    void readUndecided(ShopId shop);
    void refuse(AdRefusal refusal);
    template <class Write>
    void run(AdAct act, const QString &content, Qcash amount, Write write);

    Desk &m_desk;
    AdBidActsState m_state;
    QString m_actionId;
    QString m_content; ///< that was tried under the action id
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
