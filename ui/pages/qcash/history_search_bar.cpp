#include "ui/pages/qcash/history_search_bar.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/pages/qcash/typed_amount.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace console::ui {

namespace {

constexpr int amountWidth = 84;
constexpr int leastTextWidth = 140;
constexpr int mostTextWidth = 420;

/// A group of fields that stay together in one line.
QHBoxLayout *rowIn(QWidget *group, int spacing)
{
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", QStringLiteral("muted"));
    return label;
}

} // namespace

HistorySearchBar::HistorySearchBar(QWidget *parent) : QWidget(parent), m_kind(new QComboBox(this)), m_export(new QPushButton(this))
{
    setObjectName(QStringLiteral("historySearchBar"));
    m_kind->setObjectName(QStringLiteral("historyKindBox"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto *flow = new FlowLayout(this);
    flow->setLastAtRight(true);
    flow->addWidget(makePeriods({{HistoryPeriod::FifteenDays, QStringLiteral("period15DaysButton")},
                                 {HistoryPeriod::OneMonth, QStringLiteral("period1MonthButton")},
                                 {HistoryPeriod::TwoMonths, QStringLiteral("period2MonthsButton")},
                                 {HistoryPeriod::ThreeMonths, QStringLiteral("period3MonthsButton")},
                                 {HistoryPeriod::All, QStringLiteral("periodAllButton")}}));
    flow->addWidget(makeSpan());
    flow->addWidget(makePeriods({{HistoryPeriod::Today, QStringLiteral("periodTodayButton")},
                                 {HistoryPeriod::ThisMonth, QStringLiteral("periodThisMonthButton")},
                                 {HistoryPeriod::LastMonth, QStringLiteral("periodLastMonthButton")},
                                 {HistoryPeriod::ThisYear, QStringLiteral("periodThisYearButton")}}));
    flow->addWidget(makeAmounts());
    flow->addWidget(m_kind);
    flow->addWidget(makeWords());
    flow->addWidget(m_export);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    setTabOrders();
    retranslate();
}

/// As the fields stand.
void HistorySearchBar::setTabOrders()
{
    constexpr int firstPeriods = 5;
    QList<QWidget *> fields;
    for (qsizetype at = 0; at < m_periods.size(); ++at) {
        if (at == firstPeriods)
            fields.append({m_from, m_to});
        fields.append(m_periods.at(at).button);
    }
    fields.append({m_least, m_most, m_kind, m_text, m_search, m_reset, m_export});
    for (qsizetype at = 1; at < fields.size(); ++at)
        setTabOrder(fields.at(at - 1), fields.at(at));
}

QWidget *HistorySearchBar::makePeriods(const QList<std::pair<HistoryPeriod, QString>> &periods)
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group, 0);
    for (const auto &[period, name] : periods) {
        auto *button = new QPushButton(group);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setProperty("variant", QStringLiteral("segment"));
        row->addWidget(button);
        m_periods.append({period, button});
    }
    return group;
}

QWidget *HistorySearchBar::makeSpan()
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group, 8);
    m_from = new QDateEdit(group);
    m_to = new QDateEdit(group);
    m_from->setObjectName(QStringLiteral("fromDateEdit"));
    m_to->setObjectName(QStringLiteral("toDateEdit"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->installEventFilter(this);
    }
    row->addWidget(m_from);
    row->addWidget(mutedLabel(QStringLiteral("~"), group));
    row->addWidget(m_to);
    return group;
}

QWidget *HistorySearchBar::makeAmounts()
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group, 8);
    m_amountCaption = mutedLabel({}, group);
    m_least = new QLineEdit(group);
    m_most = new QLineEdit(group);
    m_least->setObjectName(QStringLiteral("historyLeastEdit"));
    m_most->setObjectName(QStringLiteral("historyMostEdit"));
    for (QLineEdit *edit : {m_least, m_most}) {
        edit->setMaxLength(24);
        edit->setFixedWidth(amountWidth);
        edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        edit->setAlignment(Qt::AlignRight);
    }
    m_amountCaption->setBuddy(m_least);
    row->addWidget(m_amountCaption);
    row->addWidget(m_least);
    row->addWidget(mutedLabel(QStringLiteral("~"), group));
    row->addWidget(m_most);
    return group;
}

QWidget *HistorySearchBar::makeWords()
{
    auto *group = new QWidget(this);
    QHBoxLayout *row = rowIn(group, 8);
    m_text = new QLineEdit(group);
    m_search = new QPushButton(group);
    m_reset = new QPushButton(group);
    m_text->setObjectName(QStringLiteral("historyTextEdit"));
    m_search->setObjectName(QStringLiteral("historySearchButton"));
    m_reset->setObjectName(QStringLiteral("historyResetButton"));
    m_text->setMaxLength(200);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(leastTextWidth);
    m_text->setMaximumWidth(mostTextWidth);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setProperty("variant", QStringLiteral("primary"));
    row->addWidget(m_text, 1);
    row->addWidget(m_search);
    row->addWidget(m_reset);
    row->addStretch();
    group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    group->setMaximumWidth(mostTextWidth + 240);
    return group;
}

void HistorySearchBar::setController(HistoryController &controller)
{
    Q_ASSERT(!m_controller);
    m_controller = &controller;
    connectFields();
    connect(&controller, &HistoryController::searchReset, this, [this] {
        clearWords();
        showDays();
    });
    connect(&controller, &HistoryController::stateChanged, this, [this] {
        followDays();
        renderPeriods();
    });
    showDays();
    renderPeriods();
}

void HistorySearchBar::connectFields()
{
    for (const Period &period : m_periods)
        connect(period.button, &QPushButton::clicked, this, [this, of = period.period] { searchPeriod(of); });
    connect(m_search, &QPushButton::clicked, this, &HistorySearchBar::search);
    connect(m_reset, &QPushButton::clicked, this, &HistorySearchBar::reset);
    connect(m_kind, &QComboBox::activated, this, &HistorySearchBar::search);
    for (QLineEdit *edit : {m_text, m_least, m_most})
        connect(edit, &QLineEdit::returnPressed, this, &HistorySearchBar::search);
    for (QLineEdit *edit : {m_least, m_most})
        connect(edit, &QLineEdit::textChanged, this, &HistorySearchBar::edited);
    for (QDateEdit *edit : {m_from, m_to}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            renderPeriods();
            emit edited();
        });
    }
}

/// Return in a date field searches.
bool HistorySearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QDateEdit *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            search();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistorySearchBar::searchPeriod(HistoryPeriod period)
{
    if (QWidget *wrong = wrongAmount()) {
        wrong->setFocus();
        renderPeriods(); // the button has checked itself
        return;
    }
    HistorySearch search;
    search.period = period;
    takeWords(search);
    m_controller->search(search);
    showDays();
    renderPeriods();
}

void HistorySearchBar::searchFor(HistorySearch search)
{
    const QSignalBlocker textBlocker(m_text);
    m_text->setText(search.text);
    m_kind->setCurrentIndex(std::max(0, search.kind ? m_kind->findData(QString(codeIn(entryKindCodes, *search.kind))) : 0));
    m_least->setText(search.least ? formatNumber(*search.least) : QString());
    m_most->setText(search.most ? formatNumber(*search.most) : QString());
    takeWords(search);
    m_controller->search(search);
    showDays();
    renderPeriods();
}

void HistorySearchBar::search()
{
    if (QWidget *wrong = wrongField()) {
        wrong->setFocus();
        emit edited();
        return;
    }
    HistorySearch search;
    search.from = m_from->date();
    search.to = m_to->date();
    // As long as the days are a period's own, the period stays: it follows the day.
    const HistorySearch &shown = m_controller->state().search;
    if (search.from != shown.from || search.to != shown.to)
        search.period.reset();
    else
        search.period = shown.period;
    takeWords(search);
    m_shownFrom = search.from;
    m_shownTo = search.to;
    m_controller->search(search);
    renderPeriods();
}

void HistorySearchBar::reset()
{
    clearWords();
    m_controller->search({});
    showDays();
    renderPeriods();
    emit edited();
}

QWidget *HistorySearchBar::wrongField() const
{
    return m_from->date() > m_to->date() ? m_from : wrongAmount();
}

QWidget *HistorySearchBar::wrongAmount() const
{
    const TypedAmount least = TypedAmount::read(m_least->text());
    const TypedAmount most = TypedAmount::read(m_most->text());
    if (least.isWrong)
        return m_least;
    if (most.isWrong || (least.value && most.value && *least.value > *most.value))
        return m_most;
    return nullptr;
}

void HistorySearchBar::takeWords(HistorySearch &search) const
{
    search.kind = valueIn(entryKindCodes, m_kind->currentData().toString());
    const TypedAmount least = TypedAmount::read(m_least->text());
    const TypedAmount most = TypedAmount::read(m_most->text());
    search.least = least.value;
    search.most = most.value;
    search.text = m_text->text().trimmed();
    search.kindsNamed.clear();
    search.adsNamed.clear();
    if (search.text.isEmpty())
        return;
    for (const auto &[kind, code] : entryKindCodes) {
        if (movesQcash(kind) && entryKindName(kind).contains(search.text, Qt::CaseInsensitive))
            search.kindsNamed.append(kind);
    }
    for (const auto &[ad, code] : adKindCodes) {
        if (adName(ad).contains(search.text, Qt::CaseInsensitive))
            search.adsNamed.append(ad);
    }
}

void HistorySearchBar::showDays()
{
    const HistorySearch &search = m_controller->state().search;
    if (!search.from.isValid())
        return;
    {
        const QSignalBlocker fromBlocker(m_from);
        const QSignalBlocker toBlocker(m_to);
        m_from->setDate(search.from);
        m_to->setDate(search.to);
    }
    m_shownFrom = search.from;
    m_shownTo = search.to;
    emit edited();
}

void HistorySearchBar::followDays()
{
    const bool isUntouched = m_from->date() == m_shownFrom && m_to->date() == m_shownTo;
    if (isUntouched)
        showDays();
}

void HistorySearchBar::clearWords()
{
    const QSignalBlocker textBlocker(m_text);
    m_text->clear();
    m_least->clear();
    m_most->clear();
    m_kind->setCurrentIndex(0);
}

void HistorySearchBar::renderPeriods()
{
    const HistorySearch &search = m_controller->state().search;
    const bool isTyped = m_from->date() != search.from || m_to->date() != search.to;
    for (const Period &period : m_periods)
        period.button->setChecked(!isTyped && search.period == period.period);
}

} // namespace console::ui
