#include "ui/pages/ads/ad_status_filters.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui_ad_status_filters.h"

#include <QButtonGroup>

#include <chrono>

namespace console::ui {

namespace {

constexpr std::chrono::milliseconds typingPause(250);
constexpr int gap = 12;

/// Empty for phases that are not counted.
std::optional<qint64> countOf(const AdBidCounts &counts, const std::optional<AdPhase> &phase)
{
    if (phase == AdPhase::Bidding)
        return counts.bidding;
    if (phase == AdPhase::Undecided)
        return counts.undecided;
    if (phase == AdPhase::Planned)
        return counts.planned;
    return phase == AdPhase::Running ? std::optional(counts.running) : std::nullopt;
}

} // namespace

AdStatusFilters::AdStatusFilters(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AdStatusFilters>())
{
    m_ui->setupUi(this);
    m_ui->adStatusKindBox->addItem(QString(), QStringLiteral("all"));
    for (const auto &row : adKindCodes)
        m_ui->adStatusKindBox->addItem(QString(), QString(row.second));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    gatherChoices();
    layOut();
    connectFields();
    retranslate();
}

AdStatusFilters::~AdStatusFilters() = default;

void AdStatusFilters::gatherChoices()
{
    m_phases.append({m_ui->adPhase_all, std::nullopt});
    for (const auto &row : adPhaseCodes)
        m_phases.append({findChild<QPushButton *>(QStringLiteral("adPhase_") + row.second), row.first});
    for (const auto &row : adBidSpanCodes)
        m_spans.append({findChild<QPushButton *>(QStringLiteral("adSpan_") + row.second), row.first});
    auto *phases = new QButtonGroup(this);
    for (const auto &choice : std::as_const(m_phases))
        phases->addButton(choice.button);
    auto *spans = new QButtonGroup(this);
    for (const auto &choice : std::as_const(m_spans))
        spans->addButton(choice.button);
    m_phases.first().button->setChecked(true);
    m_spans.first().button->setChecked(true);
}

void AdStatusFilters::layOut()
{
    auto *phases = new FlowLayout(m_ui->adPhases);
    phases->setContentsMargins(0, 0, 0, 0);
    phases->setSpacing(0);
    for (const auto &choice : std::as_const(m_phases))
        phases->addWidget(choice.button);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gap);
    flow->setLastAtRight(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->adPhases, m_ui->adSpans, m_ui->adStatusDays, m_ui->adStatusKindBox,
                                                          m_ui->adStatusTextEdit})
        flow->addWidget(part);
}

void AdStatusFilters::append(QWidget *part)
{
    layout()->addWidget(part);
    if (part->focusPolicy() != Qt::NoFocus)
        setTabOrder(m_ui->adStatusTextEdit, part);
}

void AdStatusFilters::connectFields()
{
    const auto changed = [this] {
        m_typing.stop();
        render();
        emit searchChanged();
    };
    for (const auto &choice : std::as_const(m_phases))
        connect(choice.button, &QPushButton::clicked, this, changed);
    for (const auto &choice : std::as_const(m_spans))
        connect(choice.button, &QPushButton::clicked, this, changed);
    connect(m_ui->adStatusKindBox, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->adStatusTextEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->adStatusTextEdit, &QLineEdit::returnPressed, this, changed);
    connect(&m_typing, &QTimer::timeout, this, changed);
    for (QDateEdit *day : {m_ui->adStatusFromEdit, m_ui->adStatusToEdit})
        connect(day, &QDateEdit::dateChanged, this, changed);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
}

AdBidSearch AdStatusFilters::search() const
{
    AdBidSearch search;
    for (const auto &choice : m_phases) {
        if (choice.button->isChecked())
            search.phase = choice.value;
    }
    for (const auto &choice : m_spans) {
        if (choice.button->isChecked())
            search.span = choice.value;
    }
    search.from = m_ui->adStatusFromEdit->date();
    search.to = m_ui->adStatusToEdit->date();
    search.kind = valueIn(adKindCodes, m_ui->adStatusKindBox->currentData().toString());
    search.text = m_ui->adStatusTextEdit->text().trimmed();
    return search;
}

void AdStatusFilters::setSearch(const AdBidSearch &search)
{
    const QSignalBlocker quietKind(m_ui->adStatusKindBox);
    const QSignalBlocker quietText(m_ui->adStatusTextEdit);
    for (const auto &choice : std::as_const(m_phases))
        choice.button->setChecked(choice.value == search.phase);
    for (const auto &choice : std::as_const(m_spans))
        choice.button->setChecked(choice.value == search.span);
    m_ui->adStatusKindBox->setCurrentIndex(search.kind ? m_ui->adStatusKindBox->findData(QString(codeIn(adKindCodes, *search.kind))) : 0);
    m_ui->adStatusTextEdit->setText(search.text);
    render();
}

void AdStatusFilters::setCounts(const std::optional<AdBidCounts> &counts)
{
    m_counts = counts;
    render();
}

void AdStatusFilters::setToday(QDate today)
{
    if (m_hasDays || !today.isValid())
        return;
    m_hasDays = true;
    const QSignalBlocker quietFrom(m_ui->adStatusFromEdit);
    const QSignalBlocker quietTo(m_ui->adStatusToEdit);
    m_ui->adStatusFromEdit->setDate(today.addDays(-6));
    m_ui->adStatusToEdit->setDate(today.addDays(1));
}

void AdStatusFilters::retranslate()
{
    m_ui->retranslateUi(this);
    for (int index = 0; index < m_ui->adStatusKindBox->count(); ++index) {
        const auto kind = valueIn(adKindCodes, m_ui->adStatusKindBox->itemData(index).toString());
        m_ui->adStatusKindBox->setItemText(index, kind ? adName(*kind) : tr("All ads"));
    }
    render();
}

void AdStatusFilters::render()
{
    for (const auto &choice : std::as_const(m_phases)) {
        const QString name = choice.value ? AdBidTexts::phase(*choice.value) : tr("All");
        const auto count = m_counts ? countOf(*m_counts, choice.value) : std::nullopt;
        //: On a button: %1 is a status, %2 how many ads are in it.
        const QString text = count ? tr("%1 %2").arg(name, formatNumber(*count)) : name;
        choice.button->setText(text);
        //: %1 is a status, and how many ads are in it.
        choice.button->setAccessibleName(tr("Status: %1").arg(text));
    }
    m_ui->adStatusDays->setVisible(m_ui->adSpan_from_to->isChecked());
    keepIsoFormat(m_ui->adStatusFromEdit);
    keepIsoFormat(m_ui->adStatusToEdit);
    updateGeometry();
}

} // namespace console::ui
