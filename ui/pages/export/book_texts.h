#pragma once

#include "control/book_export.h"
#include "control/certificate_export.h"
#include "control/statement_export.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of files and papers of the book, in the language of the moment. Decides nothing.
class BookTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::BookTexts)

public:
    [[nodiscard]] static HistoryWords history();
    [[nodiscard]] static TicketOrderWords ticketOrders();
    [[nodiscard]] static StatementWords statement();
    [[nodiscard]] static CertificateWords certificate();

private:
    [[nodiscard]] static PaperWords paper();
    [[nodiscard]] static QString title(HistoryColumn column);
    [[nodiscard]] static QString title(TicketOrderColumn column);
    [[nodiscard]] static QString title(StatementColumn column);
    [[nodiscard]] static QString partName(StatementPart part);
    [[nodiscard]] static QString lotName(LotKind kind);
};

} // namespace console::ui
