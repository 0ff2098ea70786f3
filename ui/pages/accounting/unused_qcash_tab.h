#pragma once

#include "control/accounting_controller.h"
#include "ui/pages/accounting/lots_model.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class UnusedQcashTab;
}

/// What was left of the lots of Qcash at the end of a closing date, and its certificate. Changes nothing.
class UnusedQcashTab : public QWidget
{
    Q_OBJECT

public:
    UnusedQcashTab(AccountingController &controller, Desk &desk, QWidget *parent = nullptr);
    ~UnusedQcashTab() override;

    void retranslate();

signals:
    void chargeAsked();

private:
    /// The closing dates behind the buttons; invalid where it can't be known.
    [[nodiscard]] QList<std::pair<QPushButton *, QDate>> closingDays() const;
    void render();
    void renderDay();
    void renderEmpty();

    AccountingController &m_controller;
    LotsModel m_lots;
    std::unique_ptr<Ui::UnusedQcashTab> m_ui;
};

} // namespace console::ui
