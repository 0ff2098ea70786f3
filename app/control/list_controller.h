#pragma once

#include "control/desk.h"

#include <QObject>

#include <algorithm>

namespace console {

/// What every list has in common: that it is read a page at a time. Never holds the rows themselves.
class ListController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual bool hasMore() const = 0;
    /// A search goes on that answers later.
    [[nodiscard]] virtual bool isReading() const = 0;
    [[nodiscard]] virtual std::optional<StoreFault> fault() const = 0;

    virtual void refresh() = 0;
    /// Whether anybody sees the list, as at first. What changes or is asked for meanwhile is read by refresh(), or when that begins again.
    virtual void setWatched(bool isWatched) = 0;
    /// Reads the next page; rowsAdded() follows, at once or later.
    virtual void fetchMore() = 0;

signals:
    void stateChanged();
    /// All rows were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` rows are new.
    void rowsAdded(int count);
};

/// The rows of one list by key range. Reads without a text to search for are short and done at once; a text search reads many
/// rows for the few it finds, so it is done beside the user interface, and an answer that nobody waits for any more is dropped.
template <class Row>
class RowsController : public ListController
{
public:
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount() const final { return int(m_rows.size()); }
    [[nodiscard]] bool hasMore() const final { return m_hasMore; }
    [[nodiscard]] bool isReading() const final { return m_isReading; }
    [[nodiscard]] std::optional<StoreFault> fault() const final { return m_fault; }

    void refresh() final
    {
        // As many rows as were there, so that who has scrolled keeps the place.
        read({}, m_isFromStart ? rowsPerRead : std::clamp(rowCount(), rowsPerRead, mostRowsReadAnew));
    }

    void setWatched(bool isWatched) final
    {
        m_isWatched = isWatched;
        if (isWatched && m_isStale)
            refresh();
    }

    void fetchMore() final
    {
        if (m_hasMore && !m_isReading)
            read(m_rows.last(), rowsPerRead);
    }

    /// The day in Japan of the last read.
    [[nodiscard]] QDate today() const { return m_today; }

    static constexpr int rowsPerRead = 100;

protected:
    using Read = std::function<StoreResult<QList<Row>>(Wallet &, const std::optional<Row> &after, int limit)>;

    explicit RowsController(Desk &desk, QObject *parent) : ListController(parent), m_desk(desk)
    {
        connect(&desk.session, &Session::shopChanged, this, &ListController::refresh);
        connect(&desk.session, &Session::bookChanged, this, [this] {
            if (m_isWatched)
                refresh();
            else
                m_isStale = true;
        });
    }

    /// How the rows of the moment are read.
    [[nodiscard]] virtual Read reader(ShopId shop, QDate today) const = 0;
    [[nodiscard]] virtual bool isTextSearch() const = 0;

    /// From the first row on: the filter is another one.
    void readFromStart()
    {
        m_isFromStart = true;
        if (m_isWatched)
            refresh();
        else
            m_isStale = true;
    }

private:
    static constexpr int mostRowsReadAnew = 1000;

    void read(const std::optional<Row> &after, int limit)
    {
        ++m_generation;
        m_isReading = m_isStale = m_isFromStart = false;
        const auto &shop = m_desk.session.shop();
        if (!shop) {
            take(QList<Row>(), false, limit);
            return;
        }
        m_today = jst::dateOf(m_desk.clock.now());
        const Read reader = this->reader(shop->id, m_today);
        if (!isTextSearch()) {
            take(reader(m_desk.wallet, after, limit), after.has_value(), limit);
            return;
        }
        m_isReading = true;
        emit stateChanged();
        m_desk.longWork.run(
            this, [reader, after, limit](Wallet &wallet) { return reader(wallet, after, limit); },
            [this, isNextPage = after.has_value(), limit, generation = m_generation](const StoreResult<QList<Row>> &rows) {
                if (generation != m_generation)
                    return;
                m_isReading = false;
                take(rows, isNextPage, limit);
            });
    }

    void take(const StoreResult<QList<Row>> &rows, bool isNextPage, int limit)
    {
        m_fault = rows ? std::nullopt : std::optional(rows.error().fault);
        m_hasMore = rows && rows->size() == limit;
        if (!isNextPage)
            m_rows = rows ? *rows : QList<Row>();
        else if (rows)
            m_rows.append(*rows);
        emit stateChanged();
        if (!isNextPage)
            emit rowsRead();
        else if (rows && !rows->isEmpty())
            emit rowsAdded(int(rows->size()));
    }

    Desk &m_desk;
    QList<Row> m_rows;
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isWatched = true;
    bool m_isStale = false;
    bool m_isFromStart = false; ///< the rows that are there are of another filter
    std::optional<StoreFault> m_fault;
    QDate m_today;
    int m_generation = 0;
};

} // namespace console
