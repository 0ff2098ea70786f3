#pragma once

#include "control/file_export.h"

namespace console {

/// The newest entry's ordinal, 0 without any: what is booked later is not looked for.
[[nodiscard]] StoreResult<qint64> newestOrdinal(Wallet &wallet, ShopId shop);

/// What entries come to.
struct SpanSum
{
    qint64 entries = 0;
    qint64 received = 0; ///< Qcash
    qint64 spent = 0;    ///< Qcash, without its sign

    void add(qint64 amount);
};

/// The entries of a span of days as they are at one moment: read in steps, always the same ones, oldest first. Holds none of them.
class BookSpan
{
public:
    using Take = std::function<TableResult(const HistoryRow &)>;
    /// Between two readings; false to stop.
    using Go = std::function<bool()>;

    [[nodiscard]] static StoreResult<BookSpan> of(Wallet &wallet, ShopId shop, QDate from, QDate to);

    /// At the beginning of the first day.
    [[nodiscard]] const Balances &opening() const { return m_opening; }
    /// Gives each entry to `take`, as often as it is called.
    [[nodiscard]] tl::expected<void, ExportFailure> read(const Take &take, const Go &go) const;

private:
    BookSpan(Wallet &wallet, ShopId shop, const HistoryFilter &filter) : m_wallet(wallet), m_shop(shop), m_filter(filter) {}

    Wallet &m_wallet;
    ShopId m_shop;
    HistoryFilter m_filter;
    Balances m_opening;
    qint64 m_newest = 0;
};

} // namespace console
