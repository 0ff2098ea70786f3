#include "ui/qcash_warning_banner.h"

#include "ui/pages/qcash/outlook_texts.h"
#include "ui/pages/qcash/plan_dialog.h"
#include "ui/store_fault_text.h"

#include <QEvent>
#include <QPushButton>

namespace console::ui {

namespace {

void name(QPushButton *button, const QString &text, const QString &accessibleName)
{
    button->setText(text);
    button->setAccessibleName(accessibleName);
}

MessageBar::Kind kindOf(const QcashWarning &warning)
{
    const QcashOutlook &outlook = warning.outlook;
    const bool isOver = warning.kind == QcashWarningKind::LowBalance ? outlook.figures.spendable.isZero()
                                                                     : outlook.pace && outlook.pace->reachedPercent == 100;
    return isOver ? MessageBar::Kind::Error : MessageBar::Kind::Warning;
}

} // namespace

QcashWarningBanner::QcashWarningBanner(Desk &desk, QWidget *parent)
    : MessageBar(parent), m_warnings(desk), m_tray(m_warnings), m_buy(addButton(QStringLiteral("qcashWarningBuyButton"))),
      m_plan(addButton(QStringLiteral("qcashWarningPlanButton"))), m_later(addButton(QStringLiteral("qcashWarningLaterButton")))
{
    setObjectName(QStringLiteral("qcashWarningBanner"));
    connect(m_buy, &QPushButton::clicked, this, [this] { emit navigate(purchase()); });
    connect(m_plan, &QPushButton::clicked, this, [this, &desk] { QcashPlanDialog::openOver(desk, this); });
    connect(m_later, &QPushButton::clicked, &m_warnings, &QcashWarningController::putAway);
    connect(&m_warnings, &QcashWarningController::stateChanged, this, &QcashWarningBanner::render);
    window()->installEventFilter(this);
    render();
}

PageRequest QcashWarningBanner::purchase() const
{
    const QList<QcashWarning> &warnings = m_warnings.state().warnings;
    const Qcash proposed = warnings.isEmpty() ? Qcash() : warnings.first().outlook.proposedCharge;
    const QString detail = QStringLiteral("charge");
    return {PageId::Qcash, proposed.isZero() ? detail : QStringLiteral("%1:%2").arg(detail).arg(proposed.value())};
}

void QcashWarningBanner::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_tray.retranslate();
        render();
    }
}

bool QcashWarningBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_warnings.look();
    return MessageBar::eventFilter(watched, event);
}

void QcashWarningBanner::render()
{
    name(m_buy, tr("Buy Qcash"), tr("Go to the charge tickets with the proposed one selected"));
    name(m_plan, tr("Plan…"), tr("Change when the program warns of Qcash"));
    name(m_later, tr("Later"), tr("Put this warning away for now"));
    const QcashWarningState &state = m_warnings.state();
    const bool isWarned = !state.warnings.isEmpty();
    m_buy->setVisible(isWarned && state.warnings.first().kind == QcashWarningKind::LowBalance);
    m_plan->setVisible(isWarned);
    m_later->setVisible(isWarned);
    if (isWarned)
        showMessage(kindOf(state.warnings.first()), OutlookTexts::warning(state.warnings.first()));
    else if (state.fault)
        showMessage(Kind::Error, tr("Qcash can't be looked after at the moment; it is tried again. %1").arg(storeFaultText(*state.fault)));
    else
        clear();
}

} // namespace console::ui
