#include "exchange/winner_columns.h"

#include "exchange/field_parsing.h"

#include <array>

namespace console {

namespace {

template <class Value>
struct Alias
{
    Value value;
    QStringView name; ///< folded: small letters, no blanks, underscores or points
};

/// A column's own name comes first.
constexpr std::array columnAliases{
    Alias<WinnerColumn>{WinnerColumn::Date, u"date"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"displaydate"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"displayday"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"展示日"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"日付"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"전시일자"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"날짜"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"展示日期"},
    Alias<WinnerColumn>{WinnerColumn::Date, u"日期"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"ad"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"paidad"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"広告"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"有料広告"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"광고"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"유료광고"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"广告"},
    Alias<WinnerColumn>{WinnerColumn::Ad, u"付费广告"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"slot"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"keyword"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"category"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"キーワード"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"カテゴリ"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"키워드"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"카테고리"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"关键词"},
    Alias<WinnerColumn>{WinnerColumn::Slot, u"分类"},
    Alias<WinnerColumn>{WinnerColumn::Rank, u"rank"},
    Alias<WinnerColumn>{WinnerColumn::Rank, u"no"},
    Alias<WinnerColumn>{WinnerColumn::Rank, u"順位"},
    Alias<WinnerColumn>{WinnerColumn::Rank, u"순위"},
    Alias<WinnerColumn>{WinnerColumn::Rank, u"排名"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"price"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"bidprice"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"winningprice"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"qcash"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"価格"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"入札価格"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"落札価格"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"가격"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"입찰가"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"낙찰가"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"价格"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"出价"},
    Alias<WinnerColumn>{WinnerColumn::Price, u"中标价"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"itemnumber"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"itemcode"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"商品コード"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"商品番号"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"상품코드"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"상품번호"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"商品代码"},
    Alias<WinnerColumn>{WinnerColumn::ItemNumber, u"商品编号"},
};

constexpr std::array adAliases{
    Alias<AdKind>{AdKind::PlusKeyword, u"plusexhibit(keyword)"},
    Alias<AdKind>{AdKind::PlusKeyword, u"プラス展示(キーワード)"},
    Alias<AdKind>{AdKind::PlusKeyword, u"플러스전시(키워드)"},
    Alias<AdKind>{AdKind::PlusKeyword, u"plus展示(关键词)"},
    Alias<AdKind>{AdKind::PlusCategory, u"plusexhibit(category)"},
    Alias<AdKind>{AdKind::PlusCategory, u"プラス展示(カテゴリ)"},
    Alias<AdKind>{AdKind::PlusCategory, u"플러스전시(카테고리)"},
    Alias<AdKind>{AdKind::PlusCategory, u"plus展示(分类)"},
};

QString foldedName(QStringView name)
{
    QString folded = foldedAscii(name).toLower();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'.' || c == u'\ufeff'; });
    return folded;
}

template <class Value, std::size_t Count>
std::optional<Value> namedIn(const std::array<Alias<Value>, Count> &aliases, const QString &name)
{
    for (const Alias<Value> &alias : aliases) {
        if (alias.name == name)
            return alias.value;
    }
    return std::nullopt;
}

} // namespace

std::optional<WinnerColumn> winnerColumnNamed(QStringView name)
{
    return namedIn(columnAliases, foldedName(name));
}

QString nameOf(WinnerColumn column)
{
    switch (column) {
    case WinnerColumn::Date:
        return QStringLiteral("date");
    case WinnerColumn::Ad:
        return QStringLiteral("ad");
    case WinnerColumn::Slot:
        return QStringLiteral("slot");
    case WinnerColumn::Rank:
        return QStringLiteral("rank");
    case WinnerColumn::Price:
        return QStringLiteral("price");
    case WinnerColumn::ItemNumber:
        return QStringLiteral("item_number");
    }
    Q_UNREACHABLE();
}

std::optional<AdKind> adKindNamed(QStringView name)
{
    if (const auto kind = valueIn(adKindCodes, name.trimmed().toString()))
        return kind;
    return namedIn(adAliases, foldedName(name));
}

} // namespace console
