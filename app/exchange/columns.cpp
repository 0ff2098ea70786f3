#include "exchange/columns.h"

#include <QHash>

#include <algorithm>
#include <vector>

#include "exchange/ad_report_columns.h"

namespace console {

namespace {

constexpr std::array<Column, 9> pointsColumns{{
    {Field::Date, u"date", true},
    {Field::ItemNumber, u"item_number", true},
    {Field::ItemName, u"item_name"},
    {Field::Category, u"category"},
    {Field::GoodsKind, u"goods_kind", true},
    {Field::Component, u"component", true},
    {Field::Event, u"event", true},
    {Field::Points, u"points", true},
    {Field::OrderNumber, u"order_number"},
}};

constexpr std::array<Column, 9> itemsColumns{{
    {Field::ItemNumber, u"item_number", true},
    {Field::SellerItemCode, u"seller_item_code"},
    {Field::ItemName, u"item_name"},
    {Field::Category, u"category"},
    {Field::Stock, u"stock"},
    {Field::Price, u"price"},
    {Field::ValidUntil, u"valid_until"},
    {Field::ImageStatus, u"image_status"},
    {Field::GoodsKind, u"goods_kind"},
}};

constexpr std::array<Column, 17> ordersColumns{{
    {Field::State, u"配送状態", true},
    {Field::OrderNumber, u"注文番号", true},
    {Field::CartNumber, u"カート番号"},
    {Field::Carrier, u"配送会社"},
    {Field::ShippingMethod, u"配送方法"},
    {Field::OrderedAt, u"注文日"},
    {Field::PaidOn, u"入金日"},
    {Field::ShipPlannedOn, u"発送予定日"},
    {Field::ShippedOn, u"発送日"},
    {Field::DeliveredOn, u"配送完了日"},
    {Field::ItemNumber, u"商品番号"},
    {Field::ItemName, u"商品名"},
    {Field::SellerItemCode, u"販売者商品コード"},
    {Field::OptionInfo, u"オプション情報"},
    {Field::Quantity, u"数量"},
    {Field::OrderTotal, u"注文金額の合計"},
    {Field::SupplyTotal, u"供給原価の合計"},
}};

/// The order file's other columns, personal data among them: known, never taken.
constexpr std::array<QStringView, 28> ordersPassedOver{u"送り状番号",
                                                       u"お届け希望日",
                                                       u"オプションコード",
                                                       u"おまけ",
                                                       u"受取人名",
                                                       u"受取人名(フリガナ)",
                                                       u"受取人電話番号",
                                                       u"受取人携帯電話番号",
                                                       u"住所",
                                                       u"郵便番号",
                                                       u"国家",
                                                       u"送料の決済",
                                                       u"決済サイト",
                                                       u"通貨",
                                                       u"購入者決済金額",
                                                       u"販売価格",
                                                       u"割引額",
                                                       u"購入者名",
                                                       u"購入者名(フリガナ)",
                                                       u"配送要請事項",
                                                       u"購入者電話番号",
                                                       u"購入者携帯電話番号",
                                                       u"JANコード",
                                                       u"規格番号",
                                                       u"プレゼント贈り主",
                                                       u"外部広告",
                                                       u"素材",
                                                       u"ギフト注文"};

constexpr std::array<Column, 5> inquiriesColumns{{
    {Field::InquiryNumber, u"inquiry_number", true},
    {Field::Date, u"date", true},
    {Field::ItemNumber, u"item_number"},
    {Field::Title, u"title", true},
    {Field::Answered, u"answered", true},
}};

constexpr std::array<Column, 6> noticesColumns{{
    {Field::Date, u"date", true},
    {Field::NoticeKind, u"kind", true},
    {Field::Title, u"title", true},
    {Field::Body, u"body"},
    {Field::Url, u"url"},
    {Field::Important, u"important"},
}};

/// 販売詳細内訳. Its other thirty and more columns are not needed; what they hold is not looked at.
constexpr std::array<Column, 6> settlementColumns{{
    {Field::ShippedOn, u"発送日", true},
    {Field::Reason, u"発生の理由", true},
    {Field::ItemName, u"商品名"},
    {Field::Amount, u"商品決済金", true},
    {Field::ServiceFee, u"Qoo10サービス利用料", true},
    {Field::Compensation, u"メガワリ/メガポ補償金"},
}};

/// 販売関連の差引内訳.
constexpr std::array<Column, 3> deductionsColumns{{
    {Field::Date, u"発生日", true},
    {Field::Reason, u"発生項目", true},
    {Field::Amount, u"差引対象金額", true},
}};

/// The form in which header names are compared.
QString headerKey(QStringView name)
{
    QString key = name.toString().normalized(QString::NormalizationForm_KC);
    key.remove(QChar(QChar::ByteOrderMark));
    return key.trimmed().toCaseFolded();
}

std::span<const QStringView> passedOver(ImportKind kind)
{
    if (kind == ImportKind::Orders)
        return ordersPassedOver;
    return {};
}

/// How a header looks to one kind of file.
struct Match
{
    QList<int> columnAt; ///< for each header cell its index in columnsOf(kind); negative where it is not taken
    QStringList missing;
    QStringList doubled;
    QList<std::size_t> unknown;
    qsizetype known = 0;
};

QHash<QString, int> indexByKey(ImportKind kind)
{
    if (kind == ImportKind::AdReport)
        return AdReportColumns::shipped().indexByKey();
    constexpr int passed = -1;
    QHash<QString, int> index;
    const std::span<const Column> columns = columnsOf(kind);
    for (std::size_t i = 0; i < columns.size(); ++i)
        index.insert(headerKey(columns[i].name), static_cast<int>(i));
    for (const QStringView name : passedOver(kind))
        index.insert(headerKey(name), passed);
    return index;
}

Match match(const QStringList &keys, ImportKind kind)
{
    const std::span<const Column> columns = columnsOf(kind);
    const QHash<QString, int> index = indexByKey(kind);
    std::vector<int> seen(columns.size(), 0);
    Match result;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto found = index.constFind(kind == ImportKind::AdReport ? AdReportColumns::nameKey(keys[i]) : keys[i]);
        const int column = found == index.cend() ? -1 : *found;
        result.columnAt.append(column);
        if (found != index.cend())
            ++result.known;
        else if (!keys[i].isEmpty())
            result.unknown.append(static_cast<std::size_t>(i));
        if (column >= 0 && ++seen[static_cast<std::size_t>(column)] == 2)
            result.doubled.append(columns[static_cast<std::size_t>(column)].name.toString());
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].required && seen[i] == 0)
            result.missing.append(kind == ImportKind::AdReport ? AdReportColumns::shipped().shownName(int(i)) : columns[i].name.toString());
    }
    return result;
}

struct Guess
{
    ImportKind kind;
    qsizetype known;
};

std::optional<Guess> bestKind(const QStringList &keys)
{
    std::optional<Guess> best;
    for (const auto &[kind, code] : importKindCodes) {
        const Match candidate = match(keys, kind);
        if (candidate.missing.isEmpty() && (!best || candidate.known > best->known))
            best = Guess{kind, candidate.known};
    }
    return best;
}

} // namespace

std::span<const Column> columnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Points:
        return pointsColumns;
    case ImportKind::Items:
        return itemsColumns;
    case ImportKind::Orders:
        return ordersColumns;
    case ImportKind::Inquiries:
        return inquiriesColumns;
    case ImportKind::Notices:
        return noticesColumns;
    case ImportKind::Settlement:
        return settlementColumns;
    case ImportKind::Deductions:
        return deductionsColumns;
    case ImportKind::AdReport:
        return AdReportColumns::shipped().columns();
    }
    Q_UNREACHABLE();
}

QString columnName(ImportKind kind, Field field)
{
    const std::span<const Column> columns = columnsOf(kind);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [field](const Column &column) { return column.field == field; });
    Q_ASSERT_X(found != columns.end(), "columnName", "a field that this kind doesn't have");
    return found->name.toString();
}

ColumnMap::ColumnMap()
{
    m_positions.fill(-1);
}

tl::expected<ColumnMap, FileError> ColumnMap::of(std::span<const QStringView> header, ImportKind kind)
{
    constexpr qsizetype shownNameLength = 60;
    QStringList keys;
    for (const QStringView name : header)
        keys.append(headerKey(name));
    const Match matched = match(keys, kind);
    const std::optional<Guess> best = bestKind(keys);
    if (best && best->kind != kind && best->known > matched.known)
        return tl::unexpected(FileError{.fault = FileFault::OtherKind, .line = 1, .otherKind = best->kind});
    if (!matched.missing.isEmpty())
        return tl::unexpected(FileError{.fault = FileFault::MissingColumns, .line = 1, .columns = matched.missing});
    if (!matched.doubled.isEmpty())
        return tl::unexpected(FileError{.fault = FileFault::DoubledColumns, .line = 1, .columns = matched.doubled});

    ColumnMap map;
    map.m_kind = kind;
    map.m_width = header.size();
    for (std::size_t i = 0; i < header.size(); ++i) {
        const int column = matched.columnAt[static_cast<qsizetype>(i)];
        if (column < 0)
            continue;
        const Column &taken = columnsOf(kind)[static_cast<std::size_t>(column)];
        map.m_positions[static_cast<std::size_t>(taken.field)] = static_cast<int>(i);
        map.m_takenPositions.append(i);
        // A report in another language keeps its own names, so that they are found again in it.
        map.m_takenNames.append(kind == ImportKind::AdReport ? header[i].trimmed().left(shownNameLength).toString() : taken.name.toString());
    }
    for (const std::size_t i : matched.unknown)
        map.m_unknownNames.append(header[i].trimmed().left(shownNameLength).toString());
    return map;
}

QString ColumnMap::nameOf(Field field) const
{
    const auto position = positionOf(field);
    return position ? m_takenNames.at(m_takenPositions.indexOf(*position)) : columnName(m_kind, field);
}

std::optional<ImportKind> importKindOf(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header)
        keys.append(headerKey(name));
    const std::optional<Guess> best = bestKind(keys);
    if (!best)
        return std::nullopt;
    return best->kind;
}

} // namespace console
