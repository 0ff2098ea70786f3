#include "ui/pages/keeping/close_shop_dialog.h"

#include "ui/language.h"
#include "ui/pages/export/book_exports.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_close_shop_dialog.h"

#include <QKeyEvent>
#include <QShowEvent>

namespace console::ui {

namespace {

constexpr int smallestWidth = 680;

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CloseShopDialog::CloseShopDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::CloseShopDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(smallestWidth);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, &m_controller, &ShopClosingController::tick);
    connect(&m_controller, &ShopClosingController::stateChanged, this, &CloseShopDialog::follow);
    connect(m_ui->closeSellerIdEdit, &QLineEdit::textChanged, this, &CloseShopDialog::render);
    connect(m_ui->closePasswordEdit, &QLineEdit::textChanged, this, &CloseShopDialog::render);
    connect(m_ui->closeBackupButton, &QPushButton::clicked, this, [this] { askForBackup(m_desk, this); });
    connect(m_ui->closeStatementButton, &QPushButton::clicked, this,
            [this] { askForStatement(m_desk, JstMonth::containing(m_desk.clock.now()), this); });
    connect(m_ui->closeCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->closeConfirmButton, &QPushButton::clicked, this, &CloseShopDialog::confirm);
    connect(this, &QDialog::finished, this, [this] { m_ui->closePasswordEdit->wipe(); });
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->closeSellerIdEdit, m_ui->closePasswordEdit})
        field->installEventFilter(this);
    m_ui->closeCancelButton->setDefault(true);
    m_ui->closeCancelButton->setFocus();
    render();
}

CloseShopDialog::~CloseShopDialog() = default;

void CloseShopDialog::reject()
{
    if (!m_controller.state().isClosing)
        QDialog::reject();
}

/// Return in a field goes on to the next one: it neither gives up what was typed nor closes the shop.
bool CloseShopDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            (watched == m_ui->closeSellerIdEdit ? static_cast<QWidget *>(m_ui->closePasswordEdit) : m_ui->closeConfirmButton)
                ->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CloseShopDialog::confirm()
{
    m_controller.close(m_ui->closeSellerIdEdit->text(), m_ui->closePasswordEdit->text());
}

void CloseShopDialog::follow()
{
    const ShopClosingState &state = m_controller.state();
    if (state.waitSeconds > 0 && !m_second.isActive())
        m_second.start();
    else if (state.waitSeconds == 0)
        m_second.stop();
    if (!state.isClosing && (state.refusal || state.done))
        m_ui->closePasswordEdit->wipe();
    render();
    if (state.done)
        m_ui->closeCancelButton->setFocus();
    else if (m_isWaiting && !state.isClosing)
        focusRefused();
    m_isWaiting = state.isClosing;
}

/// Where one goes on after an attempt that was refused.
void CloseShopDialog::focusRefused()
{
    if (m_controller.state().refusal == ClosingRefusal::SellerIdDiffers)
        m_ui->closeSellerIdEdit->setFocus();
    else
        m_ui->closePasswordEdit->setFocus();
}

void CloseShopDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void CloseShopDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

void CloseShopDialog::render()
{
    const ShopClosingState &state = m_controller.state();
    const QString sellerId = state.shop ? singleLine(state.shop->sellerId) : QString();
    const QString name = state.shop ? singleLine(state.shop->name) : QString();
    //: %1 is a seller ID, %2 a shop's name.
    showPlain(m_ui->closeTitle, state.done ? tr("The shop %1 (%2) is closed").arg(sellerId, name) : tr("Close the shop %1 (%2)").arg(sellerId, name));
    showPlain(m_ui->closeSellerIdCaption, tr("To confirm, type the seller ID: %1").arg(sellerId));
    const bool isOpen = !state.done;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->closeKeepText, m_ui->closeBackupButton, m_ui->closeStatementButton,
                                                          m_ui->closeSellerIdCaption, m_ui->closeSellerIdEdit, m_ui->closePasswordCaption,
                                                          m_ui->closePasswordEdit, m_ui->closeConfirmButton})
        part->setVisible(isOpen);
    if (state.done)
        showPlain(m_ui->closeText, tr("It was closed on %1 (Japan) with these figures. Its book stays in this file; backup and check of the book go on.")
                                       .arg(formatDateTime(jst::dateTimeOf(state.done->closedAt))));
    m_ui->closeSellerIdEdit->setEnabled(!state.isClosing);
    m_ui->closePasswordEdit->setEnabled(!state.isClosing);
    m_ui->closeCancelButton->setEnabled(!state.isClosing);
    const QString cancel = state.done ? tr("Close the window") : tr("Cancel");
    m_ui->closeCancelButton->setText(cancel);
    m_ui->closeCancelButton->setAccessibleName(cancel);
    m_ui->closeConfirmButton->setText(state.isClosing ? tr("Recording…") : tr("Close this shop"));
    m_ui->closeConfirmButton->setEnabled(state.canClose() && !m_ui->closeSellerIdEdit->text().isEmpty() && !m_ui->closePasswordEdit->text().isEmpty());
    renderFigures();
    renderWarning();
    renderErrors();
    if (isVisible())
        growToFit(this);
}

void CloseShopDialog::renderFigures()
{
    const ShopClosingState &state = m_controller.state();
    const std::optional<ClosingFigures> figures = state.done ? state.done->figures : state.figures;
    const auto show = [&figures](NumberLabel *label, auto value) {
        if (figures)
            label->setValue(value(*figures));
        else
            label->setUnknown();
    };
    show(m_ui->closeQcashValue, [](const ClosingFigures &all) { return all.qcash.value(); });
    show(m_ui->closeHeldValue, [](const ClosingFigures &all) { return all.held.value(); });
    show(m_ui->closePointsValue, [](const ClosingFigures &all) { return all.convertiblePoints.value(); });
    show(m_ui->closePointsNowValue, [](const ClosingFigures &all) { return all.pointsThisMonth.value(); });
    show(m_ui->closeOrdersValue, [](const ClosingFigures &all) { return all.ordersAwaiting; });
    show(m_ui->closeOrdersYenValue, [](const ClosingFigures &all) { return all.yenAwaiting.value(); });
    show(m_ui->closeSettledValue, [](const ClosingFigures &all) { return all.settled.value(); });
    show(m_ui->closeDueValue, [](const ClosingFigures &all) { return all.due.value(); });
}

/// What one may still do about it before.
void CloseShopDialog::renderWarning()
{
    const auto &figures = m_controller.state().figures;
    QStringList sentences;
    if (figures && !m_controller.state().done) {
        if (!figures->qcash.isZero())
            sentences.append(tr("Qcash is never paid back: %1 Qcash become void.").arg(formatNumber(figures->qcash.value())));
        if (!figures->held.isZero())
            sentences.append(tr("%1 Qcash are held for bids: their outcomes can't be entered any more.").arg(formatNumber(figures->held.value())));
        if (figures->convertiblePoints.value() >= 100)
            sentences.append(tr("Last month's points are not converted."));
        if (figures->settled.value() > 0 || figures->due.value() > 0)
            sentences.append(tr("Settlement money stays at Qoo10: this program pays nothing out."));
    }
    m_ui->closeWarning->setText(sentences.join(u' '));
    m_ui->closeWarning->setVisible(!sentences.isEmpty());
}

QString CloseShopDialog::refusalText(ClosingRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case ClosingRefusal::ActionIdReused:
        return tr("The shop was not closed. Try again.");
    case ClosingRefusal::AlreadyClosed:
        return tr("This shop has been closed already.");
    case ClosingRefusal::PaymentUnderWay:
        return tr("Ticket orders wait for payment. Pay for them or leave them first, then close the shop.");
    case ClosingRefusal::SellerIdDiffers:
        return tr("This is not the seller ID of this shop.");
    case ClosingRefusal::FiguresChanged:
        return tr("The figures have changed meanwhile. Look at them once more, then confirm again.");
    case ClosingRefusal::PasswordWrong:
        return tr("The password is not right.");
    case ClosingRefusal::PasswordWait:
        return tr("Too many wrong passwords. You can try again in %Ln second(s).", nullptr, waitSeconds);
    }
    Q_UNREACHABLE();
}

void CloseShopDialog::renderErrors()
{
    const ShopClosingState &state = m_controller.state();
    const auto refusal = state.refusal ? state.refusal : state.obstacle;
    QLabel *place = m_ui->closeError;
    QString sentence;
    if (state.done) {
        sentence.clear();
    } else if (state.fault) {
        sentence = tr("%1 The shop was not closed.").arg(storeFaultText(*state.fault));
    } else if (state.figuresFault) {
        sentence = storeFaultText(*state.figuresFault);
    } else if (refusal) {
        sentence = refusalText(*refusal, state.waitSeconds);
        if (*refusal == ClosingRefusal::SellerIdDiffers)
            place = m_ui->closeSellerIdError;
        else if (*refusal == ClosingRefusal::PasswordWrong || *refusal == ClosingRefusal::PasswordWait)
            place = m_ui->closePasswordError;
    }
    for (QLabel *label : {m_ui->closeSellerIdError, m_ui->closePasswordError, m_ui->closeError})
        showError(label, label == place ? sentence : QString());
}

} // namespace console::ui
