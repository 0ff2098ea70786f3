#pragma once

#include <QWidget>

namespace console::ui {

/// The product's name in its two colours. The same in every language.
class ProductMark : public QWidget
{
    Q_OBJECT

public:
    explicit ProductMark(QWidget *parent = nullptr);

    /// Leaves the second word out, where there is no room for it.
    void setShort(bool isShort);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont markFont() const;

    bool m_isShort = false;
};

} // namespace console::ui
