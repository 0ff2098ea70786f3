#include "ui/pages/settlement/auto_charge_tab.h"

#include "domain/ticket.h"
#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_dialog.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui_auto_charge_tab.h"

#include <QButtonGroup>

#include <algorithm>

namespace console::ui {

AutoChargeTab::AutoChargeTab(Desk &desk, QWidget *parent) : QWidget(parent), m_controller(desk), m_ui(std::make_unique<Ui::AutoChargeTab>())
{
    m_ui->setupUi(this);
    auto *triggers = new QButtonGroup(this);
    triggers->addButton(m_ui->autoChargeTriggerBelow);
    triggers->addButton(m_ui->autoChargeTriggerWeekday);
    m_ui->autoChargeLogView->setModel(&m_model);
    m_ui->autoChargeLogView->setDefaultWidths({140, 150, 100, 320});
    m_ui->autoChargeLogView->setStretchColumn(AutoChargeLogModel::DetailColumn);
    m_ui->autoChargeLogView->setSettingsKey(QStringLiteral("auto_charge_log.1"));
    m_ui->autoChargeLogEmpty->setIconName(QStringLiteral("qcash"));
    m_ui->autoChargeMessage->setClosable(true);
    m_second.setInterval(1000);
    fillBoxes();
    fillForm(AutoChargeTerms());
    connectParts();
    retranslate();
}

AutoChargeTab::~AutoChargeTab() = default;

void AutoChargeTab::connectParts()
{
    // What was chosen is said by the plan, not by the click: render() puts the mark where the plan stands.
    connect(m_ui->autoChargeSwitch, &QCheckBox::clicked, this, &AutoChargeTab::toggle);
    connect(m_ui->autoChargeSaveButton, &QPushButton::clicked, this, &AutoChargeTab::save);
    connect(m_ui->autoChargeSkipHereButton, &QPushButton::clicked, &m_controller, &AutoChargeController::skip);
    connect(m_ui->autoChargeMoreButton, &QPushButton::clicked, &m_controller, &AutoChargeController::showMoreLog);
    connect(m_ui->autoChargeMessage, &MessageBar::closed, &m_controller, &AutoChargeController::beginChange);
    connect(m_ui->autoChargeSetPasswordButton, &QPushButton::clicked, this,
            [this] { emit navigate({PageId::SellerAccount, QStringLiteral("q_account")}); });
    for (QRadioButton *radio : {m_ui->autoChargeTriggerBelow, m_ui->autoChargeTriggerWeekday})
        connect(radio, &QRadioButton::toggled, this, &AutoChargeTab::edited);
    for (QComboBox *box : {m_ui->autoChargeWeekdayBox, m_ui->autoChargeHourBox, m_ui->autoChargeTicketBox})
        connect(box, &QComboBox::currentIndexChanged, this, &AutoChargeTab::edited);
    for (QSpinBox *spin : {m_ui->autoChargeThresholdEdit, m_ui->autoChargeCapEdit})
        connect(spin, &QSpinBox::valueChanged, this, &AutoChargeTab::edited);
    connect(&m_controller, &AutoChargeController::stateChanged, this, &AutoChargeTab::follow);
    connect(&m_second, &QTimer::timeout, this, &AutoChargeTab::renderCountdown);
}

void AutoChargeTab::refresh()
{
    m_controller.refresh();
}

void AutoChargeTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    m_isFilling = true;
    for (int day = 0; day < m_ui->autoChargeWeekdayBox->count(); ++day)
        m_ui->autoChargeWeekdayBox->setItemText(day, AutoChargeTexts::weekdayName(m_ui->autoChargeWeekdayBox->itemData(day).toInt()));
    for (int row = 0; row < m_ui->autoChargeTicketBox->count(); ++row)
        m_ui->autoChargeTicketBox->setItemText(row, tr("%1 Qcash").arg(formatNumber(m_ui->autoChargeTicketBox->itemData(row).toLongLong())));
    //: After an amount in a field, with a blank before it.
    m_ui->autoChargeThresholdEdit->setSuffix(tr(" Qcash"));
    //: After an amount in a field, with a blank before it.
    m_ui->autoChargeCapEdit->setSuffix(tr(" yen"));
    m_isFilling = false;
    render();
}

void AutoChargeTab::fillBoxes()
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_ui->autoChargeWeekdayBox->addItem(QString(), day);
    for (int hour = 0; hour < 24; ++hour)
        m_ui->autoChargeHourBox->addItem(AutoChargeTexts::hourName(hour), hour);
    for (const qint64 ticket : ticketFaceValues)
        m_ui->autoChargeTicketBox->addItem(QString(), ticket);
}

void AutoChargeTab::fillForm(const AutoChargeTerms &terms)
{
    m_isFilling = true;
    const bool isByBalance = terms.trigger == AutoChargeTrigger::BelowBalance;
    m_ui->autoChargeTriggerBelow->setChecked(isByBalance);
    m_ui->autoChargeTriggerWeekday->setChecked(!isByBalance);
    m_ui->autoChargeThresholdEdit->setValue(int(std::min<qint64>(terms.thresholdQcash, m_ui->autoChargeThresholdEdit->maximum())));
    m_ui->autoChargeWeekdayBox->setCurrentIndex(m_ui->autoChargeWeekdayBox->findData(terms.weekday));
    m_ui->autoChargeHourBox->setCurrentIndex(m_ui->autoChargeHourBox->findData(terms.hour));
    m_ui->autoChargeTicketBox->setCurrentIndex(m_ui->autoChargeTicketBox->findData(terms.ticket));
    m_ui->autoChargeCapEdit->setValue(int(std::min<qint64>(terms.monthlyCapYen, m_ui->autoChargeCapEdit->maximum())));
    m_filled = terms;
    m_isFilling = false;
}

AutoChargeTerms AutoChargeTab::terms() const
{
    AutoChargeTerms terms;
    terms.trigger = m_ui->autoChargeTriggerBelow->isChecked() ? AutoChargeTrigger::BelowBalance : AutoChargeTrigger::Weekday;
    terms.thresholdQcash = m_ui->autoChargeThresholdEdit->value();
    terms.weekday = m_ui->autoChargeWeekdayBox->currentData().toInt();
    terms.hour = m_ui->autoChargeHourBox->currentData().toInt();
    terms.ticket = m_ui->autoChargeTicketBox->currentData().toLongLong();
    terms.monthlyCapYen = m_ui->autoChargeCapEdit->value();
    return terms;
}

void AutoChargeTab::edited()
{
    if (!m_isFilling)
        m_controller.beginChange(); // and so render(): the summary follows what is typed
}

/// One click turns it off; turning it on asks for the password first.
void AutoChargeTab::toggle()
{
    const auto &plan = m_controller.state().plan.value;
    if (plan && plan->isOn())
        m_controller.turnOff();
    else
        save();
    render();
}

void AutoChargeTab::save()
{
    m_ui->autoChargeThresholdEdit->interpretText();
    m_ui->autoChargeCapEdit->interpretText();
    const AutoChargeTerms wanted = terms();
    const auto &plan = m_controller.state().plan.value;
    if (!plan || !m_controller.check(wanted))
        return;
    if (!needsPassword(*plan, wanted)) {
        m_controller.save(wanted, {});
        return;
    }
    auto *dialog = new AutoChargeDialog(m_controller, wanted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AutoChargeTab::follow()
{
    // The form takes the plan's terms over when these have changed; what is being typed is left alone otherwise.
    const auto &plan = m_controller.state().plan.value;
    if (plan && plan->version > 0 && plan->terms != m_filled)
        fillForm(plan->terms);
    const auto &rows = m_controller.state().log.value;
    m_model.setRows(rows ? *rows : QList<AutoChargeLogRow>());
    render();
}

void AutoChargeTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renderCountdown();
}

void AutoChargeTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace console::ui
