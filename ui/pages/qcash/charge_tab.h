#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace console {
struct Desk;
}

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

    /// Once, before it is shown.
    void setDesk(Desk &desk);
    void retranslate();
    void clearChoice();
    /// Proposes the tickets for so much Qcash and selects the largest.
    void proposeFor(qint64 qcash);
    /// While an application for an ad waits: how much Qcash it still lacks, and the way back. Nothing waits without a value.
    void setMissingForAd(std::optional<qint64> qcash);

signals:
    void purchaseAsked(qint64 ticket);
    void gradePointsAsked();
    void backToAdAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void propose();
    void render();
    void renderMissing();
    [[nodiscard]] QString proposalText() const;

    qint64 m_proposedFor = 0; ///< 0 while nothing is proposed
    std::optional<qint64> m_missingForAd;
    std::unique_ptr<Ui::ChargeTab> m_ui;
};

} // namespace console::ui
