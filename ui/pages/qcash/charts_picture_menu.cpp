#include "ui/pages/qcash/charts_picture_menu.h"

#include "ui/theme.h"
#include "ui/window_settings.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace console::ui {

ChartsPictureMenu::ChartsPictureMenu(ChartView &chart, QWidget *parent)
    : QMenu(parent), m_chart(chart), m_png(addAction(QString())), m_doublePng(addAction(QString())), m_svg(addAction(QString())),
      m_white(new QAction(this))
{
    m_png->setObjectName(QStringLiteral("chartPngAction"));
    m_doublePng->setObjectName(QStringLiteral("chartDoublePngAction"));
    m_svg->setObjectName(QStringLiteral("chartSvgAction"));
    m_white->setObjectName(QStringLiteral("chartWhiteAction"));
    m_white->setCheckable(true);
    m_white->setChecked(WindowSettings::shared().chartPicturesAreWhite());
    QAction *separator = addSeparator();
    addAction(m_white);
    connect(m_png, &QAction::triggered, this, [this] { askForFile(PictureFormat::Png); });
    connect(m_doublePng, &QAction::triggered, this, [this] { askForFile(PictureFormat::DoublePng); });
    connect(m_svg, &QAction::triggered, this, [this] { askForFile(PictureFormat::Svg); });
    connect(m_white, &QAction::toggled, &WindowSettings::shared(), &WindowSettings::setChartPicturesAreWhite);
    connect(&WindowSettings::shared(), &WindowSettings::changed, this, [this] { m_white->setChecked(WindowSettings::shared().chartPicturesAreWhite()); });
    // The light theme's own ground is white.
    connect(this, &QMenu::aboutToShow, this, [this, separator] {
        const bool isDark = Theme::current().scheme == Scheme::Dark;
        separator->setVisible(isDark);
        m_white->setVisible(isDark);
    });
    retranslate();
}

void ChartsPictureMenu::setWords(std::function<PictureWords()> words, std::function<QString()> fileName)
{
    m_words = std::move(words);
    m_fileName = std::move(fileName);
}

void ChartsPictureMenu::retranslate()
{
    m_png->setText(tr("Picture (PNG)…"));
    m_doublePng->setText(tr("Picture in double size (PNG)…"));
    m_svg->setText(tr("Drawing (SVG)…"));
    m_white->setText(tr("On a white ground"));
}

ChartView::Ground ChartsPictureMenu::ground() const
{
    return m_white->isChecked() ? ChartView::Ground::White : ChartView::Ground::Theme;
}

void ChartsPictureMenu::askForFile(PictureFormat format)
{
    if (m_dialog)
        return;
    const QString suffix = suffixOf(format);
    m_dialog = new QFileDialog(parentWidget(), tr("Save the chart as a picture"),
                               QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                               format == PictureFormat::Svg ? tr("Drawings (*.svg)") : tr("Pictures (*.png)"));
    m_dialog->setObjectName(QStringLiteral("chartFileDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    m_dialog->selectFile(m_fileName() + u'.' + suffix);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    m_dialog->open();
}

void ChartsPictureMenu::write(PictureFormat format, const QString &path)
{
    emit written({path, writeChartPicture(m_chart, m_words(), format, ground(), path)});
}

} // namespace console::ui
