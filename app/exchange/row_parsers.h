#pragma once

#include "exchange/key_counter.h"
#include "exchange/row_fields.h"

#include <QHash>

namespace console {

/// Remembers the keys of the rows that were good, by 64-bit hashes.
class KeyLedger
{
public:
    /// Records a row. The line of the earlier row that has this key and other content, or 0.
    [[nodiscard]] qint64 conflictOf(QStringView key, quint64 content, qint64 line);

private:
    struct Seen
    {
        quint64 content;
        qint64 line;
    };
    QHash<quint64, Seen> m_seen;
};

/// Makes a record of one kind from the fields of a row; meaningful only where no problem was added.
template <class Row>
class RowParser;

template <>
class RowParser<ScoreEvent>
{
public:
    static constexpr ImportKind kind = ImportKind::Points;
    [[nodiscard]] ScoreEvent parse(RowFields &fields);

private:
    KeyCounter m_rowsOfKey;
};

template <>
class RowParser<Item>
{
public:
    static constexpr ImportKind kind = ImportKind::Items;
    [[nodiscard]] Item parse(RowFields &fields);

private:
    KeyLedger m_keys;
};

template <>
class RowParser<SalesOrder>
{
public:
    static constexpr ImportKind kind = ImportKind::Orders;
    [[nodiscard]] SalesOrder parse(RowFields &fields);

private:
    KeyLedger m_keys;
};

template <>
class RowParser<Inquiry>
{
public:
    static constexpr ImportKind kind = ImportKind::Inquiries;
    [[nodiscard]] Inquiry parse(RowFields &fields);

private:
    KeyLedger m_keys;
};

template <>
class RowParser<Notice>
{
public:
    static constexpr ImportKind kind = ImportKind::Notices;
    [[nodiscard]] Notice parse(RowFields &fields);
};

template <>
class RowParser<SettlementLine>
{
public:
    static constexpr ImportKind kind = ImportKind::Settlement;
    [[nodiscard]] SettlementLine parse(RowFields &fields);

private:
    KeyCounter m_sameRows;
};

template <>
class RowParser<Deduction>
{
public:
    static constexpr ImportKind kind = ImportKind::Deductions;
    [[nodiscard]] Deduction parse(RowFields &fields);

private:
    KeyCounter m_sameRows;
};

template <>
class RowParser<AdReportRow>
{
public:
    static constexpr ImportKind kind = ImportKind::AdReport;
    [[nodiscard]] AdReportRow parse(RowFields &fields);

private:
    KeyLedger m_keys;
};

} // namespace console
