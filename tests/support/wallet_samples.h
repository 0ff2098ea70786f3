#pragma once

#include "store/backup.h"
#include "store/record_import.h"
#include "store/statement.h"
#include "store/verification.h"
#include "store/wallet.h"
#include "support/fake_clock.h"

#include <QTest>

#include <sqlite3.h>

/// What the tests of the whole book share: a store with a shop, points, deliveries and drafts; and the questions put to it.
namespace samples {

using namespace console;

inline std::unique_ptr<Wallet> openWallet(const QString &path = QStringLiteral(":memory:"),
                                          Database::Mode mode = Database::Mode::OpenOrCreate)
{
    auto wallet = Wallet::open(path, mode);
    if (!wallet)
        qFatal("no wallet: %s: %s", qPrintable(wallet.error().operation), qPrintable(wallet.error().detail));
    return std::move(*wallet);
}

inline Shop registerShop(Wallet &wallet, const Clock &clock, qint64 openingQcash = 10'000, Grade grade = Grade::General,
                         const QString &sellerId = QStringLiteral("seller"))
{
    const ShopDraft draft{sellerId,        QStringLiteral("Shop"), grade, QStringLiteral("login-hash"), QStringLiteral("q-account-hash"),
                          known<Qcash>(openingQcash)};
    const auto shop = wallet.shops.add(draft, clock);
    if (!shop)
        qFatal("no shop");
    return {*shop, sellerId, draft.name, grade, true};
}

template <class Row>
ImportCounts import(Wallet &wallet, ShopId shop, const QList<Row> &rows)
{
    auto import = RecordImport<Row>::begin(wallet.database(), shop);
    for (const Row &row : rows) {
        if (!import || !(*import)->add(row))
            qFatal("import");
    }
    const auto counts = (*import)->commit();
    if (!counts)
        qFatal("import: %s", qPrintable(counts.error().detail));
    return *counts;
}

/// One score event under a key of its own.
inline ScoreEvent pointsOn(QDate date, qint64 points, const QString &key, ScoreComponent component = ScoreComponent::Delivery)
{
    ScoreEvent event;
    event.date = date;
    event.itemNumber = QStringLiteral("1001");
    event.itemName = QStringLiteral("Serum");
    event.component = component;
    event.event = QStringLiteral("adjustment");
    event.points = points;
    event.orderNumber = key;
    return event;
}

inline void addPoints(Wallet &wallet, ShopId shop, QDate date, qint64 points, const QString &key = QStringLiteral("1"))
{
    import(wallet, shop, QList{pointsOn(date, points, key)});
}

/// A delivered order whose supply total is to be settled.
inline SalesOrder delivery(const QString &number, QDate deliveredOn, qint64 supplyYen)
{
    SalesOrder order;
    order.orderNumber = number;
    order.state = SalesOrderState::Delivered;
    order.deliveredOn = deliveredOn;
    order.supplyTotalYen = supplyYen;
    return order;
}

inline EntryDraft entry(const QString &actionId, EntryKind kind, qint64 amount, QDate datedOn = QDate(2026, 11, 20))
{
    EntryDraft draft;
    draft.actionId = actionId;
    draft.kind = kind;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = datedOn;
    if (kind == EntryKind::AdSpend || kind == EntryKind::AdRefund)
        draft.adKind = AdKind::PlusKeyword;
    return draft;
}

/// Without fee or limit; the payment key follows from the action id.
inline TicketOrderDraft ticket(const QString &actionId, qint64 faceValue, PaymentMethod method = PaymentMethod::Card)
{
    TicketOrderDraft draft;
    draft.actionId = actionId;
    draft.ticket = faceValue;
    draft.terms.method = method;
    draft.gateway = QStringLiteral("practice");
    draft.paymentKey = QStringLiteral("key-") + actionId;
    if (method == PaymentMethod::Card)
        draft.card = CardStub{CardBrand::Visa, QStringLiteral("1111")};
    return draft;
}

/// What the payment service says of an order.
inline PaymentNotice noticeFor(const TicketOrder &order, PaymentState state = PaymentState::Paid)
{
    PaymentNotice notice;
    notice.paymentKey = order.paymentKey;
    notice.state = state;
    notice.amountYen = order.priceYen();
    if (state != PaymentState::Unknown)
        notice.reference = QStringLiteral("ref-") + order.paymentKey;
    if (state == PaymentState::Paid)
        notice.paymentId = QStringLiteral("pay-") + order.paymentKey;
    return notice;
}

/// Orders, and lets the payment service answer at once. Settlement money is not its business.
inline ActionResult<TicketOrder, ChargeRefusal> placeAnswered(Wallet &wallet, const Shop &shop, const TicketOrderDraft &draft, const Clock &clock,
                                                              PaymentState answer)
{
    const auto placed = wallet.ticketOrders.place(shop, draft, clock);
    if (!placed || !placed->isAwaiting())
        return placed;
    if (const auto received = wallet.orderCourses.receive(shop, placed->gateway, noticeFor(*placed, answer), clock); !received)
        return tl::unexpected(received.error());
    const auto order = wallet.ticketOrders.order(shop.id, placed->orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    return **order;
}
inline ActionResult<TicketOrder, ChargeRefusal> placePaid(Wallet &wallet, const Shop &shop, const TicketOrderDraft &draft, const Clock &clock)
{
    return placeAnswered(wallet, shop, draft, clock, PaymentState::Paid);
}
inline ActionResult<TicketOrder, ChargeRefusal> placeDeclined(Wallet &wallet, const Shop &shop, const TicketOrderDraft &draft, const Clock &clock)
{
    return placeAnswered(wallet, shop, draft, clock, PaymentState::Declined);
}

inline qint64 totalOf(Wallet &wallet, ShopId shop)
{
    const auto balances = wallet.book.balances(shop);
    if (!balances)
        qFatal("no balances");
    return balances->total.value();
}

/// The refusal as a code; "done" or "fault …" where there was none.
template <class T, class Refusal, std::size_t Count>
QString answerOf(const ActionResult<T, Refusal> &result, const CodeTable<Refusal, Count> &codes)
{
    if (result)
        return QStringLiteral("done");
    if (const auto *refusal = std::get_if<Refusal>(&result.error()))
        return codeIn(codes, *refusal);
    return QStringLiteral("fault %1").arg(int(std::get<StoreError>(result.error()).fault));
}

template <class T>
QString answerOf(const ActionResult<T, ConversionRefusal> &result)
{
    return answerOf(result, conversionRefusalCodes);
}
template <class T>
QString answerOf(const ActionResult<T, ChargeRefusal> &result)
{
    return answerOf(result, chargeRefusalCodes);
}
template <class T>
QString answerOf(const ActionResult<T, LeaveRefusal> &result)
{
    return answerOf(result, leaveRefusalCodes);
}
template <class T>
QString answerOf(const ActionResult<T, AttentionRefusal> &result)
{
    static constexpr CodeTable<AttentionRefusal, 3> codes{{
        {AttentionRefusal::NoSuchAttention, QLatin1String("no_such_attention")},
        {AttentionRefusal::AlreadyDealtWith, QLatin1String("already_dealt_with")},
        {AttentionRefusal::NotCreditable, QLatin1String("not_creditable")},
    }};
    return answerOf(result, codes);
}
template <class T>
QString answerOf(const ActionResult<T, EntryRefusal> &result)
{
    return answerOf(result, entryRefusalCodes);
}
template <class T>
QString answerOf(const ActionResult<T, BackupRefusal> &result)
{
    return answerOf(result, backupRefusalCodes);
}

/// The fault of a result that has one.
template <class T>
std::optional<StoreFault> faultOf(const StoreResult<T> &result)
{
    return result ? std::nullopt : std::optional<StoreFault>(result.error().fault);
}
template <class T, class Refusal>
std::optional<StoreFault> faultOf(const ActionResult<T, Refusal> &result)
{
    if (result || !std::holds_alternative<StoreError>(result.error()))
        return std::nullopt;
    return std::get<StoreError>(result.error()).fault;
}

/// Codes of what verification finds, without repetitions.
inline QStringList findingsOf(Database &database)
{
    const auto report = verifyStore(database);
    if (!report)
        return {QStringLiteral("fault %1: %2").arg(int(report.error().fault)).arg(report.error().detail)};
    QStringList codes;
    for (const Finding &finding : report->findings)
        codes.append(codeIn(findingKindCodes, finding.kind));
    codes.removeDuplicates();
    return codes;
}

/// SQLite's own answer to a statement behind the store's back: empty, or its message.
inline QString runRaw(Database &database, const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    return code == SQLITE_OK ? QString() : text;
}

inline qint64 readRaw(Database &database, const QString &sql)
{
    Statement read(database, sql);
    const auto row = read.next();
    if (!row || !*row)
        qFatal("no row: %s", qPrintable(sql));
    return read.integer(0);
}

} // namespace samples

/// Verification finds nothing in the store of a wallet.
#define VERIFY_SOUND(wallet) QCOMPARE(samples::findingsOf((wallet).database()).join(u' '), QString())
