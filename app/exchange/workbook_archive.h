#pragma once

#include "exchange/faults.h"
#include "exchange/workbook_limits.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QHash>

#include <memory>

class QFile;
struct zip;
struct zip_file;

namespace console {

class WorkbookPart;

/// The container of a workbook, checked before anything in it is read. Gives out its parts' bytes and counts them; writes no file.
class WorkbookArchive
{
public:
    /// `file` stays open for as long as its parts are read.
    [[nodiscard]] static tl::expected<std::unique_ptr<WorkbookArchive>, FileError> open(QFile &file, const WorkbookLimits &limits);
    ~WorkbookArchive();
    WorkbookArchive(const WorkbookArchive &) = delete;
    WorkbookArchive &operator=(const WorkbookArchive &) = delete;

    /// Names are compared without regard to case, and begin without a slash.
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] tl::expected<std::unique_ptr<WorkbookPart>, FileError> part(const QString &name);
    [[nodiscard]] const WorkbookLimits &limits() const { return m_limits; }
    /// One more element of any part. False beyond the limit.
    [[nodiscard]] bool countElement() { return ++m_elements <= m_limits.elements; }

private:
    friend class WorkbookPart;

    struct Entry
    {
        quint64 index = 0;
        qint64 packedBytes = 0;
        qint64 declaredBytes = 0;
    };

    WorkbookArchive(zip *archive, const WorkbookLimits &limits) : m_archive(archive), m_limits(limits) {}

    [[nodiscard]] std::optional<FileError> readEntries();
    [[nodiscard]] std::optional<FileError> addEntry(quint64 index);

    zip *m_archive;
    WorkbookLimits m_limits;
    QHash<QString, Entry> m_entries; ///< by folded name
    qint64 m_inflated = 0;           ///< of all parts
    qint64 m_elements = 0;           ///< of all parts
};

/// One part, inflated piece by piece. Outlived by its archive.
class WorkbookPart
{
public:
    WorkbookPart(WorkbookArchive &archive, zip_file *file, qint64 packedBytes, qint64 declaredBytes)
        : m_archive(archive), m_file(file), m_packedBytes(packedBytes), m_declaredBytes(declaredBytes)
    {
    }
    ~WorkbookPart();
    WorkbookPart(const WorkbookPart &) = delete;
    WorkbookPart &operator=(const WorkbookPart &) = delete;

    /// The next piece; empty at the end. BrokenWorkbook, WorkbookTooLarge or CompressionBomb.
    [[nodiscard]] tl::expected<QByteArray, FileError> read();
    /// From 0 to 1, as far as what the container says of the part's size is true.
    [[nodiscard]] double shareRead() const;

private:
    WorkbookArchive &m_archive;
    zip_file *m_file;
    qint64 m_packedBytes;
    qint64 m_declaredBytes;
    qint64 m_inflated = 0;
};

} // namespace console
