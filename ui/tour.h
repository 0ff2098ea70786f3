#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace console::ui {

/// The tour of the window: one card after the other, each pointing to a part of the window, which can be used meanwhile. Only ever
/// shown when it was asked for; ends at any moment, by Escape too. Does nothing in the book.
class Tour : public QWidget
{
    Q_OBJECT

public:
    explicit Tour(QWidget *window);

    [[nodiscard]] static int stepCount();
    [[nodiscard]] int step() const { return m_step; }
    void showStep(int step);
    /// The part that is pointed to; null where it can't be seen now.
    [[nodiscard]] QWidget *target() const;

signals:
    /// Gone through to the end, or skipped.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCard();
    void render();
    void place();
    [[nodiscard]] QRect spot() const;
    [[nodiscard]] QPoint cardPlace(const QRect &spot) const;

    QFrame *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<QPointer<QWidget>> m_watched; ///< what is pointed to, and all that it lies in
    int m_step = 0;
};

} // namespace console::ui
