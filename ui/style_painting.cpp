#include "ui/style_painting.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace console::ui::painting {

namespace {

/// Antialiased painting for as long as it lives.
class Smooth
{
public:
    explicit Smooth(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius, qreal width = 1.0)
{
    const Smooth smooth(painter);
    const qreal half = width / 2;
    painter->setPen(line.isValid() ? QPen(line, width) : Qt::NoPen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    roundedBox(painter, rect, QColor(), Theme::current().accent, radius, 2.0);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool pointsUp = false)
{
    const Smooth smooth(painter);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal dip = pointsUp ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, -dip), middle + QPointF(0, dip), middle + QPointF(4, -dip)});
}

struct ButtonColours
{
    QColor fill;
    QColor line;
    QColor ink;
};

ButtonColours coloursOf(const QString &variant, QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool isOn = state & QStyle::State_On;
    const bool isPressed = state & QStyle::State_Sunken;
    const bool isHovered = state & QStyle::State_MouseOver;
    const bool isEnabled = state & QStyle::State_Enabled;
    if (variant == QLatin1String("primary")) {
        if (!isEnabled)
            return {theme.line, theme.line, theme.placeholder};
        const QColor fill = isPressed ? theme.accentPressed : isHovered ? theme.accentHover : theme.accent;
        return {fill, fill, theme.onAccent};
    }
    if (variant == QLatin1String("danger"))
        return {isHovered || isPressed ? theme.errorFill : theme.surface, theme.errorLine, isEnabled ? theme.red : theme.placeholder};
    if (variant == QLatin1String("pill"))
        return {isHovered || isPressed ? theme.accentSoft.darker(105) : theme.accentSoft, QColor(), theme.accent};
    if (variant == QLatin1String("link"))
        return {QColor(), QColor(), isEnabled ? theme.accent : theme.placeholder};
    if (variant == QLatin1String("header"))
        return {isHovered || isPressed || isOn ? theme.hover : QColor(), QColor(), isEnabled ? theme.muted : theme.placeholder};
    if (variant == QLatin1String("segment"))
        return {isOn ? theme.accentSoft : isHovered ? theme.hover : theme.surface, isOn ? theme.accent : theme.fieldLine, isOn ? theme.accent : theme.ink};
    return {isPressed || isHovered ? theme.hover : theme.surface, theme.fieldLine, isEnabled ? theme.ink : theme.placeholder};
}

QString variantOf(const QWidget *widget)
{
    return widget ? widget->property("variant").toString() : QString();
}

void buttonBevel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ButtonColours colours = coloursOf(variantOf(widget), option->state);
    if (colours.fill.isValid() || colours.line.isValid())
        roundedBox(painter, option->rect, colours.fill, colours.line, Theme::radius);
    if (option->state & QStyle::State_HasFocus) {
        // On a filled button the ring stands inside, where it is seen against the fill.
        const bool isFilled = variantOf(widget) == QLatin1String("primary");
        roundedBox(painter, isFilled ? option->rect.adjusted(3, 3, -3, -3) : option->rect, QColor(),
                   isFilled ? Theme::current().onAccent : Theme::current().accent, isFilled ? Theme::radius - 2 : Theme::radius, 2.0);
    }
}

void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    QStyleOptionButton label(*option);
    const QColor ink = coloursOf(variantOf(widget), option->state).ink;
    label.palette.setColor(QPalette::ButtonText, ink);
    painter->save();
    if (variantOf(widget) == QLatin1String("link") && (option->state & QStyle::State_MouseOver)) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    QRect rect = option->rect;
    if (!option->icon.isNull()) {
        const QSize size = option->iconSize;
        const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
        const int whole = size.width() + (option->text.isEmpty() ? 0 : 6 + textWidth);
        const QRect place = style.visualRect(option->direction, rect, QRect(QPoint(rect.center().x() - whole / 2, rect.center().y() - size.height() / 2), size));
        option->icon.paint(painter, place, Qt::AlignCenter, option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(place.right() + 7);
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option->text);
    } else {
        if (option->features & QStyleOptionButton::HasMenu) {
            chevron(painter, QRect(rect.right() - 24, rect.top(), 20, rect.height()), ink);
            rect.adjust(0, 0, -14, 0);
        }
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, option->text);
    }
    painter->restore();
}

void field(const QStyleOption *option, QPainter *painter, bool hasFocus)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    roundedBox(painter, option->rect, isEnabled ? theme.surface : theme.headerFill, theme.fieldLine, Theme::radius);
    if (hasFocus)
        focusRing(painter, option->rect, Theme::radius);
}

struct FrameColours
{
    QColor fill;
    QColor line;
};

FrameColours coloursOfFrame(const QString &role)
{
    const Theme &theme = Theme::current();
    if (role == QLatin1String("accentCard"))
        return {theme.surface, theme.scheme == Scheme::Light ? QColor(0xc9c3ff) : QColor(0x4b4590)};
    if (role == QLatin1String("warning"))
        return {theme.warnFill, theme.warnLine};
    if (role == QLatin1String("info"))
        return {theme.infoFill, theme.infoLine};
    if (role == QLatin1String("success"))
        return {theme.successFill, theme.successLine};
    if (role == QLatin1String("errorBar"))
        return {theme.errorFill, theme.errorLine};
    return {theme.surface, theme.line};
}

void frame(const QStyleOption *option, QPainter *painter, const QString &role)
{
    const Theme &theme = Theme::current();
    const QRect rect = option->rect;
    if (role == QLatin1String("header")) {
        painter->fillRect(rect, theme.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    } else if (role == QLatin1String("row")) {
        painter->save();
        painter->setPen(QPen(theme.softLine, 1, Qt::DashLine));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    } else if (role != QLatin1String("toolbar")) {
        const FrameColours colours = coloursOfFrame(role);
        roundedBox(painter, rect, colours.fill, colours.line, role == QLatin1String("card") || role == QLatin1String("accentCard") ? Theme::cardRadius : Theme::radius);
    }
}

void checkMark(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isOn = option->state & QStyle::State_On;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    roundedBox(painter, box, isOn && isEnabled ? theme.accent : theme.surface, isOn && isEnabled ? theme.accent : theme.placeholder, 4, 1.4);
    if (!isOn)
        return;
    const Smooth smooth(painter);
    painter->setPen(QPen(isEnabled ? theme.onAccent : theme.placeholder, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3.5)});
}

void radioDot(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isOn = option->state & QStyle::State_On;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor ink = !isEnabled ? theme.fieldLine : isOn ? theme.accent : theme.placeholder;
    const Smooth smooth(painter);
    painter->setPen(QPen(ink, 2));
    painter->setBrush(theme.surface);
    const QRectF ring = QRectF(option->rect).adjusted(2, 2, -2, -2);
    painter->drawEllipse(ring);
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
}

bool isInnerEdit(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

void itemPanel(const QStyleOptionViewItem *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, theme.accentSoft);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, theme.hover);
    else if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
}

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(option->rect.left() + 4, option->rect.bottom() - 1, option->rect.width() - 8, 2), theme.accent);
    if (option->state & QStyle::State_HasFocus)
        focusRing(painter, option->rect.adjusted(0, 3, 0, -4), Theme::radius);
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option->state & QStyle::State_Selected;
    painter->save();
    QFont font = painter->font();
    font.setWeight(isSelected ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isSelected ? theme.accent : option->state & QStyle::State_MouseOver ? theme.ink : theme.muted);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic, option->text);
    painter->restore();
}

void headerSection(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option->rect, theme.headerFill);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
}

void headerLabel(const QStyleOptionHeader *option, QPainter *painter)
{
    painter->save();
    QFont font = painter->font();
    font.setPixelSize(Theme::smallPixels);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::current().muted);
    const QRect rect = option->rect.adjusted(8, 0, -8, 0);
    painter->drawText(rect, int(option->textAlignment | Qt::AlignVCenter), painter->fontMetrics().elidedText(option->text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void progress(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QRect groove(option->rect.left(), option->rect.center().y() - 3, option->rect.width(), 6);
    roundedBox(painter, groove, theme.accentSoft, QColor(), 3);
    const qint64 span = qint64(option->maximum) - option->minimum;
    if (span <= 0) {
        roundedBox(painter, QRect(groove.left() + groove.width() / 3, groove.top(), groove.width() / 3, 6), theme.accent, QColor(), 3);
        return;
    }
    const qint64 done = std::clamp<qint64>(option->progress - option->minimum, 0, span);
    if (done > 0)
        roundedBox(painter, QRect(groove.left(), groove.top(), std::max(6, int(groove.width() * done / span)), 6), theme.accent, QColor(), 3);
}

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option->rect, theme.surface);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(), option->rect.width() - 16, 1), theme.line);
        return;
    }
    const bool isEnabled = option->state & QStyle::State_Enabled;
    if ((option->state & QStyle::State_Selected) && isEnabled)
        roundedBox(painter, option->rect.adjusted(4, 1, -4, -1), theme.accentSoft, QColor(), 4);
    QRect rect = option->rect.adjusted(14, 0, -14, 0);
    if (option->checked)
        chevron(painter, QRect(rect.left() - 8, rect.top(), 12, rect.height()), theme.accent);
    if (!option->icon.isNull()) {
        option->icon.paint(painter, QRect(rect.left(), rect.center().y() - 8, 16, 16));
        rect.setLeft(rect.left() + 26);
    } else if (option->menuHasCheckableItems) {
        rect.setLeft(rect.left() + 12);
    }
    const QStringList parts = option->text.split(u'\t');
    painter->save();
    painter->setFont(option->font);
    painter->setPen(isEnabled ? theme.ink : theme.placeholder);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, parts.first());
    if (parts.size() > 1) {
        painter->setPen(theme.muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, parts.at(1));
    }
    painter->restore();
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    field(option, painter, option->state & QStyle::State_HasFocus);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, option->state & QStyle::State_Enabled ? Theme::current().muted : Theme::current().fieldLine);
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    field(option, painter, option->state & QStyle::State_HasFocus);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor ink = Theme::current().muted;
    chevron(painter, style.subControlRect(QStyle::CC_SpinBox, option, QStyle::SC_SpinBoxUp, widget), ink, true);
    chevron(painter, style.subControlRect(QStyle::CC_SpinBox, option, QStyle::SC_SpinBoxDown, widget), ink);
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QRect slider = scrollBarPart(*option, QStyle::SC_ScrollBarSlider);
    const bool isActive = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect thumb = option->orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    roundedBox(painter, thumb, isActive ? theme.placeholder : theme.fieldLine, QColor(), 3);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect groove = option.rect;
    const int length = isVertical ? groove.height() : groove.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * option.pageStep / (range + option.pageStep)), std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        return isVertical ? QRect(groove.left(), groove.top() + from, groove.width(), size) : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return along(start, thumb);
    if (part == QStyle::SC_ScrollBarSubPage)
        return along(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return along(start + thumb, length - start - thumb);
    return groove;
}

bool primitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    switch (static_cast<int>(element)) {
    case QStyle::PE_PanelLineEdit:
        if (!isInnerEdit(widget) && !(widget && widget->property("frameless").toBool()))
            field(option, painter, option->state & QStyle::State_HasFocus);
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameFocusRect:
        if (element == QStyle::PE_FrameFocusRect && !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QPushButton *>(widget))
            focusRing(painter, option->rect, 4);
        return true;
    case QStyle::PE_IndicatorCheckBox:
        checkMark(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        radioDot(option, painter);
        return true;
    case QStyle::PE_PanelItemViewItem:
        itemPanel(static_cast<const QStyleOptionViewItem *>(option), painter);
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_FrameTabWidget:
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        painter->fillRect(option->rect, theme.surface);
        painter->save();
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return true;
    case QStyle::PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.surface);
        painter->save();
        painter->setPen(theme.fieldLine);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return true;
    case QStyle::PE_Frame:
        if (option->state & QStyle::State_HasFocus && qobject_cast<const QAbstractItemView *>(widget))
            roundedBox(painter, option->rect, QColor(), theme.accent, 4, 2.0);
        else if (qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QPlainTextEdit")))
            roundedBox(painter, option->rect, QColor(), theme.line, 4);
        return true;
    default:
        return false;
    }
}

bool control(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    switch (static_cast<int>(element)) {
    case QStyle::CE_PushButtonBevel:
        buttonBevel(option, painter, widget);
        return true;
    case QStyle::CE_PushButton:
        buttonBevel(option, painter, widget);
        buttonLabel(static_cast<const QStyleOptionButton *>(option), painter, widget, style);
        return true;
    case QStyle::CE_PushButtonLabel:
        buttonLabel(static_cast<const QStyleOptionButton *>(option), painter, widget, style);
        return true;
    case QStyle::CE_ShapedFrame:
        if (!widget || !widget->property("frameRole").isValid())
            return false;
        frame(option, painter, widget->property("frameRole").toString());
        return true;
    case QStyle::CE_TabBarTabShape:
        tabShape(static_cast<const QStyleOptionTab *>(option), painter);
        return true;
    case QStyle::CE_TabBarTabLabel:
        tabLabel(static_cast<const QStyleOptionTab *>(option), painter);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        headerSection(option, painter);
        return true;
    case QStyle::CE_HeaderLabel:
        headerLabel(static_cast<const QStyleOptionHeader *>(option), painter);
        return true;
    case QStyle::CE_ProgressBar:
        progress(static_cast<const QStyleOptionProgressBar *>(option), painter);
        return true;
    case QStyle::CE_MenuItem:
        menuItem(static_cast<const QStyleOptionMenuItem *>(option), painter);
        return true;
    case QStyle::CE_MenuEmptyArea:
        painter->fillRect(option->rect, Theme::current().surface);
        return true;
    default:
        return false;
    }
}

bool complexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    switch (control) {
    case QStyle::CC_ComboBox:
        comboBox(static_cast<const QStyleOptionComboBox *>(option), painter, style, widget);
        return true;
    case QStyle::CC_SpinBox:
        spinBox(static_cast<const QStyleOptionSpinBox *>(option), painter, style, widget);
        return true;
    case QStyle::CC_ScrollBar:
        scrollBar(static_cast<const QStyleOptionSlider *>(option), painter);
        return true;
    case QStyle::CC_ToolButton: {
        const auto *button = static_cast<const QStyleOptionToolButton *>(option);
        if (!widget || !widget->property("variant").isValid())
            return false;
        buttonBevel(option, painter, widget);
        QStyleOptionButton label;
        label.QStyleOption::operator=(*option);
        label.text = button->toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : button->text;
        label.icon = button->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button->icon;
        label.iconSize = button->iconSize;
        buttonLabel(&label, painter, widget, style);
        return true;
    }
    case QStyle::CC_Slider:
    case QStyle::CC_TitleBar:
    case QStyle::CC_Dial:
    case QStyle::CC_GroupBox:
    case QStyle::CC_MdiControls:
    case QStyle::CC_CustomBase:
        return false;
    }
    return false;
}

} // namespace console::ui::painting
