#pragma once

#include <QWidget>

#include <memory>

namespace console::ui {

namespace Ui {
class ChargeTab;
}

/// The tab Qcash charge: the tickets, and which of them an amount takes. Buys nothing: checkout does.
class ChargeTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChargeTab(QWidget *parent = nullptr);
    ~ChargeTab() override;

    void retranslate();
    void clearChoice();

signals:
    void purchaseAsked(qint64 ticket);
    void gradePointsAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void propose();
    void render();
    [[nodiscard]] QString proposalText() const;

    qint64 m_proposedFor = 0; ///< 0 while nothing is proposed
    std::unique_ptr<Ui::ChargeTab> m_ui;
};

} // namespace console::ui
