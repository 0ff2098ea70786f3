#include "ui/console_style.h"

#include "ui/style_painting.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace console::ui {

namespace {

QString textRoleOf(const QWidget *widget)
{
    return widget->property("textRole").toString();
}

QColor colourOfRole(const QString &role)
{
    const Theme &theme = Theme::current();
    if (role == QLatin1String("muted") || role == QLatin1String("hint"))
        return theme.muted;
    if (role == QLatin1String("attention") || role == QLatin1String("error"))
        return theme.red;
    if (role == QLatin1String("normalCount"))
        return theme.blue;
    if (role == QLatin1String("gold"))
        return theme.gold;
    return theme.ink;
}

struct RoleFont
{
    int pixels;
    QFont::Weight weight;
};

RoleFont fontOfRole(const QString &role)
{
    if (role == QLatin1String("pageTitle"))
        return {Theme::titlePixels, QFont::Bold};
    if (role == QLatin1String("cardTitle"))
        return {Theme::basePixels, QFont::Bold};
    if (role == QLatin1String("figure"))
        return {Theme::figurePixels, QFont::Bold};
    if (role == QLatin1String("figureSmall") || role == QLatin1String("gold"))
        return {Theme::figureSmallPixels, QFont::Bold};
    if (role == QLatin1String("attention") || role == QLatin1String("normalCount"))
        return {Theme::basePixels, QFont::Bold};
    if (role.isEmpty())
        return {Theme::basePixels, QFont::Normal};
    return {Theme::smallPixels, QFont::Normal};
}

// Only size and weight: the family keeps coming from the application, language by language.
void setRoleFont(QWidget *widget, const RoleFont &role)
{
    QFont font;
    font.setResolveMask(0);
    font.setPixelSize(role.pixels);
    font.setWeight(role.weight);
    widget->setFont(font);
}

bool isVariantButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || (qobject_cast<const QToolButton *>(widget) && widget->property("variant").isValid());
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::colour(QWidget *widget)
{
    if (qobject_cast<QLabel *>(widget)) {
        QString role = textRoleOf(widget);
        QColor ink = colourOfRole(role);
        if (role.isEmpty()) {
            if (!widget->property("barInk").toBool())
                return;
            ink = Theme::current().warnInk;
        }
        QPalette palette;
        palette.setResolveMask(0);
        palette.setColor(QPalette::WindowText, ink);
        widget->setPalette(palette);
    }
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLabel *>(widget)) {
        const QString role = textRoleOf(widget);
        if (!role.isEmpty())
            setRoleFont(widget, fontOfRole(role));
        colour(widget);
        return;
    }
    if (isVariantButton(widget)) {
        const QString variant = widget->property("variant").toString();
        const bool isPlain = variant == QLatin1String("link") || variant == QLatin1String("header") || variant == QLatin1String("segment");
        if (qobject_cast<QPushButton *>(widget))
            setRoleFont(widget, {Theme::basePixels, isPlain ? QFont::Normal : QFont::DemiBold});
        widget->setAttribute(Qt::WA_Hover);
        return;
    }
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && frame->property("frameRole").isValid())
        frame->setFrameShape(QFrame::StyledPanel);
    const bool hovers = qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QToolButton *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (painting::primitive(element, option, painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (painting::control(element, option, painter, widget, *this))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (painting::complexControl(control, option, painter, widget, *this))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const QString variant = widget ? widget->property("variant").toString() : QString();
        const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, button ? button->text : QString()).width();
        const int iconWidth = button && !button->icon.isNull() ? button->iconSize.width() + 6 : 0;
        const int menuWidth = button && (button->features & QStyleOptionButton::HasMenu) ? 18 : 0;
        if (variant == QLatin1String("link"))
            return QSize(textWidth + iconWidth + 8, std::max(28, option->fontMetrics.height() + 8));
        const int padding = variant == QLatin1String("header") ? 10 : variant == QLatin1String("segment") || variant == QLatin1String("pill") ? 12 : 20;
        return QSize(textWidth + iconWidth + menuWidth + 2 * padding, std::max(Theme::fieldHeight, option->fontMetrics.height() + 14));
    }
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(Theme::fieldHeight, result.height()));
    if (type == CT_ComboBox)
        result.rwidth() += 16;
    if (type == CT_RadioButton || type == CT_CheckBox)
        result.setHeight(std::max(28, result.height()));
    if (type == CT_HeaderSection)
        result.setHeight(std::max(38, result.height()));
    if (type == CT_TabBarTab) {
        result.setHeight(std::max(42, result.height()));
        result.rwidth() += 8;
    }
    if (type == CT_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(32, result.height()));
    }
    return result;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, whole, QRect(whole.right() - 25, whole.top(), 22, whole.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(10, 2, -26, -2));
    }
    if (control == CC_ScrollBar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (subControl == SC_ScrollBarGroove || subControl == SC_ScrollBarSlider || subControl == SC_ScrollBarAddPage || subControl == SC_ScrollBarSubPage))
            return painting::scrollBarPart(*bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !qobject_cast<QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr)
        && !qobject_cast<QComboBox *>(widget ? widget->parentWidget() : nullptr))
        return option->rect.adjusted(8, 2, -8, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::current().softLine.rgb());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves by itself: an idle window costs nothing
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace console::ui
