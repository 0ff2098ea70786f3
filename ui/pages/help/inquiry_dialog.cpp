#include "ui/pages/help/inquiry_dialog.h"

#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui_inquiry_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>

namespace console::ui {

InquiryDialog::InquiryDialog(const std::optional<Shop> &shop, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::InquiryDialog), m_shop(shop)
{
    m_ui->setupUi(this);
    connect(m_ui->openMailButton, &QPushButton::clicked, this, &InquiryDialog::openMailProgram);
    connect(m_ui->copyMailButton, &QPushButton::clicked, this, &InquiryDialog::copy);
    connect(m_ui->cancelMailButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->openMailButton->setDefault(true);
    m_ui->inquiryTextEdit->setTabChangesFocus(true);
    render();
    m_ui->inquirySubjectEdit->setFocus();
}

InquiryDialog::~InquiryDialog() = default;

InquiryMail InquiryDialog::mail() const
{
    return {m_ui->inquirySubjectEdit->text().trimmed(), m_ui->inquiryTextEdit->toPlainText()};
}

void InquiryDialog::openMailProgram()
{
    if (QDesktopServices::openUrl(mail().url())) {
        accept();
        return;
    }
    m_outcome = Outcome::NoMailProgram;
    render();
}

void InquiryDialog::copy()
{
    QGuiApplication::clipboard()->setText(mail().asText());
    m_outcome = Outcome::Copied;
    render();
}

void InquiryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

QString InquiryDialog::proposedText() const
{
    //: The category under which Qoo10 files the message; its form offers these words.
    const QString category = tr("Category: QSM operation > Promotion·Coupon·Qcash");
    if (!m_shop)
        return category + QStringLiteral("\n\n");
    return QStringLiteral("%1\n%2\n%3\n\n")
        .arg(category, tr("Seller ID: %1").arg(singleLine(m_shop->sellerId)), tr("Shop: %1").arg(singleLine(m_shop->name)));
}

void InquiryDialog::render()
{
    // What the seller has typed is never replaced; an untouched proposal follows the language.
    if (!m_ui->inquirySubjectEdit->isModified())
        m_ui->inquirySubjectEdit->setText(tr("[QSM operation > Promotion·Coupon·Qcash] Inquiry"));
    if (!m_ui->inquiryTextEdit->document()->isModified()) {
        m_ui->inquiryTextEdit->setPlainText(proposedText());
        m_ui->inquiryTextEdit->moveCursor(QTextCursor::End);
        m_ui->inquiryTextEdit->document()->setModified(false);
    }
    //: %1 is an e-mail address.
    m_ui->inquiryToLabel->setText(tr("To %1").arg(InquiryMail::address()));
    QString text;
    switch (m_outcome) {
    case Outcome::None:
        break;
    case Outcome::NoMailProgram:
        text = tr("No mail program answered. Copy the message and send it from wherever you write mail.");
        break;
    case Outcome::Copied:
        text = tr("The message is on the clipboard, with address and subject.");
        break;
    }
    setStyleProperty(m_ui->inquiryOutcomeLabel, "textRole",
                     m_outcome == Outcome::NoMailProgram ? QStringLiteral("error") : QStringLiteral("muted"));
    m_ui->inquiryOutcomeLabel->setText(text);
    m_ui->inquiryOutcomeLabel->setVisible(!text.isEmpty());
}

} // namespace console::ui
