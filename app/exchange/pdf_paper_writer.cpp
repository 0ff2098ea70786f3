#include "exchange/pdf_paper_writer.h"

#include "exchange/paper_module.h"
#include "exchange/pdf_text_map.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <cerrno>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

namespace console {

namespace {

constexpr int dotsPerInch = 600;
constexpr qreal marginMillimetres = 15;

TableError qpdfError(const char *words)
{
    return {TableFault::CannotWrite, 0, {}, {}, QString::fromUtf8(words)};
}

void mendFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(mendedTextMap(bytes).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace

void NotingFile::drain()
{
    if (!flush() && m_fault == 0)
        m_fault = errno;
}

qint64 NotingFile::writeData(const char *data, qint64 size)
{
    const qint64 written = QFile::writeData(data, size);
    if (written != size && m_fault == 0)
        m_fault = errno;
    return written;
}

PdfPaperWriter::PdfPaperWriter(const QString &path, const Paper &paper) : m_path(path), m_paper(paper) {}

PdfPaperWriter::~PdfPaperWriter()
{
    if (m_painter && m_painter->isActive())
        m_painter->end();
}

TableResult PdfPaperWriter::open()
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isWritable())
        return tl::unexpected(systemTableError(EACCES));
    m_painted = std::make_unique<SiblingPart>(m_path);
    if (m_painted->error() != 0)
        return tl::unexpected(systemTableError(m_painted->error()));
    m_file = std::make_unique<NotingFile>(QFile::decodeName(m_painted->path()));
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return tl::unexpected(systemTableError(errno));
    m_device = std::make_unique<QPdfWriter>(m_file.get());
    m_device->setPageSize(QPageSize(QPageSize::A4));
    m_device->setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    m_device->setResolution(dotsPerInch);
    m_device->setTitle(m_paper.title);
    m_device->setCreator(QCoreApplication::applicationName());
    m_sheets = std::make_unique<PaperSheets>(*m_device, m_paper);
    return {};
}

void PdfPaperWriter::measure(const PaperRow &row)
{
    m_sheets->addRow(row);
}

void PdfPaperWriter::settle(const QList<PaperFact> &figures, const QList<PaperTable> &sums)
{
    Q_ASSERT(figures.size() == m_paper.figures.size());
    m_paper.figures = figures;
    m_paper.sums = sums;
}

TableResult PdfPaperWriter::beginPainting()
{
    m_sheets->end();
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get()))
        return tl::unexpected(qpdfError("the PDF can't be painted on"));
    m_sheets->beginPainting(*m_painter, m_sheets->pages());
    return checked();
}

TableResult PdfPaperWriter::addRow(const PaperRow &row)
{
    if (!m_painter) {
        if (const TableResult begun = beginPainting(); !begun)
            return begun;
    }
    m_sheets->addRow(row);
    return checked();
}

TableResult PdfPaperWriter::finish()
{
    if (!m_painter) {
        if (const TableResult begun = beginPainting(); !begun)
            return begun;
    }
    m_sheets->end();
    m_painter->end();
    m_file->drain();
    if (const TableResult sound = checked(); !sound)
        return sound;
    m_sheets.reset();
    m_painter.reset();
    m_device.reset();
    m_file->close();
    SiblingPart whole(m_path);
    if (whole.error() != 0)
        return tl::unexpected(systemTableError(whole.error()));
    if (const TableResult mended = mend(whole); !mended)
        return mended;
    return whole.putInPlace();
}

TableResult PdfPaperWriter::checked() const
{
    if (m_file->fault() == 0)
        return {};
    return tl::unexpected(systemTableError(m_file->fault()));
}

TableResult PdfPaperWriter::mend(const SiblingPart &whole) const
{
    // QPDFWriter keeps the name's address, for its errors.
    const QByteArray painted = m_painted->path();
    const QByteArray mended = whole.path();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(painted.constData());
        mendFonts(pdf);
        QPDFWriter writer(pdf, mended.constData());
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    } catch (const QPDFSystemError &error) {
        return tl::unexpected(systemTableError(error.getErrno()));
    } catch (const std::exception &error) {
        return tl::unexpected(qpdfError(error.what()));
    }
    return {};
}

} // namespace console

extern "C" Q_DECL_EXPORT console::PaperWriter *console_make_paper_writer(const QString &path, const console::Paper &paper)
{
    return new console::PdfPaperWriter(path, paper);
}

extern "C" Q_DECL_EXPORT bool console_paint_paper(QPagedPaintDevice &device, const console::Paper &paper)
{
    console::PaperSheets sheets(device, paper);
    sheets.end();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    sheets.beginPainting(painter, sheets.pages());
    sheets.end();
    return painter.end();
}

extern "C" Q_DECL_EXPORT QCoreApplication *console_make_painting_application()
{
    // Both outlive the application, as it wants them.
    static char name[] = "qsm-console";
    static char option[] = "-platform";
    static char platform[] = "offscreen";
    static char *words[] = {name, option, platform, nullptr};
    static int count = 3;
    return new QGuiApplication(count, words);
}
