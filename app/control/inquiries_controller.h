#pragma once

#include "control/list_controller.h"

namespace console {

/// Buyers' inquiries, filtered and page by page. Only reads.
class InquiriesController : public RowsController<Inquiry>
{
    Q_OBJECT

public:
    explicit InquiriesController(Desk &desk, QObject *parent = nullptr) : RowsController<Inquiry>(desk, parent) {}

    [[nodiscard]] InquiryFilter filter() const { return m_filter; }
    void narrow(InquiryFilter filter);

private:
    [[nodiscard]] Read reader(ShopId shop, QDate today) const override;
    [[nodiscard]] bool isTextSearch() const override { return false; }

    InquiryFilter m_filter = InquiryFilter::All;
};

} // namespace console
