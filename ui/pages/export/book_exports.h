#pragma once

#include "domain/jst.h"

class QWidget;

namespace console {
struct Desk;
struct HistoryFilter;
}

namespace console::ui {

/// Files of the book, asked for over a window; each returns at once. The words in a file are those of the language of the moment.

/// Exactly what `filter` finds, as CSV or XLSX.
void askForHistoryExport(Desk &desk, const HistoryFilter &filter, QWidget *window);
/// All orders for charge tickets, as CSV or XLSX.
void askForTicketOrdersExport(Desk &desk, QWidget *window);
/// The statement of a month or any span: file, print preview, print.
void askForStatement(Desk &desk, JstMonth proposed, QWidget *window);
/// The certificate of the Qcash that was not used at the end of `closingDay` in Japan, as PDF.
void askForCertificate(Desk &desk, QDate closingDay, QWidget *window);

} // namespace console::ui
