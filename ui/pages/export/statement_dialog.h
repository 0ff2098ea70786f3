#pragma once

#include "control/statement_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class StatementDialog;
}

/// Chooses the days of a statement, and whether it goes into a file, onto a preview or to a printer. Stays open for the next one.
class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    StatementDialog(Desk &desk, JstMonth proposed, QWidget *parent = nullptr);
    ~StatementDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMonths();
    void followChoice();
    void save();
    /// Makes it ready, then opens the dialog that `symbol` of the module for printers makes.
    void print(const char *symbol);
    void openPrinter(const Paper &paper);
    void render();
    void fitHeight();
    [[nodiscard]] QString problem() const;

    StatementController m_controller;
    std::unique_ptr<Ui::StatementDialog> m_ui;
    const char *m_symbol = nullptr;  ///< what the prepared statement is for
    bool m_isPrintingMissing = false;
};

} // namespace console::ui
