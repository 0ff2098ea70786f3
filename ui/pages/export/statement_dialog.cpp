#include "ui/pages/export/statement_dialog.h"

#include "control/printing.h"
#include "ui/language.h"
#include "ui/pages/export/book_texts.h"
#include "ui/pages/export/export_file.h"
#include "ui/print/sheet_printer.h"
#include "ui/store_fault_text.h"
#include "ui_statement_dialog.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int leastWidth = 460;
const QDate firstDayOffered(2000, 1, 1);

} // namespace

StatementDialog::StatementDialog(Desk &desk, JstMonth proposed, QWidget *parent)
    : QDialog(parent), m_controller(desk, proposed), m_ui(std::make_unique<Ui::StatementDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(leastWidth);
    fillMonths();
    const StatementDays &span = m_controller.state().span;
    for (QDateEdit *edit : {m_ui->statementFromEdit, m_ui->statementToEdit})
        edit->setMinimumDate(firstDayOffered);
    m_ui->statementFromEdit->setDate(span.from);
    m_ui->statementToEdit->setDate(span.to);
    connect(m_ui->statementMonthButton, &QRadioButton::toggled, this, &StatementDialog::followChoice);
    connect(m_ui->statementMonthBox, &QComboBox::currentIndexChanged, this, &StatementDialog::followChoice);
    connect(m_ui->statementFromEdit, &QDateEdit::dateChanged, this, &StatementDialog::followChoice);
    connect(m_ui->statementToEdit, &QDateEdit::dateChanged, this, &StatementDialog::followChoice);
    connect(m_ui->statementSaveButton, &QPushButton::clicked, this, &StatementDialog::save);
    connect(m_ui->statementPreviewButton, &QPushButton::clicked, this, [this] { print(makePrintPreviewSymbol); });
    connect(m_ui->statementPrintButton, &QPushButton::clicked, this, [this] { print(makePrintDialogSymbol); });
    connect(m_ui->statementCloseButton, &QPushButton::clicked, this, &StatementDialog::reject);
    connect(&m_controller, &StatementController::stateChanged, this, &StatementDialog::render);
    connect(&m_controller, &StatementController::paperReady, this, &StatementDialog::openPrinter);
    connect(&m_controller, &StatementController::gone, this, &StatementDialog::reject);
    m_ui->statementMonthBox->setFocus();
    render();
}

StatementDialog::~StatementDialog() = default;

void StatementDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

void StatementDialog::fillMonths()
{
    const StatementState &state = m_controller.state();
    for (const JstMonth &month : state.months)
        m_ui->statementMonthBox->addItem(month.text(), month.number());
    m_ui->statementMonthBox->setCurrentIndex(m_ui->statementMonthBox->findData(state.month.number()));
}

void StatementDialog::followChoice()
{
    m_isPrintingMissing = false;
    const auto month = JstMonth::fromNumber(m_ui->statementMonthBox->currentData().toInt());
    if (m_ui->statementMonthButton->isChecked() && month)
        m_controller.chooseMonth(*month);
    else
        m_controller.chooseSpan({m_ui->statementFromEdit->date(), m_ui->statementToEdit->date()});
}

void StatementDialog::save()
{
    const StatementRequest request = m_controller.request(BookTexts::statement());
    const StatementState &state = m_controller.state();
    const QString days = state.isByMonth ? state.month.text()
                                         : QStringLiteral("%1-%2").arg(request.from.toString(Qt::ISODate), request.to.toString(Qt::ISODate));
    askForExport(m_controller.desk(),
                 {request.words.title, QStringLiteral("qcash-statement-") + days, QList<FileChoice>{{FileFormat::Pdf, {}}} + tableChoices(),
                  [request](const FileTarget &target) { return statementExport(request, target); }},
                 this);
}

void StatementDialog::print(const char *symbol)
{
    m_isPrintingMissing = !printingFunction(symbol);
    if (m_isPrintingMissing) {
        render();
        return;
    }
    m_symbol = symbol;
    m_controller.prepare(BookTexts::statement());
}

void StatementDialog::openPrinter(const Paper &paper)
{
    // Preview and print dialog are made alike.
    const auto make = reinterpret_cast<MakePrintPreview>(printingFunction(m_symbol));
    QDialog *dialog = make(this, paper.title, [paper](QPagedPaintDevice &device) { return paintOn(device, paper); });
    dialog->setObjectName(m_symbol == makePrintPreviewSymbol ? QStringLiteral("printPreviewDialog") : QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString StatementDialog::problem() const
{
    const StatementState &state = m_controller.state();
    if (state.isReversed())
        return tr("The first day comes after the last day.");
    if (state.fault)
        return storeFaultText(*state.fault);
    if (state.error)
        //: %1 is a number.
        return tr("More than %1 entries can't be printed at once. Choose fewer days, or save a file.").arg(formatNumber(printableRows));
    if (m_isPrintingMissing)
        return tr("The part of this program that prints is not installed. Save a PDF and print that.");
    return {};
}

void StatementDialog::render()
{
    const StatementState &state = m_controller.state();
    m_ui->statementMonthBox->setEnabled(state.isByMonth);
    for (QDateEdit *edit : {m_ui->statementFromEdit, m_ui->statementToEdit}) {
        edit->setEnabled(!state.isByMonth);
        keepIsoFormat(edit);
    }
    const QString wrong = problem();
    m_ui->statementErrorLabel->setText(wrong);
    m_ui->statementErrorLabel->setVisible(!wrong.isEmpty());
    m_ui->statementWaitLabel->setVisible(state.isPreparing);
    const bool mayGo = !state.isReversed() && !state.isPreparing;
    m_ui->statementSaveButton->setEnabled(mayGo);
    m_ui->statementPreviewButton->setEnabled(mayGo);
    m_ui->statementPrintButton->setEnabled(mayGo);
    fitHeight();
}

/// As wide as its buttons want, and as high as its sentences are then.
void StatementDialog::fitHeight()
{
    layout()->activate();
    const int wide = std::max(width(), layout()->sizeHint().width());
    resize(wide, layout()->totalHeightForWidth(wide));
}

} // namespace console::ui
