#include "ui/pages/accounting/journals_tab.h"

#include "control/journal_export.h"
#include "ui/language.h"
#include "ui/pages/accounting/accounting_texts.h"
#include "ui/pages/export/book_exports.h"
#include "ui/pages/export/export_file.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui/widgets/copied_rows.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_layout.h"
#include "ui_journals_tab.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int leastTitle = 84; ///< pixels of the drawing board
constexpr int leastDescription = 140;

} // namespace

JournalsTab::JournalsTab(AccountingController &controller, Desk &desk, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_desk(desk), m_ui(std::make_unique<Ui::JournalsTab>())
{
    m_ui->setupUi(this);
    auto *tools = new FlowLayout(m_ui->journalTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->setLastAtRight(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->journalPeriodTools, m_ui->journalSpanTools, m_ui->journalFileTools, m_ui->monthlyStatementButton})
        tools->addWidget(part);
    m_ui->journalView->setModel(&m_journals);
    new FittedColumns(m_ui->journalView, JournalsModel::DescriptionColumn,
                      {{JournalsModel::DebitColumn, leastTitle}, {JournalsModel::CreditColumn, leastTitle}, {JournalsModel::DescriptionColumn, leastDescription}});
    m_ui->journalView->setSettingsKey(QStringLiteral("journals.2"));
    m_ui->journalView->setLeastRows(3);
    m_ui->journalView->setFrameShape(QFrame::NoFrame);
    letRowsBeCopied(m_ui->journalView);
    for (const auto &[format, code] : journalFormatCodes)
        m_ui->journalFormatBox->addItem(AccountingTexts::program(format), QString(code));
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    m_shown = typed();
    connectTools();
    connect(&controller, &AccountingController::stateChanged, this, &JournalsTab::render);
    controller.setPreviewWatched(false);
    render();
}

JournalsTab::~JournalsTab() = default;

void JournalsTab::connectTools()
{
    for (QPushButton *button : {m_ui->lastMonthButton, m_ui->thisMonthButton, m_ui->lastFiscalYearButton}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            for (const auto &[chosen, days] : periods()) {
                if (chosen == button && days)
                    preview(*days);
            }
            render();
        });
    }
    for (QDateEdit *edit : {m_ui->journalFromEdit, m_ui->journalToEdit}) {
        connect(edit, &QDateEdit::dateChanged, this, &JournalsTab::render);
        edit->installEventFilter(this);
    }
    connect(m_ui->journalShowButton, &QPushButton::clicked, this, &JournalsTab::showTyped);
    connect(m_ui->journalExportButton, &QPushButton::clicked, this, &JournalsTab::exportJournals);
    connect(m_ui->monthlyStatementButton, &QPushButton::clicked, this, &JournalsTab::askForMonth);
    connect(m_ui->journalEmpty, &EmptyState::actionTriggered, this, &JournalsTab::policyAsked);
}

QList<std::pair<QPushButton *, std::optional<DaySpan>>> JournalsTab::periods() const
{
    const AccountingState &state = m_controller.state();
    if (!state.today.isValid())
        return {{m_ui->lastMonthButton, {}}, {m_ui->thisMonthButton, {}}, {m_ui->lastFiscalYearButton, {}}};
    return {{m_ui->lastMonthButton, lastMonth(state.today)},
            {m_ui->thisMonthButton, thisMonth(state.today)},
            {m_ui->lastFiscalYearButton, lastFiscalYear(state)}};
}

/// Return in a date field shows its days.
bool JournalsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QDateEdit *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            qobject_cast<QDateEdit *>(watched)->interpretText();
            showTyped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JournalsTab::showTyped()
{
    preview(typed());
    render();
}

/// What was typed is done with: the fields follow the days that are shown.
void JournalsTab::preview(const DaySpan &days)
{
    m_shown = typed();
    m_controller.preview(days.from, days.to);
}

DaySpan JournalsTab::typed() const
{
    return {m_ui->journalFromEdit->date(), m_ui->journalToEdit->date()};
}

/// Days were typed that are not shown yet.
bool JournalsTab::isTyped() const
{
    return typed() != m_shown;
}

void JournalsTab::forget()
{
    m_shown = typed();
    render();
}

void JournalsTab::exportJournals()
{
    const AccountingState &state = m_controller.state();
    const auto format = valueIn(journalFormatCodes, m_ui->journalFormatBox->currentData().toString());
    if (!format || !state.preview.value)
        return;
    const QDate from = state.preview.value->from;
    const QDate to = state.preview.value->to;
    ExportOffer offer;
    offer.title = tr("Journals for %1").arg(AccountingTexts::program(*format));
    offer.name = QStringLiteral("journal-%1-%2-%3").arg(QString(codeIn(journalFormatCodes, *format)), formatDate(from), formatDate(to));
    offer.choices = {{FileFormat::Csv, *format == JournalFormat::Yayoi ? TextEncoding::Cp932 : TextEncoding::Utf8Bom}};
    offer.job = [format = *format, from, to, today = state.today](const FileTarget &target) { return journalExport(format, from, to, today, target.path); };
    askForExport(m_desk, offer, window());
}

void JournalsTab::askForMonth()
{
    const AccountingState &state = m_controller.state();
    askForStatement(m_desk, JstMonth::containing(state.to.isValid() ? state.to : state.today), window());
}

QSize JournalsTab::minimumSizeHint() const
{
    const int wrapped = std::max({m_ui->journalSpanTools->minimumSizeHint().width(), m_ui->journalFileTools->minimumSizeHint().width(),
                                  m_ui->journalFoot->minimumSizeHint().width()});
    return QSize(wrapped, QWidget::minimumSizeHint().height());
}

/// What nobody sees is not read.
void JournalsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.setPreviewWatched(true);
}

void JournalsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A minimized window only rests.
    m_controller.setPreviewWatched(isVisible());
}

void JournalsTab::retranslate()
{
    m_ui->retranslateUi(this);
    for (int row = 0; row < m_ui->journalFormatBox->count(); ++row) {
        if (const auto format = valueIn(journalFormatCodes, m_ui->journalFormatBox->itemData(row).toString()))
            m_ui->journalFormatBox->setItemText(row, AccountingTexts::program(*format));
    }
    m_journals.retranslate();
    render();
}

void JournalsTab::render()
{
    const AccountingState &state = m_controller.state();
    renderDays();
    const bool isKnown = state.preview.value.has_value();
    m_journals.setJournals(isKnown ? state.preview.value->first : QList<Journal>());
    const QString error = errorText();
    m_ui->journalErrorLabel->setText(error);
    m_ui->journalErrorLabel->setVisible(!error.isEmpty());
    m_ui->journalBusyLabel->setVisible(state.isPreviewing);
    const bool isEmpty = isKnown && state.preview.value->journals == 0;
    m_ui->journalCard->setVisible(isKnown && !isEmpty);
    m_ui->journalEmptyCard->setVisible(!isKnown || isEmpty);
    m_ui->journalExportButton->setEnabled(isKnown && !isEmpty && !state.isPreviewing && !isTyped());
    m_ui->journalExportButton->setToolTip(isTyped() ? tr("Show the journals of these days first.") : QString());
    renderFoot();
    renderEmpty();
}

void JournalsTab::renderDays()
{
    const AccountingState &state = m_controller.state();
    const DaySpan asked{state.from, state.to};
    if (!state.isReversed && asked.from.isValid() && asked != m_shown && !isTyped()) {
        const QSignalBlocker fromQuiet(m_ui->journalFromEdit);
        const QSignalBlocker toQuiet(m_ui->journalToEdit);
        m_ui->journalFromEdit->setDate(asked.from);
        m_ui->journalToEdit->setDate(asked.to);
        m_shown = asked;
    }
    for (QDateEdit *edit : {m_ui->journalFromEdit, m_ui->journalToEdit})
        fitDateEdit(edit);
    for (const auto &[button, days] : periods()) {
        button->setEnabled(days.has_value());
        button->setChecked(days && !isTyped() && *days == asked);
        //: The first and the last day of a span.
        button->setToolTip(days ? tr("%1 to %2").arg(formatDate(days->from), formatDate(days->to)) : QString());
    }
}

QString JournalsTab::errorText() const
{
    const AccountingState &state = m_controller.state();
    if (state.isReversed)
        return tr("The first day lies after the last one. Nothing was read.");
    return state.preview.fault ? storeFaultText(*state.preview.fault) : QString();
}

void JournalsTab::renderFoot()
{
    const auto &preview = m_controller.state().preview.value;
    if (!preview) {
        m_ui->journalLeftOutLabel->hide();
        return;
    }
    QString count = tr("%Ln journal(s) from %1 to %2.", nullptr, int(preview->journals)).arg(formatDate(preview->from), formatDate(preview->to));
    if (preview->first.size() < preview->journals)
        count = joinSentences(count, tr("The first %Ln are shown; the file has them all.", nullptr, int(preview->first.size())));
    m_ui->journalCountLabel->setText(count);
    //: Sums of all journals, in yen; both sides are equal.
    m_ui->journalTotalsLabel->setText(tr("Debit %1 = credit %2").arg(formatNumber(preview->debit.value()), formatNumber(preview->credit.value())));
    QStringList lines;
    for (const LeftOutTotal &total : preview->leftOut)
        lines.append(AccountingTexts::leftOut(total));
    m_ui->journalLeftOutLabel->setVisible(!lines.isEmpty());
    //: Followed by sentences that say what is not in the journals, and why.
    m_ui->journalLeftOutLabel->setText(lines.isEmpty() ? QString() : tr("Left out:") + u' ' + lines.join(u'\n'));
}

void JournalsTab::renderEmpty()
{
    const AccountingState &state = m_controller.state();
    m_ui->journalEmpty->setIconName(QStringLiteral("empty-box"));
    QString text;
    if (state.preview.value && state.preview.value->entries > 0)
        text = tr("Nothing is to be booked on these days: the booking policy leaves all entries out.");
    else if (state.preview.value)
        text = tr("There are no journals on these days: nothing came into the wallet or left it. Choose other days.");
    m_ui->journalEmpty->setText(text);
    const bool isPolicy = state.preview.value && state.preview.value->entries > 0;
    m_ui->journalEmpty->setAction(isPolicy ? tr("Booking policy") : QString());
}

} // namespace console::ui
