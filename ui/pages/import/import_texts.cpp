#include "ui/pages/import/import_texts.h"

#include "ui/plain_text.h"

namespace console::ui {

namespace {

/// Column names are the file's own words.
QString shownColumns(const QStringList &columns)
{
    constexpr qsizetype mostShown = 12;
    QString shown = columns.first(std::min(mostShown, columns.size())).join(QStringLiteral(", "));
    if (columns.size() > mostShown)
        shown += QStringLiteral(", …");
    return singleLine(shown.left(400));
}

} // namespace

QString ImportTexts::kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Points:
        return tr("Service points");
    case ImportKind::Items:
        return tr("Items");
    case ImportKind::Orders:
        return tr("Orders");
    case ImportKind::Inquiries:
        return tr("Inquiries");
    case ImportKind::Notices:
        return tr("Notices");
    case ImportKind::Settlement:
        return tr("Detailed sales");
    case ImportKind::Deductions:
        return tr("Sales-related deductions");
    case ImportKind::AdReport:
        return tr("Ad report");
    }
    Q_UNREACHABLE();
}

QString ImportTexts::kindHint(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Points:
        return tr("A CSV file of service-point events, a row for each event.");
    case ImportKind::Items:
        return tr("A CSV file of the shop's items, a row for each item.");
    case ImportKind::Orders:
        return tr("The order file that J·QSM offers for download, as it is. Buyers' data in it are read past.");
    case ImportKind::Inquiries:
        return tr("A CSV file of buyers' inquiries, a row for each inquiry.");
    case ImportKind::Notices:
        return tr("A CSV file of Qoo10's notices, a row for each notice.");
    case ImportKind::Settlement:
        return tr("The file sellingreport.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.");
    case ImportKind::Deductions:
        return tr("The file rcv.csv or RecvMegawari.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.");
    case ImportKind::AdReport:
        return tr("The Excel workbook of the ad performance report, as J·QSM offers it for download, or the same table as CSV.");
    }
    Q_UNREACHABLE();
}

QString ImportTexts::encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return tr("UTF-8");
    case TextEncoding::Utf8Bom:
        return tr("UTF-8 with BOM");
    case TextEncoding::Cp932:
        return tr("Shift_JIS (CP932)");
    case TextEncoding::Utf16Le:
        return tr("UTF-16 LE");
    }
    Q_UNREACHABLE();
}

QString ImportTexts::fileFault(const FileError &error)
{
    switch (error.fault) {
    case FileFault::CannotOpen:
        return tr("The file can't be opened. Check that it is still there and that you may read it.");
    case FileFault::Directory:
        return tr("This is a folder. Choose the file in it.");
    case FileFault::Empty:
        return tr("The file is empty. Download it again.");
    case FileFault::NotText:
        return notText(error.hint);
    case FileFault::Undecodable:
        return tr("Line %L1 can't be read in this encoding. Choose another one at Encoding.").arg(error.line);
    case FileFault::MissingColumns:
        return tr("The first line lacks these columns: %1. Take the file as it was downloaded, with its headings, or choose another kind of file.")
            .arg(shownColumns(error.columns));
    case FileFault::DoubledColumns:
        return tr("These columns stand in the first line twice: %1. Remove one of each.").arg(shownColumns(error.columns));
    case FileFault::OtherKind:
        return error.otherKind ? tr("This seems to be a file of another kind: %1.").arg(kindName(*error.otherKind))
                               : tr("This seems to be a file of another kind. Choose its kind above.");
    case FileFault::FieldTooLong:
        return tr("A field in line %L1 is too long: perhaps a quotation mark is missing there. Mend the line, or download the file again.").arg(error.line);
    case FileFault::TooManyColumns:
        return tr("Line %L1 has too many columns to be a file of this kind. Take the file as it was downloaded.").arg(error.line);
    case FileFault::UnterminatedQuote:
        return tr("A quotation mark that is opened in line %L1 is never closed: the file may be cut off. Download it again.").arg(error.line);
    case FileFault::ReadError:
        return tr("The file could not be read to its end. Copy it to this computer's disk and try again.");
    case FileFault::BrokenWorkbook:
        return tr("This Excel workbook is damaged or cut off. Download it again, or open it in Excel and save it anew.");
    case FileFault::EncryptedWorkbook:
        return tr("This Excel workbook is locked by a password. Remove the password in Excel, save it and choose it again.");
    case FileFault::WorkbookTooLarge:
        return tr("This Excel workbook holds more than can be imported at once. Download the report for a shorter period.");
    case FileFault::CompressionBomb:
        return tr("This Excel workbook unpacks to far more than its size, as no report does, and was not read on. Download the report from J·QSM again.");
    case FileFault::TooManyParts:
        return tr("This Excel workbook consists of more parts than any report, and was not read. Download the report from J·QSM again.");
    case FileFault::UnsafePart:
        return tr("A part of this Excel workbook has a name that leads out of the file or comes twice, or is a link, and it was not read. Download the report from J·QSM again.");
    case FileFault::ForbiddenXml:
        return tr("This Excel workbook declares entities or document types, as no report does, and was not read. Download the report from J·QSM again.");
    case FileFault::NoReportSheet:
        //: %1 lists the names of a workbook's sheets.
        return tr("This Excel workbook has no sheet named Report, but these: %1. Name the sheet with the report so, or keep it alone.").arg(shownColumns(error.columns));
    case FileFault::WorkbookModuleMissing:
        return tr("The part of this program that reads Excel workbooks is missing. Install the program again, or save the report as CSV.");
    }
    Q_UNREACHABLE();
}

QString ImportTexts::notText(ContentHint hint)
{
    switch (hint) {
    case ContentHint::None:
    case ContentHint::Binary:
        return tr("This is not a text file. Choose the CSV file.");
    case ContentHint::XlsxWorkbook:
    case ContentHint::XlsWorkbook:
        return tr("This is an Excel workbook. Save it there as CSV and import that file.");
    case ContentHint::Zip:
    case ContentHint::Gzip:
        return tr("This is a compressed file. Unpack it and import the CSV file in it.");
    case ContentHint::Pdf:
        return tr("This is a PDF document. Download the CSV file instead.");
    case ContentHint::Png:
    case ContentHint::Jpeg:
        return tr("This is a picture. Choose the CSV file.");
    case ContentHint::Sqlite:
        return tr("This is a database, perhaps a backup of this program. Backups are restored from the menu.");
    case ContentHint::Html:
        return tr("This is a web page: perhaps you were logged out when you downloaded it. Log in to J·QSM and download the file again.");
    case ContentHint::Utf16WithoutBom:
        return tr("The file is UTF-16 text without a mark. Choose UTF-16 LE at Encoding, or save the file as UTF-8.");
    }
    Q_UNREACHABLE();
}

QString ImportTexts::rowFault(const RowProblem &problem)
{
    switch (problem.fault) {
    case RowFault::Missing:
        return tr("The value is missing: fill it in.");
    case RowFault::NotANumber:
        return tr("This is not a whole number.");
    case RowFault::OutOfRange:
        return tr("The number is too large or too small.");
    case RowFault::NotADate:
        return tr("This is not a date: write it as 2026/11/30.");
    case RowFault::NotAnIdentifier:
        return tr("This is not a number of this sort: check its digits. Excel may have changed it.");
    case RowFault::LostDigits:
        return tr("A spreadsheet has rounded this number, and digits are lost. Format the column as text, enter the number anew, or download the file again.");
    case RowFault::UnknownValue:
        return tr("This value is not known: write it as J·QSM does.");
    case RowFault::TooLong:
        return tr("The text is too long: shorten it.");
    case RowFault::ControlCharacter:
        return tr("The text holds an unprintable character: remove it.");
    case RowFault::FieldCount:
        return tr("The row has more or fewer fields than the first line: a comma or a quotation mark is wrong.");
    case RowFault::StrayQuote:
        return tr("Text stands after a closing quotation mark: write a quotation mark inside a field twice.");
    case RowFault::DuplicateKey:
        return tr("Line %L1 has the same number with other content: keep one of the two.").arg(problem.firstLine);
    }
    Q_UNREACHABLE();
}

QString ImportTexts::counts(const ImportCounts &counts)
{
    QStringList parts{tr("%Ln row(s) read", nullptr, int(counts.read)), tr("%Ln added", "rows", int(counts.added)),
                            tr("%Ln updated", "rows", int(counts.updated)), tr("%Ln unchanged", "rows", int(counts.unchanged)),
                            tr("%Ln rejected", "rows", int(counts.rejected))};
    if (counts.removed > 0)
        parts.append(tr("%Ln of an earlier file removed", "rows", int(counts.removed)));
    //: Between the parts of an enumeration.
    return parts.join(tr(", "));
}

} // namespace console::ui
