#include "ui/tour.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace console::ui {

namespace {

struct Step
{
    const char *target; ///< object name
    const char *title;
    const char *text;
};

constexpr std::array<Step, 7> steps{{
    {"goButton", QT_TRANSLATE_NOOP("console::ui::Tour", "Points become Qcash here"),
     QT_TRANSLATE_NOOP("console::ui::Tour",
                       "The summary shows last month's points, what they become and until when. GO leads to the conversion. Points that nobody converts by the deadline are lost.")},
    {"qcashButton", QT_TRANSLATE_NOOP("console::ui::Tour", "Your Qcash, from anywhere"),
     QT_TRANSLATE_NOOP("console::ui::Tour",
                       "The button always shows the total. It opens the Qcash page with every entry, the charge tickets and the purchase history.")},
    {"navigationView", QT_TRANSLATE_NOOP("console::ui::Tour", "The menu, in the order of J·QSM"),
     QT_TRANSLATE_NOOP("console::ui::Tour", "Every entry opens a page on your own data. Alt+1 to Alt+9 open the first nine.")},
    {"languageBox", QT_TRANSLATE_NOOP("console::ui::Tour", "Four languages"),
     QT_TRANSLATE_NOOP("console::ui::Tour", "Change the language at any moment. What you have typed and chosen stays.")},
    {"importButton", QT_TRANSLATE_NOOP("console::ui::Tour", "Bring your data in"),
     QT_TRANSLATE_NOOP("console::ui::Tour",
                       "Import the files that you download from J·QSM. A preview comes first, and the same file adds nothing twice.")},
    {"helpButton", QT_TRANSLATE_NOOP("console::ui::Tour", "Help for what you are at"),
     QT_TRANSLATE_NOOP("console::ui::Tour", "F1 opens the question about the page, tab or dialog that you are at. This tour can be taken again from Help.")},
    {"lockButton", QT_TRANSLATE_NOOP("console::ui::Tour", "Leaving your desk"),
     QT_TRANSLATE_NOOP("console::ui::Tour", "The lock hides everything until the login password is entered. What you have begun stays.")},
}};

constexpr int margin = 16;
constexpr int ring = 6; ///< between the part that is pointed to and the dimmed ground

} // namespace

Tour::Tour(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("tour"));
    makeCard();
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &Tour::finished);
    connect(m_skip, &QPushButton::clicked, this, &Tour::finished);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < stepCount())
            showStep(m_step + 1);
        else
            emit finished();
    });
    window->installEventFilter(this);
    showStep(0);
    show();
    raise();
    place(); // once more, now that the card has been given its style
    m_next->setFocus();
}

void Tour::makeCard()
{
    m_card = new QFrame(this);
    m_card->setObjectName(QStringLiteral("tourCard"));
    m_card->setProperty("frameRole", QStringLiteral("accentCard"));
    m_card->setAutoFillBackground(true);
    m_title = new QLabel(m_card);
    m_title->setObjectName(QStringLiteral("tourTitleLabel"));
    m_title->setProperty("textRole", QStringLiteral("cardTitle"));
    m_text = new QLabel(m_card);
    m_text->setObjectName(QStringLiteral("tourTextLabel"));
    m_count = new QLabel(m_card);
    m_count->setObjectName(QStringLiteral("tourStepLabel"));
    m_count->setProperty("textRole", QStringLiteral("muted"));
    for (QLabel *label : {m_title, m_text, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_count);
    }
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    const auto add = [this](const char *name, const char *variant) {
        auto *button = new QPushButton(m_card);
        button->setObjectName(QLatin1String(name));
        button->setProperty("variant", QLatin1String(variant));
        button->setAutoDefault(true);
        return button;
    };
    m_skip = add("tourSkipButton", "link");
    m_back = add("tourBackButton", "secondary");
    m_next = add("tourNextButton", "primary");
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
}

int Tour::stepCount()
{
    return int(steps.size());
}

QWidget *Tour::target() const
{
    auto *widget = window()->findChild<QWidget *>(QLatin1String(steps.at(size_t(m_step)).target));
    if (!widget || widget->isVisible())
        return widget;
    // What a narrow header has no room for is in its menu.
    auto *menu = window()->findChild<QWidget *>(QStringLiteral("fileMenuButton"));
    return menu && menu->isVisible() && menu->parentWidget() == widget->parentWidget() ? menu : nullptr;
}

void Tour::showStep(int step)
{
    m_step = qBound(0, step, stepCount() - 1);
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    QWidget *shown = target();
    for (QWidget *part = shown; part && part != window(); part = part->parentWidget()) {
        part->installEventFilter(this); // it moves with each of them
        m_watched.append(part);
        if (auto *area = qobject_cast<QScrollArea *>(part))
            area->ensureWidgetVisible(shown, 2 * ring, 2 * ring);
    }
    render();
    place();
    m_next->setFocus();
    QAccessibleEvent event(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Tour::render()
{
    const Step &step = steps.at(size_t(m_step));
    const bool isLast = m_step + 1 == stepCount();
    //: How far the tour has come: %1 of %2 steps.
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(stepCount()));
    m_title->setText(tr(step.title));
    m_text->setText(tr(step.text));
    m_skip->setText(tr("Skip the tour"));
    m_back->setText(tr("Back"));
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->setAccessibleName(button->text());
    m_next->setAccessibleDescription(tr(step.title) + QLatin1Char('\n') + tr(step.text)); // heard when the step comes
    m_skip->setVisible(!isLast);
    m_back->setEnabled(m_step > 0);
    m_card->setAccessibleName(tr("Tour"));
    m_card->setAccessibleDescription(m_title->text());
}

QRect Tour::spot() const
{
    const QWidget *widget = target();
    if (!widget)
        return {};
    QRect seen = widget->rect();
    for (const QWidget *ancestor = widget->parentWidget(); ancestor && ancestor != window(); ancestor = ancestor->parentWidget())
        seen &= QRect(widget->mapFrom(ancestor, QPoint()), ancestor->size()); // scrolled away in part
    if (seen.isEmpty())
        return {};
    return QRect(widget->mapTo(window(), seen.topLeft()), seen.size()).adjusted(-ring, -ring, ring, ring) & window()->rect();
}

/// Beside what it points to, and wholly in the window.
QPoint Tour::cardPlace(const QRect &spot) const
{
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QSize size = m_card->size();
    QPoint at = room.center() - QPoint(size.width() / 2, size.height() / 2);
    if (!spot.isEmpty()) {
        at = QPoint(spot.center().x() - size.width() / 2, spot.bottom() + margin);
        if (at.y() + size.height() > room.bottom())
            at.setY(spot.top() - margin - size.height());
        if (at.y() < room.top())
            at = QPoint(spot.right() + margin, spot.center().y() - size.height() / 2);
    }
    return {qBound(room.left(), at.x(), qMax(room.left(), room.right() - size.width())),
            qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - size.height()))};
}

void Tour::place()
{
    setGeometry(window()->rect());
    const int width = qMin(420, rect().width() - 2 * margin);
    m_card->ensurePolished();
    m_card->resize(width, m_card->layout()->totalHeightForWidth(width));
    const QRect shown = spot();
    m_card->move(cardPlace(shown));
    // What is pointed to is seen as it is, and answers.
    setMask(QRegion(rect()).subtracted(shown).united(m_card->geometry()));
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 120));
    const QRect shown = spot();
    if (shown.isEmpty())
        return;
    painter.setPen(QPen(Theme::current().accent, 3));
    painter.drawRect(shown.adjusted(-2, -2, 1, 1));
}

void Tour::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    render();
    // The window's own texts come now; what is pointed to moves with them.
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab stays in the card.
bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton *> buttons;
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        if (button->isVisible() && button->isEnabled())
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return QWidget::focusNextPrevChild(next); // it is being put away
    int at = 0;
    for (int i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->hasFocus())
            at = i + (next ? 1 : -1);
    }
    buttons.at((at + int(buttons.size())) % int(buttons.size()))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace console::ui
