#include "store/notice_store.h"

#include "store/stored_values.h"

namespace console {

StoreResult<QList<Notice>> NoticeStore::notices(ShopId shop, NoticeKind kind, int limit)
{
    Statement read(m_database, QStringLiteral("SELECT day, title, body, url, is_important FROM notice WHERE shop_id = ? AND kind "
                                              "= ? ORDER BY day DESC, title DESC LIMIT ?"));
    read.bind(shop.value).bind(codeIn(noticeKindCodes, kind)).bind(limit);
    return listOf(read, [kind](const Statement &row) -> StoreResult<Notice> {
        return Notice{dayOf(row.integer(0)), kind, row.text(1), row.text(2), row.text(3), row.integer(4) != 0};
    });
}

} // namespace console
