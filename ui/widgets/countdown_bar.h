#pragma once

#include <QWidget>

namespace console::ui {

/// A thin line that fills from left to right as time passes.
class CountdownBar : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownBar(QWidget *parent = nullptr);
    /// 0 … 1000 thousandths of the time gone.
    void setElapsed(int thousandths);
    [[nodiscard]] int elapsed() const { return m_elapsed; }
    [[nodiscard]] QSize sizeHint() const override { return QSize(120, 6); }
    [[nodiscard]] QSize minimumSizeHint() const override { return QSize(40, 6); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_elapsed = 0;
};

} // namespace console::ui
