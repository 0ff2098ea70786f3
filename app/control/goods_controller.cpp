#include "control/goods_controller.h"

namespace console {

void GoodsController::setFilter(GoodsFilter filter)
{
    m_filter = filter;
    readFromStart();
}

void GoodsController::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    readFromStart();
}

GoodsController::Read GoodsController::reader(ShopId shop, QDate today) const
{
    return [shop, filter = m_filter, text = m_text, today](Wallet &wallet, const std::optional<Item> &after, int limit) {
        return wallet.goods.goods(shop, filter, text, today, after, limit);
    };
}

} // namespace console
