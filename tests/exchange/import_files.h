#pragma once

#include "exchange/record_reader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

/// What the tests of the import files share: making files, reading them whole, showing rows as text.
namespace importfiles {

using namespace console;

inline QByteArray encoded(const QString &text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf8Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case TextEncoding::Cp932: {
        QStringEncoder encoder("CP932");
        return encoder.encode(text);
    }
    case TextEncoding::Utf16Le: {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return encoder.encode(text);
    }
    }
    Q_UNREACHABLE();
}

/// A folder that goes away with the test, and files in it.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("import.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
        return path;
    }
    [[nodiscard]] QString file(const QString &text, TextEncoding encoding = TextEncoding::Utf8) const
    {
        return file(encoded(text, encoding));
    }

private:
    QTemporaryDir m_folder;
};

template <class Row>
struct Reading
{
    QList<Row> rows;
    QList<RowProblem> problems;
    std::optional<FileError> error;
    FileSummary summary;
};

template <class Row>
Reading<Row> readAll(const QString &path, std::optional<TextEncoding> encoding = {})
{
    Reading<Row> reading;
    auto reader = RecordReader<Row>::open(path, encoding);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    reading.summary = (*reader)->summary();
    for (;;) {
        auto step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step))
            return reading;
        if (const auto *error = std::get_if<FileError>(&step)) {
            reading.error = *error;
            return reading;
        }
        if (const auto *row = std::get_if<Row>(&step))
            reading.rows.append(*row);
        else
            reading.problems.append(std::get<QList<RowProblem>>(step));
    }
}

inline QString shown(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

inline QString shown(const std::optional<QDate> &value)
{
    return value ? value->toString(Qt::ISODate) : QStringLiteral("-");
}

inline QString shown(const ScoreEvent &row)
{
    return QStringList{row.date.toString(Qt::ISODate),
                       row.itemNumber,
                       row.itemName,
                       row.category,
                       codeIn(goodsKindCodes, row.goodsKind),
                       codeIn(scoreComponentCodes, row.component),
                       row.event,
                       QString::number(row.points),
                       row.orderNumber,
                       QString::number(row.ordinal)}
        .join(u'|');
}

inline QString shown(const Item &row)
{
    return QStringList{row.itemNumber,
                       row.sellerItemCode,
                       row.name,
                       row.category,
                       shown(row.stock),
                       shown(row.priceYen),
                       shown(row.validUntil),
                       row.imageStatus ? codeIn(imageStatusCodes, *row.imageStatus) : QLatin1String("-"),
                       row.goodsKind ? codeIn(goodsKindCodes, *row.goodsKind) : QLatin1String("-")}
        .join(u'|');
}

inline QString shown(const SalesOrder &row)
{
    return QStringList{row.orderNumber,
                       row.cartNumber,
                       codeIn(salesOrderStateCodes, row.state),
                       row.carrier,
                       row.shippingMethod,
                       row.orderedAt ? jst::isoText(*row.orderedAt) : QStringLiteral("-"),
                       shown(row.paidOn),
                       shown(row.shipPlannedOn),
                       shown(row.shippedOn),
                       shown(row.deliveredOn),
                       row.itemNumber,
                       row.itemName,
                       row.sellerItemCode,
                       row.optionInfo,
                       shown(row.quantity),
                       shown(row.orderTotalYen),
                       shown(row.supplyTotalYen)}
        .join(u'|');
}

inline QString shown(const Inquiry &row)
{
    return QStringList{row.inquiryNumber, row.date.toString(Qt::ISODate), row.itemNumber, row.title,
                       QString::number(row.answered)}
        .join(u'|');
}

inline QString shown(const Notice &row)
{
    return QStringList{row.date.toString(Qt::ISODate), codeIn(noticeKindCodes, row.kind), row.title, row.body, row.url,
                       QString::number(row.important)}
        .join(u'|');
}

inline QString shown(const SettlementLine &row)
{
    return QStringList{row.shippedOn.toString(Qt::ISODate),       row.reason,
                       row.itemName,                              QString::number(row.amountYen),
                       QString::number(row.serviceFeeYen),        QString::number(row.compensationYen),
                       QString::number(row.ordinal)}
        .join(u'|');
}

inline QString shown(const Deduction &row)
{
    return QStringList{row.date.toString(Qt::ISODate), row.item, QString::number(row.amountYen), QString::number(row.isMegaWari),
                       QString::number(row.ordinal)}
        .join(u'|');
}

inline QString shown(const AdReportRow &row)
{
    return QStringList{row.date.toString(Qt::ISODate), row.itemNumber,         row.adName,        row.itemName,    shown(row.costQcash),
                       shown(row.salesYen),            shown(row.impressions), shown(row.clicks), shown(row.carts), shown(row.purchases)}
        .join(u'|');
}

template <class Row>
QStringList shown(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(shown(row));
    return lines;
}

/// "line column fault value" of each finding.
inline QStringList shown(const QList<RowProblem> &problems)
{
    QStringList lines;
    for (const RowProblem &problem : problems)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(problem.line)
                         .arg(problem.column, QString(codeIn(rowFaultCodes, problem.fault)), problem.value)
                         .trimmed());
    return lines;
}

inline const QString pointsHeader =
    QStringLiteral("date,item_number,item_name,category,goods_kind,component,event,points,order_number\n");
inline const QString itemsHeader =
    QStringLiteral("item_number,seller_item_code,item_name,category,stock,price,valid_until,image_status,goods_kind\n");
inline const QString shortOrdersHeader = QStringLiteral(
    "配送状態,注文番号,カート番号,配送会社,送り状番号,発送日,発送予定日,商品名,数量,オプション情報,オプションコード,受取人名,"
    "販売者商品コード,外部広告,決済サイト\n");
inline const QString ordersHeader = QStringLiteral(
    "配送状態,注文番号,カート番号,配送会社,送り状番号,発送日,注文日,入金日,お届け希望日,発送予定日,配送完了日,配送方法,商品番号,"
    "商品名,数量,"
    "オプション情報,オプションコード,おまけ,受取人名,受取人名(フリガナ),受取人電話番号,受取人携帯電話番号,住所,郵便番号,国家,"
    "送料の決済,"
    "決済サイト,通貨,購入者決済金額,販売価格,割引額,注文金額の合計,供給原価の合計,購入者名,購入者名(フリガナ),配送要請事項,"
    "購入者電話番号,購入者携帯電話番号,販売者商品コード,JANコード,規格番号,プレゼント贈り主,外部広告,素材\n");
inline const QString inquiriesHeader = QStringLiteral("inquiry_number,date,item_number,title,answered\n");
inline const QString noticesHeader = QStringLiteral("date,kind,title,body,url,important\n");

inline const QString settlementHeader =
    QStringLiteral("列0,発生の理由,商品名,発送日,商品決済金,列15,Qoo10サービス利用料,メガワリ/メガポ補償金,列35\n");
inline const QString deductionsHeader = QStringLiteral("発生日,発生項目,備考,差引対象金額\n");

inline const QString adReportHeader =
    QStringLiteral("日付,商品名,商品コード,広告名,広告費(Qcash),広告売上,ROAS,表示数,クリック数(PV),クリック率,カート数,カート転換率,購入数,購入転換率\n");

/// One row of the long form of the order file; the fields beside the named ones hold a buyer's data.
inline QString orderRow(const QString &state, const QString &orderNumber)
{
    return state + u',' + orderNumber
           + QStringLiteral(
               ",200000000,ヤマト運輸,000000004000,2026/02/17,2026/02/16 07:09:05,2026/02/16,,2026/02/19,2026/02/20,宅配便,"
               "0047709585,カラコン 1day～10枚,1,カラー:ブラック,,,秘密 太郎,ヒミツ タロウ,03-9999-0001,090-9999-0002,"
               "東京都秘密区1-1-1,'999-0003,JP,無料,Qoo10.jp,JPY,\"12,310\",\"12,810\",500,\"12,310\",\"¥11,079\",秘密 花子,"
               "ヒミツ ハナコ,\"秘密の依頼\n午前中\",03-9999-0004,090-9999-0005,SKU-00035,,,秘密の贈り主,,\n");
}

} // namespace importfiles
