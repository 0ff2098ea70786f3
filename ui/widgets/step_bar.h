#pragma once

#include <QStringList>
#include <QWidget>

namespace console::ui {

/// Where one stands in a course of steps: done ones with a check, the present one in the accent colour.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    /// `step` counts from 0; the number of steps means that all are done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_names;
    int m_current = 0;
};

} // namespace console::ui
