#pragma once

#include "control/accounting_controller.h"
#include "ui/page.h"

#include <memory>

namespace console::ui {

class BookingPolicyTab;
class JournalsTab;
class UnusedQcashTab;

namespace Ui {
class AccountingPage;
}

/// Settlement management > Accounting: one tab each for the journals, the unused Qcash and the booking policies. Books nothing itself.
class AccountingPage : public Page
{
    Q_OBJECT

public:
    explicit AccountingPage(Desk &desk, QWidget *parent = nullptr);
    ~AccountingPage() override;

    /// Details: `journals`, `unused`, `policy`; without one the tab stays.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    AccountingController m_controller;
    std::unique_ptr<Ui::AccountingPage> m_ui;
    JournalsTab *m_journals;
    UnusedQcashTab *m_unused;
    BookingPolicyTab *m_policy;
};

} // namespace console::ui
