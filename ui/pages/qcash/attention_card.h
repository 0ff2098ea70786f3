#pragma once

#include "control/payment_attention_controller.h"

#include <QFrame>
#include <QPointer>

class QDialog;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace console::ui {

/// Payments that fit no order, the oldest first, each with what can be done about it. Hidden while there is none. Decides nothing
/// without the dialog that shows the payment.
class AttentionCard : public QFrame
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget *parent = nullptr);

    /// Once, before the card is shown.
    void setController(PaymentAttentionController &controller);
    void retranslate();
    /// How many stand in the card at once; the next ones follow as these are dealt with.
    void setMostShown(int count);

private:
    struct Entry
    {
        QFrame *frame;
        QLabel *what;
        QLabel *why;
        QPushButton *credit;
        QPushButton *dealWith;
    };

    void addEntry();
    /// Puts the dialog up that the controller asks for; it closes by itself.
    void followDecision();
    void ask(qsizetype index, AttentionResolution resolution);
    void render();

    PaymentAttentionController *m_controller = nullptr;
    qsizetype m_mostShown = 2;
    QLabel *m_title;
    QLabel *m_more;
    QVBoxLayout *m_column;
    QList<Entry> m_entries; ///< kept from one reading to the next, so that the focus stays
    QPointer<QDialog> m_dialog;
};

} // namespace console::ui
