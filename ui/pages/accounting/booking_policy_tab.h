#pragma once

#include "control/accounting_controller.h"
#include "ui/pages/accounting/account_titles_model.h"
#include "ui/pages/accounting/policies_model.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QDialog;

namespace console::ui {

namespace Ui {
class BookingPolicyTab;
}

/// How the shop books its Qcash, by the day from which it holds. Saved policies are only shown; a draft of a new one is edited in
/// place and saved.
class BookingPolicyTab : public QWidget
{
    Q_OBJECT

public:
    explicit BookingPolicyTab(AccountingController &controller, QWidget *parent = nullptr);
    ~BookingPolicyTab() override;

    void retranslate();
    /// Another shop is signed in: what was chosen for the last one goes.
    void forget();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Tells a listed policy when the list is read anew.
    struct Selected
    {
        bool isShipped = true;
        qint64 number = 0;
        QDate validFrom;
    };

    void setUpTables();
    void connectDraft();
    void connectKeys();
    void beginDraft();
    void selectPolicy();
    void editCell(const QModelIndex &index);
    void askToGiveUp();
    void openSaveDialog();
    void followSaved();
    [[nodiscard]] bool showsDraft() const;
    [[nodiscard]] const ListedPolicy *selected() const;
    [[nodiscard]] std::optional<DatedPolicy> shown() const;

    void render();
    void renderMessages();
    void renderPolicies();
    void renderPolicy();
    void renderChoices(const BookingPolicy &policy, bool isEditable);
    void renderDraft();
    void renderDay();
    void renderProblems();
    void fillLists();
    void fitColumns();
    void showTaxColumns();

    AccountingController &m_controller;
    PoliciesModel m_policies;
    AccountTitlesModel m_titles;
    BookingPolicies m_chosen; ///< the defaults that this program chose
    std::optional<Selected> m_selected; ///< the policy of today where none was selected
    bool m_looksAtListed = false;       ///< while there is a draft
    bool m_asksToGiveUp = false;
    std::optional<QDate> m_savedFrom; ///< of the policy that was saved on this visit
    QPointer<QDialog> m_saveDialog;
    std::unique_ptr<Ui::BookingPolicyTab> m_ui;
};

} // namespace console::ui
