#include "exchange/paper_module.h"

#include "exchange/loaded_module.h"
#include "exchange/target_file.h"

#include <QCoreApplication>

namespace console {

tl::expected<std::unique_ptr<PaperWriter>, TableError> PaperWriter::begin(const QString &path, const Paper &paper)
{
    const auto file = targetFile(path);
    if (!file)
        return tl::unexpected(TableError{TableFault::CannotWrite, 0, {}, {}, QStringLiteral("not a plain file")});
    static const auto make = reinterpret_cast<MakePaperWriter>(moduleFunction(paperModule, makePaperWriterSymbol));
    if (!make)
        return tl::unexpected(TableError{TableFault::ModuleMissing});
    std::unique_ptr<PaperWriter> writer(make(*file, paper));
    if (const TableResult opened = writer->open(); !opened)
        return tl::unexpected(opened.error());
    return writer;
}

bool paintPaper(QPagedPaintDevice &device, const Paper &paper)
{
    static const auto paint = reinterpret_cast<PaintPaper>(moduleFunction(paperModule, paintPaperSymbol));
    return paint && paint(device, paper);
}

std::unique_ptr<QCoreApplication> makePaintingApplication()
{
    const auto make = reinterpret_cast<MakePaintingApplication>(moduleFunction(paperModule, makePaintingApplicationSymbol));
    return std::unique_ptr<QCoreApplication>(make ? make() : nullptr);
}

} // namespace console
