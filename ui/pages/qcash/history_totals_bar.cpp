#include "ui/pages/qcash/history_totals_bar.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace console::ui {

HistoryTotalsBar::HistoryTotalsBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("historyTotalsBar"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(12, 8, 12, 8);
    flow->setSpacing(24);
    flow->setLineSpacing(4);
    m_count = addFigure(QStringLiteral("historyCountLabel"));
    m_received = addFigure(QStringLiteral("historyReceivedLabel"));
    m_spent = addFigure(QStringLiteral("historySpentLabel"));
    m_net = addFigure(QStringLiteral("historyNetLabel"));
    m_net.number->setSigned(true);
    m_progress = new QLabel(this);
    m_progress->setObjectName(QStringLiteral("historyCountingLabel"));
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setProperty("textRole", QStringLiteral("muted"));
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // It keeps its place while it says nothing: the figures beside it never move.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    flow->addWidget(m_progress);
    keepRoom();
    retranslate();
}

HistoryTotalsBar::Figure HistoryTotalsBar::addFigure(const QString &name)
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *caption = new QLabel(group);
    caption->setTextFormat(Qt::PlainText);
    caption->setProperty("textRole", QStringLiteral("muted"));
    auto *number = new NumberLabel(group);
    number->setObjectName(name);
    QFont bold = number->font();
    bold.setBold(true);
    number->setFont(bold);
    row->addWidget(caption);
    row->addWidget(number);
    layout()->addWidget(group);
    return {caption, number};
}

void HistoryTotalsBar::setTotals(const std::optional<HistoryTotals> &totals, Work work)
{
    if (totals == m_totals && work == m_work)
        return;
    m_totals = totals;
    m_work = work;
    render();
}

void HistoryTotalsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        keepRoom();
}

/// Figures that grow while they are counted don't push the next one along.
void HistoryTotalsBar::keepRoom()
{
    for (const Figure &figure : {m_count, m_received, m_spent, m_net})
        figure.number->setMinimumWidth(figure.number->fontMetrics().horizontalAdvance(QStringLiteral("000,000")));
}

/// A line between it and the table.
void HistoryTotalsBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::current().softLine);
}

void HistoryTotalsBar::retranslate()
{
    //: How many entries of the Qcash history were found.
    m_count.caption->setText(tr("Entries"));
    //: Qcash that came into the wallet.
    m_received.caption->setText(tr("In"));
    //: Qcash that left the wallet.
    m_spent.caption->setText(tr("Out"));
    //: Qcash in less Qcash out.
    m_net.caption->setText(tr("Net"));
    m_count.number->setAccessibleDescription(tr("Entries found"));
    m_received.number->setAccessibleDescription(tr("Qcash in, of all entries found"));
    m_spent.number->setAccessibleDescription(tr("Qcash out, of all entries found"));
    m_net.number->setAccessibleDescription(tr("Qcash in less Qcash out, of all entries found"));
    render();
}

void HistoryTotalsBar::render()
{
    for (const Figure &figure : {m_count, m_received, m_spent, m_net}) {
        if (!m_totals)
            figure.number->setUnknown();
    }
    if (m_totals) {
        m_count.number->setValue(m_totals->entries);
        m_received.number->setValue(m_totals->received.value());
        m_spent.number->setValue(m_totals->spent.value());
        m_net.number->setValue(m_totals->received.value() - m_totals->spent.value());
    }
    const qint64 entries = m_totals ? m_totals->entries : 0;
    //: %1 is a number of entries; further ones are still being found.
    m_progress->setText(tr("At least %1 so far, counting…").arg(formatNumber(entries)));
    if (m_work == Work::Searching)
        m_progress->setText(tr("Searching…"));
    m_progress->setVisible(m_work != Work::None);
}

} // namespace console::ui
