#pragma once

#include <QStackedWidget>

namespace console::ui {

/// The pages, one shown. Takes the room that it is given and asks no page how much it would like: a plain stack asks all of
/// them, hidden ones too, at every change of any text.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return {800, 580}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace console::ui
