#pragma once

#include "control/accounting_controller.h"
#include "ui/pages/accounting/accounting_days.h"
#include "ui/pages/accounting/journals_model.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class JournalsTab;
}

/// The journals of some days as they will stand in the accounting software's file, and the ways out: the file, the monthly statement.
class JournalsTab : public QWidget
{
    Q_OBJECT

public:
    JournalsTab(AccountingController &controller, Desk &desk, QWidget *parent = nullptr);
    ~JournalsTab() override;

    void retranslate();
    /// Another shop is signed in: what was typed for the last one goes.
    void forget();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void policyAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectTools();
    /// The days behind the buttons; empty where they can't be known.
    [[nodiscard]] QList<std::pair<QPushButton *, std::optional<DaySpan>>> periods() const;
    void showTyped();
    void preview(const DaySpan &days);
    [[nodiscard]] DaySpan typed() const;
    [[nodiscard]] bool isTyped() const;
    void exportJournals();
    void askForMonth();

    void render();
    void renderDays();
    void renderFoot();
    void renderEmpty();
    [[nodiscard]] QString errorText() const;

    AccountingController &m_controller;
    Desk &m_desk;
    JournalsModel m_journals;
    DaySpan m_shown; ///< that the date fields were last set to
    std::unique_ptr<Ui::JournalsTab> m_ui;
};

} // namespace console::ui
