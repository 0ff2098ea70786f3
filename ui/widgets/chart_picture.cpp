#include "ui/widgets/chart_picture.h"

#include "ui/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace console::ui {

/// Names the context that the functions share for translators.
struct ChartPictureText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ChartPictureText)
};

namespace {

/// Words above, the chart below.
bool paintPicture(QPainter &painter, ChartView &chart, const PictureWords &words, ChartView::Ground ground)
{
    constexpr int margin = 24;
    constexpr int titlePixels = 22;
    constexpr int wordsHeight = 64;
    const QRect whole(QPoint(), pictureSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, ChartView::groundColour(ground));
    const QRect inside = whole.adjusted(margin, margin, -margin, -margin);
    QFont font = chart.font();
    painter.setPen(ChartView::inkColour(ground));
    font.setPixelSize(titlePixels);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, words.title);
    font.setPixelSize(Theme::basePixels());
    font.setBold(false);
    painter.setFont(font);
    constexpr int spanTop = 32;
    painter.drawText(inside.adjusted(0, spanTop, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, words.span);
    return chart.paint(painter, inside.adjusted(0, wordsHeight, 0, 0), ground);
}

/// Empty where the chart's library can't be had.
QByteArray pngOf(ChartView &chart, const PictureWords &words, ChartView::Ground ground, int scale)
{
    QImage image(pictureSize * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    {
        QPainter painter(&image);
        if (!paintPicture(painter, chart, words, ground))
            return {};
    }
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    return image.save(&bytes, "PNG") ? bytes.data() : QByteArray();
}

QByteArray svgOf(ChartView &chart, const PictureWords &words, ChartView::Ground ground)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    constexpr int pixelsPerInch = 96; // as CSS has it
    generator.setResolution(pixelsPerInch);
    generator.setTitle(words.title.toHtmlEscaped());
    generator.setDescription(words.span.toHtmlEscaped());
    bool isPainted = false;
    {
        QPainter painter(&generator);
        isPainted = paintPicture(painter, chart, words, ground);
    }
    return isPainted ? bytes.data() : QByteArray();
}

} // namespace

QString pictureFaultText(const PictureFault &fault)
{
    if (fault.reason.isEmpty())
        return ChartPictureText::tr("The picture could not be drawn: a part of the program is missing. Nothing was written.");
    //: %1 is what the system says about the failure.
    return ChartPictureText::tr("The picture could not be written (%1). Choose another place; nothing was changed.").arg(fault.reason);
}

QString suffixOf(PictureFormat format)
{
    return format == PictureFormat::Svg ? QStringLiteral("svg") : QStringLiteral("png");
}

std::optional<PictureFault> writeChartPicture(ChartView &chart, const PictureWords &words, PictureFormat format, ChartView::Ground ground,
                                              const QString &path)
{
    const QByteArray bytes = format == PictureFormat::Svg ? svgOf(chart, words, ground)
                                                          : pngOf(chart, words, ground, format == PictureFormat::DoublePng ? 2 : 1);
    if (bytes.isEmpty())
        return PictureFault();
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return std::nullopt;
    return PictureFault{file.errorString().isEmpty() ? path : file.errorString()};
}

} // namespace console::ui
