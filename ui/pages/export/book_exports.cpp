#include "ui/pages/export/book_exports.h"

#include "control/desk.h"
#include "ui/pages/export/book_texts.h"
#include "ui/pages/export/export_file.h"
#include "ui/pages/export/statement_dialog.h"

namespace console::ui {

void askForHistoryExport(Desk &desk, const HistoryFilter &filter, QWidget *window)
{
    const HistoryWords words = BookTexts::history();
    askForExport(desk,
                 {words.sheet, QStringLiteral("qcash-history"), tableChoices(),
                  [filter, words](const FileTarget &target) { return historyExport(filter, words, target); }},
                 window);
}

void askForTicketOrdersExport(Desk &desk, QWidget *window)
{
    const TicketOrderWords words = BookTexts::ticketOrders();
    askForExport(desk,
                 {words.sheet, QStringLiteral("qcash-tickets"), tableChoices(),
                  [words](const FileTarget &target) { return ticketOrdersExport({}, words, target); }},
                 window);
}

void askForStatement(Desk &desk, JstMonth proposed, QWidget *window)
{
    if (window->findChild<StatementDialog *>())
        return;
    auto *dialog = new StatementDialog(desk, proposed, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void askForCertificate(Desk &desk, QDate closingDay, QWidget *window)
{
    const CertificateWords words = BookTexts::certificate();
    askForExport(desk,
                 {words.title, QStringLiteral("unused-qcash-") + closingDay.toString(Qt::ISODate), {{FileFormat::Pdf, {}}},
                  [words, closingDay, &clock = desk.clock](const FileTarget &target) {
                      return certificateExport({closingDay, clock.now(), words}, target);
                  }},
                 window);
}

} // namespace console::ui
