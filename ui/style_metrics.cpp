#include "ui/style_metrics.h"

#include "ui/style_buttons.h"
#include "ui/style_fields.h"
#include "ui/style_frames.h"
#include "ui/style_parts.h"
#include "ui/style_views.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace console::ui::painting {

namespace {

constexpr int fieldSides = 44; // what stands left and right of a field's text
constexpr int markRowHeight = 28;
constexpr int listRowHeight = 34;
constexpr int listRowPadding = 12; ///< above and below texts of several lines
constexpr int progressHeight = 20;

/// Qt measures the ink of a box's texts, which ends before a bracket of full width does.
int widestText(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box || box->sizeAdjustPolicy() != QComboBox::AdjustToContents)
        return 0;
    const QFontMetrics metrics = box->fontMetrics();
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(box->itemText(i)));
    return widest;
}

} // namespace

std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (static_cast<int>(metric)) {
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ComboBoxFrameWidth:
        return 0;
    case QStyle::PM_TabBarBaseHeight:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return indicatorSide();
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 6;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 16;
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
        return Theme::iconPixels();
    case QStyle::PM_MessageBoxIconSize:
        return Theme::px(32);
    case QStyle::PM_FocusFrameHMargin:
        // The text of a cell begins where the header's does.
        if (widget && widget->inherits("QCalendarView"))
            return 3;
        return qobject_cast<const QTableView *>(widget) ? Theme::cellPadding - 1 : 8;
    default:
        return std::nullopt;
    }
}

std::optional<int> hintOf(QStyle::StyleHint hint)
{
    switch (static_cast<int>(hint)) {
    case QStyle::SH_ComboBox_Popup:
    case QStyle::SH_EtchDisabledText:
    case QStyle::SH_DialogButtonBox_ButtonsHaveIcons:
    case QStyle::SH_MessageBox_CenterButtons:
    case QStyle::SH_UnderlineShortcut:
    case QStyle::SH_Widget_Animation_Duration: // nothing moves by itself: an idle window costs nothing
        return 0;
    case QStyle::SH_LineEdit_PasswordCharacter:
        return 0x2022; // a dot in every font, where the usual disc is as wide as a Han character
    case QStyle::SH_ItemView_ShowDecorationSelected:
    case QStyle::SH_ComboBox_ListMouseTracking:
        return 1;
    case QStyle::SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case QStyle::SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case QStyle::SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return std::nullopt;
    }
}

QSize sizeOf(QStyle::ContentsType type, const QStyleOption &option, QSize content, QSize usual, const QWidget *widget)
{
    QSize result = usual;
    switch (static_cast<int>(type)) {
    case QStyle::CT_PushButton:
        with<QStyleOptionButton>(&option, [&](const auto &button) { result = buttonSize(button, widget); });
        break;
    case QStyle::CT_ToolButton:
        if (const QString variant = roleOf(widget, "variant"); !variant.isEmpty())
            with<QStyleOptionToolButton>(&option, [&](const auto &button) { result = toolButtonSize(button, variant); });
        break;
    case QStyle::CT_LineEdit:
        if (isInnerEdit(widget))
            return content;
        result.setHeight(std::max(Theme::fieldHeight(), content.height() + 10));
        break;
    case QStyle::CT_SpinBox:
    case QStyle::CT_ComboBox:
        result = QSize(std::max(content.width(), widestText(widget)) + fieldSides, std::max(Theme::fieldHeight(), content.height() + 10));
        break;
    case QStyle::CT_RadioButton:
    case QStyle::CT_CheckBox:
        result.setHeight(std::max(Theme::px(markRowHeight), result.height()));
        break;
    case QStyle::CT_HeaderSection:
        result = QSize(content.width() + 2 * Theme::cellPadding, std::max(Theme::rowHeight(), content.height() + 8));
        break;
    case QStyle::CT_TabBarTab:
        with<QStyleOptionTab>(&option, [&](const auto &tab) { result = tabSize(tab, widget); });
        break;
    case QStyle::CT_MenuItem:
        with<QStyleOptionMenuItem>(&option, [&](const auto &item) { result = menuItemSize(item); });
        break;
    case QStyle::CT_ItemViewItem:
        if (!qobject_cast<const QTableView *>(widget))
            result.setHeight(std::max(Theme::px(listRowHeight), result.height() + listRowPadding));
        break;
    case QStyle::CT_ProgressBar:
        result.setHeight(std::max(Theme::px(progressHeight), option.fontMetrics.height()));
        break;
    default:
        break;
    }
    return result;
}

} // namespace console::ui::painting
