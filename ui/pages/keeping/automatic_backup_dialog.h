#pragma once

#include "ui/pages/keeping/automatic_backups_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class AutomaticBackupDialog;
}

/// Whether, where and how many automatic backups are kept, and those that are there. Keeps what is set when it is saved, not before;
/// makes and removes no backup itself.
class AutomaticBackupDialog : public QDialog
{
    Q_OBJECT

public:
    AutomaticBackupDialog(Desk &desk, QWidget *parent);
    ~AutomaticBackupDialog() override;

signals:
    /// The dialog has closed over it.
    void restoreAsked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] AutoBackupSettings typed() const;
    [[nodiscard]] bool isOwnFolder() const;
    void setFolder(const QString &folder);
    void askForFolder();
    void save();
    void restore();
    void follow();
    void retranslate();
    void render();

    AutomaticBackupsController m_controller;
    AutomaticBackupsModel m_model;
    std::unique_ptr<Ui::AutomaticBackupDialog> m_ui;
};

} // namespace console::ui
