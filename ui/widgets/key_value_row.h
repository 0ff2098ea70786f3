#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace console::ui {

/// A label at the left, a value at the right, a dashed line below.
class KeyValueRow : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey)

public:
    explicit KeyValueRow(QWidget *parent = nullptr);

    [[nodiscard]] QString key() const;
    void setKey(const QString &key);
    /// Puts the widget that shows the value at the right end.
    void setValueWidget(QWidget *widget);

private:
    QLabel *m_key;
    QHBoxLayout *m_layout;
};

} // namespace console::ui
