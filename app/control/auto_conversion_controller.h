#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "control/reminder_catalogue.h"
#include "exchange/calendar_file.h"

#include <QObject>

namespace console {

struct AutoConversionState
{
    Reading<AutoConversionPlan> plan;
    Reading<ConversionOffer> offer;
    Reading<QList<AutoConversionLogRow>> log; ///< newest first
    bool hasMoreLog = false;
    Instant now; ///< of the last read
    ReminderRules rules;

    bool isSaving = false;
    bool isSaved = false; ///< it was turned on or changed just now
    std::optional<AutoConversionRefusal> refusal;
    int waitSeconds = 0; ///< of PasswordWait
    std::optional<StoreFault> fault;

    /// When it would convert next with `asked`; passed already where it does so at once. Empty while it is off or can't be told.
    [[nodiscard]] std::optional<Instant> next(const AutoConversionPlan &asked) const;
    [[nodiscard]] bool isRefused(const AutoConversionPlan &asked) const;
};

/// Automatic conversion's screen: its day, its state, what it did; and the deadlines as a calendar file. Converts nothing: the watch
/// does.
class AutoConversionController : public QObject
{
    Q_OBJECT

public:
    explicit AutoConversionController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AutoConversionState &state() const { return m_state; }
    void refresh();

    /// Turns it on with this day, or changes the day.
    void save(int day, const QString &password);
    void turnOff();
    /// What the last attempt came to is forgotten.
    void forgetProblem();
    void showMoreLog();

    /// The months whose deadlines come next, this one first.
    [[nodiscard]] QList<JstMonth> nextDeadlines() const;
    /// Writes them as an iCalendar file with the reminders' alarms.
    [[nodiscard]] tl::expected<void, CalendarFault> saveCalendar(const QString &path, const QList<CalendarDeadline> &deadlines) const;

    static constexpr int logStep = 50;
    static constexpr int calendarMonths = 12;

signals:
    void stateChanged();

private:
    struct Attempt
    {
        std::optional<AutoConversionRefusal> refusal;
        int waitSeconds = 0;
    };
    static StoreResult<Attempt> trySave(Wallet &wallet, const Shop &shop, AutoConversionDraft draft, const QString &password,
                                        const Clock &clock);
    void readLog(ShopId shop);
    void finish(const StoreResult<Attempt> &attempt);

    Desk &m_desk;
    const ReminderCatalogue m_catalogue = ReminderCatalogue::shipped();
    AutoConversionState m_state;
    int m_logRows = logStep;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
