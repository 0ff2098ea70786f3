#include "ui/pages/qcash/attention_card.h"

#include "ui/language.h"
#include "ui/pages/qcash/attention_dialog.h"
#include "ui/pages/qcash/attention_texts.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

namespace {

QLabel *plainLabel(const QString &role, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    if (!role.isEmpty())
        label->setProperty("textRole", role);
    return label;
}

QPushButton *smallButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(true);
    return button;
}

} // namespace

AttentionCard::AttentionCard(QWidget *parent)
    : QFrame(parent), m_title(plainLabel(QStringLiteral("cardTitle"), this)), m_more(plainLabel(QStringLiteral("muted"), this)), m_column(new QVBoxLayout(this))
{
    setProperty("frameRole", QStringLiteral("warning"));
    m_title->setObjectName(QStringLiteral("attentionTitle"));
    m_more->setObjectName(QStringLiteral("attentionMoreLabel"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_more);
    hide();
}

void AttentionCard::setController(PaymentAttentionController &controller)
{
    Q_ASSERT(!m_controller);
    m_controller = &controller;
    connect(&controller, &PaymentAttentionController::stateChanged, this, [this] {
        render();
        followDecision();
    });
    render();
}

void AttentionCard::retranslate()
{
    render();
}

void AttentionCard::setMostShown(int count)
{
    if (count == m_mostShown)
        return;
    m_mostShown = count;
    if (m_controller)
        render();
}

void AttentionCard::followDecision()
{
    if (m_dialog || !m_controller->state().asking)
        return;
    m_dialog = new AttentionDialog(*m_controller, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void AttentionCard::ask(qsizetype index, AttentionResolution resolution)
{
    const auto &items = m_controller->state().items.value;
    if (items && index < items->size())
        m_controller->ask(resolution, items->at(index).attention.id);
}

void AttentionCard::addEntry()
{
    const qsizetype index = m_entries.size();
    auto *frame = new QFrame(this);
    frame->setProperty("frameRole", QStringLiteral("toolbar"));
    Entry entry{frame, plainLabel({}, frame), plainLabel({}, frame), smallButton(frame), smallButton(frame)};
    entry.what->setObjectName(QStringLiteral("attentionWhat_%1").arg(index + 1));
    entry.why->setObjectName(QStringLiteral("attentionWhy_%1").arg(index + 1));
    entry.credit->setObjectName(QStringLiteral("creditButton_%1").arg(index + 1));
    entry.dealWith->setObjectName(QStringLiteral("dealWithButton_%1").arg(index + 1));
    QFont bold = entry.what->font();
    bold.setBold(true);
    entry.what->setFont(bold);
    connect(entry.credit, &QPushButton::clicked, this, [this, index] { ask(index, AttentionResolution::Credited); });
    connect(entry.dealWith, &QPushButton::clicked, this, [this, index] { ask(index, AttentionResolution::DealtWith); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(entry.what);
    texts->addWidget(entry.why);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(entry.credit);
    row->addWidget(entry.dealWith);
    m_column->insertWidget(m_column->count() - 1, frame);
    m_entries.append(entry);
}

void AttentionCard::render()
{
    const PaymentAttentionState &state = m_controller->state();
    const QList<AttentionItem> items = state.items.value.value_or(QList<AttentionItem>());
    const qsizetype shown = std::min(items.size(), m_mostShown);
    setVisible(shown > 0);
    m_title->setText(tr("%Ln payment(s) need(s) your attention", nullptr, int(items.size())));
    while (m_entries.size() < shown)
        addEntry();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        entry.frame->setVisible(i < shown);
        if (i >= shown)
            continue;
        const AttentionItem &item = items.at(i);
        const QString what = AttentionTexts::what(item.attention);
        entry.what->setText(what);
        entry.why->setText(joinSentences(AttentionTexts::why(item), AttentionTexts::advice(item.attention)));
        entry.credit->setVisible(item.attention.canBeCredited);
        entry.credit->setText(tr("Credit the Qcash…"));
        //: Name of a button for assistive technology; %1 is a sentence on a payment that came in.
        entry.credit->setAccessibleName(tr("Credit the Qcash: %1").arg(what));
        entry.dealWith->setText(tr("Mark as dealt with…"));
        //: Name of a button for assistive technology; %1 is a sentence on a payment that came in.
        entry.dealWith->setAccessibleName(tr("Mark as dealt with: %1").arg(what));
        entry.credit->setEnabled(!state.isDeciding);
        entry.dealWith->setEnabled(!state.isDeciding);
    }
    m_more->setVisible(items.size() > shown);
    m_more->setText(tr("%Ln more follow(s) once these are dealt with.", nullptr, int(items.size() - shown)));
}

} // namespace console::ui
