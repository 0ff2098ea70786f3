#include "ui/style_parts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace console::ui;

/// Large boxes are drawn another way than small ones: nobody may see a difference.
class RoundedBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void aLargeBoxLooksAsDrawnInOne_data();
    void aLargeBoxLooksAsDrawnInOne();
};

void RoundedBoxTest::aLargeBoxLooksAsDrawnInOne_data()
{
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("line");
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        const auto named = [ratio](const char *what) { return QStringLiteral("%1 at %2").arg(QLatin1String(what)).arg(ratio).toUtf8(); };
        QTest::newRow(named("filled and lined").constData()) << QColor(Qt::white) << QColor(0x8090a0) << ratio;
        QTest::newRow(named("lined").constData()) << QColor() << QColor(0x8090a0) << ratio;
        QTest::newRow(named("filled").constData()) << QColor(0x204060) << QColor() << ratio;
        QTest::newRow(named("see-through").constData()) << QColor(20, 40, 60, 99) << QColor(0x8090a0) << ratio;
    }
}

void RoundedBoxTest::aLargeBoxLooksAsDrawnInOne()
{
    QFETCH(const QColor, fill);
    QFETCH(const QColor, line);
    QFETCH(const qreal, ratio);
    constexpr qreal radius = 8;
    const QRect box(7, 5, 331, 207);
    const auto picture = [ratio](auto draw) {
        QImage image(QSize(360, 230) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(QColor(0xeeeeee));
        QPainter painter(&image);
        draw(painter);
        return image;
    };
    const QImage ours = picture([&](QPainter &painter) { painting::roundedBox(&painter, box, fill, line, radius); });
    const QImage inOne = picture([&](QPainter &painter) {
        const qreal half = line.isValid() ? 0.5 : 0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
        painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius - half, radius - half);
    });
    for (int y = 0; y < inOne.height(); ++y) {
        for (int x = 0; x < inOne.width(); ++x) {
            const QColor a = ours.pixelColor(x, y);
            const QColor b = inOne.pixelColor(x, y);
            const int apart = std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
            if (apart > 1)
                QFAIL(qPrintable(QStringLiteral("%1, %2: %3 for %4").arg(x).arg(y).arg(a.name(), b.name())));
        }
    }
}

QTEST_MAIN(RoundedBoxTest)

#include "rounded_box_test.moc"
