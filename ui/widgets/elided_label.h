#pragma once

#include <QLabel>

namespace console::ui {

/// One line of text from data, shortened where there is no room for it; then the whole of it is in the tool tip. Never renders
/// markup.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString fullText() const { return m_text; }
    void setFullText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    bool m_isShortened = false;
};

} // namespace console::ui
