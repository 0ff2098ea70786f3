#pragma once

#include <QLabel>
#include <QVariant>

namespace console::ui {

/// A number in the language's grouping; `value` holds the bare one for automation. Shows a dash while nothing is known.
class NumberLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value)
    Q_PROPERTY(bool isSigned READ isSigned WRITE setSigned)
    /// Red where the count is above zero and asks for something to be done, blue where it is zero.
    Q_PROPERTY(bool attentionWhenPositive READ attentionWhenPositive WRITE setAttentionWhenPositive)

public:
    explicit NumberLabel(QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const { return m_value; }
    void setValue(qint64 value);
    void setUnknown();
    [[nodiscard]] bool isSigned() const { return m_isSigned; }
    void setSigned(bool isSigned);
    [[nodiscard]] bool attentionWhenPositive() const { return m_attentionWhenPositive; }
    void setAttentionWhenPositive(bool attention);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QVariant m_value; ///< qlonglong, or invalid while unknown
    bool m_isSigned = false;
    bool m_attentionWhenPositive = false;
};

} // namespace console::ui
