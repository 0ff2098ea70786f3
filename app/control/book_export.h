#pragma once

#include "control/file_export.h"

namespace console {

/// The columns of a file of the Qcash history.
enum class HistoryColumn { Date, Time, Amount, Kind, Content, RelatedInfo, Balance };

inline constexpr CodeTable<HistoryColumn, 7> historyColumnCodes{{
    {HistoryColumn::Date, QLatin1String("date")},
    {HistoryColumn::Time, QLatin1String("time")},
    {HistoryColumn::Amount, QLatin1String("amount")},
    {HistoryColumn::Kind, QLatin1String("kind")},
    {HistoryColumn::Content, QLatin1String("content")},
    {HistoryColumn::RelatedInfo, QLatin1String("related_info")},
    {HistoryColumn::Balance, QLatin1String("balance")},
}};

/// The words in a file of the history. Called on the thread that writes.
struct HistoryWords
{
    QString sheet;
    std::function<QString(HistoryColumn)> title;
    std::function<QString(EntryKind)> kind;
    std::function<QString(const HistoryRow &)> content;
    std::function<QString(const HistoryRow &)> relatedInfo;

    /// The codes themselves, the same in every language; the content is what was typed in.
    [[nodiscard]] static HistoryWords codes();
};

/// Exactly what `filter` finds when it begins, oldest first; CSV or XLSX.
[[nodiscard]] ExportJob historyExport(const HistoryFilter &filter, const HistoryWords &words, const FileTarget &target);

/// The columns of a file of ticket orders.
enum class TicketOrderColumn { OrderNumber, OrderedOn, OrderedAt, Ticket, Fee, Price, Method, Status, Deadline, PaidOn };

inline constexpr CodeTable<TicketOrderColumn, 10> ticketOrderColumnCodes{{
    {TicketOrderColumn::OrderNumber, QLatin1String("order_number")},
    {TicketOrderColumn::OrderedOn, QLatin1String("date")},
    {TicketOrderColumn::OrderedAt, QLatin1String("time")},
    {TicketOrderColumn::Ticket, QLatin1String("ticket")},
    {TicketOrderColumn::Fee, QLatin1String("fee")},
    {TicketOrderColumn::Price, QLatin1String("price")},
    {TicketOrderColumn::Method, QLatin1String("method")},
    {TicketOrderColumn::Status, QLatin1String("status")},
    {TicketOrderColumn::Deadline, QLatin1String("deadline")},
    {TicketOrderColumn::PaidOn, QLatin1String("paid_on")},
}};

/// The words in a file of ticket orders. Called on the thread that writes.
struct TicketOrderWords
{
    QString sheet;
    std::function<QString(TicketOrderColumn)> title;
    std::function<QString(PaymentMethod)> method;
    std::function<QString(const TicketOrder &)> status;

    [[nodiscard]] static TicketOrderWords codes();
};

/// Orders placed in Japan from `from` to `to`, both inclusive; without a bound where there is none.
struct TicketOrdersSpan
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// Newest first, as the list shows them; CSV or XLSX.
[[nodiscard]] ExportJob ticketOrdersExport(const TicketOrdersSpan &span, const TicketOrderWords &words, const FileTarget &target);

} // namespace console
