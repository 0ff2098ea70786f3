#pragma once

#include "ui/rule_texts.h"

#include <QPointer>
#include <QPushButton>

namespace console::ui {

/// The small question mark beside a rule: pressed, it tells the rule, who says so, and leads to the question that tells more. Read out
/// whole by assistive technology without being pressed.
class RuleHint : public QPushButton
{
    Q_OBJECT
    /// One of ruleTopicCodes.
    Q_PROPERTY(QString rule READ rule WRITE setRule)

public:
    explicit RuleHint(QWidget *parent = nullptr);

    [[nodiscard]] QString rule() const;
    void setRule(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRule();
    void render();

    RuleTopic m_topic = RuleTopic::Conversion;
    QPointer<QWidget> m_popup;
};

} // namespace console::ui
