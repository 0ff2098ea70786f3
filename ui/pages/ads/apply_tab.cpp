#include "ui/pages/ads/apply_tab.h"

#include "ui/pages/ads/ad_undecided_bar.h"
#include "ui/pages/ads/confirm_bid_dialog.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/click_through.h"
#include "ui/widgets/fitted_columns.h"
#include "ui_apply_tab.h"

#include <QCompleter>
#include <QHideEvent>
#include <QShowEvent>
#include <QStringListModel>

#include <algorithm>

namespace console::ui {

ApplyTab::ApplyTab(Desk &desk, QWidget *parent)
    : QWidget(parent), m_controller(desk), m_dialogs(desk, this), m_undecided(new AdUndecidedBar(desk, m_dialogs)),
      m_slots(new QStringListModel(this)), m_second(this), m_ui(std::make_unique<Ui::ApplyTab>())
{
    m_ui->setupUi(this);
    CardRows::replace(m_ui->adApplyRow, m_ui->adApplyColumn);
    makeFields();
    connectFields();
    makeTable();
    m_second.setInterval(1000);
    m_second.setObjectName(QStringLiteral("bidCountdownTimer"));
    connect(&m_second, &QTimer::timeout, &m_controller, &AdApplicationController::tick);
    connect(&m_controller, &AdApplicationController::ticked, this, &ApplyTab::renderCountdown);
    connect(&m_controller, &AdApplicationController::stateChanged, this, [this] {
        render();
        followConfirmation();
    });
    retranslate();
}

ApplyTab::~ApplyTab() = default;

void ApplyTab::makeFields()
{
    for (const auto &row : adKindCodes)
        m_ui->adKindBox->addItem(QString(), QString(row.second));
    // The store finds the goods, by more than their label shows; the list is what it found.
    auto *goods = new QCompleter(m_ui->adItemBox->model(), m_ui->adItemBox);
    goods->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    goods->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->adItemBox->setCompleter(goods);
    passClicksOn(goods);
    auto *slotsKnown = new QCompleter(m_slots, m_ui->adKeywordEdit);
    slotsKnown->setFilterMode(Qt::MatchContains);
    slotsKnown->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->adKeywordEdit->setCompleter(slotsKnown);
    passClicksOn(slotsKnown);
    m_ui->adFromEdit->setDateRange(QDate(2019, 1, 1), QDate(9999, 12, 31));
    m_ui->adToEdit->setDateRange(QDate(2019, 1, 1), QDate(9999, 12, 31));
}

void ApplyTab::connectFields()
{
    connect(m_ui->adKindBox, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = valueIn(adKindCodes, m_ui->adKindBox->currentData().toString());
        if (!m_isRendering && kind)
            m_controller.setKind(*kind);
    });
    connect(m_ui->adItemBox->lineEdit(), &QLineEdit::textEdited, &m_controller, &AdApplicationController::searchItems);
    connect(m_ui->adItemBox->lineEdit(), &QLineEdit::editingFinished, this, &ApplyTab::renderItems);
    connect(m_ui->adItemBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isRendering && index >= 0)
            m_controller.chooseItem(m_ui->adItemBox->itemData(index).toString());
    });
    connect(m_ui->adKeywordEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isRendering)
            m_controller.setSlot(text);
    });
    const auto passDays = [this] {
        // The last day follows the first one.
        const QDate first = m_ui->adFromEdit->date();
        if (!m_isRendering)
            m_controller.setDays(first, std::max(first, m_ui->adToEdit->date()));
    };
    connect(m_ui->adFromEdit, &QDateEdit::dateChanged, this, passDays);
    connect(m_ui->adToEdit, &QDateEdit::dateChanged, this, [this] {
        if (!m_isRendering)
            m_controller.setDays(m_ui->adFromEdit->date(), m_ui->adToEdit->date());
    });
    connect(m_ui->bidPriceEdit, &QSpinBox::valueChanged, this, [this](int price) {
        if (!m_isRendering)
            m_controller.setPrice(price);
    });
    connect(m_ui->bidPriceEdit, &QSpinBox::editingFinished, &m_controller, &AdApplicationController::checkPrice);
    connect(m_ui->placeBidButton, &QPushButton::clicked, this, &ApplyTab::placeBid);
    connect(m_ui->buyQcashButton, &QPushButton::clicked, this, &ApplyTab::buyQcash);
    connect(m_ui->adApplyMessage, &MessageBar::actionTriggered, this, &ApplyTab::refresh);
}

void ApplyTab::makeTable()
{
    m_ui->adApplyColumn->insertWidget(0, m_undecided);
    TableView *view = m_ui->adApplicationView;
    view->setModel(&m_bids);
    view->setColumnHidden(AdBidsModel::TimeColumn, true); // the tab Ad status tells it
    // Figures and states are never cut off; the long texts give way.
    new FittedColumns(view, AdBidsModel::ItemColumn, {{AdBidsModel::ItemColumn, 120}, {AdBidsModel::AdColumn, 96}, {AdBidsModel::SlotColumn, 88}});
    view->setSettingsKey(QStringLiteral("ad_applications.2"));
    m_ui->adBidsDoneBar->setClosable(true);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApplyTab::renderActs);
    connect(view, &QAbstractItemView::activated, m_ui->applyCourseButton, &QPushButton::click);
    const auto open = [this](AdAct act) {
        if (const AdBid *bid = selectedBid())
            m_dialogs.open(act, *bid);
    };
    connect(m_ui->applyChangeButton, &QPushButton::clicked, this, [open] { open(AdAct::Change); });
    connect(m_ui->applyWithdrawButton, &QPushButton::clicked, this, [open] { open(AdAct::Withdraw); });
    connect(m_ui->applyCourseButton, &QPushButton::clicked, this, [this] {
        if (const AdBid *bid = selectedBid())
            m_dialogs.openCourse(*bid);
    });
    connect(&m_dialogs, &AdBidDialogs::stateChanged, this, &ApplyTab::renderDone);
    connect(m_ui->adBidsDoneBar, &MessageBar::closed, &m_dialogs, &AdBidDialogs::acknowledge);
}

const AdBid *ApplyTab::selectedBid() const
{
    const QModelIndex current = m_ui->adApplicationView->currentIndex();
    return current.isValid() && m_ui->adApplicationView->selectionModel()->hasSelection() ? &m_bids.bids().at(current.row()) : nullptr;
}

void ApplyTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.tick();
    m_second.start();
}

void ApplyTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void ApplyTab::takeProposal(AdKind kind, const QString &slot, QDate firstDay, QDate lastDay, Qcash price)
{
    m_controller.setKind(kind);
    m_controller.setSlot(slot);
    m_controller.setDays(firstDay, lastDay);
    m_controller.setPrice(price.value());
    m_ui->adItemBox->setFocus(Qt::OtherFocusReason);
}

void ApplyTab::refresh()
{
    m_controller.refresh();
    m_undecided->refresh();
}

void ApplyTab::placeBid()
{
    m_ui->bidPriceEdit->interpretText();
    m_controller.ask();
}

void ApplyTab::buyQcash()
{
    const qint64 missing = m_controller.state().missing;
    emit navigate({PageId::Qcash, missing > 0 ? QStringLiteral("charge_for_ad:%1").arg(missing) : QStringLiteral("charge")});
}

void ApplyTab::followConfirmation()
{
    if (m_dialog || !m_controller.state().isConfirming)
        return;
    m_dialog = new ConfirmBidDialog(m_controller, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, m_ui->adItemBox, qOverload<>(&QWidget::setFocus));
    m_dialog->open();
}

} // namespace console::ui
