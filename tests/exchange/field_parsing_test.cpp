#include "exchange/field_parsing.h"

#include <QTest>

using namespace console;

/// What is taken for a number, a date, an identifier and an order's state, and what is not.
class FieldParsingTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreRead_data();
    void numbersAreRead();
    void whatIsNoNumberIsNotGuessed_data();
    void whatIsNoNumberIsNotGuessed();
    void numbersOutOfRangeAreRefused_data();
    void numbersOutOfRangeAreRefused();
    void yenMarksBelongToMoneyOnly();
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoDateIsNotGuessed_data();
    void whatIsNoDateIsNotGuessed();
    void datesOfOtherCenturiesAreRefused();
    void identifiersKeepTheirDigits_data();
    void identifiersKeepTheirDigits();
    void statesAreMapped_data();
    void statesAreMapped();
    void statesThatAreNotKnownAreNotGuessed_data();
    void statesThatAreNotKnownAreNotGuessed();

private:
    static constexpr qint64 limit = 1'000'000'000'000;
};

void FieldParsingTest::numbersAreRead_data()
{
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *text, qint64 value) { QTest::newRow(text) << value; };
    row("0", 0);
    row("-0", 0);
    row("007", 7);
    row("+5", 5);
    row("-5", -5);
    row("−5", -5);
    row("－５", -5);
    row("1234567", 1'234'567);
    row("1,234,567", 1'234'567);
    row("12,345", 12'345);
    row("１，２３４", 1'234);
    row("¥1,234", 1'234);
    row("￥1,234", 1'234);
    row("\\1,234", 1'234);
    row("-¥1,234", -1'234);
    row("¥-1,234", -1'234);
    row("1,234円", 1'234);
    row("1,000,000,000,000", limit);
    row("-1,000,000,000,000", -limit);
    row("000000000000000000000000000012", 12);
}

void FieldParsingTest::numbersAreRead()
{
    QFETCH(const qint64, value);
    const auto parsed = parseWhole(QString::fromUtf8(QTest::currentDataTag()), -limit, limit, NumberStyle::Money);
    QVERIFY(parsed);
    QCOMPARE(*parsed, value);
}

void FieldParsingTest::whatIsNoNumberIsNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_qs,         u"-"_qs,     u"+"_qs,     u"--1"_qs,   u"+-1"_qs,   u"1e5"_qs,  u"1E+5"_qs,
                            u"0x10"_qs,     u"1.5"_qs,   u"1.0"_qs,   u"1,2,3"_qs, u"1,23"_qs,  u",123"_qs, u"1,234,"_qs,
                            u"1234,567"_qs, u"1 234"_qs, u"NaN"_qs,   u"inf"_qs,   u"①"_qs,     u"1²"_qs,   u"¥"_qs,
                            u"円"_qs,       u"¥¥1"_qs,   u"1円円"_qs, u"五"_qs,    u"1\x01"_qs, u"(5)"_qs,  u"٣"_qs};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"<%1>"_qs.arg(text))) << text;
}

void FieldParsingTest::whatIsNoNumberIsNotGuessed()
{
    QFETCH(const QString, text);
    const auto parsed = parseWhole(text, -limit, limit, NumberStyle::Money);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), RowFault::NotANumber);
}

void FieldParsingTest::numbersOutOfRangeAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"1000000000001"_qs, u"-1000000000001"_qs, u"9223372036854775807"_qs, u"9223372036854775808"_qs,
                                u"-9223372036854775809"_qs, u"18446744073709551617"_qs, u"9"_qs.repeated(5000)})
        QTest::newRow(qPrintable(text.left(24))) << text;
}

void FieldParsingTest::numbersOutOfRangeAreRefused()
{
    QFETCH(const QString, text);
    const auto parsed = parseWhole(text, -limit, limit, NumberStyle::Plain);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), RowFault::OutOfRange);
}

void FieldParsingTest::yenMarksBelongToMoneyOnly()
{
    QVERIFY(!parseWhole(u"¥5", 0, limit, NumberStyle::Plain));
    QVERIFY(!parseWhole(u"5円", 0, limit, NumberStyle::Plain));
    QVERIFY(parseWhole(u"5", 0, limit, NumberStyle::Plain));
}

void FieldParsingTest::datesAreRead_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const QString &value) { QTest::newRow(text) << value; };
    row("2026-11-30", u"2026-11-30T00:00:00"_qs);
    row("2026/11/30", u"2026-11-30T00:00:00"_qs);
    row("2026/1/5", u"2026-01-05T00:00:00"_qs);
    row("２０２６／１１／３０", u"2026-11-30T00:00:00"_qs);
    row("2026/11/30 23:59", u"2026-11-30T23:59:00"_qs);
    row("2026/11/30 23:59:58", u"2026-11-30T23:59:58"_qs);
    row("2026-11-30  7:09:05", u"2026-11-30T07:09:05"_qs);
    row("2024-02-29", u"2024-02-29T00:00:00"_qs);
    row("2000-01-01", u"2000-01-01T00:00:00"_qs);
    row("2099-12-31", u"2099-12-31T00:00:00"_qs);
}

void FieldParsingTest::datesAreRead()
{
    QFETCH(const QString, value);
    const auto parsed = parseDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed);
    QCOMPARE(parsed->date.toString(Qt::ISODate) + u'T' + parsed->time.toString(Qt::ISODate), value);
}

void FieldParsingTest::whatIsNoDateIsNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_qs,
                            u"2026"_qs,
                            u"2026-11"_qs,
                            u"20261130"_qs,
                            u"26/11/30"_qs,
                            u"2026-02-30"_qs,
                            u"2025-02-29"_qs,
                            u"2026-13-01"_qs,
                            u"2026-00-10"_qs,
                            u"0000-00-00"_qs,
                            u"2026-11/30"_qs,
                            u"2026/11-30"_qs,
                            u"30/11/2026"_qs,
                            u"2026.11.30"_qs,
                            u"-2026-11-30"_qs,
                            u"2026-11-301"_qs,
                            u"2026-11-30x"_qs,
                            u"2026-11-30 "_qs,
                            u"2026-11-30 24:00"_qs,
                            u"2026-11-30 12"_qs,
                            u"2026-11-30 12:60"_qs,
                            u"2026-11-30 12:00:"_qs,
                            u"2026-11-30 12:00:00.5"_qs,
                            u"2026-11\x01-30"_qs,
                            u"2026-11-30\x7F"_qs,
                            u"45991"_qs};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"<%1>"_qs.arg(text))) << text;
}

void FieldParsingTest::whatIsNoDateIsNotGuessed()
{
    QFETCH(const QString, text);
    const auto parsed = parseDate(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), RowFault::NotADate);
}

void FieldParsingTest::datesOfOtherCenturiesAreRefused()
{
    for (const QString &text : {u"1999-12-31"_qs, u"2100/01/01"_qs, u"9999-12-31"_qs, u"0001-01-01"_qs}) {
        const auto parsed = parseDate(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), RowFault::OutOfRange);
    }
}

void FieldParsingTest::identifiersKeepTheirDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("plain") << u"1000000000"_qs << u"1000000000"_qs;
    QTest::newRow("leading zeros") << u"0000000001"_qs << u"0000000001"_qs;
    QTest::newRow("apostrophe") << u"'0000000001"_qs << u"0000000001"_qs;
    QTest::newRow("formula guard") << u"=\"0000000001\""_qs << u"0000000001"_qs;
    QTest::newRow("full width") << u"１０００００００００"_qs << u"1000000000"_qs;
    QTest::newRow("short") << u"100000000"_qs << QString();
    QTest::newRow("long") << u"10000000000"_qs << QString();
    QTest::newRow("scientific") << u"1.00E+09"_qs << QString();
    QTest::newRow("separated") << u"1,000,000,000"_qs << QString();
    QTest::newRow("signed") << u"-100000000"_qs << QString();
    QTest::newRow("formula") << u"=1000000000"_qs << QString();
    QTest::newRow("only the guard") << u"'"_qs << QString();
}

void FieldParsingTest::identifiersKeepTheirDigits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, digits);
    const auto parsed = parseDigits(text, 10, 10);
    QCOMPARE(parsed.has_value(), !digits.isEmpty());
    QCOMPARE(parsed.value_or(QString()), digits);
    if (!parsed)
        QCOMPARE(parsed.error(), RowFault::NotAnIdentifier);
}

void FieldParsingTest::statesAreMapped_data()
{
    using State = SalesOrderState;
    QTest::addColumn<State>("state");
    const auto row = [](const char *text, State state) { QTest::newRow(text) << state; };
    row("入金待ち", State::AwaitingPayment);
    row("配送要請", State::DeliveryRequest);
    row("新規注文", State::DeliveryRequest);
    row("発送予定", State::ShipPlanned);
    row("配送中", State::InDelivery);
    row("配送完了", State::Delivered);
    row("キャンセル要請", State::CancelRequested);
    row("ｷｬﾝｾﾙ要請", State::CancelRequested);
    row("キャンセル完了", State::Cancelled);
    row("返品要請", State::ReturnRequested);
    row("返品進行中", State::ReturnRequested);
    row("返品完了", State::Returned);
    row("交換要請", State::ExchangeRequested);
    row("交換完了", State::Exchanged);
}

void FieldParsingTest::statesAreMapped()
{
    QFETCH(const SalesOrderState, state);
    const auto parsed = parseOrderState(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(parsed);
    QCOMPARE(*parsed, state);
}

void FieldParsingTest::statesThatAreNotKnownAreNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"配送"_qs, u"配送完了済"_qs, u"Delivered"_qs, u"キャンセル撤回"_qs, u"返品拒否"_qs, u"未交換"_qs})
        QTest::newRow(qPrintable(text)) << text;
}

void FieldParsingTest::statesThatAreNotKnownAreNotGuessed()
{
    QFETCH(const QString, text);
    const auto parsed = parseOrderState(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), RowFault::UnknownValue);
}

QTEST_GUILESS_MAIN(FieldParsingTest)
#include "field_parsing_test.moc"
