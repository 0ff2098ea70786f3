#include "exchange/workbook_archive.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

namespace console {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

FileError faultOf(FileFault fault, const QString &detail = {})
{
    return FileError{.fault = fault, .detail = detail};
}

QString foldedName(const QString &name)
{
    return name.toCaseFolded();
}

/// Whether a part's name could lead out of the container, were it unpacked; Excel writes none such.
bool isUnsafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.size() > 255)
        return true;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; }))
        return true;
    const QStringList folders = name.split(u'/');
    return folders.contains(QStringLiteral("..")) || folders.contains(QStringLiteral("."));
}

bool isSymbolicLink(zip *archive, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

/// What the records at the file's end say of the list of the parts, checked before that list is read. Nothing where it may be read.
std::optional<FileError> directoryFault(QFile &file, const WorkbookLimits &limits)
{
    constexpr qsizetype recordBytes = 22;
    constexpr qsizetype longestComment = 0xFFFF;
    constexpr qsizetype countAt = 10;
    constexpr qsizetype sizeAt = 12;
    constexpr qsizetype locatorBytes = 20; // of a ZIP64 record, which no workbook of containerBytes needs
    constexpr QByteArrayView record("PK\x05\x06");
    constexpr QByteArrayView locator("PK\x06\x07");
    if (!file.seek(std::max<qint64>(0, file.size() - recordBytes - longestComment - locatorBytes)))
        return faultOf(FileFault::ReadError, file.errorString());
    const QByteArray tail = file.read(recordBytes + longestComment + locatorBytes);
    int records = 0;
    for (qsizetype at = tail.indexOf(record); at >= 0 && at + recordBytes <= tail.size(); at = tail.indexOf(record, at + 1)) {
        const auto count = qFromLittleEndian<quint16>(tail.constData() + at + countAt);
        const auto size = qFromLittleEndian<quint32>(tail.constData() + at + sizeAt);
        // The size too: with a count that lies, a reader goes on to the list's end.
        if (count > limits.parts || size > limits.directoryBytes)
            return faultOf(FileFault::TooManyParts, QString::number(count));
        if (at >= locatorBytes && QByteArrayView(tail).sliced(at - locatorBytes).startsWith(locator))
            return faultOf(FileFault::BrokenWorkbook, QStringLiteral("ZIP64"));
        if (++records > limits.endRecords)
            return faultOf(FileFault::BrokenWorkbook, QStringLiteral("end records"));
    }
    return std::nullopt;
}

FileError openingFault(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    FileError fault = faultOf(code == ZIP_ER_READ || code == ZIP_ER_SEEK ? FileFault::ReadError : FileFault::BrokenWorkbook,
                              QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
    return fault;
}

} // namespace

tl::expected<std::unique_ptr<WorkbookArchive>, FileError> WorkbookArchive::open(QFile &file, const WorkbookLimits &limits)
{
    if (file.size() > limits.containerBytes)
        return tl::unexpected(faultOf(FileFault::WorkbookTooLarge, QStringLiteral("%1 bytes").arg(file.size())));
    if (const auto fault = directoryFault(file, limits))
        return tl::unexpected(*fault);
    // The same open file, so that it can't be another one by now.
    const int descriptor = ::dup(file.handle());
    if (descriptor < 0)
        return tl::unexpected(faultOf(FileFault::CannotOpen));
    int code = 0;
    zip *opened = zip_fdopen(descriptor, 0, &code);
    if (!opened) {
        ::close(descriptor);
        return tl::unexpected(openingFault(code));
    }
    std::unique_ptr<WorkbookArchive> archive(new WorkbookArchive(opened, limits));
    if (const auto fault = archive->readEntries())
        return tl::unexpected(*fault);
    return archive;
}

WorkbookArchive::~WorkbookArchive()
{
    zip_discard(m_archive);
}

std::optional<FileError> WorkbookArchive::readEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > m_limits.parts)
        return faultOf(FileFault::TooManyParts, QString::number(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        if (auto fault = addEntry(quint64(i)))
            return fault;
    }
    return std::nullopt;
}

std::optional<FileError> WorkbookArchive::addEntry(quint64 index)
{
    zip_stat_t about;
    constexpr quint64 needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &about) != 0 || (about.valid & needed) != needed)
        return faultOf(FileFault::BrokenWorkbook);
    const QString name = QString::fromUtf8(about.name);
    if (isUnsafeName(name) || isSymbolicLink(m_archive, index))
        return faultOf(FileFault::UnsafePart, name.left(255));
    if (about.encryption_method != ZIP_EM_NONE)
        return faultOf(FileFault::EncryptedWorkbook);
    if (about.comp_method != ZIP_CM_STORE && about.comp_method != ZIP_CM_DEFLATE)
        return faultOf(FileFault::BrokenWorkbook, QStringLiteral("compression method %1").arg(about.comp_method));
    if (m_entries.contains(foldedName(name)))
        return faultOf(FileFault::UnsafePart, name.left(255));
    const auto bounded = [](zip_uint64_t size) { return qint64(std::min<zip_uint64_t>(size, quint64(std::numeric_limits<qint64>::max()))); };
    m_entries.insert(foldedName(name), Entry{index, bounded(about.comp_size), bounded(about.size)});
    return std::nullopt;
}

bool WorkbookArchive::has(const QString &name) const
{
    return m_entries.contains(foldedName(name));
}

tl::expected<std::unique_ptr<WorkbookPart>, FileError> WorkbookArchive::part(const QString &name)
{
    const auto entry = m_entries.constFind(foldedName(name));
    if (entry == m_entries.cend())
        return tl::unexpected(faultOf(FileFault::BrokenWorkbook, name));
    if (entry->declaredBytes > m_limits.inflatedBytes)
        return tl::unexpected(faultOf(FileFault::WorkbookTooLarge, name));
    // A part that is larger than it declares is stopped there: so this finds every bomb before it is read.
    if (entry->declaredBytes > m_limits.ratioFromBytes && entry->declaredBytes / m_limits.inflationRatio > entry->packedBytes)
        return tl::unexpected(faultOf(FileFault::CompressionBomb, name));
    zip_file *file = zip_fopen_index(m_archive, entry->index, 0);
    if (!file)
        return tl::unexpected(faultOf(FileFault::BrokenWorkbook, QString::fromUtf8(zip_strerror(m_archive))));
    return std::make_unique<WorkbookPart>(*this, file, entry->packedBytes, entry->declaredBytes);
}

WorkbookPart::~WorkbookPart()
{
    zip_fclose(m_file);
}

tl::expected<QByteArray, FileError> WorkbookPart::read()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(m_file, piece.data(), pieceBytes);
    if (count < 0)
        return tl::unexpected(faultOf(FileFault::BrokenWorkbook, QString::fromUtf8(zip_file_strerror(m_file))));
    piece.truncate(count);
    m_inflated += count;
    m_archive.m_inflated += count;
    const WorkbookLimits &limits = m_archive.m_limits;
    if (m_inflated > limits.ratioFromBytes && m_inflated / limits.inflationRatio > m_packedBytes)
        return tl::unexpected(faultOf(FileFault::CompressionBomb));
    if (m_archive.m_inflated > limits.inflatedBytes)
        return tl::unexpected(faultOf(FileFault::WorkbookTooLarge));
    if (m_inflated > m_declaredBytes || (count == 0 && m_inflated < m_declaredBytes))
        return tl::unexpected(faultOf(FileFault::BrokenWorkbook, QStringLiteral("a part of another size than declared")));
    return piece;
}

double WorkbookPart::shareRead() const
{
    return m_declaredBytes <= 0 ? 1.0 : std::min(1.0, double(m_inflated) / double(m_declaredBytes));
}

} // namespace console
