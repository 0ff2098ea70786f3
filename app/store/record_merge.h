#pragma once

#include "domain/records.h"
#include "domain/shop.h"
#include "store/score_sums.h"
#include "store/staged_table.h"

#include <QHash>

namespace console {

struct Merged
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 removed = 0; ///< stored rows that went, where the file replaces a period
};

/// What is particular to one kind of import: the tables that hold its rows until the commit, and the statements that then bring
/// them into the store. create() and stage() leave the wallet alone; merge() is called inside the one write transaction.
template <class Row>
class RecordMerge;

template <>
class RecordMerge<ScoreEvent>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create();
    [[nodiscard]] StoreResult<void> stage(const ScoreEvent &event);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    struct NamedItem
    {
        QString name;
        QString category;
    };

    [[nodiscard]] StoreResult<void> stageItem(const ScoreEvent &event);
    [[nodiscard]] StoreResult<void> stageScored(const ScoreEvent &event);
    [[nodiscard]] StoreResult<void> dropDerived(ShopId shop);
    [[nodiscard]] StoreResult<Merged> compare(ShopId shop);
    [[nodiscard]] StoreResult<void> nameItems(ShopId shop);

    Database &m_database;
    StagedTable m_events;
    StagedTable m_items;
    StagedTable m_orders; ///< whose scores the file tells, by component
    StagedTable m_itemMonths; ///< the same of scores without an order number
    ScoreSums m_sums;
    QString m_lastOrder; ///< what was staged last of m_orders or m_itemMonths
    QString m_lastItem;
    qint64 m_lastMonth = 0;
    ScoreComponent m_lastComponent = ScoreComponent::Review;
    QHash<QString, NamedItem> m_named; ///< what has been staged of each item: a shop has few items and many events
};

template <>
class RecordMerge<Item>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create() { return m_items.create(); }
    [[nodiscard]] StoreResult<void> stage(const Item &item);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    [[nodiscard]] StoreResult<qint64> countAdded(ShopId shop);

    Database &m_database;
    StagedTable m_items;
};

template <>
class RecordMerge<SalesOrder>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create();
    [[nodiscard]] StoreResult<void> stage(const SalesOrder &order);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    [[nodiscard]] StoreResult<void> leaveOutUnchanged(ShopId shop);
    [[nodiscard]] StoreResult<Merged> mergeOrders(ShopId shop);
    [[nodiscard]] StoreResult<void> noteContributions(ShopId shop, int sign);
    [[nodiscard]] StoreResult<void> sumUp(ShopId shop);
    [[nodiscard]] StoreResult<void> deriveScores(ShopId shop);

    Database &m_database;
    StagedTable m_orders;
    StagedTable m_changes;
};

template <>
class RecordMerge<Inquiry>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create() { return m_inquiries.create(); }
    [[nodiscard]] StoreResult<void> stage(const Inquiry &inquiry);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    Database &m_database;
    StagedTable m_inquiries;
};

template <>
class RecordMerge<Notice>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create() { return m_notices.create(); }
    [[nodiscard]] StoreResult<void> stage(const Notice &notice);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    Database &m_database;
    StagedTable m_notices;
};

/// What both kinds of settlement file have in common: no column is a key, so the file's identical rows are counted, and the file's
/// lines of a source replace what earlier ones of it brought for the days from the first to the last of these lines.
class SettlementMerge
{
public:
    struct Line
    {
        SettlementSource source = SettlementSource::Report;
        QDate day;
        QString reason;
        QString itemName;
        qint64 amount = 0;
        qint64 serviceFee = 0;
        qint64 compensation = 0;
        int ordinal = 0;
        QDate countedOn;
        qint64 feeWithTax = 0;
    };

    explicit SettlementMerge(Database &database);

    [[nodiscard]] StoreResult<void> create() { return m_lines.create(); }
    [[nodiscard]] StoreResult<void> stage(const Line &line);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop, Instant importedAt);

private:
    [[nodiscard]] StoreResult<Merged> mergeSource(ShopId shop, SettlementSource source, Instant importedAt);
    [[nodiscard]] StoreResult<void> notePeriod(ShopId shop, SettlementSource source, qint64 firstDay, qint64 lastDay, Instant importedAt);

    Database &m_database;
    StagedTable m_lines;
};

template <>
class RecordMerge<SettlementLine>
{
public:
    explicit RecordMerge(Database &database) : m_merge(database) {}

    [[nodiscard]] StoreResult<void> create() { return m_merge.create(); }
    [[nodiscard]] StoreResult<void> stage(const SettlementLine &line);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop, Instant importedAt);

private:
    SettlementMerge m_merge;
};

template <>
class RecordMerge<Deduction>
{
public:
    explicit RecordMerge(Database &database) : m_merge(database) {}

    [[nodiscard]] StoreResult<void> create() { return m_merge.create(); }
    [[nodiscard]] StoreResult<void> stage(const Deduction &deduction);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop, Instant importedAt);

private:
    SettlementMerge m_merge;
};

template <>
class RecordMerge<AdReportRow>
{
public:
    explicit RecordMerge(Database &database);

    [[nodiscard]] StoreResult<void> create() { return m_rows.create(); }
    [[nodiscard]] StoreResult<void> stage(const AdReportRow &row);
    [[nodiscard]] StoreResult<Merged> merge(ShopId shop);

private:
    Database &m_database;
    StagedTable m_rows;
};

} // namespace console
