#include "ui/print/sheet_printer.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace console::ui {

namespace {

constexpr qreal marginMillimetres = 15; ///< as in the PDF

void setUp(QPrinter &printer, const QString &title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
}

/// Qt's dialogs use their printer until their end: as a base before them it outlives them.
class OwnPrinter
{
protected:
    explicit OwnPrinter(const QString &title) : m_printer(QPrinter::HighResolution) { setUp(m_printer, title); }

    QPrinter m_printer;
};

/// Qt's preview.
class SheetPreview : private OwnPrinter, public QPrintPreviewDialog
{
public:
    SheetPreview(QWidget *parent, const QString &title, const PaintSheets &paint) : OwnPrinter(title), QPrintPreviewDialog(&m_printer, parent)
    {
        setWindowTitle(title);
        connect(this, &QPrintPreviewDialog::paintRequested, this, [paint](QPrinter *printer) { paint(*printer); });
    }
};

/// Qt's choice of a printer.
class SheetPrintDialog : private OwnPrinter, public QPrintDialog
{
public:
    SheetPrintDialog(QWidget *parent, const QString &title, const PaintSheets &paint) : OwnPrinter(title), QPrintDialog(&m_printer, parent)
    {
        setWindowTitle(title);
        setOption(QAbstractPrintDialog::PrintPageRange, false);
        connect(this, &QDialog::accepted, this, [this, paint] { paint(m_printer); });
    }
};

} // namespace

} // namespace console::ui

extern "C" Q_DECL_EXPORT QDialog *console_make_print_preview(QWidget *parent, const QString &title, const console::ui::PaintSheets &paint)
{
    return new console::ui::SheetPreview(parent, title, paint);
}

extern "C" Q_DECL_EXPORT QDialog *console_make_print_dialog(QWidget *parent, const QString &title, const console::ui::PaintSheets &paint)
{
    return new console::ui::SheetPrintDialog(parent, title, paint);
}
