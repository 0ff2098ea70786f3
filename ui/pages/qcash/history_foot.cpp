#include "ui/pages/qcash/history_foot.h"

#include "ui/language.h"
#include "ui/pages/qcash/pager.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace console::ui {

namespace {

constexpr int pageSizes[] = {20, 50, 100};

QWidget *groupOf(QWidget *first, QWidget *second, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(second);
    return group;
}

} // namespace

HistoryFoot::HistoryFoot(QWidget *parent)
    : QWidget(parent), m_details(new QPushButton(this)), m_correct(new QPushButton(this)), m_pageSize(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_go(new QPushButton(this)), m_pager(new Pager(this))
{
    setObjectName(QStringLiteral("historyFoot"));
    m_details->setObjectName(QStringLiteral("detailsButton"));
    m_correct->setObjectName(QStringLiteral("correctButton"));
    m_pageSize->setObjectName(QStringLiteral("pageSizeBox"));
    m_day->setObjectName(QStringLiteral("jumpDateEdit"));
    m_go->setObjectName(QStringLiteral("jumpDateButton"));
    m_pager->setObjectName(QStringLiteral("historyPager"));
    for (const int rows : pageSizes)
        m_pageSize->addItem(QString(), rows);
    m_day->setCalendarPopup(true);
    m_day->installEventFilter(this);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(12, 7, 12, 6);
    flow->setLastAtRight(true);
    flow->addWidget(groupOf(m_details, m_correct, this));
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    flow->addWidget(space);
    flow->addWidget(m_pageSize);
    flow->addWidget(groupOf(m_day, m_go, this));
    flow->addWidget(m_pager);
    for (QPushButton *button : {m_details, m_correct, m_go})
        button->setAutoDefault(true);
    connect(m_details, &QPushButton::clicked, this, &HistoryFoot::detailsAsked);
    connect(m_correct, &QPushButton::clicked, this, &HistoryFoot::correctionAsked);
    connect(m_go, &QPushButton::clicked, this, &HistoryFoot::goToDay);
    connect(m_pager, &Pager::pageAsked, this, &HistoryFoot::pageAsked);
    connect(m_pageSize, &QComboBox::activated, this, [this] { emit pageSizeAsked(m_pageSize->currentData().toInt()); });
    retranslate();
}

void HistoryFoot::setPage(qint64 page, qint64 pageCount)
{
    m_pager->setPage(page, pageCount);
}

void HistoryFoot::setPageSize(int rows)
{
    const int index = m_pageSize->findData(rows);
    if (index >= 0)
        m_pageSize->setCurrentIndex(index);
}

void HistoryFoot::setDay(QDate day)
{
    m_day->setDate(day);
}

void HistoryFoot::setSelection(bool hasEntry, bool canBeCorrected)
{
    m_details->setEnabled(hasEntry);
    m_correct->setEnabled(canBeCorrected);
}

void HistoryFoot::goToDay()
{
    emit dayAsked(m_day->date());
}

/// Return in the date field goes there.
bool HistoryFoot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_day && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToDay();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A line between it and the table.
void HistoryFoot::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::current().softLine);
}

void HistoryFoot::retranslate()
{
    m_details->setText(tr("Details…"));
    m_details->setAccessibleName(tr("Show all of the selected entry"));
    m_correct->setText(tr("Correct…"));
    m_correct->setAccessibleName(tr("Correct the selected entry"));
    m_correct->setToolTip(tr("Entries made by hand can be corrected: select one in the list."));
    for (int at = 0; at < m_pageSize->count(); ++at)
        //: Of a list: so many rows are on a page.
        m_pageSize->setItemText(at, tr("%Ln row(s)", nullptr, m_pageSize->itemData(at).toInt()));
    m_pageSize->setAccessibleName(tr("Rows to a page"));
    keepIsoFormat(m_day);
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * Theme::fieldHeight() - 16);
    m_day->setAccessibleName(tr("Day to go to"));
    m_go->setText(tr("Go to date"));
    m_go->setAccessibleName(tr("Go to the entries of this day"));
}

} // namespace console::ui
