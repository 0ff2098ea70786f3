#include "ui/pages/qcash/charge_tab.h"

#include "control/desk.h"
#include "domain/ticket.h"
#include "ui/language.h"
#include "ui/plain_text.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/reading_order.h"
#include "ui_charge_tab.h"

#include <QKeyEvent>

#include <algorithm>

namespace console::ui {

ChargeTab::ChargeTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ChargeTab>())
{
    m_ui->setupUi(this);
    CardRows::replace(m_ui->chargeRow, m_ui->chargeColumn);
    setReadingOrder(this);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    connect(m_ui->ticketView, &TicketList::choiceChanged, this, &ChargeTab::render);
    connect(m_ui->proposeButton, &QPushButton::clicked, this, &ChargeTab::propose);
    m_ui->wantedSpin->installEventFilter(this);
    connect(m_ui->purchaseButton, &QPushButton::clicked, this, [this] {
        if (const auto ticket = m_ui->ticketView->chosen())
            emit purchaseAsked(*ticket);
    });
    connect(m_ui->outlookLine, &OutlookLine::amountProposed, this, &ChargeTab::proposeFor);
    connect(m_ui->convertPointsButton, &QPushButton::clicked, this, &ChargeTab::gradePointsAsked);
    connect(m_ui->adMissingBar, &MessageBar::actionTriggered, this, &ChargeTab::backToAdAsked);
    render();
}

ChargeTab::~ChargeTab() = default;

void ChargeTab::setDesk(Desk &desk)
{
    m_ui->outlookLine->setDesk(desk);
    // What one shop has chosen is nothing for the next one.
    connect(&desk.session, &Session::shopChanged, this, &ChargeTab::clearChoice);
}

void ChargeTab::proposeFor(qint64 qcash)
{
    m_ui->wantedSpin->setValue(int(std::clamp<qint64>(qcash, 0, m_ui->wantedSpin->maximum())));
    propose();
}

void ChargeTab::setMissingForAd(std::optional<qint64> qcash)
{
    if (qcash == m_missingForAd)
        return;
    m_missingForAd = qcash;
    renderMissing();
}

void ChargeTab::renderMissing()
{
    if (!m_missingForAd)
        m_ui->adMissingBar->clear();
    else if (*m_missingForAd > 0)
        m_ui->adMissingBar->showMessage(MessageBar::Kind::Warning, tr("%1 Qcash are missing for your application.").arg(formatNumber(*m_missingForAd)));
    else
        m_ui->adMissingBar->showMessage(MessageBar::Kind::Success, tr("There is enough Qcash for your application now."));
    m_ui->adMissingBar->setAction(m_missingForAd ? tr("Back to the application") : QString());
}

void ChargeTab::clearChoice()
{
    m_proposedFor = 0;
    m_ui->wantedSpin->setValue(0);
    m_ui->ticketView->clearChoice();
    render();
}

/// Return in the amount's field proposes.
bool ChargeTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->wantedSpin && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            propose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChargeTab::propose()
{
    m_ui->wantedSpin->interpretText();
    m_proposedFor = m_ui->wantedSpin->value();
    const auto tickets = fewestTickets(m_proposedFor);
    if (!tickets.isEmpty())
        m_ui->ticketView->choose(tickets.first().faceValue);
    render();
}

void ChargeTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->outlookLine->retranslate();
    render();
}

QString ChargeTab::proposalText() const
{
    const auto tickets = fewestTickets(m_proposedFor);
    if (tickets.isEmpty())
        return tr("The smallest sum of tickets that reaches the amount is proposed, since Qcash is never refunded.");
    qint64 sum = 0;
    QStringList parts;
    for (const TicketCount &ticket : tickets) {
        sum += ticket.faceValue * ticket.count;
        //: %1 is a ticket's amount, %2 how many of them.
        parts.append(tr("%1 × %2").arg(formatNumber(ticket.faceValue), formatNumber(ticket.count)));
    }
    //: %1 is a list such as "5,000 × 1, 1,000 × 2", %2 their sum.
    return tr("%1 = %2 Qcash. Tickets are bought one by one; the largest is selected.").arg(parts.join(QStringLiteral(" + ")), formatNumber(sum));
}

void ChargeTab::render()
{
    const auto ticket = m_ui->ticketView->chosen();
    m_ui->purchaseButton->setEnabled(ticket.has_value());
    m_ui->chosenLabel->setText(ticket ? tr("%1 Qcash for %1 yen").arg(formatNumber(*ticket)) : tr("Select a charge ticket from the list."));
    m_ui->proposalLabel->setText(proposalText());
    m_ui->convertPointsButton->setText(withoutMnemonic(tr("My grade & points")));
    renderMissing();
}

} // namespace console::ui
