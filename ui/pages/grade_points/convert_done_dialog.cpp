#include "ui/pages/grade_points/convert_done_dialog.h"

#include "ui/language.h"
#include "ui/widgets/fitting.h"
#include "ui_convert_done_dialog.h"

#include <QShowEvent>

namespace console::ui {

ConvertDoneDialog::ConvertDoneDialog(const ConversionReceipt &receipt, QWidget *parent)
    : QDialog(parent), m_receipt(receipt), m_ui(std::make_unique<Ui::ConvertDoneDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->convertDoneOkButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->convertDoneOkButton->setFocus();
    render();
}

ConvertDoneDialog::~ConvertDoneDialog() = default;

void ConvertDoneDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ConvertDoneDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void ConvertDoneDialog::render()
{
    m_ui->doneQcashValue->setValue(m_receipt.quote.qcash.value());
    m_ui->doneTotalValue->setValue(m_receipt.total.value());
    m_ui->doneLostLabel->setText(
        tr("%1 points of %2 were converted; %3 of them were lost as remainder.")
            .arg(formatNumber(m_receipt.quote.points.value()), m_receipt.month.text(), formatNumber(m_receipt.quote.lost.value())));
}

} // namespace console::ui
