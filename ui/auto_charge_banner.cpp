#include "ui/auto_charge_banner.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/store_fault_text.h"

#include <QEvent>
#include <QPushButton>

namespace console::ui {

namespace {

void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

AutoChargeBanner::AutoChargeBanner(Desk &desk, QWidget *parent)
    : MessageBar(parent), m_desk(desk), m_watch(desk), m_skip(addButton(QStringLiteral("autoChargeSkipButton"))),
      m_off(addButton(QStringLiteral("autoChargeOffButton"))), m_show(addButton(QStringLiteral("autoChargeShowButton"))),
      m_putAway(addButton(QStringLiteral("autoChargePutAwayButton")))
{
    setObjectName(QStringLiteral("autoChargeBanner"));
    m_show->show();
    connect(m_skip, &QPushButton::clicked, &m_watch, &AutoChargeWatch::skip);
    connect(m_off, &QPushButton::clicked, &m_watch, &AutoChargeWatch::turnOff);
    connect(m_putAway, &QPushButton::clicked, &m_watch, &AutoChargeWatch::putAway);
    connect(m_show, &QPushButton::clicked, this, [this] { emit navigate({PageId::SellerAccount, QStringLiteral("auto_charge")}); });
    connect(&m_watch, &AutoChargeWatch::stateChanged, this, &AutoChargeBanner::render);
    render();
}

void AutoChargeBanner::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

QString AutoChargeBanner::upcomingText(const AutoChargePlan &plan) const
{
    const QString ticket = formatNumber(plan.terms.ticket);
    const QString when = AutoChargeTexts::moment(*plan.nextAt, m_desk.clock.now());
    if (plan.phase == AutoChargePhase::WaitingRetry && plan.reason) {
        //: %1 is a ticket's amount, %2 a sentence with the reason, %3 a time.
        return tr("Auto-charge of %1 Qcash: %2 Next attempt at %3 (Japan time).").arg(ticket, AutoChargeTexts::reason(*plan.reason), when);
    }
    return tr("Auto-charge: a %1 ticket will be charged from settlement money at %2 (Japan time).").arg(ticket, when);
}

QString AutoChargeBanner::pastText(const AutoChargeLogRow &row)
{
    const QString ticket = formatNumber(row.terms.ticket);
    if (row.event == AutoChargeEvent::Charged) {
        return tr("Auto-charge: %1 Qcash were charged from settlement money on %2. Order number %3.")
            .arg(ticket, formatDateTime(jst::dateTimeOf(row.at)))
            .arg(row.orderNumber.value_or(0));
    }
    //: %1 is a ticket's amount, %2 one or two sentences that say why.
    return tr("Auto-charge of %1 Qcash was not made. %2").arg(ticket, AutoChargeTexts::detail(row));
}

void AutoChargeBanner::render()
{
    name(m_skip, tr("Skip this one"));
    name(m_off, tr("Turn off"));
    name(m_show, tr("Show"));
    m_putAway->setIcon(icon(QStringLiteral("close")));
    m_putAway->setToolTip(tr("Close"));
    m_putAway->setAccessibleName(tr("Close"));
    const AutoChargeWatchState &state = m_watch.state();
    const bool isUpcoming = state.plan.hasOccasion();
    m_skip->setVisible(isUpcoming);
    m_off->setVisible(state.plan.isOn());
    m_putAway->setVisible(!isUpcoming && state.notice && !state.fault);
    if (state.fault)
        showMessage(Kind::Error,
             tr("The auto-charge plan can't be carried out at the moment; it is tried again. %1").arg(storeFaultText(*state.fault)));
    else if (isUpcoming)
        showMessage(state.plan.phase == AutoChargePhase::Planned ? Kind::Info : Kind::Warning, upcomingText(state.plan));
    else if (state.notice)
        showMessage(state.notice->event == AutoChargeEvent::Charged ? Kind::Success : Kind::Warning, pastText(*state.notice));
    else
        clear();
}

} // namespace console::ui
