#include "ui/widgets/rule_hint.h"

#include "ui/context_help.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace console::ui {

namespace {

QLabel *addLabel(QVBoxLayout &column, const QString &name, const QString &role, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("textRole", role);
    column.addWidget(label);
    return label;
}

/// Under the question mark, above it where there is no room, and wholly on the screen.
void placeAt(QWidget &popup, const QWidget &mark)
{
    const int width = Theme::px(340);
    popup.ensurePolished();
    popup.resize(width, popup.layout()->totalHeightForWidth(width));
    const QRect room = mark.screen()->availableGeometry();
    QPoint at = mark.mapToGlobal(QPoint(0, mark.height() + 4));
    if (at.y() + popup.height() > room.bottom())
        at.setY(mark.mapToGlobal(QPoint()).y() - 4 - popup.height());
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width)));
    at.setY(qMax(room.top(), at.y()));
    popup.move(at);
}

} // namespace

RuleHint::RuleHint(QWidget *parent) : QPushButton(parent)
{
    setProperty("variant", QStringLiteral("link"));
    setIcon(ui::icon(QStringLiteral("help")));
    setAutoDefault(false); // in a dialog the default button keeps Return, and the first focus
    setFixedSize(Theme::px(22), Theme::px(19)); // no higher than a line: it stands beside one
    connect(this, &QPushButton::clicked, this, &RuleHint::showRule);
    render();
}

QString RuleHint::rule() const
{
    return codeIn(ruleTopicCodes, m_topic);
}

void RuleHint::setRule(const QString &code)
{
    const auto topic = valueIn(ruleTopicCodes, code);
    Q_ASSERT(topic);
    m_topic = *topic;
    render();
}

void RuleHint::render()
{
    const RuleText text = ruleText(m_topic);
    const QString whole = text.text + QLatin1Char('\n') + ruleOriginText(text.origin);
    //: %1 is the name of a rule: "Deadline", "Price of a bid".
    setAccessibleName(tr("About the rule: %1").arg(text.title));
    setAccessibleDescription(whole);
    setToolTip(tr("About the rule: %1").arg(text.title));
    setWhatsThis(whole);
}

void RuleHint::showRule()
{
    if (m_popup)
        return;
    const RuleText text = ruleText(m_topic);
    auto *popup = new QFrame(this, Qt::Popup);
    m_popup = popup;
    popup->setObjectName(QStringLiteral("rulePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("frameRole", QStringLiteral("card"));
    popup->setAccessibleName(text.title);
    popup->setAccessibleDescription(text.text);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    addLabel(*column, QStringLiteral("ruleTitleLabel"), QStringLiteral("cardTitle"), text.title);
    addLabel(*column, QStringLiteral("ruleTextLabel"), {}, text.text);
    addLabel(*column, QStringLiteral("ruleOriginLabel"), QStringLiteral("muted"), ruleOriginText(text.origin));
    auto *more = new QPushButton(tr("Read more in Help"), popup);
    more->setObjectName(QStringLiteral("ruleMoreButton"));
    more->setAccessibleName(more->text());
    more->setAccessibleDescription(text.text); // heard when the rule opens
    more->setProperty("variant", QStringLiteral("link"));
    more->setAutoDefault(true);
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, popup, text] {
        popup->close();
        if (ContextHelp *help = ContextHelp::of(this))
            help->answer(text.questionId, this);
    });
    more->setVisible(ContextHelp::of(this) != nullptr);
    placeAt(*popup, *this);
    popup->show();
    more->setFocus();
}

void RuleHint::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void RuleHint::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
    else if (event->type() == QEvent::FontChange)
        setFixedSize(Theme::px(22), Theme::px(19));
}

} // namespace console::ui
