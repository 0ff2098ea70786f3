#include "exchange/row_parsers.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

constexpr qint64 largestPoints = 1'000'000'000;
constexpr qint64 largestQuantity = 1'000'000;
constexpr qint64 largestYen = 1'000'000'000'000;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestItemNumber = 20;
constexpr qsizetype orderNumberDigits = 10;
constexpr qsizetype cartNumberDigits = 9;

void reportConflict(RowFields &fields, KeyLedger &keys, Field keyField, const QString &key)
{
    if (!fields.problems().isEmpty())
        return;
    if (const qint64 firstLine = keys.conflictOf(key, fields.contentHash(), fields.line()))
        fields.addProblem(keyField, RowFault::DuplicateKey, key, firstLine);
}

quint64 keyHash(const ScoreEvent &event)
{
    RowHash hash;
    hash.add(static_cast<quint64>(event.date.toJulianDay()));
    hash.add(event.itemNumber);
    hash.add(static_cast<quint64>(event.goodsKind));
    hash.add(static_cast<quint64>(event.component));
    hash.add(event.event);
    hash.add(event.orderNumber);
    return hash.value();
}

/// How 発生項目 names the shop's share of a Mega-wari or Mega-po.
bool namesMegaWari(const QString &item)
{
    static constexpr std::array<QStringView, 4> words{u"メガワリ", u"メガ割", u"メガポ", u"mega"};
    const QString folded = item.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return std::any_of(words.begin(), words.end(), [&folded](QStringView word) { return folded.contains(word); });
}

} // namespace

qint64 KeyLedger::conflictOf(QStringView key, quint64 content, qint64 line)
{
    RowHash hash;
    hash.add(key);
    const quint64 keyHash = hash.value();
    const auto seen = m_seen.constFind(keyHash);
    if (seen != m_seen.cend())
        return seen->content == content ? 0 : seen->line;
    m_seen.insert(keyHash, Seen{content, line});
    return 0;
}

ScoreEvent RowParser<ScoreEvent>::parse(RowFields &fields)
{
    ScoreEvent event;
    event.date = fields.date(Field::Date, Need::Required).value_or(QDate());
    event.itemNumber = fields.digits(Field::ItemNumber, Need::Required, 1, longestItemNumber);
    event.itemName = fields.text(Field::ItemName, Need::Optional);
    event.category = fields.text(Field::Category, Need::Optional);
    event.goodsKind = fields.code(Field::GoodsKind, Need::Required, goodsKindCodes).value_or(GoodsKind::General);
    event.component = fields.code(Field::Component, Need::Required, scoreComponentCodes).value_or(ScoreComponent::Delivery);
    event.event = fields.name(Field::Event, Need::Required, longestName);
    event.points = fields.whole(Field::Points, Need::Required, -largestPoints, largestPoints, NumberStyle::Plain).value_or(0);
    event.orderNumber = fields.digits(Field::OrderNumber, Need::Optional, orderNumberDigits, orderNumberDigits);
    if (fields.problems().isEmpty())
        event.ordinal = m_rowsOfKey.countOf(keyHash(event));
    return event;
}

Item RowParser<Item>::parse(RowFields &fields)
{
    Item item;
    item.itemNumber = fields.digits(Field::ItemNumber, Need::Required, 1, longestItemNumber);
    item.sellerItemCode = fields.text(Field::SellerItemCode, Need::Optional);
    item.name = fields.text(Field::ItemName, Need::Optional);
    item.category = fields.text(Field::Category, Need::Optional);
    item.stock = fields.whole(Field::Stock, Need::Optional, 0, largestQuantity, NumberStyle::Plain);
    item.priceYen = fields.whole(Field::Price, Need::Optional, 0, largestYen, NumberStyle::Money);
    item.validUntil = fields.date(Field::ValidUntil, Need::Optional);
    item.imageStatus = fields.code(Field::ImageStatus, Need::Optional, imageStatusCodes);
    item.goodsKind = fields.code(Field::GoodsKind, Need::Optional, goodsKindCodes);
    reportConflict(fields, m_keys, Field::ItemNumber, item.itemNumber);
    return item;
}

SalesOrder RowParser<SalesOrder>::parse(RowFields &fields)
{
    SalesOrder order;
    order.orderNumber = fields.digits(Field::OrderNumber, Need::Required, orderNumberDigits, orderNumberDigits);
    order.cartNumber = fields.digits(Field::CartNumber, Need::Optional, cartNumberDigits, cartNumberDigits);
    order.state = fields.orderState(Field::State).value_or(SalesOrderState::AwaitingPayment);
    order.carrier = fields.text(Field::Carrier, Need::Optional);
    order.shippingMethod = fields.text(Field::ShippingMethod, Need::Optional);
    order.orderedAt = fields.instant(Field::OrderedAt, Need::Optional);
    order.paidOn = fields.date(Field::PaidOn, Need::Optional);
    order.shipPlannedOn = fields.date(Field::ShipPlannedOn, Need::Optional);
    order.shippedOn = fields.date(Field::ShippedOn, Need::Optional);
    order.deliveredOn = fields.date(Field::DeliveredOn, Need::Optional);
    order.itemNumber = fields.digits(Field::ItemNumber, Need::Optional, 1, longestItemNumber);
    order.itemName = fields.text(Field::ItemName, Need::Optional);
    order.sellerItemCode = fields.text(Field::SellerItemCode, Need::Optional);
    order.optionInfo = fields.text(Field::OptionInfo, Need::Optional);
    order.quantity = fields.whole(Field::Quantity, Need::Optional, 0, largestQuantity, NumberStyle::Plain);
    order.orderTotalYen = fields.whole(Field::OrderTotal, Need::Optional, -largestYen, largestYen, NumberStyle::Money);
    order.supplyTotalYen = fields.whole(Field::SupplyTotal, Need::Optional, -largestYen, largestYen, NumberStyle::Money);
    reportConflict(fields, m_keys, Field::OrderNumber, order.orderNumber);
    return order;
}

Inquiry RowParser<Inquiry>::parse(RowFields &fields)
{
    Inquiry inquiry;
    inquiry.inquiryNumber = fields.name(Field::InquiryNumber, Need::Required, longestName);
    inquiry.date = fields.date(Field::Date, Need::Required).value_or(QDate());
    inquiry.itemNumber = fields.digits(Field::ItemNumber, Need::Optional, 1, longestItemNumber);
    inquiry.title = fields.text(Field::Title, Need::Optional);
    inquiry.answered = fields.flag(Field::Answered, Need::Required).value_or(false);
    reportConflict(fields, m_keys, Field::InquiryNumber, inquiry.inquiryNumber);
    return inquiry;
}

Notice RowParser<Notice>::parse(RowFields &fields)
{
    Notice notice;
    notice.date = fields.date(Field::Date, Need::Required).value_or(QDate());
    notice.kind = fields.code(Field::NoticeKind, Need::Required, noticeKindCodes).value_or(NoticeKind::General);
    notice.title = fields.text(Field::Title, Need::Required);
    notice.body = fields.text(Field::Body, Need::Optional);
    notice.url = fields.text(Field::Url, Need::Optional);
    notice.important = fields.flag(Field::Important, Need::Optional).value_or(false);
    return notice;
}

SettlementLine RowParser<SettlementLine>::parse(RowFields &fields)
{
    const auto yen = [&fields](Field field, Need need) {
        return fields.whole(field, need, -largestYen, largestYen, NumberStyle::Money).value_or(0);
    };
    SettlementLine line;
    line.shippedOn = fields.date(Field::ShippedOn, Need::Required).value_or(QDate());
    line.reason = fields.name(Field::Reason, Need::Required, longestName);
    line.itemName = fields.text(Field::ItemName, Need::Optional);
    line.amountYen = yen(Field::Amount, Need::Required);
    line.serviceFeeYen = yen(Field::ServiceFee, Need::Optional);
    line.compensationYen = yen(Field::Compensation, Need::Optional);
    if (fields.problems().isEmpty()) {
        RowHash same;
        same.add(static_cast<quint64>(line.shippedOn.toJulianDay()));
        same.add(line.reason);
        same.add(line.itemName);
        for (const qint64 amount : {line.amountYen, line.serviceFeeYen, line.compensationYen})
            same.add(static_cast<quint64>(amount));
        line.ordinal = m_sameRows.countOf(same.value());
    }
    return line;
}

Deduction RowParser<Deduction>::parse(RowFields &fields)
{
    Deduction deduction;
    deduction.date = fields.date(Field::Date, Need::Required).value_or(QDate());
    deduction.item = fields.name(Field::Reason, Need::Required, longestName);
    deduction.amountYen = fields.whole(Field::Amount, Need::Required, -largestYen, largestYen, NumberStyle::Money).value_or(0);
    deduction.isMegaWari = namesMegaWari(deduction.item);
    if (fields.problems().isEmpty()) {
        RowHash same;
        same.add(static_cast<quint64>(deduction.date.toJulianDay()));
        same.add(deduction.item);
        same.add(static_cast<quint64>(deduction.amountYen));
        deduction.ordinal = m_sameRows.countOf(same.value());
    }
    return deduction;
}

} // namespace console
