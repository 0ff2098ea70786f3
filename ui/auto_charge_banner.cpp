#include "ui/auto_charge_banner.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace console::ui {

namespace {

constexpr int lineHeight = 28;

QPushButton *button(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("variant", QStringLiteral("link"));
    made->setAutoDefault(true); // Return presses it, as Space does
    return made;
}

void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

struct KindLook
{
    QString frameRole;
    QString icon;
    QColor ink;
};

/// As a MessageBar's.
KindLook lookOf(MessageBar::Kind kind)
{
    const Theme &theme = Theme::current();
    switch (kind) {
    case MessageBar::Kind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), theme.blue};
    case MessageBar::Kind::Warning:
        return {QStringLiteral("warning"), QStringLiteral("warning"), theme.warnInk};
    case MessageBar::Kind::Success:
        return {QStringLiteral("success"), QStringLiteral("check"), theme.green};
    case MessageBar::Kind::Error:
        return {QStringLiteral("errorBar"), QStringLiteral("error"), theme.red};
    }
    Q_UNREACHABLE();
}

} // namespace

AutoChargeBanner::AutoChargeBanner(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_watch(desk), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_skip(button(this, "autoChargeSkipButton")), m_off(button(this, "autoChargeOffButton")), m_show(button(this, "autoChargeShowButton")),
      m_putAway(button(this, "autoChargePutAwayButton"))
{
    setObjectName(QStringLiteral("autoChargeBanner"));
    m_text->setObjectName(QStringLiteral("autoChargeBannerLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    for (QPushButton *each : {m_skip, m_off, m_show, m_putAway})
        layout->addWidget(each, 0, Qt::AlignVCenter);
    connect(m_skip, &QPushButton::clicked, &m_watch, &AutoChargeWatch::skip);
    connect(m_off, &QPushButton::clicked, &m_watch, &AutoChargeWatch::turnOff);
    connect(m_putAway, &QPushButton::clicked, &m_watch, &AutoChargeWatch::putAway);
    connect(m_show, &QPushButton::clicked, this, [this] { emit navigate({PageId::SellerAccount, QStringLiteral("auto_charge")}); });
    connect(&m_watch, &AutoChargeWatch::stateChanged, this, &AutoChargeBanner::render);
    render();
}

void AutoChargeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
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

void AutoChargeBanner::tell(MessageBar::Kind kind, const QString &text)
{
    const bool isNews = !text.isEmpty() && text != m_text->text();
    m_text->setText(text);
    const KindLook look = lookOf(kind);
    m_icon->setPixmap(iconPixmap(look.icon, look.ink, Theme::px(20), devicePixelRatioF()));
    for (QLabel *label : {m_icon, m_text})
        label->setMinimumHeight(Theme::px(lineHeight));
    setStyleProperty(this, "frameRole", look.frameRole);
    setVisible(!text.isEmpty());
    if (isNews) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
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
        tell(MessageBar::Kind::Error,
             tr("The auto-charge plan can't be carried out at the moment; it is tried again. %1").arg(storeFaultText(*state.fault)));
    else if (isUpcoming)
        tell(state.plan.phase == AutoChargePhase::Planned ? MessageBar::Kind::Info : MessageBar::Kind::Warning, upcomingText(state.plan));
    else if (state.notice)
        tell(state.notice->event == AutoChargeEvent::Charged ? MessageBar::Kind::Success : MessageBar::Kind::Warning, pastText(*state.notice));
    else
        tell(MessageBar::Kind::Info, QString());
}

} // namespace console::ui
