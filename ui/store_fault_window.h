#pragma once

#include "control/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace console::ui {

class ProductMark;

/// Stands in the window's place where the store can't be opened: says why in plain words and what can be done. Touches no file.
class StoreFaultWindow : public QWidget
{
    Q_OBJECT

public:
    StoreFaultWindow(const QString &storePath, StoreFault fault, QWidget *parent = nullptr);

signals:
    void tryAgainAsked();
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void retranslate();

    QString m_storePath;
    StoreFault m_fault;
    QLabel *m_title;
    QLabel *m_advice;
    QLabel *m_path;
    QPushButton *m_tryAgain;
    QPushButton *m_chooseFile;
    QPushButton *m_quit;
};

} // namespace console::ui
