#pragma once

#include "ui/pages/inquiries/inquiries_model.h"
#include "ui/pages/lists/list_page.h"

namespace console::ui {

/// Buyers' inquiries, and the way to ask Qoo10 something oneself. Answers none: that is done in J·QSM.
class InquiriesPage : public ListPage
{
    Q_OBJECT

public:
    explicit InquiriesPage(Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QList<Filter> filters() const override;
    void applyFilter(const QString &code, const QString &text) override;
    void act() override;
    void actOnEmpty() override;

private:
    [[nodiscard]] QString emptyText() const;

    Desk &m_desk;
    InquiriesController m_controller;
    InquiriesModel m_model;
};

} // namespace console::ui
