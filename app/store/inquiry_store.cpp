#include "store/inquiry_store.h"

#include "store/stored_values.h"

namespace console {

namespace {

QString sourceOf(InquiryFilter filter)
{
    switch (filter) {
    case InquiryFilter::All:
        return QStringLiteral("FROM inquiry WHERE shop_id = ?");
    case InquiryFilter::Unanswered:
        return QStringLiteral("FROM inquiry INDEXED BY inquiry_open WHERE shop_id = ? AND is_answered = 0");
    }
    Q_UNREACHABLE();
}

StoreResult<Inquiry> readInquiry(const Statement &row)
{
    return Inquiry{row.text(0), dayOf(row.integer(1)), row.text(2), row.text(3), row.integer(4) != 0};
}

} // namespace

StoreResult<qint64> InquiryStore::unansweredCount(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) %1").arg(sourceOf(InquiryFilter::Unanswered)));
    return oneInteger(read.bind(shop.value));
}

StoreResult<QList<Inquiry>> InquiryStore::inquiries(ShopId shop, InquiryFilter filter, const std::optional<Inquiry> &after,
                                                    int limit)
{
    Statement read(
        m_database,
        QStringLiteral("SELECT inquiry_number, day, item_number, title, is_answered %1 AND (day, inquiry_number) < (?, ?) "
                       "ORDER BY day DESC, inquiry_number DESC LIMIT ?")
            .arg(sourceOf(filter)));
    const QDate beyondAll(9999, 12, 31);
    const qint64 day = after ? dayNumber(after->date) : dayNumber(beyondAll) + 1;
    read.bind(shop.value).bind(day).bind(after ? after->inquiryNumber : QString()).bind(limit);
    return listOf(read, readInquiry);
}

} // namespace console
