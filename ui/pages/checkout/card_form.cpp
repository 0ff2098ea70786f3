#include "ui/pages/checkout/card_form.h"

#include "ui/pages/checkout/payment_texts.h"
#include "ui_card_form.h"

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

void wipeEdit(QLineEdit *edit)
{
    edit->setText(QString(edit->text().size(), QChar(0x2022)));
    edit->clear();
}

CardForm::CardForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CardForm>())
{
    m_ui->setupUi(this);
    const std::pair<QLineEdit *, CardField> fields[] = {{m_ui->cardNumberEdit, CardField::Number},
                                                        {m_ui->cardExpiryEdit, CardField::Expiry},
                                                        {m_ui->cardCodeEdit, CardField::Code},
                                                        {m_ui->cardHolderEdit, CardField::Holder}};
    connect(m_ui->cardNumberEdit, &QLineEdit::textEdited, this, [this] { groupInFours(m_ui->cardNumberEdit); });
    connect(m_ui->cardExpiryEdit, &QLineEdit::textEdited, this, [this] { slashExpiry(m_ui->cardExpiryEdit); });
    for (const auto &[edit, field] : fields) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit, field = field] {
            if (!edit->text().isEmpty()) // an empty field is a finding only when the order is placed
                emit fieldLeft(field);
        });
        connect(edit, &QLineEdit::returnPressed, this, &CardForm::submitted);
    }
    connect(m_ui->cardNumberEdit, &QLineEdit::textChanged, this, &CardForm::renderNumber);
}

CardForm::~CardForm() = default;

CardFields CardForm::fields() const
{
    CardFields fields;
    fields.number = m_ui->cardNumberEdit->text();
    fields.expiry = m_ui->cardExpiryEdit->text();
    fields.code = m_ui->cardCodeEdit->text();
    fields.holder = m_ui->cardHolderEdit->text();
    fields.instalments = m_ui->cardInstalmentsBox->currentData().toInt();
    return fields;
}

void CardForm::wipe()
{
    for (QLineEdit *edit : {m_ui->cardNumberEdit, m_ui->cardExpiryEdit, m_ui->cardCodeEdit, m_ui->cardHolderEdit})
        wipeEdit(edit);
}

void CardForm::wipeCode()
{
    wipeEdit(m_ui->cardCodeEdit);
}

void CardForm::retranslate()
{
    m_ui->retranslateUi(this);
}

void CardForm::render(const CheckoutState &state)
{
    m_ticket = state.ticket;
    const std::pair<QLabel *, std::optional<CardProblem>> findings[] = {{m_ui->cardNumberError, state.card.number},
                                                                        {m_ui->cardExpiryError, state.card.expiry},
                                                                        {m_ui->cardCodeError, state.card.code},
                                                                        {m_ui->cardHolderError, state.card.holder},
                                                                        {m_ui->cardInstalmentsError, state.card.instalments}};
    for (const auto &[label, problem] : findings) {
        label->setText(problem ? PaymentTexts::sentence(*problem) : QString());
        label->setVisible(problem.has_value());
    }
    renderNumber();
}

bool CardForm::focusProblem()
{
    const std::pair<QLabel *, QWidget *> fields[] = {{m_ui->cardNumberError, m_ui->cardNumberEdit},
                                                     {m_ui->cardExpiryError, m_ui->cardExpiryEdit},
                                                     {m_ui->cardCodeError, m_ui->cardCodeEdit},
                                                     {m_ui->cardHolderError, m_ui->cardHolderEdit}};
    for (const auto &[error, field] : fields) {
        if (error->text().isEmpty())
            continue;
        field->setFocus();
        return true;
    }
    return false;
}

/// What the number typed so far tells: the brand, and the counts of payments that it can have.
void CardForm::renderNumber()
{
    const auto digits = cardDigits(m_ui->cardNumberEdit->text());
    const auto brand = digits ? brandOf(*digits) : std::nullopt;
    const QString caption = tr("Card number");
    m_ui->cardNumberCaption->setText(brand ? caption + QStringLiteral(" · ") + PaymentTexts::brandName(*brand) : caption);
    renderInstalments();
}

void CardForm::renderInstalments()
{
    const auto digits = cardDigits(m_ui->cardNumberEdit->text());
    const QList<int> offered = instalmentsOffered(digits ? brandOf(*digits) : std::nullopt, m_ticket);
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

} // namespace console::ui
