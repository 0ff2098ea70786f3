#include "ui/pages/settlement/withdraw_dialog.h"

#include "ui/pages/settlement/q_account_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_withdraw_dialog.h"

#include <QKeyEvent>
#include <QShowEvent>

#include <algorithm>

namespace console::ui {

namespace {

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

WithdrawDialog::WithdrawDialog(WithdrawalController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::WithdrawDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->withdrawAmountSpin, &QSpinBox::valueChanged, this, &WithdrawDialog::render);
    connect(m_ui->withdrawAllButton, &QPushButton::clicked, this, [this] {
        if (const auto &settled = m_controller.state().settled.value)
            m_ui->withdrawAmountSpin->setValue(int(std::min<qint64>(settled->value(), m_ui->withdrawAmountSpin->maximum())));
    });
    connect(m_ui->withdrawConfirmButton, &QPushButton::clicked, this, &WithdrawDialog::confirm);
    connect(m_ui->withdrawCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&controller, &WithdrawalController::stateChanged, this, &WithdrawDialog::follow);
    connect(this, &QDialog::finished, this, [this] { m_ui->withdrawPasswordEdit->wipe(); });
    m_ui->withdrawAmountSpin->installEventFilter(this);
    m_ui->withdrawPasswordEdit->installEventFilter(this);
    m_ui->withdrawAllButton->setAutoDefault(false);
    m_ui->withdrawCancelButton->setDefault(true);
    m_ui->withdrawAmountSpin->setFocus();
    m_ui->withdrawAmountSpin->selectAll();
    render();
}

WithdrawDialog::~WithdrawDialog() = default;

void WithdrawDialog::reject()
{
    m_controller.cancel();
}

/// Return in a field goes on to the next one: it neither gives up what was typed nor books it.
bool WithdrawDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->withdrawAmountSpin->interpretText();
            (watched == m_ui->withdrawAmountSpin ? static_cast<QWidget *>(m_ui->withdrawPasswordEdit) : m_ui->withdrawConfirmButton)
                ->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void WithdrawDialog::confirm()
{
    m_ui->withdrawAmountSpin->interpretText();
    m_controller.request(m_ui->withdrawAmountSpin->value(), m_ui->withdrawPasswordEdit->text());
}

void WithdrawDialog::follow()
{
    const WithdrawalState &state = m_controller.state();
    if (!state.isOpen) {
        QDialog::done(state.done ? Accepted : Rejected);
        return;
    }
    if (state.refusal == WithdrawalRefusal::QAccountPasswordWrong && !state.isBooking)
        m_ui->withdrawPasswordEdit->selectAll();
    render();
}

void WithdrawDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void WithdrawDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void WithdrawDialog::render()
{
    const WithdrawalState &state = m_controller.state();
    //: After an amount of money in a field, with a blank before it.
    m_ui->withdrawAmountSpin->setSuffix(tr(" yen"));
    m_ui->withdrawAmountSpin->setEnabled(!state.isBooking);
    m_ui->withdrawAllButton->setEnabled(!state.isBooking && state.settled.value);
    m_ui->withdrawConfirmButton->setEnabled(!state.isBooking);
    m_ui->withdrawCancelButton->setEnabled(!state.isBooking);
    m_ui->withdrawConfirmButton->setText(state.isBooking ? tr("Recording…") : tr("Request withdrawal"));
    renderFigures();
    renderErrors();
    if (isVisible())
        growToFit(this);
}

void WithdrawDialog::renderFigures()
{
    const auto &settled = m_controller.state().settled.value;
    const auto amount = known<Yen>(m_ui->withdrawAmountSpin->value());
    const auto quote = quoteWithdrawal(amount);
    const auto left = settled ? settled->minus(amount) : std::nullopt;
    m_ui->withdrawFeeValue->setValue(withdrawalFeeYen);
    if (settled)
        m_ui->withdrawAvailableValue->setValue(settled->value());
    else
        m_ui->withdrawAvailableValue->setUnknown();
    if (quote && left && left->value() >= 0) {
        m_ui->withdrawReceivedValue->setValue(quote->received.value());
        m_ui->withdrawLeftValue->setValue(left->value());
    } else {
        m_ui->withdrawReceivedValue->setUnknown();
        m_ui->withdrawLeftValue->setUnknown();
    }
}

void WithdrawDialog::renderErrors()
{
    const WithdrawalState &state = m_controller.state();
    QLabel *place = m_ui->withdrawError;
    QString sentence;
    if (state.fault) {
        sentence = tr("%1 Nothing was booked.").arg(storeFaultText(*state.fault));
    } else if (state.refusal) {
        sentence = QAccountTexts::refusal(*state.refusal, state.waitSeconds);
        switch (*state.refusal) {
        case WithdrawalRefusal::NothingArrives:
        case WithdrawalRefusal::MoreThanSettled:
            place = m_ui->withdrawAmountError;
            break;
        case WithdrawalRefusal::QAccountPasswordNotSet:
        case WithdrawalRefusal::QAccountPasswordWrong:
        case WithdrawalRefusal::QAccountLocked:
            place = m_ui->withdrawPasswordError;
            break;
        case WithdrawalRefusal::ActionIdReused:
            break;
        }
    }
    for (QLabel *label : {m_ui->withdrawAmountError, m_ui->withdrawPasswordError, m_ui->withdrawError})
        showError(label, label == place ? sentence : QString());
}

} // namespace console::ui
