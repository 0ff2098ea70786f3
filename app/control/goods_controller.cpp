#include "control/goods_controller.h"

namespace console {

void GoodsController::narrow(GoodsFilter filter, const QString &text)
{
    m_filter = filter;
    m_text = text.trimmed();
    readFromStart();
}

GoodsController::Read GoodsController::reader(ShopId shop, QDate today) const
{
    return [shop, filter = m_filter, text = m_text, today](Wallet &wallet, const std::optional<Item> &after, int limit) {
        return wallet.goods.goods(shop, filter, text, today, after, limit);
    };
}

} // namespace console
