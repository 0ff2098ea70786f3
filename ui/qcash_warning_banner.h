#pragma once

#include "control/qcash_warning_controller.h"
#include "ui/page.h"
#include "ui/qcash_warning_tray.h"
#include "ui/widgets/message_bar.h"

namespace console::ui {

/// The strip above the pages that warns of a low balance and of a budget that is being used up; hidden otherwise. Has both looked after
/// for as long as it lives: one to a window. Buys nothing itself. Names: qcashWarningBanner, qcashWarningBuyButton,
/// qcashWarningPlanButton, qcashWarningLaterButton.
class QcashWarningBanner : public MessageBar
{
    Q_OBJECT

public:
    explicit QcashWarningBanner(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QcashWarningController &warnings() { return m_warnings; }
    [[nodiscard]] QcashWarningTray &tray() { return m_tray; }
    /// Where the proposed tickets are bought.
    [[nodiscard]] PageRequest purchase() const;

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    /// Of the window: who comes back to it finds what is so now, though the machine has slept.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();

    QcashWarningController m_warnings;
    QcashWarningTray m_tray;
    QPushButton *m_buy;
    QPushButton *m_plan;
    QPushButton *m_later;
};

} // namespace console::ui
