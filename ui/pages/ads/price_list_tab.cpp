#include "ui/pages/ads/price_list_tab.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_terms_dialog.h"
#include "ui/pages/ads/ad_terms_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui/widgets/flow_layout.h"
#include "ui_price_list_tab.h"

#include <QResizeEvent>
#include <QSignalBlocker>

namespace console::ui {

namespace {

constexpr int adsShown = int(adKindCodes.size());
constexpr int ownTermsShown = 8;
const QList<int> adWidths{196, 100, 90, 80, 92, 200, 130, 104, 112};
constexpr int roomForAll = 1160; ///< from this width on the table has all columns; below, only the selected ad's pricing and times are shown

/// The terms of `ad` that are neither known of Qoo10 nor set by the shop.
QList<AdTermField> chosenTerms(const ListedAd &ad)
{
    QList<AdTermField> chosen;
    for (const auto &row : adTermFieldCodes) {
        if (!ad.known.contains(row.first) && !ad.own.contains(row.first))
            chosen.append(row.first);
    }
    return chosen;
}

} // namespace

PriceListTab::PriceListTab(Desk &desk, QWidget *parent) : QWidget(parent), m_controller(desk), m_ui(std::make_unique<Ui::PriceListTab>())
{
    m_ui->setupUi(this);
    auto *tools = new FlowLayout(m_ui->priceListTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setLastAtRight(true);
    tools->addWidget(m_ui->priceListDayTools);
    tools->addWidget(m_ui->priceListTermsTools);
    setUpTables();
    connect(m_ui->priceListDayEdit, &QDateEdit::dateChanged, &m_controller, &AdPriceListController::setDay);
    connect(m_ui->priceListTodayButton, &QPushButton::clicked, &m_controller, &AdPriceListController::followToday);
    connect(m_ui->editTermsButton, &QPushButton::clicked, this, [this] { openDialog(false); });
    connect(m_ui->builtInTermsButton, &QPushButton::clicked, this, [this] { openDialog(true); });
    connect(m_ui->priceListMessage, &MessageBar::actionTriggered, this, &PriceListTab::refresh);
    connect(&m_controller, &AdPriceListController::stateChanged, this, &PriceListTab::follow);
    connect(&m_controller, &AdPriceListController::saved, this, [this] { m_savedKind = m_selected; });
    retranslate();
}

PriceListTab::~PriceListTab() = default;

void PriceListTab::setUpTables()
{
    m_ui->adTermsView->setModel(&m_ads);
    m_ui->adTermsView->setStretchColumn(AdPriceListModel::AdColumn);
    m_ui->ownTermsView->setModel(&m_own);
    m_ui->ownTermsView->setDefaultWidths({140, 180, 104, 90, 80, 92});
    m_ui->ownTermsView->setStretchColumn(OwnAdTermsModel::AdColumn);
    m_ui->ownTermsView->setSettingsKey(QStringLiteral("own_ad_terms.1"));
    connect(m_ui->adTermsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const auto kind = m_ads.kindAt(current.row())) {
            m_selected = *kind;
            render();
        }
    });
    connect(m_ui->adTermsView, &QAbstractItemView::activated, this, [this] { openDialog(false); });
    m_ui->adTermsView->setDefaultWidths(adWidths);
    showColumns();
}

void PriceListTab::refresh()
{
    m_savedKind.reset();
    m_controller.refresh();
}

void PriceListTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_ads.retranslate();
    m_own.retranslate();
    render();
}

void PriceListTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

void PriceListTab::showColumns()
{
    const bool areHidden = width() < roomForAll;
    if (m_ui->adTermsView->isColumnHidden(AdPriceListModel::BidTimesColumn) == areHidden)
        return;
    for (const int column : {int(AdPriceListModel::PricingColumn), int(AdPriceListModel::BidTimesColumn), int(AdPriceListModel::DisplayColumn)})
        m_ui->adTermsView->setColumnHidden(column, areHidden);
    m_ui->adTermsView->setDefaultWidths(adWidths);
}

void PriceListTab::openDialog(bool isBuiltIn)
{
    if (m_dialog || !selected())
        return;
    if (isBuiltIn)
        m_controller.beginBuiltIn(m_selected);
    else
        m_controller.beginEdit(m_selected);
    if (!m_controller.state().edit)
        return;
    m_dialog = new AdTermsDialog(m_controller, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void PriceListTab::follow()
{
    const AdPriceListState &state = m_controller.state();
    m_ads.setAds(state.ads);
    QList<AdKind> auctions;
    for (const ListedAd &ad : state.ads) {
        if (ad.terms.pricing == AdPricing::Auction)
            auctions.append(ad.terms.kind);
    }
    m_own.setTerms(state.saved.value.value_or(QList<SavedAdTerms>()), auctions);
    select(m_ads.rowOf(m_selected));
    render();
}

void PriceListTab::select(int row)
{
    if (row >= 0 && m_ui->adTermsView->currentIndex().row() != row)
        m_ui->adTermsView->setCurrentIndex(m_ads.index(row, 0));
}

const ListedAd *PriceListTab::selected() const
{
    return m_controller.listed(m_selected);
}

void PriceListTab::render()
{
    const AdPriceListState &state = m_controller.state();
    {
        const QSignalBlocker quiet(m_ui->priceListDayEdit);
        if (state.day.isValid())
            m_ui->priceListDayEdit->setDate(state.day);
        keepIsoFormat(m_ui->priceListDayEdit);
    }
    renderMessage();
    const ListedAd *ad = selected();
    m_ui->adTermsView->setVisible(m_ads.rowCount() > 0);
    m_ui->priceListNoteLabel->setVisible(m_ads.rowCount() > 0);
    fitHeight(m_ui->adTermsView, adsShown);
    m_ui->editTermsButton->setEnabled(ad != nullptr);
    m_ui->builtInTermsButton->setEnabled(ad && m_controller.departsFromBuiltIn(m_selected));
    renderDetail();
    renderOwnTerms();
}

void PriceListTab::renderMessage()
{
    const AdPriceListState &state = m_controller.state();
    const auto fault = state.prices.fault ? state.prices.fault : state.saved.fault;
    if (fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->priceListMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
        m_ui->priceListMessage->setAction(tr("Try again"));
        return;
    }
    m_ui->priceListMessage->setAction(QString());
    if (m_savedKind)
        m_ui->priceListMessage->showMessage(MessageBar::Kind::Success, tr("The terms of %1 are saved.").arg(adName(*m_savedKind)));
    else
        m_ui->priceListMessage->clear();
}

void PriceListTab::renderDetail()
{
    const ListedAd *ad = selected();
    m_ui->adDetailCard->setVisible(ad != nullptr);
    if (!ad)
        return;
    m_ui->adDetailTitle->setText(adName(ad->terms.kind));
    m_ui->adTermsPricingLabel->setText(AdTermsTexts::pricing(ad->terms.pricing));
    m_ui->adBidTimesLabel->setText(AdTermsTexts::bidTimes(ad->terms));
    m_ui->adDisplayLabel->setText(AdTermsTexts::display(ad->terms));
    m_ui->adSettlingLabel->setText(AdTermsTexts::settling(ad->terms));
    m_ui->adKnownLabel->setText(AdTermsTexts::fields(ad->known, ad->terms.pricing));
    m_ui->adChosenLabel->setText(AdTermsTexts::fields(chosenTerms(*ad), ad->terms.pricing));
    m_ui->adOwnLabel->setText(AdTermsTexts::fields(ad->own, ad->terms.pricing));
}

void PriceListTab::renderOwnTerms()
{
    const auto &saved = m_controller.state().saved.value;
    const bool hasTerms = m_own.rowCount() > 0;
    m_ui->ownTermsCard->setVisible(saved.has_value());
    m_ui->ownTermsView->setVisible(hasTerms);
    m_ui->ownTermsEmptyLabel->setVisible(!hasTerms);
    m_ui->ownTermsEmptyLabel->setText(tr("This shop has saved no terms of its own. Where J·QSM shows another price, select the ad and set own terms."));
    fitHeight(m_ui->ownTermsView, ownTermsShown);
}

} // namespace console::ui
