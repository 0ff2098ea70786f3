#pragma once

#include "ui/pages/ads/bid_course_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class BidCourseDialog;
}

/// Shows what happened to one bid, and when. Only reads.
class BidCourseDialog : public QDialog
{
    Q_OBJECT

public:
    BidCourseDialog(const Desk &desk, const AdBid &bid, QWidget *parent = nullptr);
    ~BidCourseDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    AdBid m_bid;
    bool m_isBidFor;
    Reading<QList<AdCourseLine>> m_course;
    BidCourseModel m_model;
    std::unique_ptr<Ui::BidCourseDialog> m_ui;
};

} // namespace console::ui
