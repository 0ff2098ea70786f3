#pragma once

#include "exchange/paper.h"
#include "exchange/paper_sheets.h"
#include "exchange/sibling_part.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace console {

/// A file that keeps the first fault that writing met: QPdfWriter doesn't look.
class NotingFile : public QFile
{
public:
    using QFile::QFile;

    /// The system's number; 0 where all was written.
    [[nodiscard]] int fault() const { return m_fault; }
    /// Writes what is still held back.
    void drain();

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_fault = 0;
};

/// Paper as a PDF with its fonts embedded, whose texts can be found and copied. Written to a fresh file beside the target, then mended
/// into a second one that takes the target's place.
class PdfPaperWriter : public PaperWriter
{
public:
    PdfPaperWriter(const QString &path, const Paper &paper);
    ~PdfPaperWriter() override;

    void measure(const PaperRow &row) override;
    void settle(const QList<PaperFact> &figures, const QList<PaperTable> &sums) override;
    [[nodiscard]] TableResult addRow(const PaperRow &row) override;
    [[nodiscard]] TableResult finish() override;

private:
    [[nodiscard]] TableResult open() override;
    [[nodiscard]] TableResult beginPainting();
    [[nodiscard]] TableResult checked() const;
    /// Mends the maps from glyphs to characters.
    [[nodiscard]] TableResult mend(const SiblingPart &whole) const;

    QString m_path; ///< nothing or a plain file
    Paper m_paper;
    std::unique_ptr<SiblingPart> m_painted;
    std::unique_ptr<NotingFile> m_file;
    std::unique_ptr<QPdfWriter> m_device;
    std::unique_ptr<PaperSheets> m_sheets;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace console
