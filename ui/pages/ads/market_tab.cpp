#include "ui/pages/ads/market_tab.h"

#include "ui/language.h"
#include "ui/pages/ads/bid_planner_card.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/pages/ads/mega_wari_dialog.h"
#include "ui/pages/ads/winner_list_dialog.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reading_order.h"
#include "ui_market_tab.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int daysAtOnce = 10; ///< further ones by the table's own scroll bar
constexpr int eventsAtOnce = 6;
constexpr std::array slotKinds{AdKind::PlusKeyword, AdKind::PlusCategory};
constexpr int longestSlot = 100;

} // namespace

MarketTab::MarketTab(Desk &desk, QWidget *parent) : QWidget(parent), m_controller(desk), m_ui(std::make_unique<Ui::MarketTab>())
{
    m_ui->setupUi(this);
    auto *tools = new FlowLayout(m_ui->marketTools);
    tools->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->marketKindTools, m_ui->marketSlotTools, m_ui->marketImportButton})
        tools->addWidget(part);
    makeParts();
    connectParts();
    retranslate();
}

MarketTab::~MarketTab() = default;

void MarketTab::makeParts()
{
    for (const AdKind kind : slotKinds)
        m_ui->marketKindBox->addItem(QString(), QString(codeIn(adKindCodes, kind)));
    m_ui->marketSlotBox->lineEdit()->setMaxLength(longestSlot);
    m_ui->marketSlotBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->marketSlotBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_planner = new BidPlannerCard(m_controller);
    m_ui->marketPlannerPlace->addWidget(m_planner);
    setReadingOrder(this);
    m_ui->marketDaysView->setModel(&m_days);
    m_ui->marketDaysView->setDefaultWidths({116, 74, 78, 80, 82, 86, 66, 96});
    m_ui->marketDaysView->setStretchColumn(MarketDaysModel::OutcomeColumn);
    m_ui->marketDaysView->setSettingsKey(QStringLiteral("ad_market_days.1"));
    m_ui->marketEventsView->setModel(&m_events);
    m_ui->marketEventsView->setDefaultWidths({140, 140, 220});
    m_ui->marketEventsView->setStretchColumn(MegaWariModel::LastDayColumn);
    m_ui->marketEmpty->setIconName(QStringLiteral("promotion"));
    m_ui->marketMessage->setClosable(true);
    m_pictureMenu = new ChartsPictureMenu(*m_ui->marketChart, this);
    m_pictureMenu->setWords(
        [this] {
            const auto &slot = m_controller.state().slot;
            const ChartData &data = m_ui->marketChart->data();
            return PictureWords{slot ? tr("Winning-price trend: %1").arg(singleLine(slot->slot)) : QString(),
                                //: Two days.
                                data.details.isEmpty() ? QString() : tr("%1 to %2").arg(data.details.constFirst(), data.details.constLast())};
        },
        [] { return QStringLiteral("winning-prices"); });
    m_ui->marketPictureButton->setMenu(m_pictureMenu);
}

void MarketTab::connectParts()
{
    connect(m_ui->marketKindBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isRendering && !m_ui->marketSlotBox->currentText().trimmed().isEmpty())
            chooseSlot();
    });
    connect(m_ui->marketSlotBox->lineEdit(), &QLineEdit::editingFinished, this, &MarketTab::chooseSlot);
    connect(m_ui->marketSlotBox, &QComboBox::activated, this, [this](int index) {
        if (index < 0 || index >= m_shownSlots.size())
            return;
        m_controller.choose(m_shownSlots.at(index));
    });
    connect(m_ui->marketImportButton, &QPushButton::clicked, this, &MarketTab::askForFile);
    connect(m_ui->marketAddButton, &QPushButton::clicked, this, [this] { openList(m_controller.newestDayWithoutList()); });
    connect(m_ui->marketEventButton, &QPushButton::clicked, this, [this] { openEvent({}); });
    connect(m_ui->marketDaysView, &QTableView::activated, this, [this](const QModelIndex &index) { openList(m_days.dayAt(index.row())); });
    connect(m_ui->marketEventsView, &QTableView::activated, this, [this](const QModelIndex &index) { openEvent(m_events.eventAt(index.row())); });
    connect(m_ui->marketStatusButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Ads, QStringLiteral("status")}); });
    connect(m_ui->marketMessage, &MessageBar::actionTriggered, this, &MarketTab::refresh);
    connect(m_ui->marketMessage, &MessageBar::closed, this, [this] {
        m_picture.reset();
        m_controller.putImportAway();
    });
    connect(m_pictureMenu, &ChartsPictureMenu::written, this, [this](const PictureOutcome &outcome) {
        m_picture = outcome;
        renderMessage();
    });
    connect(m_planner, &BidPlannerCard::useInApplication, this, &MarketTab::useInApplication);
    connect(&m_controller, &AdMarketController::stateChanged, this, [this] {
        fillTables();
        render();
    });
}

void MarketTab::refresh()
{
    m_controller.refresh();
}

void MarketTab::retranslate()
{
    m_isRendering = true;
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_ui->marketKindBox->count(); ++i)
        m_ui->marketKindBox->setItemText(i, adName(slotKinds.at(std::size_t(i))));
    m_isRendering = false;
    m_ui->marketSlotBox->lineEdit()->setPlaceholderText(tr("Type in a keyword or a category"));
    m_pictureMenu->retranslate();
    m_days.retranslate();
    m_events.retranslate();
    m_planner->retranslate();
    render();
}

void MarketTab::chooseSlot()
{
    if (m_isRendering)
        return;
    const auto kind = console::valueIn(adKindCodes, m_ui->marketKindBox->currentData().toString());
    m_controller.choose({kind.value_or(AdKind::PlusKeyword), m_ui->marketSlotBox->currentText()});
}

void MarketTab::openList(QDate day)
{
    if (m_dialog || !market())
        return;
    m_dialog = new WinnerListDialog(m_controller, day, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void MarketTab::openEvent(const std::optional<MegaWariEvent> &event)
{
    if (m_dialog || !market())
        return;
    m_dialog = new MegaWariDialog(m_controller, event, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void MarketTab::askForFile()
{
    if (m_fileDialog)
        return;
    m_fileDialog = new QFileDialog(this, tr("Import winner lists"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Text tables (*.csv *.tsv *.txt)"));
    m_fileDialog->setObjectName(QStringLiteral("marketFileDialog"));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setFileMode(QFileDialog::ExistingFile);
    connect(m_fileDialog, &QFileDialog::fileSelected, &m_controller, &AdMarketController::importFile);
    m_fileDialog->open();
}

const AdMarket *MarketTab::market() const
{
    const auto &market = m_controller.state().market.value;
    return market ? &*market : nullptr;
}

void MarketTab::fillTables()
{
    m_days.setDays(market() ? market()->days : QList<AdMarketDay>());
    m_events.setEvents(market() ? market()->events : QList<MegaWariEvent>());
}

void MarketTab::render()
{
    m_isRendering = true;
    renderSlot();
    m_isRendering = false;
    const bool hasMarket = market() != nullptr;
    for (QWidget *card : QList<QWidget *>{m_ui->marketChartCard, m_ui->marketDaysCard, m_ui->marketEventsCard, m_planner})
        card->setVisible(hasMarket);
    m_ui->marketEmpty->setVisible(!m_controller.state().slot && !m_controller.state().slotsKnown.fault);
    m_ui->marketEmpty->setText(tr("Type in a keyword or a category to see what won it, to note winner lists and to plan bids. Lists can also be imported from a file."));
    renderMessage();
    renderFigures();
    renderChart();
    renderDays();
    renderEvents();
}

void MarketTab::renderSlot()
{
    const AdMarketState &state = m_controller.state();
    const QList<AdSlotName> known = state.slotsKnown.value.value_or(QList<AdSlotName>());
    QLineEdit *edit = m_ui->marketSlotBox->lineEdit();
    if (known != m_shownSlots) {
        const QString typed = edit->text();
        m_ui->marketSlotBox->clear();
        for (const AdSlotName &slot : known)
            m_ui->marketSlotBox->addItem(singleLine(slot.slot));
        m_shownSlots = known;
        edit->setText(typed);
    }
    m_ui->marketImportButton->setEnabled(!state.isImporting);
    m_ui->marketImportButton->setText(state.isImporting ? tr("Importing…") : tr("Import lists…"));
    if (!state.slot || (edit->hasFocus() && edit->isModified()))
        return;
    m_ui->marketKindBox->setCurrentIndex(std::max(0, m_ui->marketKindBox->findData(QString(codeIn(adKindCodes, state.slot->kind)))));
    if (edit->text().simplified() != state.slot->slot)
        edit->setText(state.slot->slot);
}

void MarketTab::renderMessage()
{
    const AdMarketState &state = m_controller.state();
    m_ui->marketMessage->setAction({});
    const auto fault = state.market.fault ? state.market.fault : state.slotsKnown.fault;
    if (fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->marketMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
        m_ui->marketMessage->setAction(tr("Try again"));
    } else if (state.import) {
        m_ui->marketMessage->showMessage(state.import->isDone() ? MessageBar::Kind::Success : MessageBar::Kind::Error, MarketTexts::import(*state.import));
    } else if (m_picture && m_picture->fault) {
        m_ui->marketMessage->showMessage(MessageBar::Kind::Error, pictureFaultText(*m_picture->fault));
    } else if (m_picture) {
        //: %1 is a file.
        m_ui->marketMessage->showMessage(MessageBar::Kind::Success, tr("The chart was saved as %1.").arg(singleLine(QDir::toNativeSeparators(m_picture->path))));
    } else {
        m_ui->marketMessage->clear();
    }
}

void MarketTab::renderFigures()
{
    const auto show = [](NumberLabel *label, std::optional<qint64> value) { value ? label->setValue(*value) : label->setUnknown(); };
    const auto &recent = market() ? market()->recent : std::nullopt;
    show(m_ui->marketLowestLabel, recent ? std::optional(recent->lowest.value()) : std::nullopt);
    show(m_ui->marketMedianLabel, recent ? std::optional(recent->median.value()) : std::nullopt);
    show(m_ui->marketHighestLabel, recent ? std::optional(recent->highest.value()) : std::nullopt);
    show(m_ui->marketRanksLabel, recent ? std::optional<qint64>(market()->ranks) : std::nullopt);
    show(m_ui->marketStartLabel, market() && market()->terms ? std::optional(market()->startPrice.value()) : std::nullopt);
    QString text;
    if (recent)
        //: %1 is a day.
        text = tr("Winning prices in Qcash on the latest %Ln noted day(s); the start price is that of %1.", nullptr, market()->recentDays).arg(formatDate(market()->nextDay));
    else if (market())
        text = tr("No winner list is noted for this slot yet. The start price is that of %1.").arg(formatDate(market()->nextDay));
    m_ui->marketRecentLabel->setText(text);
    m_ui->marketRecentLabel->setVisible(!text.isEmpty());
}

void MarketTab::renderChart()
{
    const ChartData data = market() ? MarketTexts::chart(*market()) : ChartData();
    const bool hasData = !data.series.isEmpty();
    m_ui->marketChart->setVisible(hasData);
    m_ui->marketPictureButton->setEnabled(hasData);
    m_ui->marketChartEmptyLabel->setVisible(!hasData);
    m_ui->marketChartEmptyLabel->setText(tr("The chart shows the lowest, the median and the highest winning price of each day as soon as winner lists are noted."));
    m_ui->marketChart->setData(data);
    m_ui->marketChart->setSummary(market() ? MarketTexts::chartSummary(*market()) : QString());
}

void MarketTab::renderDays()
{
    const bool hasDays = m_days.rowCount() > 0;
    m_ui->marketDaysView->setVisible(hasDays);
    m_ui->marketDaysEmptyLabel->setVisible(!hasDays);
    m_ui->marketDaysEmptyLabel->setText(tr("Nothing is noted yet. Enter the winner list of a day, paste it from J·QSM, or import a file."));
    fitHeight(m_ui->marketDaysView, daysAtOnce);
    int won = 0;
    int lost = 0;
    for (const AdMarketDay &day : market() ? market()->days : QList<AdMarketDay>()) {
        for (const AdMarketBid &bid : day.own) {
            won += bid.isUndecided && bid.verdict == ListVerdict::Won ? 1 : 0;
            lost += bid.isUndecided && bid.verdict == ListVerdict::Lost ? 1 : 0;
        }
    }
    QStringList sentences;
    if (won > 0)
        sentences << tr("By these lists %Ln undecided bid(s) won.", nullptr, won);
    if (lost > 0)
        sentences << tr("By these lists %Ln undecided bid(s) lost.", nullptr, lost);
    if (!sentences.isEmpty())
        sentences << tr("Enter the outcome in Ad status.");
    m_ui->marketUndecidedLabel->setText(sentences.join(u' '));
    m_ui->marketUndecidedLabel->setVisible(!sentences.isEmpty());
    m_ui->marketStatusButton->setVisible(!sentences.isEmpty());
}

void MarketTab::renderEvents()
{
    const bool hasEvents = m_events.rowCount() > 0;
    m_ui->marketEventsView->setVisible(hasEvents);
    fitHeight(m_ui->marketEventsView, eventsAtOnce);
    QString text = tr("During Mega-wari the start price comes from the averages of the four events before. Note the events and their averages to see it in time.");
    if (market() && market()->megaWari)
        text = MarketTexts::megaWari(*market()->megaWari);
    m_ui->marketMegaWariLabel->setText(text);
}

} // namespace console::ui
