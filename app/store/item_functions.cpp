#include "store/item_functions.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <vector>

namespace console {

namespace {

constexpr quint32 bitCount = 1U << 22;
constexpr qsizetype unitsAsked = 32;

/// The bits of a set as SQLite keeps them between two calls.
struct Bits
{
    std::array<unsigned char, bitCount / 8> bytes;
};

class Grams
{
public:
    explicit Grams(ShopId shop) : m_shop(QByteArray::number(shop.value, 16)) {}

    // The shop comes first, so that what other shops sell makes no search longer. Neither letter is a hexadecimal digit.
    void addPair(char16_t first, char16_t second)
    {
        begin('p');
        add(first);
        add(second);
    }
    void addUnit(char16_t unit)
    {
        begin('u');
        add(unit);
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void begin(char kind)
    {
        if (!m_text.isEmpty())
            m_text.append(' ');
        m_text.append(m_shop).append(kind);
    }
    void add(char16_t unit)
    {
        for (int shift = 12; shift >= 0; shift -= 4)
            m_text.append("0123456789abcdef"[(unit >> shift) & 0xf]);
    }

    QByteArray m_shop;
    QByteArray m_text;
};

void addPairs(Grams &grams, const char16_t *units, qsizetype count)
{
    for (qsizetype at = 0; at + 1 < count; ++at)
        grams.addPair(units[at], units[at + 1]);
}

QByteArray gramsOf(ShopId shop, const char16_t *units, qsizetype count)
{
    Grams grams(shop);
    addPairs(grams, units, count);
    std::vector<char16_t> singles(units, units + count);
    std::sort(singles.begin(), singles.end());
    singles.erase(std::unique(singles.begin(), singles.end()), singles.end());
    for (const char16_t unit : singles)
        grams.addUnit(unit);
    return grams.text();
}

// FNV-1a, folded: kept in the store, so never to be changed.
quint32 bitOf(const unsigned char *text, int size)
{
    quint32 hash = 2166136261U;
    for (int at = 0; at < size; ++at)
        hash = (hash ^ text[at]) * 16777619U;
    return (hash ^ (hash >> 22)) & (bitCount - 1);
}

quint32 bitOf(sqlite3_value *text)
{
    const unsigned char *bytes = sqlite3_value_text(text);
    return bytes ? bitOf(bytes, sqlite3_value_bytes(text)) : 0;
}

void gramsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const void *units = sqlite3_value_text16(values[1]);
    const int count = sqlite3_value_bytes16(values[1]) / 2;
    const QByteArray text =
        units ? gramsOf({sqlite3_value_int64(values[0])}, static_cast<const char16_t *>(units), count) : QByteArray();
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void bitFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int64(context, bitOf(values[0]));
}

void bitsStep(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *bits = static_cast<Bits *>(sqlite3_aggregate_context(context, int(sizeof(Bits)))); // zero at first
    if (!bits) {
        sqlite3_result_error_nomem(context);
        return;
    }
    const auto bit = quint32(sqlite3_value_int64(values[0])) & (bitCount - 1);
    bits->bytes[bit / 8] = static_cast<unsigned char>(bits->bytes[bit / 8] | (1U << (bit % 8)));
}

void bitsFinal(sqlite3_context *context)
{
    const auto *bits = static_cast<const Bits *>(sqlite3_aggregate_context(context, 0));
    if (bits)
        sqlite3_result_blob(context, bits, int(sizeof(Bits)), SQLITE_TRANSIENT);
    else
        sqlite3_result_zeroblob(context, int(sizeof(Bits)));
}

void isInFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bits = static_cast<const Bits *>(sqlite3_value_blob(values[0]));
    if (!bits || sqlite3_value_bytes(values[0]) != int(sizeof(Bits))) {
        sqlite3_result_error(context, "not a set of bits", -1);
        return;
    }
    const bool isNumber = sqlite3_value_type(values[1]) == SQLITE_INTEGER;
    const quint32 bit = isNumber ? quint32(sqlite3_value_int64(values[1])) & (bitCount - 1) : bitOf(values[1]);
    sqlite3_result_int(context, (bits->bytes[bit / 8] >> (bit % 8)) & 1);
}

} // namespace

QString itemGrams(ShopId shop, const QString &folded)
{
    return QString::fromLatin1(gramsOf(shop, reinterpret_cast<const char16_t *>(folded.utf16()), folded.size()));
}

QString itemGramQuery(ShopId shop, const QString &folded)
{
    Q_ASSERT(!folded.isEmpty());
    Grams grams(shop);
    const auto *units = reinterpret_cast<const char16_t *>(folded.utf16());
    if (folded.size() == 1)
        grams.addUnit(units[0]);
    else
        addPairs(grams, units, std::min(folded.size(), unitsAsked));
    return u'"' + QString::fromLatin1(grams.text()) + u'"';
}

bool addItemFunctions(sqlite3 *database)
{
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function(database, "item_grams", 2, kind, nullptr, gramsFunction, nullptr, nullptr) == SQLITE_OK
           && sqlite3_create_function(database, "item_bit", 1, kind, nullptr, bitFunction, nullptr, nullptr) == SQLITE_OK
           && sqlite3_create_function(database, "item_bits", 1, kind, nullptr, nullptr, bitsStep, bitsFinal) == SQLITE_OK
           && sqlite3_create_function(database, "item_is_in", 2, kind, nullptr, isInFunction, nullptr, nullptr) == SQLITE_OK;
}

} // namespace console
