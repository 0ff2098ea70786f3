#include "ui/console_style.h"

#include "ui/icons.h"
#include "ui/style_buttons.h"
#include "ui/style_fields.h"
#include "ui/style_frames.h"
#include "ui/style_metrics.h"
#include "ui/style_parts.h"
#include "ui/style_polish.h"
#include "ui/style_views.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace console::ui {

using namespace painting;

namespace {

bool isPopupOfComboBox(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool isTextOrItems(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// Buttons and marks carry their ring; in a combo box's list the lit row is enough.
bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || (widget && widget->inherits("QComboBoxListView"));
}

// The ring is around the current item where there is one, around the whole view otherwise.
bool hasCurrentItem(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->currentIndex().isValid();
}

bool drawShapedFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (const QString role = roleOf(widget, "frameRole"); !role.isEmpty()) {
        roleFrame(*option, painter, role);
        return true;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame)
        return false;
    if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
        plainLine(*frame, painter);
        return true;
    }
    if (frame->frameShape != QFrame::StyledPanel)
        return false;
    if (isPopupOfComboBox(widget))
        popupPanel(*option, painter);
    else if (isTextOrItems(widget))
        scrollFrame(*option, painter, !hasCurrentItem(widget));
    else
        roundedBox(painter, option->rect, QColor(), Theme::current().line, Theme::cardRadius);
    return true;
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::colour(QWidget *widget)
{
    dye(widget);
}

void ConsoleStyle::size(QWidget *widget)
{
    fit(widget);
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    dress(widget);
}

void ConsoleStyle::unpolish(QWidget *widget)
{
    undress(widget);
    QProxyStyle::unpolish(widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    bool isDone = true;
    switch (static_cast<int>(element)) {
    case PE_PanelLineEdit:
        isDone = with<QStyleOptionFrame>(option, [&](const auto &frame) { lineEditPanel(frame, painter, widget); });
        break;
    case PE_FrameLineEdit:
    case PE_PanelItemViewRow:
        break;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), Theme::current().line);
        break;
    case PE_FrameFocusRect:
        if (!showsFocusItself(widget))
            focusRing(painter, option->rect, 4);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkMark(*option, painter);
        break;
    case PE_IndicatorRadioButton:
        radioMark(*option, painter);
        break;
    case PE_PanelItemViewItem:
        isDone = with<QStyleOptionViewItem>(option, [&](const auto &item) { itemPanel(item, painter, widget); });
        break;
    case PE_FrameTabBarBase:
        bottomLine(painter, option->rect, Theme::current().line);
        break;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        popupPanel(*option, painter);
        break;
    case PE_PanelScrollAreaCorner:
        break;
    case PE_IndicatorBranch:
        branch(*option, painter);
        break;
    case PE_IndicatorArrowUp:
        chevron(painter, option->rect, Theme::current().muted, Direction::Up);
        break;
    case PE_IndicatorArrowDown:
        chevron(painter, option->rect, Theme::current().muted);
        break;
    case PE_IndicatorArrowLeft:
        chevron(painter, option->rect, Theme::current().muted, Direction::Left);
        break;
    case PE_IndicatorArrowRight:
        chevron(painter, option->rect, Theme::current().muted, Direction::Right);
        break;
    default:
        isDone = false;
    }
    if (!isDone)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    bool isDone = false;
    switch (static_cast<int>(element)) {
    case CE_PushButton:
        isDone = with<QStyleOptionButton>(option, [&](const auto &button) {
            buttonBevel(button, painter, widget);
            buttonLabel(button, painter, widget, *this);
        });
        break;
    case CE_PushButtonBevel:
        isDone = with<QStyleOptionButton>(option, [&](const auto &button) { buttonBevel(button, painter, widget); });
        break;
    case CE_PushButtonLabel:
        isDone = with<QStyleOptionButton>(option, [&](const auto &button) { buttonLabel(button, painter, widget, *this); });
        break;
    case CE_ComboBoxLabel:
        isDone = with<QStyleOptionComboBox>(option, [&](const auto &box) { comboBoxLabel(box, painter); });
        break;
    case CE_ShapedFrame:
        isDone = drawShapedFrame(option, painter, widget);
        break;
    case CE_TabBarTabShape:
        isDone = with<QStyleOptionTab>(option, [&](const auto &tab) { tabShape(tab, painter); });
        break;
    case CE_TabBarTabLabel:
        isDone = with<QStyleOptionTab>(option, [&](const auto &tab) { tabLabel(tab, painter, *this); });
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        headerSection(*option, painter, widget);
        isDone = true;
        break;
    case CE_Header:
        isDone = with<QStyleOptionHeader>(option, [&](const auto &header) {
            headerSection(header, painter, widget);
            headerLabel(header, painter);
        });
        break;
    case CE_HeaderLabel:
        isDone = with<QStyleOptionHeader>(option, [&](const auto &header) { headerLabel(header, painter); });
        break;
    case CE_ProgressBar:
        isDone = with<QStyleOptionProgressBar>(option, [&](const auto &bar) { progressBar(bar, painter); });
        break;
    case CE_MenuItem:
        isDone = with<QStyleOptionMenuItem>(option, [&](const auto &item) { menuItem(item, painter); });
        break;
    case CE_MenuEmptyArea:
        isDone = true; // the panel is painted already
        break;
    default:
        break;
    }
    if (!isDone)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    bool isDone = false;
    switch (static_cast<int>(control)) {
    case CC_ComboBox:
        isDone = with<QStyleOptionComboBox>(option, [&](const auto &box) { comboBox(box, painter, widget); });
        break;
    case CC_SpinBox:
        isDone = with<QStyleOptionSpinBox>(option, [&](const auto &box) { spinBox(box, painter); });
        break;
    case CC_ScrollBar:
        isDone = with<QStyleOptionSlider>(option, [&](const auto &bar) { scrollBar(bar, painter); });
        break;
    case CC_GroupBox:
        isDone = with<QStyleOptionGroupBox>(option, [&](const auto &box) { groupBox(box, painter); });
        break;
    case CC_ToolButton:
        isDone = with<QStyleOptionToolButton>(option, [&](const auto &button) {
            if (button.toolButtonStyle != Qt::ToolButtonTextUnderIcon)
                toolButton(button, painter, widget, *this);
        });
        break;
    default:
        break;
    }
    if (!isDone)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    return sizeOf(type, *option, size, QProxyStyle::sizeFromContents(type, option, size, widget), widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    QRect part;
    bool isOurs = false;
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField))
        isOurs = with<QStyleOptionComboBox>(option, [&](const auto &box) { part = comboBoxPart(box, subControl); });
    else if (control == CC_SpinBox)
        isOurs = with<QStyleOptionSpinBox>(option, [&](const auto &box) { part = spinBoxPart(box, subControl); });
    else if (control == CC_GroupBox)
        isOurs = with<QStyleOptionGroupBox>(option, [&](const auto &box) { part = groupBoxPart(box, subControl); });
    else if (control == CC_ScrollBar)
        isOurs = with<QStyleOptionSlider>(option, [&](const auto &bar) { part = scrollBarPart(bar, subControl); });
    if (isOurs)
        return visualRect(option->direction, option->rect, part);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case SE_LineEditContents:
        return isInnerEdit(widget) ? option->rect : option->rect.adjusted(8, 2, -8, -2);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const std::optional<int> ours = metricOf(metric, widget);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    const std::optional<int> ours = hintOf(hint);
    return ours ? *ours : QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(standardIcon)) {
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), &Theme::blue);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), &Theme::accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), &Theme::gold);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error"), &Theme::red);
    case SP_ArrowLeft:
        return icon(QStringLiteral("chevron-left"));
    case SP_ArrowRight:
        return icon(QStringLiteral("chevron-right"));
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"));
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace console::ui
