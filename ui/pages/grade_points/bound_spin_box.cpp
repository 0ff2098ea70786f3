#include "ui/pages/grade_points/bound_spin_box.h"

#include "ui/pages/grade_points/score_rule_texts.h"

namespace console::ui {

namespace {

constexpr int leastDays = -366;
constexpr int mostDays = 366;
constexpr int noBound = leastDays - 1;

} // namespace

BoundSpinBox::BoundSpinBox(QWidget *parent) : QSpinBox(parent)
{
    setRange(noBound, mostDays);
    setSpecialValueText(ScoreRuleTexts::bound({}));
}

void BoundSpinBox::setBound(const std::optional<int> &days)
{
    setValue(days.value_or(noBound));
}

std::optional<int> BoundSpinBox::bound() const
{
    return value() == noBound ? std::nullopt : std::optional(value());
}

QValidator::State BoundSpinBox::validate(QString &input, int &position) const
{
    return input.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(input, position);
}

int BoundSpinBox::valueFromText(const QString &text) const
{
    return text.trimmed().isEmpty() ? noBound : QSpinBox::valueFromText(text);
}

void BoundSpinBox::stepBy(int steps)
{
    // From no bound the steps go to the days of use, not to a year before.
    if (value() == noBound)
        setValue(steps > 0 ? 0 : noBound);
    else
        QSpinBox::stepBy(steps);
}

} // namespace console::ui
