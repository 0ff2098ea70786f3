#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace console::ui {

/// The line below a list that is read page by page: previous, next, and a page by its number. Reads nothing itself.
class Pager : public QWidget
{
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    /// Gives the parts their object names: `pageEdit`, `pageGoButton`, `pageCountLabel`, …; with a prefix `prefixPageEdit`, ….
    void setNames(const QString &prefix);
    /// Both count from 1.
    void setPage(qint64 page, qint64 pageCount);

signals:
    void pageAsked(qint64 page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void renderIcons();
    void go();

    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_count;
    QSpinBox *m_edit;
    QPushButton *m_go;
    qint64 m_page = 1;
    qint64 m_pageCount = 1;
};

} // namespace console::ui
