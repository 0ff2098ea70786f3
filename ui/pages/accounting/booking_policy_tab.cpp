#include "ui/pages/accounting/booking_policy_tab.h"

#include "ui/pages/accounting/account_title_delegate.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/accounting/policy_save_dialog.h"
#include "ui/widgets/copied_rows.h"
#include "ui_booking_policy_tab.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace console::ui {

namespace {

const QDate earliestDay(2015, 1, 1);
const QDate latestDay(2099, 12, 31);

} // namespace

BookingPolicyTab::BookingPolicyTab(AccountingController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_chosen(AccountingCatalogue::shipped().policies()), m_ui(std::make_unique<Ui::BookingPolicyTab>())
{
    m_ui->setupUi(this);
    m_ui->policiesCard->setBody(m_ui->policiesBody);
    m_ui->policyCard->setBody(m_ui->policyBody);
    m_ui->policyFromEdit->setDateRange(earliestDay, latestDay);
    m_ui->policyMessage->setClosable(true);
    // Two choices of one card, which would be one without groups of their own.
    auto *methods = new QButtonGroup(this);
    methods->addButton(m_ui->prepaymentMethodButton);
    methods->addButton(m_ui->expenseMethodButton);
    auto *points = new QButtonGroup(this);
    points->addButton(m_ui->pointsIncomeButton);
    points->addButton(m_ui->pointsUnbookedButton);
    fillLists();
    setUpTables();
    connectDraft();
    connectKeys();
    connect(&controller, &AccountingController::stateChanged, this, &BookingPolicyTab::render);
    connect(&controller, &AccountingController::saved, this, &BookingPolicyTab::followSaved);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

BookingPolicyTab::~BookingPolicyTab()
{
    delete m_saveDialog;
}

void BookingPolicyTab::setUpTables()
{
    m_ui->policiesView->setModel(&m_policies);
    m_ui->policiesView->setDefaultWidths({108, 136, 168, 240});
    m_ui->policiesView->setStretchColumn(PoliciesModel::OriginColumn);
    letRowsBeCopied(m_ui->policiesView);
    m_ui->policiesView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->policiesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BookingPolicyTab::selectPolicy);

    m_titles.setEditor([this](AccountRole role, const AccountTitle &title) { m_controller.setTitle(role, title); });
    m_ui->accountTitlesView->setModel(&m_titles);
    m_ui->accountTitlesView->setItemDelegate(new AccountTitleDelegate(m_ui->accountTitlesView));
    m_ui->accountTitlesView->horizontalHeader()->setMinimumSectionSize(44);
    m_ui->accountTitlesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    letRowsBeCopied(m_ui->accountTitlesView);
    fitColumns();
    connect(m_ui->accountTitlesView, &QTableView::activated, this, &BookingPolicyTab::editCell);
}

void BookingPolicyTab::connectDraft()
{
    connect(m_ui->newPolicyButton, &QPushButton::clicked, this, &BookingPolicyTab::beginDraft);
    connect(m_ui->policyFromEdit, &QDateEdit::dateChanged, &m_controller, &AccountingController::setValidFrom);
    connect(m_ui->prepaymentMethodButton, &QRadioButton::clicked, this, [this] { m_controller.setMethod(BookingMethod::Prepayment); });
    connect(m_ui->expenseMethodButton, &QRadioButton::clicked, this, [this] { m_controller.setMethod(BookingMethod::Expense); });
    connect(m_ui->pointsIncomeButton, &QRadioButton::clicked, this, [this] { m_controller.setPoints(PointsBooking::Income); });
    connect(m_ui->pointsUnbookedButton, &QRadioButton::clicked, this, [this] { m_controller.setPoints(PointsBooking::NotBooked); });
    connect(m_ui->fiscalMonthBox, &QComboBox::activated, this,
            [this] { m_controller.setLastMonth(m_ui->fiscalMonthBox->currentData().toInt()); });
    connect(m_ui->taxSoftwareBox, &QComboBox::currentIndexChanged, this, &BookingPolicyTab::showTaxColumns);
    connect(m_ui->undoPolicyButton, &QPushButton::clicked, &m_controller, &AccountingController::undo);
    connect(m_ui->redoPolicyButton, &QPushButton::clicked, &m_controller, &AccountingController::redo);
    connect(m_ui->savePolicyButton, &QPushButton::clicked, this, &BookingPolicyTab::openSaveDialog);
    connect(m_ui->policyMessage, &MessageBar::closed, this, [this] { m_savedFrom.reset(); });

    connect(m_ui->giveUpPolicyButton, &QPushButton::clicked, this, &BookingPolicyTab::askToGiveUp);
    connect(m_ui->confirmGiveUpPolicyButton, &QPushButton::clicked, this, [this] {
        m_controller.giveUpDraft();
        m_ui->newPolicyButton->setFocus();
    });
    connect(m_ui->keepPolicyButton, &QPushButton::clicked, this, [this] {
        m_asksToGiveUp = false;
        render();
        m_ui->giveUpPolicyButton->setFocus();
    });
}

void BookingPolicyTab::connectKeys()
{
    const auto onKey = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (showsDraft())
                (m_controller.*act)();
        });
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Z), &AccountingController::undo);
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &AccountingController::redo);
}

bool BookingPolicyTab::showsDraft() const
{
    return m_controller.state().draft && !m_looksAtListed;
}

const ListedPolicy *BookingPolicyTab::selected() const
{
    const auto &policies = m_controller.state().policies.value;
    if (!policies)
        return nullptr;
    const auto found = std::find_if(policies->begin(), policies->end(), [this](const ListedPolicy &policy) {
        return m_selected && policy.isShipped == m_selected->isShipped && policy.number == m_selected->number
            && policy.content.validFrom == m_selected->validFrom;
    });
    return found == policies->end() ? policyOfToday(m_controller.state()) : &*found;
}

std::optional<DatedPolicy> BookingPolicyTab::shown() const
{
    if (showsDraft())
        return m_controller.state().draft;
    const ListedPolicy *policy = selected();
    return policy ? std::optional(policy->content) : std::nullopt;
}

void BookingPolicyTab::beginDraft()
{
    m_savedFrom.reset();
    m_looksAtListed = false;
    m_controller.beginDraft();
    m_ui->policyFromEdit->setFocus();
}

void BookingPolicyTab::selectPolicy()
{
    const QModelIndex current = m_ui->policiesView->currentIndex();
    const auto &policies = m_controller.state().policies.value;
    if (!current.isValid() || !policies)
        return;
    const qsizetype listed = m_policies.listedAt(current.row());
    m_looksAtListed = listed >= 0;
    if (listed >= 0 && listed < policies->size()) {
        const ListedPolicy &policy = policies->at(listed);
        m_selected = Selected{policy.isShipped, policy.number, policy.content.validFrom};
    }
    render();
}

void BookingPolicyTab::editCell(const QModelIndex &index)
{
    // Enter in a field comes here too, on its way through the table.
    if ((index.flags() & Qt::ItemIsEditable) && !m_ui->accountTitlesView->isPersistentEditorOpen(index))
        m_ui->accountTitlesView->edit(index);
}

void BookingPolicyTab::askToGiveUp()
{
    if (!m_controller.state().isChanged) {
        m_controller.giveUpDraft();
        m_ui->newPolicyButton->setFocus();
        return;
    }
    m_asksToGiveUp = true;
    render();
    m_ui->keepPolicyButton->setFocus();
}

void BookingPolicyTab::openSaveDialog()
{
    if (!m_controller.state().isSound() || m_saveDialog)
        return;
    m_saveDialog = new PolicySaveDialog(m_controller, this);
    m_saveDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_saveDialog->open();
}

void BookingPolicyTab::followSaved()
{
    const auto &policies = m_controller.state().policies.value;
    if (policies && !policies->isEmpty()) {
        // The newest number is the one that was just saved.
        const auto newest = std::max_element(policies->begin(), policies->end(),
                                             [](const ListedPolicy &a, const ListedPolicy &b) { return a.number < b.number; });
        m_selected = Selected{newest->isShipped, newest->number, newest->content.validFrom};
        m_savedFrom = newest->content.validFrom;
    }
    render();
    m_ui->policiesView->setFocus();
    m_ui->policyScroll->ensureVisible(0, 0);
}

void BookingPolicyTab::forget()
{
    m_selected.reset();
    m_savedFrom.reset();
    m_looksAtListed = false;
    m_asksToGiveUp = false;
    render();
}

void BookingPolicyTab::retranslate()
{
    m_ui->retranslateUi(this);
    fillLists();
    m_policies.retranslate();
    m_titles.retranslate();
    fitColumns();
    render();
}

} // namespace console::ui
