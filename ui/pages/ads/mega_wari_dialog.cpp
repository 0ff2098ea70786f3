#include "ui/pages/ads/mega_wari_dialog.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_mega_wari_dialog.h"

#include <QEvent>

#include <algorithm>
#include <limits>

namespace console::ui {

namespace {

constexpr int usualDays = 10;

} // namespace

MegaWariDialog::MegaWariDialog(AdMarketController &controller, const std::optional<MegaWariEvent> &event, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::MegaWariDialog>())
{
    m_ui->setupUi(this);
    if (event)
        m_inPlaceOf = event->firstDay;
    const QDate today = controller.today();
    fill(event.value_or(MegaWariEvent{today, today.addDays(usualDays), {}}));
    connectParts();
    m_ui->megaWariCancelButton->setDefault(true);
    m_ui->megaWariFirstEdit->setFocus();
    render();
}

MegaWariDialog::~MegaWariDialog() = default;

void MegaWariDialog::fill(const MegaWariEvent &event)
{
    m_ui->megaWariFirstEdit->setDate(event.firstDay);
    m_ui->megaWariLastEdit->setDate(event.lastDay);
    m_ui->megaWariAverageCheck->setChecked(event.average.has_value());
    m_ui->megaWariAverageSpin->setValue(int(std::min<qint64>(event.average.value_or(Qcash()).value(), std::numeric_limits<int>::max())));
}

void MegaWariDialog::connectParts()
{
    connect(m_ui->megaWariFirstEdit, &QDateEdit::dateChanged, this, &MegaWariDialog::render);
    connect(m_ui->megaWariLastEdit, &QDateEdit::dateChanged, this, &MegaWariDialog::render);
    connect(m_ui->megaWariAverageCheck, &QCheckBox::toggled, this, &MegaWariDialog::render);
    connect(m_ui->megaWariAverageSpin, &QSpinBox::valueChanged, this, &MegaWariDialog::render);
    connect(m_ui->megaWariTakeButton, &QPushButton::clicked, this, [this] {
        const auto average = m_controller.averageOf(m_ui->megaWariFirstEdit->date(), m_ui->megaWariLastEdit->date());
        if (!average)
            return;
        m_ui->megaWariAverageCheck->setChecked(true);
        m_ui->megaWariAverageSpin->setValue(int(std::min<qint64>(average->value(), std::numeric_limits<int>::max())));
    });
    connect(m_ui->megaWariRemoveButton, &QPushButton::clicked, this, [this] { m_controller.removeMegaWari(*m_inPlaceOf); });
    connect(m_ui->megaWariCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->megaWariSaveButton, &QPushButton::clicked, this, &MegaWariDialog::save);
    connect(&m_controller, &AdMarketController::stateChanged, this, &MegaWariDialog::render);
    connect(&m_controller, &AdMarketController::saved, this, &QDialog::accept);
}

void MegaWariDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

MegaWariEvent MegaWariDialog::event() const
{
    MegaWariEvent event{m_ui->megaWariFirstEdit->date(), m_ui->megaWariLastEdit->date(), {}};
    if (m_ui->megaWariAverageCheck->isChecked())
        event.average = Qcash::of(m_ui->megaWariAverageSpin->value());
    return event;
}

void MegaWariDialog::save()
{
    m_ui->megaWariAverageSpin->interpretText();
    m_showsErrors = true;
    m_controller.noteMegaWari(event(), m_inPlaceOf);
    render();
}

void MegaWariDialog::render()
{
    const AdMarketState &state = m_controller.state();
    keepIsoFormat(m_ui->megaWariFirstEdit);
    keepIsoFormat(m_ui->megaWariLastEdit);
    //: %1 is a paid ad, %2 a keyword or category.
    showPlain(m_ui->megaWariSlotLabel, state.slot ? tr("%1: %2").arg(adName(state.slot->kind), state.slot->slot) : QString());
    m_ui->megaWariAverageSpin->setEnabled(m_ui->megaWariAverageCheck->isChecked());
    const auto average = m_controller.averageOf(m_ui->megaWariFirstEdit->date(), m_ui->megaWariLastEdit->date());
    m_ui->megaWariListsLabel->setText(average ? tr("The noted winner lists of these days average %1.").arg(MarketTexts::qcash(*average))
                                              : tr("No winner list is noted for these days."));
    m_ui->megaWariTakeButton->setVisible(average.has_value());
    const auto refusal = m_controller.refusalOf(event(), m_inPlaceOf);
    QString error = state.saveFault ? storeFaultText(*state.saveFault) : QString();
    if (error.isEmpty() && refusal && m_showsErrors)
        error = MarketTexts::refusal(*refusal);
    m_ui->megaWariErrorLabel->setText(error);
    m_ui->megaWariErrorLabel->setVisible(!error.isEmpty());
    m_ui->megaWariRemoveButton->setVisible(m_inPlaceOf.has_value());
    m_ui->megaWariRemoveButton->setEnabled(!state.isSaving);
    m_ui->megaWariSaveButton->setEnabled(!state.isSaving);
    m_ui->megaWariSaveButton->setText(state.isSaving ? tr("Saving…") : tr("Save"));
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
