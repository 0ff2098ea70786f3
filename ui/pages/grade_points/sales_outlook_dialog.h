#pragma once

#include "control/sales_outlook_controller.h"
#include "ui/pages/grade_points/sales_outlook_models.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace console::ui {

namespace Ui {
class SalesOutlookDialog;
}

/// The sales of twelve months, what may become of them, and the thresholds they are held against. Keeps nothing by itself; thresholds
/// are typed in by a dialog of their own.
class SalesOutlookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SalesOutlookDialog(Desk &desk, QWidget *parent = nullptr);
    ~SalesOutlookDialog() override;

    /// Opens one over the window of `parent`, unless one is open there.
    static void openOver(Desk &desk, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void openThresholds();
    void followState();
    void render();
    void renderSales();
    void renderOutlook();
    void renderSettlements();
    void renderEditions();
    [[nodiscard]] QString nextSentence() const;
    [[nodiscard]] QString ownSentence() const;

    SalesOutlookController m_controller;
    SalesMonthsModel m_months;
    SalesOutlookModel m_outlook;
    GradeEditionsModel m_editions;
    QPointer<QDialog> m_thresholds;
    std::unique_ptr<Ui::SalesOutlookDialog> m_ui;
};

} // namespace console::ui
