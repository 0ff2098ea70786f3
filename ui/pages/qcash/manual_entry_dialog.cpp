#include "ui/pages/qcash/manual_entry_dialog.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/store_fault_text.h"
#include "ui_manual_entry_dialog.h"

#include <QEvent>
#include <QSignalBlocker>

#include <array>

namespace console::ui {

namespace {

constexpr std::array kindsByHand{EntryKind::ManualIn, EntryKind::ManualOut, EntryKind::AdSpend, EntryKind::AdRefund};
/// Before this day there was no marketplace to move Qcash on.
const QDate earliestDay(2010, 1, 1);

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ManualEntryDialog::ManualEntryDialog(ManualEntryController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_stage(controller.state().stage), m_ui(std::make_unique<Ui::ManualEntryDialog>())
{
    m_ui->setupUi(this);
    if (isOpening())
        setObjectName(QStringLiteral("openingDialog"));
    m_ui->entryDateEdit->setDateRange(earliestDay, controller.state().today);
    m_ui->entryDateEdit->setDate(controller.state().today);
    fillBoxes();
    connect(m_ui->entryKindBox, &QComboBox::currentIndexChanged, this, &ManualEntryDialog::render);
    connect(m_ui->entryBookButton, &QPushButton::clicked, this, &ManualEntryDialog::book);
    connect(m_ui->entryCancelButton, &QPushButton::clicked, this, &ManualEntryDialog::reject);
    connect(&controller, &ManualEntryController::stateChanged, this, [this] {
        if (m_controller.state().stage == m_stage)
            render();
        else
            QDialog::done(Accepted);
    });
    m_ui->entryCancelButton->setDefault(true);
    (isOpening() ? static_cast<QWidget *>(m_ui->entryAmountSpin) : m_ui->entryKindBox)->setFocus();
    render();
    resize(460, sizeHint().height());
}

ManualEntryDialog::~ManualEntryDialog() = default;

void ManualEntryDialog::reject()
{
    m_controller.cancel();
}

bool ManualEntryDialog::isAd() const
{
    const auto kind = valueIn(entryKindCodes, m_ui->entryKindBox->currentData().toString());
    return !isOpening() && (kind == EntryKind::AdSpend || kind == EntryKind::AdRefund);
}

void ManualEntryDialog::fillBoxes()
{
    const QSignalBlocker blocker(m_ui->entryKindBox);
    if (m_ui->entryKindBox->count() == 0) {
        for (const EntryKind kind : kindsByHand)
            m_ui->entryKindBox->addItem(QString(), QString(codeIn(entryKindCodes, kind)));
        for (const auto &[ad, code] : adKindCodes)
            m_ui->entryAdBox->addItem(QString(), QString(code));
    }
    for (std::size_t i = 0; i < kindsByHand.size(); ++i)
        m_ui->entryKindBox->setItemText(int(i), entryKindName(kindsByHand[i]));
    for (std::size_t i = 0; i < adKindCodes.size(); ++i)
        m_ui->entryAdBox->setItemText(int(i), adName(adKindCodes[i].first));
}

void ManualEntryDialog::book()
{
    m_ui->entryAmountSpin->interpretText();
    ManualEntry entry;
    entry.kind = isOpening() ? EntryKind::Opening
                             : valueIn(entryKindCodes, m_ui->entryKindBox->currentData().toString()).value_or(EntryKind::ManualIn);
    entry.amount = m_ui->entryAmountSpin->value();
    entry.datedOn = m_ui->entryDateEdit->date();
    if (isAd()) {
        entry.adKind = valueIn(adKindCodes, m_ui->entryAdBox->currentData().toString());
        entry.itemNumber = m_ui->entryItemEdit->text().trimmed();
    }
    entry.reason = m_ui->entryReasonEdit->text().trimmed();
    m_controller.book(entry);
}

void ManualEntryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillBoxes();
        render();
    }
    QDialog::changeEvent(event);
}

void ManualEntryDialog::render()
{
    const ManualEntryState &state = m_controller.state();
    keepIsoFormat(m_ui->entryDateEdit);
    setWindowTitle(isOpening() ? tr("Opening balance") : tr("Record by hand"));
    m_ui->entryIntroLabel->setText(isOpening() ? tr("How much Qcash the shop had when this book began, as J·QSM shows it.")
                                               : tr("Record a Qcash movement that J·QSM shows and this book does not have yet."));
    for (QWidget *part : {static_cast<QWidget *>(m_ui->entryKindCaption), static_cast<QWidget *>(m_ui->entryKindBox)})
        part->setVisible(!isOpening());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->entryAdCaption), static_cast<QWidget *>(m_ui->entryAdBox),
                          static_cast<QWidget *>(m_ui->entryItemCaption), static_cast<QWidget *>(m_ui->entryItemEdit)})
        part->setVisible(isAd());
    m_ui->entryReasonCaption->setText(isOpening() || isAd() ? tr("Note") : tr("Reason"));
    m_ui->entryReasonEdit->setAccessibleName(m_ui->entryReasonCaption->text());
    m_ui->entryBookButton->setEnabled(!state.isBooking);
    m_ui->entryCancelButton->setEnabled(!state.isBooking);
    m_ui->entryBookButton->setText(state.isBooking ? tr("Recording…") : tr("Record"));
    renderErrors();
}

void ManualEntryDialog::renderErrors()
{
    const ManualEntryState &state = m_controller.state();
    QString amount;
    QString date;
    QString other;
    if (state.refusal) {
        const QString sentence = entryRefusalText(*state.refusal);
        switch (*state.refusal) {
        case EntryRefusal::NothingToBook:
        case EntryRefusal::NotEnoughQcash:
            amount = sentence;
            break;
        case EntryRefusal::DatedInFuture:
            date = sentence;
            break;
        case EntryRefusal::ActionIdReused:
        case EntryRefusal::OpeningExists:
        case EntryRefusal::NotFound:
        case EntryRefusal::NotCorrectable:
        case EntryRefusal::AlreadyCorrected:
            other = sentence;
            break;
        }
    } else if (state.fault) {
        other = joinSentences(storeFaultText(*state.fault), tr("Nothing was booked."));
    }
    showError(m_ui->entryAmountErrorLabel, amount);
    showError(m_ui->entryDateErrorLabel, date);
    showError(m_ui->entryReasonErrorLabel, state.isReasonMissing ? tr("Give a reason, so that the entry can be understood later.") : QString());
    showError(m_ui->entryErrorLabel, other);
}

} // namespace console::ui
