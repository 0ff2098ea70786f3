#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace console::ui {

class Pager;

/// The line below the Qcash history: what can be done with the selected entry, rows to a page, a day to go to, and the pages.
/// Only says what is asked for.
class HistoryFoot : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFoot(QWidget *parent = nullptr);

    void setPage(qint64 page, qint64 pageCount);
    /// One of those offered; another one shows as it is.
    void setPageSize(int rows);
    /// A day that a new list begins to offer; one that the user has typed stays until then.
    void setDay(QDate day);
    void setSelection(bool hasEntry, bool canBeCorrected);

signals:
    void detailsAsked();
    void correctionAsked();
    void pageAsked(qint64 page);
    void pageSizeAsked(int rows);
    void dayAsked(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void goToDay();

    QPushButton *m_details;
    QPushButton *m_correct;
    QComboBox *m_pageSize;
    QDateEdit *m_day;
    QPushButton *m_go;
    Pager *m_pager;
};

} // namespace console::ui
