#include "ui/widgets/budget_bar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int whole = 1000;
constexpr qreal grooveHeight = 6;
constexpr qreal markWidth = 2;

} // namespace

BudgetBar::BudgetBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setShares(int spentThousandths, int paceThousandths, bool isWarned)
{
    m_spent = std::clamp(spentThousandths, 0, whole);
    m_pace = std::clamp(paceThousandths, 0, whole);
    m_isWarned = isWarned;
    update();
    QAccessibleValueChangeEvent event(this, m_spent);
    QAccessible::updateAccessibility(&event);
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, (height() - grooveHeight) / 2, width(), grooveHeight);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    if (m_spent > 0) {
        QRectF used = groove;
        used.setWidth(std::max(grooveHeight, groove.width() * m_spent / whole));
        painter.setBrush(m_spent == whole ? theme.red : m_isWarned ? theme.gold : theme.accent);
        painter.drawRoundedRect(used, grooveHeight / 2, grooveHeight / 2);
    }
    // The mark stands out of the line on both sides, with a gap of the ground's colour so that it is seen on the filled part too.
    const qreal x = std::clamp(groove.width() * m_pace / whole - markWidth / 2, 0.0, groove.width() - markWidth);
    painter.setBrush(theme.surface);
    painter.drawRect(QRectF(x - 1, 0, markWidth + 2, height()));
    painter.setBrush(theme.ink);
    painter.drawRect(QRectF(x, 0, markWidth, height()));
}

} // namespace console::ui
