#pragma once

#include "control/inquiries_controller.h"
#include "ui/pages/lists/list_model.h"

namespace console::ui {

/// Buyers' inquiries by title. Holds neither their text nor who wrote them.
class InquiriesModel : public ListModel
{
    Q_OBJECT

public:
    enum Column {
        AnsweredColumn,
        InquiryNumberColumn,
        DateColumn,
        ItemNumberColumn,
        TitleColumn,
        ColumnCount
    };

    explicit InquiriesModel(InquiriesController &controller, QObject *parent = nullptr) : ListModel(controller, parent), m_controller(controller) {}

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] bool isLongText(int column) const override;

private:
    InquiriesController &m_controller;
};

} // namespace console::ui
