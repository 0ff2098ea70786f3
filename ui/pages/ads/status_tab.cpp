#include "ui/pages/ads/status_tab.h"

#include "ui/pages/ads/ad_bid_export_texts.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/pages/ads/ad_undecided_bar.h"
#include "ui/pages/export/export_file.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/left_out_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui_status_tab.h"

#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QShowEvent>

#include <chrono>

namespace console::ui {

namespace {

constexpr std::chrono::seconds tick(1);
constexpr int leastItem = 100; ///< pixels
constexpr int leastSlot = 92;
constexpr int wideEnough = 1040; ///< for the long headings

} // namespace

StatusTab::StatusTab(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_controller(desk), m_dialogs(desk, this), m_undecided(new AdUndecidedBar(desk, m_dialogs, this)),
      m_ui(std::make_unique<Ui::StatusTab>())
{
    m_ui->setupUi(this);
    m_undecided->setObjectName(QStringLiteral("adStatusUndecidedBar"));
    m_ui->adStatusColumn->insertWidget(1, m_undecided);
    m_ui->adStatusDoneBar->setClosable(true);
    auto *acts = new FlowLayout(m_ui->adStatusActions);
    acts->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_ui->bidCourseButton, m_ui->changeBidButton, m_ui->withdrawBidButton, m_ui->enterOutcomesButton, m_ui->refundAdButton,
                                m_ui->reopenBidButton}) {
        acts->addWidget(button);
        button->setAutoDefault(true);
    }
    // How many there are, and the way to take them along, stand where they are chosen: in a low window the rows need the lines.
    m_ui->adStatusExportButton->setAutoDefault(true);
    m_ui->adStatusFilters->append(m_ui->adStatusCountLabel);
    m_ui->adStatusFilters->append(m_ui->adStatusExportButton);
    m_second.setInterval(tick);
    connect(&m_second, &QTimer::timeout, this, [this] { m_controller.tick(); });
    setUpTable();
    connectActs();
    retranslate();
}

StatusTab::~StatusTab() = default;

void StatusTab::setUpTable()
{
    TableView *view = m_ui->adStatusView;
    view->setModel(&m_model);
    auto *columns = new FittedColumns(view, AdBidsModel::ItemColumn, {{AdBidsModel::ItemColumn, leastItem}, {AdBidsModel::SlotColumn, leastSlot}});
    columns->setLeaving({AdBidsModel::TimeColumn, AdBidsModel::NumberColumn, AdBidsModel::SlotColumn}, 1);
    // The times are in the details, and nobody misses them here.
    auto *leftOut = new LeftOutLine(view, {AdBidsModel::NumberColumn, AdBidsModel::SlotColumn}, m_ui->adStatusCard);
    leftOut->setContentsMargins(12, 6, 12, 8);
    leftOut->setObjectName(QStringLiteral("adStatusLeftOutLabel"));
    m_ui->adStatusCardColumn->addWidget(leftOut);
    view->setSettingsKey(QStringLiteral("ad_status.5"));
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatusTab::renderActs);
    connect(view, &QAbstractItemView::activated, m_ui->bidCourseButton, &QPushButton::click);
    connect(&m_model, &AdBidsModel::moreWanted, &m_controller, &ListController::fetchMore);
    connect(&m_controller, &ListController::stateChanged, this, &StatusTab::render);
    connect(&m_controller, &ListController::rowsRead, this, &StatusTab::showRows);
    connect(&m_controller, &ListController::rowsAdded, this, [this](int count) {
        m_model.addBids(m_controller.rows().last(count), m_controller.hasMore());
        render();
    });
    connect(m_ui->adStatusFilters, &AdStatusFilters::searchChanged, this, [this] { find(m_ui->adStatusFilters->search()); });
    connect(m_ui->adStatusExportButton, &QPushButton::clicked, this, &StatusTab::exportRows);
    connect(m_ui->adStatusMessage, &MessageBar::actionTriggered, this, &StatusTab::refresh);
    connect(m_ui->adStatusEmpty, &EmptyState::actionTriggered, this, [this] {
        if (!isNarrowed()) {
            emit navigate({PageId::Ads, QStringLiteral("apply")});
            return;
        }
        m_ui->adStatusFilters->setSearch({});
        find(m_ui->adStatusFilters->search());
    });
}

void StatusTab::connectActs()
{
    const struct
    {
        QPushButton *button;
        AdAct act;
    } acts[] = {{m_ui->changeBidButton, AdAct::Change},
                {m_ui->withdrawBidButton, AdAct::Withdraw},
                {m_ui->refundAdButton, AdAct::Refund},
                {m_ui->reopenBidButton, AdAct::Reopen}};
    for (const auto &act : acts) {
        connect(act.button, &QPushButton::clicked, this, [this, kind = act.act] {
            if (const AdBid *bid = selectedBid())
                m_dialogs.open(kind, *bid);
        });
    }
    connect(m_ui->bidCourseButton, &QPushButton::clicked, this, [this] {
        if (const AdBid *bid = selectedBid())
            m_dialogs.openCourse(*bid);
    });
    connect(m_ui->enterOutcomesButton, &QPushButton::clicked, &m_dialogs, &AdBidDialogs::openOutcomes);
    connect(&m_dialogs, &AdBidDialogs::stateChanged, this, &StatusTab::renderDone);
    connect(m_ui->adStatusDoneBar, &MessageBar::closed, &m_dialogs, &AdBidDialogs::acknowledge);
}

void StatusTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
}

void StatusTab::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void StatusTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideEnough;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    m_model.setShortHeadings(!isWide);
}

void StatusTab::refresh()
{
    m_controller.refresh();
}

void StatusTab::find(const AdBidSearch &search)
{
    m_ui->adStatusView->setCurrentIndex({});
    m_ui->adStatusView->scrollToTop();
    m_controller.find(search);
}

/// The selected bid stays selected, wherever it stands now.
void StatusTab::showRows()
{
    const AdBid *selected = selectedBid();
    const qint64 number = selected ? selected->number : 0;
    m_model.setBids(m_controller.rows(), m_controller.readAt(), m_controller.hasMore());
    for (int row = 0; number > 0 && row < m_model.rowCount(); ++row) {
        if (m_model.bids().at(row).number == number)
            m_ui->adStatusView->setCurrentIndex(m_model.index(row, 0));
    }
    m_undecided->refresh();
    render();
}

void StatusTab::exportRows()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    const Instant now = m_desk.clock.now();
    const AdBidFilter filter = filterOf(m_controller.search(), jst::dateOf(now));
    askForExport(m_desk,
                 {AdBidExportTexts::title(), QStringLiteral("ad_status_%1").arg(jst::dateOf(now).toString(Qt::ISODate)), tableChoices(),
                  [filter, now](const FileTarget &target) { return adBidExport({filter, now, AdBidExportTexts::words(), target.table()}); }},
                 window());
}

const AdBid *StatusTab::selectedBid() const
{
    const QModelIndexList rows = m_ui->adStatusView->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_model.bids().size() ? nullptr : &m_model.bids().at(rows.first().row());
}

bool StatusTab::isNarrowed() const
{
    const AdBidSearch search = m_controller.search();
    return search.span != AdBidSpan::All || search.kind || search.phase || !search.text.isEmpty();
}

void StatusTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->adStatusFilters->retranslate();
    m_model.retranslate();
    renderDone();
    render();
}

void StatusTab::render()
{
    const auto fault = m_controller.fault() ? m_controller.fault() : m_controller.counts().fault;
    if (fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->adStatusMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
        m_ui->adStatusMessage->setAction(tr("Try again"));
    } else {
        m_ui->adStatusMessage->clear();
    }
    m_ui->adStatusFilters->setToday(m_controller.today());
    m_ui->adStatusFilters->setCounts(m_controller.counts().value);
    m_ui->adStatusErrorLabel->setVisible(m_controller.isReversed());
    m_ui->adStatusErrorLabel->setText(tr("The first day lies after the last one."));
    renderRows();
    renderActs();
}

void StatusTab::renderRows()
{
    const bool isEmpty = m_model.rowCount() == 0;
    // A failed or unfinished read is no empty list.
    const bool saysEmpty = isEmpty && !m_controller.fault() && !m_controller.isReading();
    m_ui->adStatusEmpty->setText(isNarrowed() ? tr("No bid or ad matches the filters.") : tr("Nothing has been applied for yet."));
    m_ui->adStatusEmpty->setAction(isNarrowed() ? tr("Show all") : tr("Apply for an ad"));
    m_ui->adStatusEmpty->setIconName(isNarrowed() ? QStringLiteral("search") : QStringLiteral("empty-box"));
    m_ui->adStatusStack->setCurrentWidget(saysEmpty ? static_cast<QWidget *>(m_ui->adStatusEmpty) : m_ui->adStatusView);
    m_ui->adStatusExportButton->setEnabled(!isEmpty);
    if (m_controller.isReading())
        m_ui->adStatusCountLabel->setText(tr("Searching…"));
    else if (m_controller.fault())
        m_ui->adStatusCountLabel->clear();
    else if (m_controller.hasMore())
        m_ui->adStatusCountLabel->setText(tr("The newest %Ln; further ones follow as you scroll.", nullptr, m_model.rowCount()));
    else
        m_ui->adStatusCountLabel->setText(tr("%Ln bid(s) and ad(s)", nullptr, m_model.rowCount()));
}

void StatusTab::renderActs()
{
    const AdBid *bid = selectedBid();
    const auto &counts = m_controller.counts().value;
    m_ui->bidCourseButton->setEnabled(bid);
    m_ui->changeBidButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Change, *bid));
    m_ui->withdrawBidButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Withdraw, *bid));
    m_ui->enterOutcomesButton->setEnabled(counts && counts->undecided > 0);
    m_ui->refundAdButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Refund, *bid));
    m_ui->reopenBidButton->setEnabled(bid && m_dialogs.isOffered(AdAct::Reopen, *bid));
}

void StatusTab::renderDone()
{
    const QString done = m_dialogs.doneText();
    if (done.isEmpty())
        m_ui->adStatusDoneBar->clear();
    else
        m_ui->adStatusDoneBar->showMessage(MessageBar::Kind::Success, done);
}

} // namespace console::ui
