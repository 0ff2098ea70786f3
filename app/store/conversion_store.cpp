#include "store/conversion_store.h"

#include "store/action_log.h"
#include "store/book_store.h"
#include "store/booking.h"
#include "store/score_store.h"
#include "store/statement.h"

namespace console {

namespace {

const QString receiptColumns = QStringLiteral("SELECT month, points, qcash, lost, total_after, converted_at FROM conversion ");

StoreResult<std::optional<ConversionReceipt>> readReceipt(Statement &read)
{
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<ConversionReceipt>();
    const auto month = JstMonth::fromNumber(read.number(0));
    const auto points = Points::of(read.integer(1));
    const auto qcash = Qcash::of(read.integer(2));
    const auto lost = Points::of(read.integer(3));
    const auto total = Qcash::of(read.integer(4));
    if (!month || !points || !qcash || !lost || !total)
        return tl::unexpected(unreadable(QStringLiteral("conversion")));
    return std::optional<ConversionReceipt>(ConversionReceipt{*month, {*points, *qcash, *lost}, *total, Instant{read.integer(5)}});
}

StoreResult<std::optional<ConversionReceipt>> receiptOf(Database &database, ShopId shop, JstMonth month)
{
    Statement read(database, receiptColumns + QStringLiteral("WHERE shop_id = ? AND month = ?"));
    read.bind(shop.value).bind(month.number());
    return readReceipt(read);
}

StoreResult<std::optional<ConversionReceipt>> receiptOf(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, receiptColumns + QStringLiteral("WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(actionId);
    return readReceipt(read);
}

/// True where the machine's clock stands in a month before the newest entry: then "last month" can't be told.
StoreResult<bool> clockIsBehindBook(Database &database, ShopId shop, Instant now)
{
    const auto last = lastBooked(database, shop);
    if (!last)
        return tl::unexpected(last.error());
    return *last && JstMonth::containing(now) < JstMonth::containing(**last);
}

StoreResult<void> bookConversion(Database &database, ShopId shop, const QString &actionId, const ConversionQuote &quote, Instant bookedAt)
{
    const struct
    {
        QLatin1String from;
        QLatin1String to;
        qint64 amount;
    } linked[] = {
        {QLatin1String("qcash_from_points"), QLatin1String("qcash"), quote.qcash.value()},
        {QLatin1String("points_earned"), QLatin1String("points_converted"), quote.qcash.value()},
        {QLatin1String("points_earned"), QLatin1String("points_lost"), quote.lost.value()},
    };
    int part = 0;
    for (const auto &leg : linked) {
        if (leg.amount == 0)
            continue;
        TransferDraft transfer;
        transfer.fromAccount = leg.from;
        transfer.toAccount = leg.to;
        transfer.amount = leg.amount;
        transfer.kind = EntryKind::Conversion;
        const auto booked = bookTransfer(database, shop, actionId, part++, transfer, bookedAt);
        if (!booked)
            return tl::unexpected(booked.error());
    }
    return {};
}

StoreResult<void> insertReceipt(Database &database, ShopId shop, const QString &actionId, const ConversionReceipt &receipt)
{
    Statement insert(database, QStringLiteral("INSERT INTO conversion (shop_id, month, action_id, points, qcash, lost, total_after, converted_at) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(shop.value).bind(receipt.month.number()).bind(actionId).bind(receipt.quote.points.value());
    insert.bind(receipt.quote.qcash.value()).bind(receipt.quote.lost.value()).bind(receipt.total.value());
    insert.bind(receipt.convertedAt.utcSeconds);
    return insert.run();
}

} // namespace

StoreResult<ConversionOffer> ConversionStore::offer(ShopId shop, Instant now)
{
    const JstMonth month = convertibleMonth(now);
    const auto points = ScoreStore(m_database).monthPoints(shop, month);
    if (!points)
        return tl::unexpected(points.error());
    const auto done = receiptOf(m_database, shop, month);
    if (!done)
        return tl::unexpected(done.error());
    const auto behind = clockIsBehindBook(m_database, shop, now);
    if (!behind)
        return tl::unexpected(behind.error());

    const Points convertible = *done ? Points() : points->total;
    ConversionOffer offer{month, month.next().lastSecond(), convertible, quoteConversion(convertible), {}, *done, {}};
    if (*behind)
        offer.refusal = ConversionRefusal::ClockBehindBook;
    else if (*done)
        offer.refusal = ConversionRefusal::AlreadyConverted;
    else
        offer.refusal = refusalFor(convertible);
    if (*done) {
        const auto late = points->total.minus((*done)->quote.points);
        if (!late)
            return tl::unexpected(unreadable(QStringLiteral("points")));
        offer.latePoints = *late;
    }
    return offer;
}

ActionResult<ConversionReceipt, ConversionRefusal> ConversionStore::convert(ShopId shop, const ConversionDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto receipt = convertInside(shop, draft, clock.now());
    if (!receipt)
        return receipt;
    CONSOLE_TRY(transaction->commit());
    return receipt;
}

ActionResult<ConversionReceipt, ConversionRefusal> ConversionStore::convertInside(ShopId shop, const ConversionDraft &draft, Instant now)
{
    const auto begun = beginAction(m_database, shop, draft.actionId, QStringLiteral("convert"), now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(ConversionRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = receiptOf(m_database, shop, draft.actionId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        Q_ASSERT(*earlier);
        return **earlier;
    }
    const auto current = offer(shop, now);
    if (!current)
        return tl::unexpected(current.error());
    if (current->refusal == ConversionRefusal::ClockBehindBook)
        return tl::unexpected(ConversionRefusal::ClockBehindBook);
    if (draft.shownMonth && *draft.shownMonth != current->month)
        return tl::unexpected(ConversionRefusal::MonthHasChanged);
    if (current->refusal)
        return tl::unexpected(*current->refusal);
    if (draft.shownPoints && *draft.shownPoints != current->convertible)
        return tl::unexpected(ConversionRefusal::FiguresHaveChanged);

    const auto bookedAt = bookingInstant(m_database, shop, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());
    CONSOLE_TRY(bookConversion(m_database, shop, draft.actionId, current->quote, *bookedAt));
    const auto balances = BookStore(m_database).balances(shop);
    if (!balances)
        return tl::unexpected(balances.error());
    const ConversionReceipt receipt{current->month, current->quote, balances->total, *bookedAt};
    CONSOLE_TRY(insertReceipt(m_database, shop, draft.actionId, receipt));
    return receipt;
}

} // namespace console
