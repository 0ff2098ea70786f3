#pragma once

#include "domain/sales_outlook.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QByteArray>

#include <optional>

namespace console {

class Wallet;

/// Which sales of twelve months a grade asks for. The figures are this program's own (resources/catalogue/grades.json), each set
/// valid from a day on; they never decide a shop's grade, which Qoo10 gives.
class GradeCatalogue
{
public:
    /// The catalogue that is built in.
    [[nodiscard]] static GradeCatalogue shipped();
    /// Empty for anything but a complete catalogue: an unknown grade, a missing figure, no date.
    [[nodiscard]] static std::optional<GradeCatalogue> fromJson(const QByteArray &json);

    [[nodiscard]] const GradeEditions &editions() const { return m_editions; }
    /// The next better grade's threshold on `day`; empty for the best grade and for days before the first set.
    [[nodiscard]] std::optional<GradeThreshold> thresholdAfter(Grade grade, QDate day) const { return m_editions.after(grade, day); }

private:
    GradeEditions m_editions;
};

/// The thresholds that hold for a shop: those that are built in and those it typed in, which count on the same day. Whatever shows
/// thresholds reads them here.
[[nodiscard]] StoreResult<GradeEditions> gradeEditions(Wallet &wallet, ShopId shop);

} // namespace console
