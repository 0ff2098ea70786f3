#pragma once

#include "domain/records.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class NoticeDialog;
}

/// One notice to read, as plain text. Follows no link.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoticeDialog(const Notice &notice, QWidget *parent = nullptr);
    ~NoticeDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    Notice m_notice;
    std::unique_ptr<Ui::NoticeDialog> m_ui;
};

} // namespace console::ui
