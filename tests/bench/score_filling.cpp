#include "bench/score_filling.h"

#include "domain/text_folding.h"
#include "store/database.h"

#include <sqlite3.h>

using namespace console;

namespace filling {

namespace {

const QStringList nouns{QStringLiteral("Vitamin Serum"),
                        QStringLiteral("Cushion Compact"),
                        QStringLiteral("クレンジングオイル"),
                        QStringLiteral("保湿化粧水"),
                        QStringLiteral("ﾘｯﾌﾟﾃｨﾝﾄ"),
                        QStringLiteral("日焼け止めクリーム"),
                        QStringLiteral("수분크림 토너"),
                        QStringLiteral("마스크팩 세트"),
                        QStringLiteral("선크림 스틱"),
                        QStringLiteral("保湿面膜套装"),
                        QStringLiteral("防晒喷雾正品"),
                        QStringLiteral("Hair Treatment"),
                        QStringLiteral("Ｂｏｄｙ Ｌｏｔｉｏｎ"),
                        QStringLiteral("ワンピース レディース"),
                        QStringLiteral("运动鞋男款"),
                        QStringLiteral("어린이 장난감")};
const QStringList makers{QStringLiteral("Hanbit"),  QStringLiteral("さくら堂"), QStringLiteral("花房"), QStringLiteral("미소랑"),
                         QStringLiteral("NORDICA"), QStringLiteral("青空"),     QStringLiteral("별빛"), QStringLiteral("ミナモ")};
const QStringList rares{QStringLiteral("Quixotic"),     QStringLiteral("紫陽花限定版"),       QStringLiteral("햇살무지개빛"),
                        QStringLiteral("麒麟玫瑰香型"), QStringLiteral("ヴァニラ・ヌーヴォ"), QStringLiteral("Zephyrjazz"),
                        QStringLiteral("鸚鵡螺旋纹路"), QStringLiteral("뾰족뾰족고슴도치")};

quint32 mixed(quint32 value)
{
    value = (value ^ (value >> 16)) * 0x7feb352dU;
    value = (value ^ (value >> 15)) * 0x846ca68bU;
    return value ^ (value >> 16);
}

bool isOld(int item)
{
    return mixed(quint32(item) + 77) % 10 < 3;
}

/// One prepared statement over SQLite's C interface.
class Row
{
public:
    Row(Database &database, const char *sql) : m_database(database.handle())
    {
        if (sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    ~Row() { sqlite3_finalize(m_statement); }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    Row &bind(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, value);
        return *this;
    }
    Row &bind(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        return *this;
    }
    void insert()
    {
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(m_statement);
        m_bound = 0;
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

void run(Database &database, const char *sql)
{
    if (sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database.handle()));
}

/// Day number of the item's event; an old model has none in the newest six months.
qint64 dayOf(int item, qint64 event, qint64 count)
{
    if (item % 8 == 0 && event < 2)
        return 20190500 + event * 100 + 3;
    const qint64 months = isOld(item) ? 6 : 12;
    const qint64 place = event * months / count; // 0 is the oldest, November 2025
    const qint64 month = place + 11;
    return (2025 + (month - 1) / 12) * 10000 + ((month - 1) % 12 + 1) * 100 + 1
           + mixed(quint32(item) ^ quint32(event * 7919)) % 28;
}

void fillItems(Database &database, ShopId shop, int items)
{
    Row item(database,
             "INSERT INTO item (shop_id, item_number, name, name_folded, category, is_listed) VALUES (?, ?, ?, ?, ?, 1)");
    for (int number = 0; number < items; ++number) {
        const QString name = itemName(number);
        item.bind(shop.value).bind(itemNumber(number).toUtf8()).bind(name.toUtf8()).bind(foldedForSearch(name).toUtf8());
        item.bind(category(number).toUtf8()).insert();
    }
    run(database, "INSERT INTO item_entry (id, shop_id, item_number, name_folded) "
                  "SELECT (row_number() OVER (ORDER BY shop_id, item_number) << 22) | item_bit(item_number), shop_id, "
                  "item_number, name_folded FROM item");
    run(database,
        "INSERT INTO item_name_search (rowid, grams) SELECT id, item_grams(shop_id, name_folded) FROM item_entry ORDER BY id");
    run(database,
        "WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 1 FROM place WHERE at < 10) INSERT INTO item_number_part "
        "SELECT DISTINCT shop_id, substr(lower(item_number), at, 12), item_number FROM item JOIN place ON at <= "
        "length(item_number) ORDER BY 1, 2, 3");
}

void fillEvents(Database &database, ShopId shop, const Shop &size)
{
    const char *components[] = {"delivery", "delivery", "delivery", "claim", "review"};
    Row row(database,
            "INSERT INTO score_event (shop_id, item_number, day, goods_kind, component, event, order_number, ordinal, points) "
            "VALUES (?, ?, ?, ?, ?, 'shipped_on_time', ?, 0, ?)");
    for (int item = 0; item < size.items; ++item) {
        const qint64 count = size.events * (item + 1) / size.items - size.events * item / size.items;
        const QByteArray number = itemNumber(item).toUtf8();
        for (qint64 event = 0; event < count; ++event) {
            const quint32 chance = mixed(quint32(item) * 131U + quint32(event));
            const QByteArray order = QByteArray::number(1'000'000'000 + qint64(item) * 50 + event);
            row.bind(shop.value)
                .bind(number)
                .bind(dayOf(item, event, count))
                .bind(QByteArray(chance % 16 == 0 ? "reserve" : "general"));
            row.bind(QByteArray(components[chance / 16 % 5])).bind(order).bind(qint64(chance / 128 % 9) - 2).insert();
        }
    }
}

} // namespace

QString itemNumber(int item)
{
    return QString::number(1'085'700'000 + item * 11);
}

QString itemName(int item)
{
    const quint32 chance = mixed(quint32(item));
    QString name = makers.at(int(chance / 16 % 8)) + u' ' + nouns.at(int(chance % 16));
    if (isOld(item))
        name += u' ' + oldModel();
    if (mixed(quint32(item) + 5) % 500 == 0)
        name += u' ' + rares.at(int(chance / 128 % 8));
    return name + QStringLiteral(" %1ml No.%2").arg(chance / 1024 % 40 * 10).arg(item);
}

QString category(int item)
{
    const quint32 chance = mixed(quint32(item) + 3);
    // One category in a thousand items, else one of thirty.
    return chance % 1000 == 0 ? QStringLiteral("限定品") : QStringLiteral("カテゴリー%1").arg(chance % 30);
}

QStringList commonWords(int length)
{
    return length == 2 ? QStringList{QStringLiteral("マス"), QStringLiteral("se"), QStringLiteral("保湿"),
                                     QStringLiteral("크림"), QStringLiteral("ｸﾚ"), QStringLiteral("面膜")}
                       : QStringList{QStringLiteral("serum"),          QStringLiteral("クレンジング"),
                                     QStringLiteral("수분크림 토너"),  QStringLiteral("防晒喷雾正品"),
                                     QStringLiteral("リップティント"), QStringLiteral("ＢＯＤＹ　ｌｏｔｉｏｎ")};
}

QStringList rareWords(int length)
{
    return length == 2 ? QStringList{QStringLiteral("qu"),   QStringLiteral("限定"), QStringLiteral("햇살"),
                                     QStringLiteral("麒麟"), QStringLiteral("鸚鵡"), QStringLiteral("ﾇｰ")}
                       : QStringList{QStringLiteral("quixo"),      QStringLiteral("紫陽花限定"), QStringLiteral("햇살무지개"),
                                     QStringLiteral("麒麟玫瑰香"), QStringLiteral("ｳﾞｧﾆﾗ"),      QStringLiteral("뾰족고슴도")};
}

QString oldModel()
{
    return QStringLiteral("旧モデル");
}

void fill(Database &database, ShopId shop, const Shop &size)
{
    run(database, "PRAGMA cache_size = -200000");
    run(database, "PRAGMA synchronous = OFF");
    run(database, "BEGIN IMMEDIATE");
    fillItems(database, shop, size.items);
    fillEvents(database, shop, size);
    run(database,
        "INSERT INTO item_score_month (shop_id, month, item_number, delivery, claim, review, general_events, reserve_events) "
        "SELECT shop_id, day / 100, item_number, sum(iif(component = 'delivery', points, 0)), sum(iif(component = 'claim', "
        "points, 0)), "
        "sum(iif(component = 'review', points, 0)), sum(goods_kind = 'general'), sum(goods_kind = 'reserve') "
        "FROM score_event GROUP BY 1, 2, 3");
    run(database, "INSERT INTO score_month (shop_id, month, component, points, events) "
                  "SELECT shop_id, day / 100, component, sum(points), count(*) FROM score_event GROUP BY 1, 2, 3");
    run(database, "COMMIT");
}

} // namespace filling
