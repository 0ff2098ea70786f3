#include "ui/pages/checkout/checkout_page.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_checkout_page.h"

#include <QButtonGroup>
#include <QHideEvent>

#include <algorithm>

namespace console::ui {

namespace {

bool isBlankOrDigit(QChar c)
{
    return c.isSpace() || c.isDigit();
}

/// Card numbers are read in fours; anything but digits and blanks stays as it was typed.
void groupInFours(QLineEdit *edit)
{
    const QString typed = edit->text();
    if (!std::all_of(typed.begin(), typed.end(), isBlankOrDigit))
        return;
    const auto digitsBeforeCursor = std::count_if(typed.begin(), typed.begin() + edit->cursorPosition(), [](QChar c) { return c.isDigit(); });
    QString grouped;
    int digits = 0;
    int cursor = 0;
    for (const QChar c : typed) {
        if (!c.isDigit())
            continue;
        if (digits > 0 && digits % 4 == 0)
            grouped.append(u' ');
        grouped.append(c);
        if (++digits == digitsBeforeCursor)
            cursor = int(grouped.size());
    }
    if (grouped == typed)
        return;
    edit->setText(grouped);
    edit->setCursorPosition(cursor);
}

/// 1230 → 12/30.
void slashExpiry(QLineEdit *edit)
{
    const QString typed = edit->text();
    if (typed.size() == 4 && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        edit->setText(typed.left(2) + u'/' + typed.mid(2));
}

} // namespace

CheckoutPage::CheckoutPage(Desk &desk, QWidget *parent) : Page(parent), m_ui(std::make_unique<Ui::CheckoutPage>()), m_controller(desk)
{
    m_ui->setupUi(this);
    auto *methods = new QButtonGroup(this);
    methods->addButton(m_ui->paymentMethod_card, int(PaymentMethod::Card));
    methods->addButton(m_ui->paymentMethod_settlement_due, int(PaymentMethod::SettlementDue));
    methods->addButton(m_ui->paymentMethod_settlement, int(PaymentMethod::Settlement));
    connect(methods, &QButtonGroup::idClicked, this, [this](int id) { m_controller.chooseMethod(static_cast<PaymentMethod>(id)); });
    connect(m_ui->proceedButton, &QPushButton::clicked, &m_controller, &CheckoutController::proceed);
    connect(m_ui->previousPageButton, &QPushButton::clicked, &m_controller, &CheckoutController::goBack);
    connect(m_ui->orderButton, &QPushButton::clicked, this, &CheckoutPage::placeOrder);
    const auto openTickets = [this] { emit navigate({PageId::Qcash, QStringLiteral("charge")}); };
    connect(m_ui->changeTicketButton, &QPushButton::clicked, this, openTickets);
    connect(m_ui->buyAnotherButton, &QPushButton::clicked, this, openTickets);
    connect(m_ui->cartEmpty, &EmptyState::actionTriggered, this, openTickets);
    connect(m_ui->viewQcashButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Qcash, QStringLiteral("history")}); });
    connect(m_ui->setQAccountPasswordButton, &QPushButton::clicked, this,
            [this] { emit navigate({PageId::SellerAccount, QStringLiteral("set_password_return")}); });
    connectFields();
    connect(&m_controller, &CheckoutController::stateChanged, this, &CheckoutPage::render);
    retranslate();
}

CheckoutPage::~CheckoutPage() = default;

void CheckoutPage::connectFields()
{
    const std::pair<QLineEdit *, CardField> fields[] = {{m_ui->cardNumberEdit, CardField::Number},
                                                        {m_ui->cardExpiryEdit, CardField::Expiry},
                                                        {m_ui->cardCodeEdit, CardField::Code},
                                                        {m_ui->cardHolderEdit, CardField::Holder}};
    connect(m_ui->cardNumberEdit, &QLineEdit::textEdited, this, [this] { groupInFours(m_ui->cardNumberEdit); });
    connect(m_ui->cardExpiryEdit, &QLineEdit::textEdited, this, [this] { slashExpiry(m_ui->cardExpiryEdit); });
    for (const auto &[edit, field] : fields) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit, field = field] {
            if (!edit->text().isEmpty()) // an empty field is a finding only when the order is placed
                m_controller.checkField(field, cardFields());
        });
        connect(edit, &QLineEdit::returnPressed, this, &CheckoutPage::placeOrder);
    }
    connect(m_ui->qAccountPasswordEdit, &QLineEdit::returnPressed, this, &CheckoutPage::placeOrder);
    connect(m_ui->cardNumberEdit, &QLineEdit::textChanged, this, &CheckoutPage::renderCard);
}

void CheckoutPage::open(const PageRequest &request)
{
    if (request.detail == QLatin1String("resume"))
        return;
    bool isNumber = false;
    const qint64 ticket = request.detail.toLongLong(&isNumber);
    if (!isNumber && m_controller.state().ticket != 0 && !m_controller.state().order)
        return; // back to the order that is under way
    wipeFields();
    m_controller.putInCart(isNumber ? ticket : 0);
    m_ui->proceedButton->setFocus();
}

void CheckoutPage::refresh()
{
    m_controller.refresh();
}

void CheckoutPage::retranslate()
{
    m_ui->retranslateUi(this);
    render();
}

void CheckoutPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    // Drafts stay, secrets don't.
    m_ui->cardCodeEdit->clear();
    m_ui->qAccountPasswordEdit->wipe();
}

CardFields CheckoutPage::cardFields() const
{
    CardFields fields;
    fields.number = m_ui->cardNumberEdit->text();
    fields.expiry = m_ui->cardExpiryEdit->text();
    fields.code = m_ui->cardCodeEdit->text();
    fields.holder = m_ui->cardHolderEdit->text();
    fields.instalments = m_ui->cardInstalmentsBox->currentData().toInt();
    return fields;
}

void CheckoutPage::placeOrder()
{
    m_controller.order(cardFields(), m_ui->qAccountPasswordEdit->text());
}

void CheckoutPage::wipeFields()
{
    for (QLineEdit *edit : {m_ui->cardNumberEdit, m_ui->cardExpiryEdit, m_ui->cardCodeEdit, m_ui->cardHolderEdit}) {
        edit->setText(QString(edit->text().size(), QChar(0x2022)));
        edit->clear();
    }
    m_ui->qAccountPasswordEdit->wipe();
}

void CheckoutPage::render()
{
    const CheckoutState &state = m_controller.state();
    m_ui->stepBar->setSteps({tr("Cart"), tr("Order & payment"), tr("Order complete")});
    const int step = int(state.step);
    m_ui->stepBar->setCurrent(state.step == CheckoutStep::Complete ? step + 1 : step);
    // Not a stack: that would be as high as its highest page, with a scroll bar beside a short one.
    m_ui->cartStep->setVisible(state.step == CheckoutStep::Cart);
    m_ui->paymentStep->setVisible(state.step == CheckoutStep::Payment);
    m_ui->completeStep->setVisible(state.step == CheckoutStep::Complete);
    const auto fault = state.fault ? state.fault : state.money.fault ? state.money.fault : state.balances.fault;
    if (fault)
        m_ui->checkoutMessage->showMessage(MessageBar::Kind::Error, storeFaultText(*fault));
    else
        m_ui->checkoutMessage->clear();
    renderCart();
    renderPayment();
    renderComplete();
    if (state.step != m_shownStep) {
        m_shownStep = state.step;
        if (state.step == CheckoutStep::Complete) {
            wipeFields();
            m_ui->viewQcashButton->setFocus();
        } else if (state.step == CheckoutStep::Payment) {
            m_ui->paymentMethod_card->setFocus();
        }
    }
}

void CheckoutPage::renderCart()
{
    const CheckoutState &state = m_controller.state();
    const bool isEmpty = state.ticket == 0;
    m_ui->cartCard->setVisible(!isEmpty);
    m_ui->cartEmpty->setVisible(isEmpty);
    m_ui->cartEmpty->setText(tr("The cart is empty. Choose a charge ticket first."));
    m_ui->cartEmpty->setAction(tr("Choose a charge ticket"));
    // Not in the form: a button's text would lose the & as its shortcut's mark.
    m_ui->proceedButton->setText(withoutMnemonic(tr("Order & payment")));
    m_ui->cartTicketLabel->setText(PaymentTexts::ticketName(state.ticket));
    m_ui->cartPriceLabel->setValue(state.ticket);
    if (state.balances.value) {
        const qint64 total = state.balances.value->total.value();
        m_ui->cartBalanceLabel->setText(tr("Balance now %1 Qcash, afterwards %2 Qcash.").arg(formatNumber(total), formatNumber(total + state.ticket)));
    }
}

void CheckoutPage::renderPayment()
{
    const CheckoutState &state = m_controller.state();
    m_ui->practiceFrame->setVisible(state.isPractice);
    m_ui->ticketLineLabel->setText(PaymentTexts::ticketName(state.ticket));
    m_ui->paymentTotalLabel->setValue(state.ticket);
    renderMethods();
    renderFindings();
    renderCard();
    m_ui->orderButton->setEnabled(!state.isOrdering && state.ticket != 0
                                  && (state.method == PaymentMethod::Card || state.hasQAccountPassword));
    m_ui->orderButton->setText(state.isOrdering ? tr("Ordering…") : tr("Place order"));
    m_ui->previousPageButton->setEnabled(!state.isOrdering);
}

void CheckoutPage::renderMethods()
{
    const CheckoutState &state = m_controller.state();
    const bool isCard = state.method == PaymentMethod::Card;
    m_ui->paymentMethod_card->setChecked(isCard);
    m_ui->paymentMethod_settlement->setChecked(state.method == PaymentMethod::Settlement);
    m_ui->paymentMethod_settlement_due->setChecked(state.method == PaymentMethod::SettlementDue);
    m_ui->cardFields->setVisible(isCard);
    m_ui->qAccountFields->setVisible(!isCard);
    m_ui->qAccountMissing->setVisible(!state.hasQAccountPassword);
    m_ui->qAccountPasswordEdit->setEnabled(state.hasQAccountPassword);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->paymentMethod_card), static_cast<QWidget *>(m_ui->cardFields), static_cast<QWidget *>(m_ui->qAccountFields)})
        widget->setDisabled(state.isOrdering);

    const auto showAvailable = [&](NumberLabel *label, QLabel *reason, QRadioButton *radio, PaymentMethod method, const std::optional<Yen> &available) {
        if (available)
            label->setValue(std::max<qint64>(0, available->value()));
        else
            label->setUnknown();
        const bool canPay = state.canPayWith(method);
        radio->setEnabled(canPay && !state.isOrdering);
        const bool hasNone = available && available->value() <= 0;
        reason->setText(canPay || !available ? QString()
                        : hasNone            ? tr("Nothing is available: settlement money is for shops with sales. Import your orders.")
                                             : tr("Less than this ticket costs."));
        reason->setVisible(!reason->text().isEmpty());
    };
    const auto &money = state.money.value;
    showAvailable(m_ui->settledAvailableLabel, m_ui->reason_settlement, m_ui->paymentMethod_settlement, PaymentMethod::Settlement,
                  money ? std::optional<Yen>(money->settled) : std::nullopt);
    showAvailable(m_ui->dueAvailableLabel, m_ui->reason_settlement_due, m_ui->paymentMethod_settlement_due, PaymentMethod::SettlementDue,
                  money ? std::optional<Yen>(money->due) : std::nullopt);
}

void CheckoutPage::renderFindings()
{
    const CheckoutState &state = m_controller.state();
    const std::pair<QLabel *, std::optional<CardProblem>> findings[] = {{m_ui->cardNumberError, state.card.number},
                                                                        {m_ui->cardExpiryError, state.card.expiry},
                                                                        {m_ui->cardCodeError, state.card.code},
                                                                        {m_ui->cardHolderError, state.card.holder},
                                                                        {m_ui->cardInstalmentsError, state.card.instalments}};
    for (const auto &[label, problem] : findings) {
        label->setText(problem ? PaymentTexts::sentence(*problem) : QString());
        label->setVisible(problem.has_value());
    }
    const bool isAboutPassword = state.refusal == ChargeRefusal::QAccountPasswordWrong || state.refusal == ChargeRefusal::QAccountLocked;
    const QString sentence = state.refusal ? PaymentTexts::sentence(*state.refusal) : QString();
    m_ui->qAccountPasswordError->setText(isAboutPassword ? sentence : QString());
    m_ui->qAccountPasswordError->setVisible(isAboutPassword);
    m_ui->paymentErrorLabel->setText(sentence);
    m_ui->paymentErrorLabel->setVisible(!sentence.isEmpty());
}

/// What the number typed so far tells: the brand, and the counts of payments that it can have.
void CheckoutPage::renderCard()
{
    const auto digits = cardDigits(m_ui->cardNumberEdit->text());
    const auto brand = digits ? brandOf(*digits) : std::nullopt;
    const QString caption = tr("Card number");
    m_ui->cardNumberCaption->setText(brand ? caption + QStringLiteral(" · ") + PaymentTexts::brandName(*brand) : caption);
    renderInstalments();
}

void CheckoutPage::renderInstalments()
{
    const QList<int> offered = m_controller.instalmentsFor(m_ui->cardNumberEdit->text());
    QComboBox *box = m_ui->cardInstalmentsBox;
    const int chosen = box->currentData().toInt();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const int count : offered)
        box->addItem(count == 1 ? tr("Single payment") : tr("%Ln payments", nullptr, count), count);
    box->setCurrentIndex(std::max<qsizetype>(0, offered.indexOf(chosen)));
    // One choice is no choice: it still says how the card pays.
    box->setEnabled(offered.size() > 1);
}

void CheckoutPage::renderComplete()
{
    const CheckoutState &state = m_controller.state();
    if (!state.order)
        return;
    const TicketOrder &order = *state.order;
    m_ui->completeIcon->setPixmap(iconPixmap(QStringLiteral("check"), Theme::current().green, 28, devicePixelRatioF()));
    m_ui->orderNumberLabel->setText(QString::number(order.orderNumber));
    m_ui->orderTicketLabel->setText(PaymentTexts::ticketName(order.ticket));
    const QString method = PaymentTexts::methodName(order.method);
    m_ui->orderMethodLabel->setText(order.card ? QStringLiteral("%1 · %2 •••• %3").arg(method, PaymentTexts::brandName(order.card->brand), order.card->lastFour) : method);
    m_ui->orderStatusLabel->setText(PaymentTexts::statusName(order.status));
    m_ui->newTotalLabel->setValue(order.totalAfter.value());
    m_ui->payInstructionsLabel->setText(state.isPractice
                                            ? tr("Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.")
                                            : tr("Nothing more is to be paid."));
}

} // namespace console::ui
