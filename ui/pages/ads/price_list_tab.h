#pragma once

#include "ui/page.h"
#include "ui/pages/ads/price_list_models.h"

#include <QPointer>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class PriceListTab;
}

/// The tab Price list: what each paid ad costs on a day, when it takes bids and is shown, which of it is known, and the shop's own terms.
/// Changes terms only through its dialog.
class PriceListTab : public QWidget
{
    Q_OBJECT

public:
    explicit PriceListTab(Desk &desk, QWidget *parent = nullptr);
    ~PriceListTab() override;

    void retranslate();
    void refresh();

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTables();
    void openDialog(bool isBuiltIn);
    void follow();
    void select(int row);
    void render();
    void renderMessage();
    void renderDetail();
    void renderOwnTerms();
    void showColumns();
    [[nodiscard]] const ListedAd *selected() const;

    AdPriceListController m_controller;
    AdPriceListModel m_ads;
    OwnAdTermsModel m_own;
    AdKind m_selected = AdKind::PlusKeyword;
    std::optional<AdKind> m_savedKind; ///< whose terms were saved on this visit
    QPointer<QDialog> m_dialog;
    std::unique_ptr<Ui::PriceListTab> m_ui;
};

} // namespace console::ui
