#include "ui/pages/goods/goods_page.h"

#include "ui/pages/import/import_dialog.h"

namespace console::ui {

GoodsPage::GoodsPage(Desk &desk, QWidget *parent) : ListPage(parent), m_desk(desk), m_controller(desk), m_model(m_controller)
{
    begin(QStringLiteral("goods"), m_controller, m_model,
          {GoodsModel::NameColumn, true,
           {GoodsModel::GoodsKindColumn, GoodsModel::CategoryColumn, GoodsModel::SellerCodeColumn, GoodsModel::ImageStatusColumn}});
}

ListPage::Words GoodsPage::words() const
{
    Words words;
    words.title = tr("Goods management");
    words.action = tr("Import items…");
    words.filterName = tr("Goods shown");
    words.viewName = tr("Goods");
    words.textName = tr("Item number, seller code or item name");
    words.count = m_controller.hasMore() ? tr("%Ln item(s) so far", "The list grows as one scrolls.", m_model.rowCount())
                                         : tr("%Ln item(s)", nullptr, m_model.rowCount());
    words.empty = emptyText();
    words.emptyAction = isNarrowed() ? tr("Show all goods") : tr("Import items…");
    return words;
}

QString GoodsPage::emptyText() const
{
    if (!searchedText().isEmpty())
        return tr("No item matches. Try a shorter text, or look in all goods.");
    switch (m_controller.filter()) {
    case GoodsFilter::All:
        return tr("No items yet. Import the shop's item file to see stock, sales periods and images here.");
    case GoodsFilter::LowStock:
        return tr("No item has a stock of 3 or fewer.");
    case GoodsFilter::ExpiringSoon:
        return tr("No item's sale ends within 7 days.");
    case GoodsFilter::ImageError:
        return tr("No item has an image error.");
    }
    Q_UNREACHABLE();
}

QList<ListPage::Filter> GoodsPage::filters() const
{
    QList<Filter> list;
    for (const auto &[filter, code] : goodsFilterCodes) {
        QString text;
        switch (filter) {
        case GoodsFilter::All:
            text = tr("All goods");
            break;
        case GoodsFilter::LowStock:
            text = tr("Stock of 3 or fewer");
            break;
        case GoodsFilter::ExpiringSoon:
            text = tr("Expiring within 7 days");
            break;
        case GoodsFilter::ImageError:
            text = tr("Image error");
            break;
        }
        list.append({code, text});
    }
    return list;
}

void GoodsPage::applyFilter(const QString &code, const QString &text)
{
    m_controller.narrow(valueIn(goodsFilterCodes, code).value_or(GoodsFilter::All), text);
}

void GoodsPage::act()
{
    openImportDialog(m_desk, ImportKind::Items, window());
}

void GoodsPage::actOnEmpty()
{
    if (isNarrowed())
        showAll();
    else
        act();
}

} // namespace console::ui
