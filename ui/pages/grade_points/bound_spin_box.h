#pragma once

#include <QSpinBox>

#include <optional>

namespace console::ui {

/// A number of business days, or no bound: typed as nothing, or stepped to below the least. Holds no rule.
class BoundSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit BoundSpinBox(QWidget *parent = nullptr);

    void setBound(const std::optional<int> &days);
    [[nodiscard]] std::optional<int> bound() const;

    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    void stepBy(int steps) override;
};

} // namespace console::ui
