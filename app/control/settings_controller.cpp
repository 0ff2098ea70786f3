#include "control/settings_controller.h"

#include "control/accounting_catalogue.h"
#include "control/ad_catalogue.h"
#include "control/grade_catalogue.h"
#include "control/journal_reading.h"
#include "control/reminder_catalogue.h"
#include "control/score_rule_list.h"

#include <QFileInfo>

#include <algorithm>

namespace console {

namespace {

/// What the store answers of the whole book; the shop's part has a fault of its own.
struct Answer
{
    BookFile file;
    std::optional<StoreResult<BookSettings>> book; ///< empty while nobody is signed in
};

StoreResult<void> readScoreRules(Wallet &wallet, ShopId shop, QDate today, BookSettings &settings)
{
    const auto saved = wallet.scoreRules.saved(shop);
    if (!saved)
        return tl::unexpected(saved.error());
    const QList<ListedScoreRules> sets = listedScoreRules(*saved);
    const auto holding = std::find_if(sets.begin(), sets.end(), [today](const ListedScoreRules &set) { return set.id.validFrom <= today; });
    if (holding == sets.end())
        return {};
    settings.scoreRulesFrom = holding->id.validFrom;
    settings.scoreRulesAreOwn = holding->savedAt.has_value();
    return {};
}

StoreResult<void> readThresholds(Wallet &wallet, ShopId shop, QDate today, BookSettings &settings)
{
    const auto editions = gradeEditions(wallet, shop);
    if (!editions)
        return tl::unexpected(editions.error());
    const GradeEdition *holding = editions->on(today);
    if (!holding)
        return {};
    settings.thresholdsFrom = holding->from;
    settings.thresholdsAreOwn = holding->isOwn;
    if (const auto excellent = editions->of(Grade::Excellent, today))
        settings.excellentSales = excellent->minimumSales;
    if (const auto power = editions->of(Grade::Power, today))
        settings.powerSales = power->minimumSales;
    return {};
}

StoreResult<void> readAds(Wallet &wallet, ShopId shop, QDate today, BookSettings &settings)
{
    const auto prices = adPriceList(wallet, shop);
    if (!prices)
        return tl::unexpected(prices.error());
    settings.adsWithOwnTerms = int(std::count_if(adKindCodes.begin(), adKindCodes.end(), [&](const auto &row) {
        return prices->on(row.first, today) != shippedAdPriceList().on(row.first, today);
    }));
    return {};
}

StoreResult<void> readPolicy(Wallet &wallet, ShopId shop, QDate today, BookSettings &settings)
{
    const auto saved = wallet.accounting.saved(shop);
    if (!saved)
        return tl::unexpected(saved.error());
    const QList<DatedPolicy> shipped = AccountingCatalogue::shipped().policies();
    const QDate ownFrom = firstOwnDay(*saved);
    settings.policyIsOwn = ownFrom.isValid() && ownFrom <= today;
    settings.bookingMethod = policiesOf(shipped, *saved).on(today).method;
    for (const DatedPolicy &policy : shipped) {
        if (!settings.policyIsOwn && (policy.validFrom <= today || !settings.policyFrom.isValid()))
            settings.policyFrom = policy.validFrom;
    }
    for (const SavedBookingPolicy &policy : *saved) {
        if (settings.policyIsOwn && policy.content.validFrom <= today)
            settings.policyFrom = settings.policyFrom.isValid() ? std::max(settings.policyFrom, policy.content.validFrom) : policy.content.validFrom;
    }
    return {};
}

StoreResult<BookSettings> readBook(Wallet &wallet, ShopId shop, QDate today)
{
    BookSettings settings;
    for (const auto read : {readScoreRules, readThresholds, readAds, readPolicy}) {
        if (const auto done = read(wallet, shop, today, settings); !done)
            return tl::unexpected(done.error());
    }
    const auto plan = wallet.autoConversions.plan(shop);
    if (!plan)
        return tl::unexpected(plan.error());
    settings.conversion = *plan;
    settings.conversionHour = ReminderCatalogue::shipped().rulesOn(today).conversionHour;
    return settings;
}

BookFile fileOf(Wallet &wallet)
{
    const QString path = wallet.database().path();
    return {path, QFileInfo(path).size(), Database::schemaVersion};
}

} // namespace

SettingsController::SettingsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_read(desk, this)
{
    connect(&desk.session, &Session::bookChanged, this, &SettingsController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_state.book = {};
        refresh();
    });
}

void SettingsController::refresh()
{
    m_state.paymentService = rememberedGatewayChoice();
    std::optional<ShopId> shop;
    if (m_desk.session.shop())
        shop = m_desk.session.shop()->id;
    m_read.run(
        false,
        [shop, today = jst::dateOf(m_desk.clock.now())](Wallet &wallet) -> StoreResult<Answer> {
            Answer answer{fileOf(wallet), {}};
            if (shop)
                answer.book = readBook(wallet, *shop, today);
            return answer;
        },
        [this](StoreResult<Answer> answer) {
            if (answer) {
                m_state.file = StoreResult<BookFile>(std::move(answer->file));
                if (answer->book)
                    m_state.book = std::move(*answer->book);
            } else {
                m_state.file = StoreResult<BookFile>(tl::unexpected(answer.error()));
                m_state.book = StoreResult<BookSettings>(tl::unexpected(answer.error()));
            }
            emit stateChanged();
        });
    emit stateChanged();
}

} // namespace console
