#pragma once

#include <QWidget>

namespace console::ui {

/// A budget as a line: filled as far as it is spent, with a mark where spending would stand by the calendar. Red once it is used up.
/// Shows shares only; the figures stand beside it.
class BudgetBar : public QWidget
{
    Q_OBJECT
    /// Thousandths of the budget, for automation.
    Q_PROPERTY(int spent READ spent)
    Q_PROPERTY(int pace READ pace)

public:
    explicit BudgetBar(QWidget *parent = nullptr);

    /// In thousandths of the budget; brought into 0 … 1000. `isWarned`: a share was reached at which the shop wants to be warned.
    void setShares(int spentThousandths, int paceThousandths, bool isWarned);
    [[nodiscard]] int spent() const { return m_spent; }
    [[nodiscard]] int pace() const { return m_pace; }
    [[nodiscard]] QSize sizeHint() const override { return QSize(160, 14); }
    [[nodiscard]] QSize minimumSizeHint() const override { return QSize(60, 14); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_spent = 0;
    int m_pace = 0;
    bool m_isWarned = false;
};

} // namespace console::ui
