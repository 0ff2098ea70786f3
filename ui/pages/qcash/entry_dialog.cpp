#include "ui/pages/qcash/entry_dialog.h"

#include "control/file_export.h"
#include "control/manual_entry_controller.h"
#include "ui/pages/qcash/entry_details.h"
#include "ui/plain_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int dialogWidth = 480;

} // namespace

EntryDialog::EntryDialog(const HistoryRow &row, QWidget *parent)
    : QDialog(parent), m_row(row), m_form(new QFormLayout), m_copy(new QPushButton(this)), m_order(new QPushButton(this)),
      m_correct(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("entryDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(20);
    m_form->setHorizontalSpacing(20);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    column->addStretch(1);
    for (qsizetype at = 0; at < entryDetails(m_row).size(); ++at) {
        auto *caption = new QLabel(this);
        caption->setTextFormat(Qt::PlainText);
        caption->setProperty("textRole", QStringLiteral("muted"));
        auto *value = new QLabel(this);
        value->setObjectName(QStringLiteral("entryValue_%1").arg(at));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        // Every part can be selected and copied, by keyboard too.
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_form->addRow(caption, value);
        m_fields.append(Field{caption, value});
    }
    makeButtons();
    retranslate();
    m_close->setFocus();
    layout()->activate();
    resize(dialogWidth, std::max(sizeHint().height(), layout()->heightForWidth(dialogWidth)));
}

void EntryDialog::makeButtons()
{
    m_copy->setObjectName(QStringLiteral("copyEntryButton"));
    m_order->setObjectName(QStringLiteral("entryOrderButton"));
    m_correct->setObjectName(QStringLiteral("entryCorrectButton"));
    m_close->setObjectName(QStringLiteral("closeEntryButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_order);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_order->setVisible(m_row.ticketOrderNumber.has_value());
    m_correct->setVisible(ManualEntryController::canCorrect(m_row));
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &EntryDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_order, &QPushButton::clicked, this, [this] {
        accept();
        emit orderAsked(*m_row.ticketOrderNumber);
    });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        accept();
        emit correctionAsked(m_row);
    });
}

/// A line a field, as a mail or a sheet takes it. A text never becomes a formula there.
void EntryDialog::copy() const
{
    QStringList lines;
    for (const auto &[caption, value] : entryDetails(m_row))
        lines.append(caption + u'\t' + (looksLikeFormula(value) ? u'\'' + value : value));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void EntryDialog::retranslate()
{
    setWindowTitle(tr("Qcash entry"));
    const auto details = entryDetails(m_row);
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        m_fields.at(at).caption->setText(details.at(at).first);
        showPlain(m_fields.at(at).value, details.at(at).second);
        m_fields.at(at).value->setAccessibleDescription(details.at(at).first);
    }
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy all of the entry"));
    m_order->setText(tr("Show order…"));
    m_order->setAccessibleName(tr("Show the ticket order"));
    m_correct->setText(tr("Correct…"));
    m_correct->setAccessibleName(tr("Correct this entry"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace console::ui
