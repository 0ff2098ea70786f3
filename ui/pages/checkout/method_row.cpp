#include "ui/pages/checkout/method_row.h"

#include "ui/pages/checkout/payment_texts.h"
#include "ui/widgets/number_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace console::ui {

namespace {

constexpr int besideTheButton = 28; ///< where the radio button's text begins

QLabel *label(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("textRole", QLatin1String(role));
    return made;
}

QLabel *lineBelow(QWidget *parent, const char *role)
{
    QLabel *made = label(parent, role);
    made->setWordWrap(true);
    made->setContentsMargins(besideTheButton, 0, 0, 0);
    return made;
}

void showLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MethodRow::MethodRow(QWidget *parent) : QFrame(parent), m_button(new QRadioButton(this)), m_terms(lineBelow(this, "hint")), m_reason(lineBelow(this, "error"))
{
    setProperty("frameRole", QStringLiteral("row"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 7, 8, 7);
    column->setSpacing(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_button);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_terms);
    column->addWidget(m_reason);
}

QString MethodRow::method() const
{
    return codeIn(paymentMethodCodes, m_method);
}

void MethodRow::setMethod(const QString &code)
{
    const auto method = valueIn(paymentMethodCodes, code);
    Q_ASSERT(method);
    m_method = *method;
    m_button->setObjectName(QStringLiteral("paymentMethod_") + code);
    m_terms->setObjectName(QStringLiteral("terms_") + code);
    m_reason->setObjectName(QStringLiteral("reason_") + code);
    if (m_method == PaymentMethod::Settlement)
        addAvailable(QStringLiteral("settledAvailableLabel"));
    if (m_method == PaymentMethod::SettlementDue)
        addAvailable(QStringLiteral("dueAvailableLabel"));
}

void MethodRow::addAvailable(const QString &objectName)
{
    m_availableCaption = label(this, "muted");
    m_available = new NumberLabel(this);
    m_available->setObjectName(objectName);
    m_availableUnit = label(this, "muted");
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    for (QWidget *part : {static_cast<QWidget *>(m_availableCaption), static_cast<QWidget *>(m_available), static_cast<QWidget *>(m_availableUnit)})
        line->addWidget(part);
}

void MethodRow::render(const CheckoutState &state)
{
    const MethodOffer &offer = state.offer(m_method);
    // The chosen one's line stands below its details.
    setProperty("frameRole", state.method == m_method ? QStringLiteral("chosenRow") : QStringLiteral("row"));
    update();
    const QString title = PaymentTexts::methodTitle(m_method);
    const QString note = PaymentTexts::methodNote(m_method);
    m_button->setText(title);
    //: %1 is a payment method, %2 the stores where it is paid.
    m_button->setAccessibleName(note.isEmpty() ? title : tr("%1: %2").arg(title, note));
    m_button->setChecked(state.method == m_method);
    m_button->setEnabled(!offer.obstacle && !state.isOrdering);
    QStringList parts{note, PaymentTexts::terms(offer)};
    parts.removeAll(QString());
    showLine(m_terms, parts.join(QStringLiteral(" · ")));
    showLine(m_reason, PaymentTexts::reason(offer));
    if (m_available)
        renderAvailable(state.money);
}

void MethodRow::renderAvailable(const Reading<SettlementMoney> &money)
{
    m_availableCaption->setText(tr("Available amount"));
    m_availableUnit->setText(tr("yen"));
    m_available->setAccessibleDescription(tr("Available amount"));
    if (!money.value) {
        m_available->setUnknown();
        return;
    }
    const Yen available = m_method == PaymentMethod::Settlement ? money.value->spendableSettled : money.value->spendableDue;
    m_available->setValue(available.value());
}

void MethodRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_button->isEnabled())
        return QFrame::mousePressEvent(event);
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace console::ui
