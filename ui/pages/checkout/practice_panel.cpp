#include "ui/pages/checkout/practice_panel.h"

#include "ui_practice_panel.h"

namespace console::ui {

PracticePanel::PracticePanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::PracticePanel>())
{
    m_ui->setupUi(this);
}

PracticePanel::~PracticePanel() = default;

void PracticePanel::setController(OrderController &controller)
{
    m_controller = &controller;
    const std::pair<QPushButton *, PracticeOutcome> buttons[] = {{m_ui->practicePayButton, PracticeOutcome::PayNow},
                                                                 {m_ui->practiceDeclineButton, PracticeOutcome::Decline},
                                                                 {m_ui->practiceLapseButton, PracticeOutcome::Lapse},
                                                                 {m_ui->practiceLateButton, PracticeOutcome::AnswerLate},
                                                                 {m_ui->practiceTwiceButton, PracticeOutcome::AnswerTwice},
                                                                 {m_ui->practiceOtherAmountButton, PracticeOutcome::OtherAmount},
                                                                 {m_ui->practiceUnknownButton, PracticeOutcome::UnknownOrder}};
    for (const auto &[button, outcome] : buttons)
        connect(button, &QPushButton::clicked, this, [this, outcome = outcome] { m_controller->practise(outcome); });
    render();
}

void PracticePanel::retranslate()
{
    m_ui->retranslateUi(this);
    render();
}

/// What is left to be said while the order still waits.
QString PracticePanel::sentence(PracticeOutcome outcome)
{
    switch (outcome) {
    case PracticeOutcome::AnswerLate:
        return tr("Chosen: the payment will come in right after the deadline. Until then you can choose otherwise.");
    case PracticeOutcome::OtherAmount:
        return tr("Another amount came in and was not credited. The order waits on until its deadline.");
    case PracticeOutcome::PayNow:
    case PracticeOutcome::Decline:
    case PracticeOutcome::Lapse:
    case PracticeOutcome::AnswerTwice:
    case PracticeOutcome::UnknownOrder:
        return tr("Chosen. The practice service is being asked.");
    }
    Q_UNREACHABLE();
}

void PracticePanel::render()
{
    const OrderState &state = m_controller->state();
    setVisible(m_controller->canPractise());
    const QString result = state.isOutcomeRefused ? tr("The practice service has decided about this payment already.")
                           : state.outcome        ? sentence(*state.outcome)
                                                  : QString();
    m_ui->practiceResultLabel->setText(result);
    m_ui->practiceResultLabel->setVisible(!result.isEmpty());
    const bool isFree = state.work == OrderWork::None && !state.isOutcomeRefused && state.outcome != PracticeOutcome::OtherAmount;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(isFree);
}

} // namespace console::ui
