#include "control/inquiries_controller.h"

namespace console {

void InquiriesController::narrow(InquiryFilter filter)
{
    m_filter = filter;
    readFromStart();
}

InquiriesController::Read InquiriesController::reader(ShopId shop, QDate) const
{
    return [shop, filter = m_filter](Wallet &wallet, const std::optional<Inquiry> &after, int limit) {
        return wallet.inquiries.inquiries(shop, filter, after, limit);
    };
}

} // namespace console
