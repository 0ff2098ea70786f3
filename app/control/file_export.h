#pragma once

#include "exchange/table_writer.h"
#include "store/wallet.h"

#include <functional>
#include <variant>

namespace console {

/// Told how much is written (rows or pages), every few hundred, from the first again where the file is begun anew; returns false to stop.
using ExportProgress = std::function<bool(qint64)>;
using ExportFailure = std::variant<TableError, StoreError>;
/// Rows in the file, without its header, once it is there.
using ExportResult = tl::expected<qint64, ExportFailure>;

/// Writes one file, whole or not at all, in short readings of the store. On a thread that may wait.
using ExportJob = std::function<ExportResult(Wallet &wallet, ShopId shop, const ExportProgress &progress)>;

enum class FileFormat { Csv, Xlsx, Pdf };

/// A kind of file that is offered.
struct FileChoice
{
    FileFormat format = FileFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8Bom; ///< of CSV

    friend bool operator==(const FileChoice &, const FileChoice &) = default;
};

/// Where a file goes, and as what.
struct FileTarget
{
    QString path;
    FileChoice kind;

    /// Of a table; never of a PDF.
    [[nodiscard]] TableTarget table() const
    {
        Q_ASSERT(kind.format != FileFormat::Pdf);
        return {path, kind.format == FileFormat::Csv ? TableFormat::Csv : TableFormat::Xlsx, kind.encoding};
    }
};

/// Makes the work once it is known where it writes.
using ExportJobMaker = std::function<ExportJob(const FileTarget &target)>;

} // namespace console
