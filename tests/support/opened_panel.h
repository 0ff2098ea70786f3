#pragma once

#include "support/ordered_desk.h"
#include "support/page_widgets.h"
#include "ui/pages/checkout/order_panel.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

/// An order's panel in a window of its own.
class OpenedPanel
{
public:
    OpenedPanel(OrderedDesk &shop, qint64 orderNumber) : panel(shop.desk())
    {
        panel.setOrder(orderNumber);
        panel.resize(720, 700);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("not active");
    }

    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(panel, name)->text(); }
    [[nodiscard]] bool isShown(const char *name) const { return in<QWidget>(panel, name)->isVisible(); }
    void click(const char *name) const { QTest::mouseClick(in<QPushButton>(panel, name), Qt::LeftButton); }
    [[nodiscard]] QDialog *dialog() const { return panel.findChild<QDialog *>(QStringLiteral("leaveOrderDialog")); }
    /// What a message bar says; empty while it is hidden.
    [[nodiscard]] QString message(const char *name) const
    {
        const auto *bar = in<console::ui::MessageBar>(panel, name);
        return bar->isVisible() ? bar->text() : QString();
    }

    console::ui::OrderPanel panel;
};
