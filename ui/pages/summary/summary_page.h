#pragma once

#include "control/summary_controller.h"
#include "ui/page.h"
#include "ui/pages/summary/notice_model.h"

#include <QTimer>

#include <memory>

namespace console::ui {

class Card;

namespace Ui {
class SummaryPage;
}

/// What needs attention today: points to convert, Qcash, grade, goods, orders, notices. Leads to the pages; changes nothing itself.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(Desk &desk, QWidget *parent = nullptr);
    ~SummaryPage() override;

    void retranslate() override;
    void refresh() override;
    void setWatched(bool isWatched) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void layOutCards();
    void connectCards();
    void restoreFolds();
    void rememberFolds() const;
    void openNotice(const QModelIndex &index);
    void alignTimer();
    void render();
    void renderPoints();
    void renderTimes();
    void renderQcash();
    void renderBudget(const std::optional<BudgetPace> &pace);
    void renderGrade();
    void renderGoods();
    void renderOrders();
    void renderNotices();
    [[nodiscard]] QList<Card *> cards() const;

    Desk &m_desk;
    SummaryController m_controller;
    NoticeModel m_notices;
    QTimer m_minute;
    std::unique_ptr<Ui::SummaryPage> m_ui;
};

} // namespace console::ui
