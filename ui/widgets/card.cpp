#include "ui/widgets/card.h"

#include "ui/icons.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console::ui {

namespace {

constexpr int ownTitleParts = 4;

QPushButton *titleButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("variant", QStringLiteral("link"));
    button->setAutoDefault(true); // Return presses it, as Space does
    button->hide();
    return button;
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_title(new WrappedLabel(this)), m_note(new QLabel(this)), m_titleBar(new QWidget(this)), m_titleRow(new QHBoxLayout(m_titleBar)),
      m_refreshButton(titleButton(this)), m_foldButton(titleButton(this)), m_bodyWidget(new QWidget(this)), m_body(new QVBoxLayout(m_bodyWidget))
{
    setProperty("frameRole", QStringLiteral("card"));
    m_title->setProperty("textRole", QStringLiteral("cardTitle"));
    m_note->setProperty("textRole", QStringLiteral("muted"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_titleRow->setContentsMargins(0, 0, 0, 0);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_note);
    m_titleRow->addWidget(m_refreshButton);
    m_titleRow->addWidget(m_foldButton);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_titleBar);
    layout->addWidget(m_bodyWidget, 1);
    layOut();
    showTitleBar();
    connect(m_foldButton, &QPushButton::clicked, this, [this] { setFolded(!m_isFolded); });
    connect(m_refreshButton, &QPushButton::clicked, this, &Card::refreshRequested);
    render();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    showTitleBar();
}

void Card::setNote(const QString &note)
{
    showPlain(m_note, note);
    m_note->setVisible(!note.isEmpty());
    showTitleBar();
}

void Card::setBody(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Card::addTitleWidget(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 2, widget);
    m_titleBar->show();
}

bool Card::isFoldable() const
{
    return !m_foldButton->isHidden();
}

void Card::setFoldable(bool foldable)
{
    m_foldButton->setVisible(foldable);
    showTitleBar();
}

bool Card::isRefreshable() const
{
    return !m_refreshButton->isHidden();
}

void Card::setRefreshable(bool refreshable)
{
    m_refreshButton->setVisible(refreshable);
    showTitleBar();
}

void Card::setFlush(bool flush)
{
    m_isFlush = flush;
    layOut();
}

void Card::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_bodyWidget->setVisible(!folded);
    render();
    emit foldedChanged(folded);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

void Card::showTitleBar()
{
    const bool hasContent = !m_title->text().isEmpty() || !m_note->isHidden() || isFoldable() || isRefreshable() || m_titleRow->count() > ownTitleParts;
    if (m_titleBar->isHidden() == hasContent)
        m_titleBar->setVisible(hasContent); // even unchanged, it would lay out the window at once
}

void Card::layOut()
{
    constexpr int side = 18;
    constexpr int end = 14;
    constexpr int border = 1;
    m_titleBar->setContentsMargins(m_isFlush ? side - border : 0, 0, m_isFlush ? side - border : 0, 0);
    // Below, a flush body leaves the rounded corners free.
    layout()->setContentsMargins(m_isFlush ? border : side, end, m_isFlush ? border : side, m_isFlush ? Theme::cardRadius : end);
}

void Card::render()
{
    m_foldButton->setIcon(icon(m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_refreshButton->setIcon(icon(QStringLiteral("refresh")));
    const QString fold = m_isFolded ? tr("Unfold") : tr("Fold");
    m_foldButton->setToolTip(fold);
    m_foldButton->setAccessibleName(fold);
    m_refreshButton->setToolTip(tr("Refresh"));
    m_refreshButton->setAccessibleName(tr("Refresh"));
}

} // namespace console::ui
