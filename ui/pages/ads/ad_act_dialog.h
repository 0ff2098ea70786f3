#pragma once

#include "control/ad_bid_acts_controller.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace console::ui {

/// What the dialogs about one act on bids have in common: they close with the act, are given up only while nothing is being booked, and
/// speak the language of the moment. Books nothing itself.
class AdActDialog : public QDialog
{
    Q_OBJECT

public:
    /// Given up; not while it is being booked.
    void reject() override;

protected:
    AdActDialog(AdBidActsController &controller, QWidget *parent);
    /// Called at the end of the dialog's own constructor. Cancel is the default button.
    void begin(QPushButton *cancel, QPushButton *confirm);

    virtual void retranslateForm() = 0;
    virtual void render() = 0;

    [[nodiscard]] const AdBidActsState &state() const { return m_controller.state(); }
    [[nodiscard]] AdBidActsController &controller() const { return m_controller; }
    /// The sentence of the moment's fault or refusal; empty where there is none.
    [[nodiscard]] QString error() const;
    /// Spendable Qcash once `change` was booked; empty while the balance is unknown.
    [[nodiscard]] std::optional<qint64> spendableAfter(qint64 change) const;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void renderAll();

    AdBidActsController &m_controller;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_confirm = nullptr;
};

/// Hides a label without text.
void showSentence(QLabel *label, const QString &text);

} // namespace console::ui
