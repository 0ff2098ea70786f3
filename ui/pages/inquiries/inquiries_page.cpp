#include "ui/pages/inquiries/inquiries_page.h"

#include "ui/pages/import/import_dialog.h"

namespace console::ui {

InquiriesPage::InquiriesPage(Desk &desk, QWidget *parent)
    : ListPage(parent), m_desk(desk), m_controller(desk), m_model(m_controller)
{
    begin(QStringLiteral("inquiries"), m_controller, m_model, {InquiriesModel::TitleColumn, false, {InquiriesModel::InquiryNumberColumn, InquiriesModel::ItemNumberColumn}});
}

ListPage::Words InquiriesPage::words() const
{
    Words words;
    words.title = tr("Customer inquiries");
    words.action = tr("Ask Qoo10…");
    words.filterName = tr("Inquiries shown");
    words.viewName = tr("Customer inquiries");
    words.count = m_controller.hasMore() ? tr("%Ln inquiry(ies) so far", "The list grows as one scrolls.", m_model.rowCount())
                                         : tr("%Ln inquiry(ies)", nullptr, m_model.rowCount());
    words.empty = emptyText();
    words.emptyAction = isNarrowed() ? tr("Show all inquiries") : tr("Import inquiries…");
    return words;
}

QString InquiriesPage::emptyText() const
{
    switch (m_controller.filter()) {
    case InquiryFilter::All:
        return tr("No inquiries yet. Import the inquiry file to see here what buyers ask. Answers are written in J·QSM.");
    case InquiryFilter::Unanswered:
        return tr("Every inquiry has been answered.");
    }
    Q_UNREACHABLE();
}

QList<ListPage::Filter> InquiriesPage::filters() const
{
    QList<Filter> list;
    for (const auto &[filter, code] : inquiryFilterCodes) {
        switch (filter) {
        case InquiryFilter::All:
            list.append({code, tr("All inquiries")});
            break;
        case InquiryFilter::Unanswered:
            list.append({code, tr("Unanswered")});
            break;
        }
    }
    return list;
}

void InquiriesPage::applyFilter(const QString &code, const QString &)
{
    m_controller.narrow(valueIn(inquiryFilterCodes, code).value_or(InquiryFilter::All));
}

void InquiriesPage::act()
{
    emit navigate({PageId::Help, {}});
}

void InquiriesPage::actOnEmpty()
{
    if (isNarrowed())
        showAll();
    else
        openImportDialog(m_desk, ImportKind::Inquiries, window());
}

} // namespace console::ui
