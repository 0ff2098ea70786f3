#include "ui/pages/accounting/unused_qcash_tab.h"

#include "ui/language.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/export/book_exports.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/copied_rows.h"
#include "ui/widgets/fitting.h"
#include "ui/widgets/flow_layout.h"
#include "ui_unused_qcash_tab.h"

#include <QSignalBlocker>

namespace console::ui {

UnusedQcashTab::UnusedQcashTab(AccountingController &controller, Desk &desk, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::UnusedQcashTab>())
{
    m_ui->setupUi(this);
    auto *tools = new FlowLayout(m_ui->unusedTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->setLastAtRight(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->closingDayTools, m_ui->closingDateEdit, m_ui->certificateButton})
        tools->addWidget(part);
    m_ui->unusedView->setModel(&m_lots);
    m_ui->unusedView->setDefaultWidths({280, 160, 160});
    m_ui->unusedView->setStretchColumn(LotsModel::KindColumn);
    m_ui->unusedView->setFrameShape(QFrame::NoFrame);
    letRowsBeCopied(m_ui->unusedView);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    for (QPushButton *button : {m_ui->closingTodayButton, m_ui->closingMonthButton, m_ui->closingYearButton}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            for (const auto &[chosen, day] : closingDays()) {
                if (chosen == button && day.isValid())
                    m_controller.showLots(day);
            }
            render();
        });
    }
    m_ui->closingDateEdit->setKeyboardTracking(false);
    connect(m_ui->closingDateEdit, &QDateEdit::dateChanged, &controller, &AccountingController::showLots);
    connect(m_ui->certificateButton, &QPushButton::clicked, this,
            [this, &desk] { askForCertificate(desk, m_controller.state().lotDay, window()); });
    connect(m_ui->unusedEmpty, &EmptyState::actionTriggered, this, &UnusedQcashTab::chargeAsked);
    connect(&controller, &AccountingController::stateChanged, this, &UnusedQcashTab::render);
    render();
}

UnusedQcashTab::~UnusedQcashTab() = default;

QList<std::pair<QPushButton *, QDate>> UnusedQcashTab::closingDays() const
{
    const AccountingState &state = m_controller.state();
    if (!state.today.isValid())
        return {{m_ui->closingTodayButton, {}}, {m_ui->closingMonthButton, {}}, {m_ui->closingYearButton, {}}};
    const auto year = lastFiscalYear(state);
    return {{m_ui->closingTodayButton, state.today},
            {m_ui->closingMonthButton, lastMonth(state.today).to},
            {m_ui->closingYearButton, year ? year->to : QDate()}};
}

void UnusedQcashTab::render()
{
    const AccountingState &state = m_controller.state();
    renderDay();
    m_lots.setLots(state.lots.value);
    fitHeight(m_ui->unusedView, m_lots.rowCount());
    const bool isEmpty = state.lots.value && state.lots.value->rest.isZero();
    m_ui->unusedCard->setVisible(state.lots.value && !isEmpty);
    m_ui->unusedEmptyCard->setVisible(isEmpty);
    renderEmpty();
    m_ui->unusedErrorLabel->setVisible(state.lots.fault.has_value());
    m_ui->unusedErrorLabel->setText(state.lots.fault ? storeFaultText(*state.lots.fault) : QString());
    m_ui->unusedBusyLabel->setVisible(state.isReadingLots && !state.lots.value);
    m_ui->certificateButton->setEnabled(state.lots.value && !isEmpty);

    const bool isLess = state.lots.value && state.lots.value->booked.value() != state.lots.value->rest.value();
    m_ui->unusedValueLabel->setVisible(isLess && !isEmpty);
    m_ui->unusedValueLabel->setText(isLess ? tr("Booked is less than unused: the booking policy doesn't book Qcash from service points.") : QString());
}

void UnusedQcashTab::renderDay()
{
    const AccountingState &state = m_controller.state();
    QDateEdit *edit = m_ui->closingDateEdit;
    fitDateEdit(edit);
    if (state.lotDay.isValid() && (edit->date() != state.lotDay)) {
        const QSignalBlocker quiet(edit);
        edit->setDate(state.lotDay);
    }
    bool isTaken = false; // two of the days may be one and the same
    for (const auto &[button, day] : closingDays()) {
        const bool isShown = !isTaken && day.isValid() && day == state.lotDay;
        isTaken = isTaken || isShown;
        button->setChecked(isShown);
        button->setEnabled(day.isValid());
        button->setToolTip(day.isValid() ? formatDate(day) : QString());
    }
}

void UnusedQcashTab::renderEmpty()
{
    const AccountingState &state = m_controller.state();
    m_ui->unusedEmpty->setIconName(QStringLiteral("empty-box"));
    m_ui->unusedEmpty->setText(tr("No Qcash was left at the end of %1. Choose another closing date, or buy a charge ticket.").arg(formatDate(state.lotDay)));
    m_ui->unusedEmpty->setAction(tr("Qcash charge"));
}

void UnusedQcashTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_lots.retranslate();
    render();
}

} // namespace console::ui
