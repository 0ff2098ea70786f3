#include "exchange/columns.h"

#include <QTest>

#include <vector>

using namespace console;

/// How a header is recognised, whatever the order and the form of its names.
class ColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreFoundInAnyOrder();
    void namesAreComparedAfterFolding();
    void unknownColumnsAreIgnoredAndCounted();
    void personalColumnsAreKnownAndNeverTaken();
    void missingColumnsAreNamed();
    void aDoubledColumnIsNamed();
    void aDoubledColumnThatIsNotTakenDoesNoHarm();
    void theHeaderOfAnotherKindIsNamed();
    void theKindIsGuessedFromTheHeader_data();
    void theKindIsGuessedFromTheHeader();
    void everyKindKnowsTheNamesOfItsOwnColumns();
};

namespace {

auto mapOf(const QStringList &header, ImportKind kind)
{
    const std::vector<QStringView> views(header.cbegin(), header.cend());
    return ColumnMap::of(views, kind);
}

/// -1 where the file doesn't have the column.
int positionIn(const ColumnMap &map, Field field)
{
    const auto position = map.positionOf(field);
    return position ? static_cast<int>(*position) : -1;
}

} // namespace

void ColumnsTest::columnsAreFoundInAnyOrder()
{
    const auto map = mapOf({u"url"_qs, u"title"_qs, u"date"_qs, u"body"_qs, u"kind"_qs}, ImportKind::Notices);
    QVERIFY(map);
    QCOMPARE(positionIn(*map, Field::Date), 2);
    QCOMPARE(positionIn(*map, Field::Url), 0);
    QCOMPARE(positionIn(*map, Field::Important), -1);
    QCOMPARE(map->takenNames(), QStringList({u"url"_qs, u"title"_qs, u"date"_qs, u"body"_qs, u"kind"_qs}));
}

void ColumnsTest::namesAreComparedAfterFolding()
{
    const auto map =
        mapOf({u"\uFEFF配送状態 "_qs, u"　注文番号"_qs, u"ｶｰﾄ番号"_qs, u"受取人名（フリガナ）"_qs, u"ＪＡＮコード"_qs},
              ImportKind::Orders);
    QVERIFY(map);
    QCOMPARE(map->takenNames(), QStringList({u"配送状態"_qs, u"注文番号"_qs, u"カート番号"_qs}));
    QCOMPARE(map->unknownNames(), QStringList());
}

void ColumnsTest::unknownColumnsAreIgnoredAndCounted()
{
    const auto map = mapOf({u"item_number"_qs, u"colour"_qs, u""_qs, u"stock"_qs, u"weight"_qs}, ImportKind::Items);
    QVERIFY(map);
    QCOMPARE(map->unknownNames(), QStringList({u"colour"_qs, u"weight"_qs}));
    QCOMPARE(positionIn(*map, Field::Stock), 3);
    QCOMPARE(map->width(), std::size_t(5));
}

void ColumnsTest::personalColumnsAreKnownAndNeverTaken()
{
    const auto map = mapOf(
        {u"配送状態"_qs, u"注文番号"_qs, u"受取人名"_qs, u"住所"_qs, u"郵便番号"_qs, u"購入者電話番号"_qs, u"ギフト注文"_qs},
        ImportKind::Orders);
    QVERIFY(map);
    QCOMPARE(map->takenNames(), QStringList({u"配送状態"_qs, u"注文番号"_qs}));
    QCOMPARE(map->unknownNames(), QStringList());
}

void ColumnsTest::missingColumnsAreNamed()
{
    const auto map = mapOf({u"date"_qs, u"item_number"_qs, u"event"_qs, u"order_number"_qs, u"category"_qs, u"item_name"_qs},
                           ImportKind::Points);
    QVERIFY(!map);
    QCOMPARE(map.error().fault, FileFault::MissingColumns);
    QCOMPARE(map.error().columns, QStringList({u"goods_kind"_qs, u"component"_qs, u"points"_qs}));
}

void ColumnsTest::aDoubledColumnIsNamed()
{
    const auto map = mapOf({u"item_number"_qs, u"stock"_qs, u"price"_qs, u"Stock "_qs, u"stock"_qs}, ImportKind::Items);
    QVERIFY(!map);
    QCOMPARE(map.error().fault, FileFault::DoubledColumns);
    QCOMPARE(map.error().columns, QStringList{u"stock"_qs});
}

void ColumnsTest::aDoubledColumnThatIsNotTakenDoesNoHarm()
{
    QVERIFY(mapOf({u"配送状態"_qs, u"注文番号"_qs, u"素材"_qs, u"素材"_qs, u"?"_qs, u"?"_qs}, ImportKind::Orders));
}

void ColumnsTest::theHeaderOfAnotherKindIsNamed()
{
    const QStringList points{u"date"_qs,      u"item_number"_qs, u"item_name"_qs, u"category"_qs,    u"goods_kind"_qs,
                             u"component"_qs, u"event"_qs,       u"points"_qs,    u"order_number"_qs};
    for (const auto &[kind, code] : importKindCodes) {
        if (kind == ImportKind::Points)
            continue;
        const auto map = mapOf(points, kind);
        QVERIFY2(!map, code.data());
        QCOMPARE(map.error().fault, FileFault::OtherKind);
        QCOMPARE(map.error().otherKind, std::optional(ImportKind::Points));
    }
}

void ColumnsTest::theKindIsGuessedFromTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<std::optional<ImportKind>>("kind");
    const auto row = [](const char *name, const QString &header, std::optional<ImportKind> kind) {
        QTest::newRow(name) << header << kind;
    };
    row("points", u"date,item_number,item_name,category,goods_kind,component,event,points,order_number"_qs, ImportKind::Points);
    row("items", u"item_number,seller_item_code,item_name,category,stock,price,valid_until,image_status,goods_kind"_qs,
        ImportKind::Items);
    row("orders", u"配送状態,注文番号,カート番号,送り状番号"_qs, ImportKind::Orders);
    row("inquiries", u"inquiry_number,date,item_number,title,answered"_qs, ImportKind::Inquiries);
    row("notices", u"date,kind,title,body,url"_qs, ImportKind::Notices);
    row("settlement", u"列0,発生の理由,商品名,発送日,商品決済金,Qoo10サービス利用料"_qs, ImportKind::Settlement);
    row("deductions", u"発生日,発生項目,備考,差引対象金額"_qs, ImportKind::Deductions);
    row("none", u"発生日,備考"_qs, std::nullopt);
    row("nothing", u""_qs, std::nullopt);
}

void ColumnsTest::theKindIsGuessedFromTheHeader()
{
    QFETCH(const QString, header);
    QFETCH(const std::optional<ImportKind>, kind);
    QCOMPARE(importKindOf(header.split(u',')), kind);
}

void ColumnsTest::everyKindKnowsTheNamesOfItsOwnColumns()
{
    for (const auto &[kind, code] : importKindCodes) {
        QStringList names;
        for (const Column &column : columnsOf(kind)) {
            QCOMPARE(columnName(kind, column.field), column.name.toString());
            names.append(column.name.toString());
        }
        QVERIFY(mapOf(names, kind));
        QCOMPARE(importKindOf(names), std::optional(kind));
    }
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columns_test.moc"
