#pragma once

#include "control/auto_charge_watch.h"
#include "ui/page.h"
#include "ui/widgets/message_bar.h"

class QPushButton;

namespace console::ui {

/// The strip above the pages that announces an automatic charge and tells what came of it; hidden otherwise. Carries the plan out for
/// as long as it lives: one to a window. Names: autoChargeBanner, autoChargeSkipButton, autoChargeOffButton, autoChargeShowButton,
/// autoChargePutAwayButton.
class AutoChargeBanner : public MessageBar
{
    Q_OBJECT

public:
    explicit AutoChargeBanner(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AutoChargeWatch &watch() { return m_watch; }

signals:
    void navigate(const console::ui::PageRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    [[nodiscard]] QString upcomingText(const AutoChargePlan &plan) const;
    [[nodiscard]] static QString pastText(const AutoChargeLogRow &row);

    Desk &m_desk;
    AutoChargeWatch m_watch;
    QPushButton *m_skip;
    QPushButton *m_off;
    QPushButton *m_show;
    QPushButton *m_putAway;
};

} // namespace console::ui
