#pragma once

#include "ui/widgets/chart_picture.h"

#include <QMenu>
#include <QPointer>

#include <functional>

class QFileDialog;

namespace console::ui {

/// What is to be told of a picture that was asked for.
struct PictureOutcome
{
    QString path;
    std::optional<PictureFault> fault;
};

/// The menu that saves a chart as a picture: asks for the file and writes it. Knows nothing of what the chart shows.
class ChartsPictureMenu : public QMenu
{
    Q_OBJECT

public:
    ChartsPictureMenu(ChartView &chart, QWidget *parent);

    /// What stands above the chart, and the file's name without its suffix; asked for when a picture is wanted.
    void setWords(std::function<PictureWords()> words, std::function<QString()> fileName);
    void retranslate();

signals:
    void written(const console::ui::PictureOutcome &outcome);

private:
    void askForFile(PictureFormat format);
    void write(PictureFormat format, const QString &path);
    [[nodiscard]] ChartView::Ground ground() const;

    ChartView &m_chart;
    std::function<PictureWords()> m_words;
    std::function<QString()> m_fileName;
    QAction *m_png;
    QAction *m_doublePng;
    QAction *m_svg;
    QAction *m_white;
    QPointer<QFileDialog> m_dialog;
};

} // namespace console::ui
