#include "ui/widgets/countdown_bar.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace console::ui {

CountdownBar::CountdownBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountdownBar::setElapsed(int thousandths)
{
    m_elapsed = std::clamp(thousandths, 0, 1000);
    update();
}

void CountdownBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(groove, 3, 3);
    if (m_elapsed == 0)
        return;
    QRectF gone = groove;
    gone.setWidth(std::max(6.0, groove.width() * m_elapsed / 1000.0));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(gone, 3, 3);
}

} // namespace console::ui
