#pragma once

#include "control/book_paper.h"

namespace console {

/// The words of the certificate of unused Qcash.
struct CertificateWords
{
    PaperWords paper;
    QString title;
    QString about; ///< what is certified at a day's end
    QString closingDay;
    QString kindTitle;
    QString restTitle;
    QString total;
    QStringList remarks;
    std::function<QString(LotKind)> kind;
};

/// What was left of the Qcash at the end of a closing day in Japan, by what it came from. A PDF of one sheet. Of a day that is
/// not over yet it is of the moment `madeAt`.
struct CertificateRequest
{
    QDate day;
    Instant madeAt;
    CertificateWords words;
};

[[nodiscard]] ExportJob certificateExport(const CertificateRequest &request, const FileTarget &target);

} // namespace console
