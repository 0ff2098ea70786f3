#pragma once

#include "control/newest_read.h"
#include "control/reading.h"
#include "domain/auto_conversion.h"
#include "domain/booking_policy.h"
#include "payment/gateway_choice.h"

#include <QObject>

namespace console {

/// The file that the book is in.
struct BookFile
{
    QString path;
    qint64 bytes = 0; ///< on disk
    int schemaVersion = 0;
};

/// What holds for the shop today; each of it is set on another screen.
struct BookSettings
{
    QDate scoreRulesFrom;
    bool scoreRulesAreOwn = false; ///< saved by the shop; else built in
    std::optional<QDate> thresholdsFrom; ///< empty before the first edition
    bool thresholdsAreOwn = false;
    Yen excellentSales;
    Yen powerSales;
    int adsWithOwnTerms = 0;
    QDate policyFrom;
    bool policyIsOwn = false;
    BookingMethod bookingMethod = BookingMethod::Prepayment;
    AutoConversionPlan conversion;
    int conversionHour = 0; ///< in Japan, at which it converts
};

struct SettingsState
{
    Reading<BookFile> file;
    Reading<BookSettings> book; ///< of the shop that is signed in
    std::optional<GatewayChoice> paymentService; ///< empty where what was chosen can't be understood
};

/// What the settings page tells of the book and of this computer's payment service. Reads only, and the book never on the
/// user-interface thread; changes no setting.
class SettingsController : public QObject
{
    Q_OBJECT

public:
    explicit SettingsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SettingsState &state() const { return m_state; }
    /// What was read stays until its answer has come, unless it is another shop's.
    void refresh();

signals:
    void stateChanged();

private:
    Desk &m_desk;
    SettingsState m_state;
    NewestRead m_read;
};

} // namespace console
