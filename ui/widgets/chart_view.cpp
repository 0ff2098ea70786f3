#include "ui/widgets/chart_view.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/widgets/chart_tones.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLibrary>

#include <algorithm>

namespace console::ui {

namespace {

QStringList &libraryFolders()
{
    static QStringList folders;
    return folders;
}

/// Beside the program, as it is built (its tests stand one folder below); below lib, as it is installed.
QStringList usualFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {here.path(), here.filePath(QStringLiteral("..")), here.filePath(QStringLiteral("../lib/qsm-console/modules"))};
}

/// Null where the library is not there or not ours.
MakeChartCanvas loadLibrary()
{
    const QStringList folders = libraryFolders().isEmpty() ? usualFolders() : libraryFolders();
    for (const QString &folder : folders) {
        const QString file = QDir(folder).filePath(QStringLiteral("libconsole_charts.so"));
        if (!QFile::exists(file))
            continue;
        QLibrary library(file); // stays loaded when this goes
        if (const auto make = reinterpret_cast<MakeChartCanvas>(library.resolve(makeChartCanvasSymbol)))
            return make;
        qWarning("charts can't be loaded: %s", qPrintable(library.errorString()));
    }
    return nullptr;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_missing(new QLabel(this))
{
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setProperty("textRole", QStringLiteral("muted"));
    m_missing->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setLibraryFolders(const QStringList &folders)
{
    libraryFolders() = folders;
}

void ChartView::setData(const ChartData &data)
{
    Q_ASSERT(std::all_of(data.series.cbegin(), data.series.cend(),
                         [&data](const ChartSeries &series) { return series.values.size() == data.categories.size(); }));
    if (m_data == data)
        return;
    m_data = data;
    draw();
}

void ChartView::setSummary(const QString &summary)
{
    setAccessibleDescription(summary);
}

void ChartView::setClickable(bool isClickable)
{
    m_isClickable = isClickable;
    listen();
}

void ChartView::listen()
{
    if (!m_canvas)
        return;
    m_canvas->hoverText = [this](qsizetype at) { return hoverText(at); };
    m_canvas->categoryClicked = {};
    if (m_isClickable)
        m_canvas->categoryClicked = [this](qsizetype at) { emit categoryClicked(at); };
}

std::optional<ChartData> ChartView::drawnData() const
{
    return m_canvas ? std::optional(m_canvas->drawn()) : std::nullopt;
}

QString ChartView::hoverText(qsizetype at) const
{
    if (at < 0 || at >= m_data.categories.size())
        return {};
    const ChartLook words = look();
    QStringList lines{m_data.details.value(at, m_data.categories.at(at))};
    for (const ChartSeries &series : m_data.series) {
        if (series.values.at(at) == noFigure)
            continue;
        //: A line of a chart's tool tip: what the figure is, and the figure.
        lines.append(tr("%1: %2").arg(series.name, words.figure(m_data, series.values.at(at))));
    }
    return lines.join(u'\n');
}

QColor ChartView::groundColour(Ground ground)
{
    return ground == Ground::White ? QColor(Qt::white) : Theme::current().surface;
}

QColor ChartView::inkColour(Ground ground)
{
    return ground == Ground::White ? QColor(Qt::black) : Theme::current().ink;
}

bool ChartView::paint(QPainter &painter, const QRectF &target, Ground ground)
{
    makeCanvas();
    if (!m_canvas)
        return false;
    ChartLook printed = look(ground);
    printed.hasLegend = true;
    m_canvas->paint(painter, target, m_data, printed);
    return true;
}

QSize ChartView::sizeHint() const
{
    return {480, 280};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 200};
}

void ChartView::makeCanvas()
{
    if (m_wasLookedFor)
        return;
    m_wasLookedFor = true;
    static const MakeChartCanvas make = loadLibrary();
    if (make) {
        m_canvas.reset(make(this));
        m_canvas->widget()->setGeometry(rect());
        m_canvas->widget()->show();
        listen();
    }
    m_missing->setVisible(!m_canvas);
    draw();
}

void ChartView::draw()
{
    m_isStale = false;
    if (m_canvas)
        m_canvas->draw(m_data, look());
    else if (m_wasLookedFor)
        m_missing->setText(tr("The chart can't be shown: a part of the program is missing. The table has the same figures."));
}

ChartLook ChartView::look(Ground ground) const
{
    const Theme &theme = Theme::current();
    const bool isPaper = ground == Ground::White;
    ChartLook look;
    look.surface = groundColour(ground);
    look.ink = inkColour(ground);
    look.muted = isPaper ? QColor(Qt::darkGray).darker() : theme.muted;
    look.line = isPaper ? QColor(Qt::lightGray).lighter(120) : theme.softLine;
    look.axis = isPaper ? QColor(Qt::gray) : theme.fieldLine;
    look.tones = chartTones(isPaper ? Scheme::Light : theme.scheme);
    look.font = font();
    look.font.setPixelSize(Theme::smallPixels());
    look.number = [](qint64 value) { return formatNumber(value); };
    look.signedNumber = [](qint64 value) { return formatSigned(value); };
    return look;
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::LanguageChange
        || type == QEvent::LocaleChange) {
        drawSoon();
    }
}

/// Once for all that changes together (a language changes the font, the locale and the texts), with the layouts; a chart that nobody sees
/// when it is shown.
void ChartView::drawSoon()
{
    m_isStale = true;
    if (isVisible())
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_isStale && isVisible())
        draw();
    return QWidget::event(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_missing->setGeometry(rect());
    if (m_canvas)
        m_canvas->widget()->setGeometry(rect());
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeCanvas();
    if (m_isStale)
        draw();
}

} // namespace console::ui
