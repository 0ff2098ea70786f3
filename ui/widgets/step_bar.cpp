#include "ui/widgets/step_bar.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace console::ui {

namespace {

constexpr int dotDesign = 24;
constexpr int gapAfterDot = 8;
constexpr int gapBetween = 34;

QFont nameFont(QFont font, bool isCurrent)
{
    font.setBold(isCurrent);
    return font;
}

QFont numberFont(QFont font, bool isCurrent)
{
    font.setPixelSize(Theme::px(12));
    font.setBold(isCurrent);
    return font;
}

} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &names)
{
    m_names = names;
    describe();
    updateGeometry();
    update();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepBar::describe()
{
    if (m_current < m_names.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
    else
        setAccessibleName(m_names.value(m_names.size() - 1));
}

QSize StepBar::sizeHint() const
{
    const QFontMetrics metrics(nameFont(font(), true));
    const int dotSize = Theme::px(dotDesign);
    int width = 0;
    for (const QString &name : m_names)
        width += dotSize + gapAfterDot + metrics.horizontalAdvance(name) + gapBetween;
    return QSize(std::max(0, width - gapBetween), std::max(dotSize + 4, metrics.height() + 4));
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const int dotSize = Theme::px(dotDesign);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        const QRectF dot(x, (height() - dotSize) / 2.0, dotSize, dotSize);
        const bool isFilled = isDone || isCurrent;
        painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(theme.fieldLine, 1.5));
        painter.setBrush(isDone ? theme.green : isCurrent ? theme.accent : theme.surface);
        painter.drawEllipse(isFilled ? dot : dot.adjusted(1, 1, -1, -1));
        painter.setFont(numberFont(font(), isCurrent));
        painter.setPen(isFilled ? theme.onAccent : theme.muted);
        if (isDone) {
            painter.setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF middle = dot.center();
            painter.drawPolyline(QPolygonF{middle + QPointF(-4.5, 0.5), middle + QPointF(-1.5, 3.5), middle + QPointF(4.5, -3.5)});
        } else {
            painter.drawText(dot, Qt::AlignCenter, formatNumber(step + 1));
        }
        x += dotSize + gapAfterDot;
        painter.setFont(nameFont(font(), isCurrent));
        painter.setPen(isCurrent ? theme.accent : isDone ? theme.ink : theme.muted);
        const int width = painter.fontMetrics().horizontalAdvance(m_names.at(step));
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_names.at(step));
        x += width;
        if (step + 1 < m_names.size()) {
            painter.setPen(QPen(theme.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF middle(x + gapBetween / 2.0, height() / 2.0);
            painter.drawPolyline(QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)});
        }
        x += gapBetween;
    }
}

} // namespace console::ui
