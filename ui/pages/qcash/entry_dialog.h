#pragma once

#include "control/history_controller.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace console::ui {

/// All that the book says of one entry, for reading and copying. Books nothing: it only says what is asked for.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EntryDialog(const HistoryRow &row, QWidget *parent = nullptr);

signals:
    void correctionAsked(const console::HistoryRow &row);
    void orderAsked(qint64 orderNumber);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *caption;
        QLabel *value;
    };

    void makeButtons();
    void retranslate();
    void copy() const;

    HistoryRow m_row;
    QFormLayout *m_form;
    QList<Field> m_fields;
    QPushButton *m_copy;
    QPushButton *m_order;
    QPushButton *m_correct;
    QPushButton *m_close;
};

} // namespace console::ui
