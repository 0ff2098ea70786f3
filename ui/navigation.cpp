#include "ui/navigation.h"

#include "ui/navigation_delegate.h"
#include "ui/icons.h"
#include "ui/plain_text.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

NavigationView::NavigationView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("navigationView"));
    setModel(&m_model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    takeThemeColours();
    restoreFolds();

    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(NavigationModel::IsGroupRole).toBool())
            toggleGroup(index);
        else
            choose(index); // also where it is the marked one: back from a page below it
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!m_isMarking && !selected.indexes().isEmpty())
            choose(selected.indexes().first());
    });
    connect(this, &QTreeView::expanded, this, &NavigationView::rememberFolds);
    connect(this, &QTreeView::collapsed, this, &NavigationView::rememberFolds);
}

void NavigationView::choose(const QModelIndex &index)
{
    if (const auto request = m_model.requestAt(index))
        emit chosen(*request);
}

void NavigationView::toggleGroup(const QModelIndex &group)
{
    if (m_isCollapsed)
        openGroupMenu(group);
    else
        setExpanded(group, !isExpanded(group));
}

void NavigationView::openGroupMenu(const QModelIndex &group)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_model.rowCount(group); ++row) {
        const QPersistentModelIndex entry = m_model.index(row, 0, group);
        QAction *action = menu->addAction(withoutMnemonic(entry.data().toString()));
        connect(action, &QAction::triggered, this, [this, entry] { choose(entry); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(group).topRight()));
}

void NavigationView::setCollapsed(bool isCollapsed)
{
    if (m_isCollapsed == isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    if (isCollapsed) {
        const QSignalBlocker quiet(this); // the folds stay remembered as they were
        collapseAll();
    } else {
        restoreFolds();
    }
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void NavigationView::restoreFolds()
{
    const QSignalBlocker quiet(this);
    const QStringList folded = Settings().value(settings::menuFoldedGroups).toStringList();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setExpanded(group, m_model.rowCount(group) > 0 && !folded.contains(m_model.groupName(group)));
    }
}

void NavigationView::rememberFolds() const
{
    QStringList folded;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (m_model.rowCount(group) > 0 && !isExpanded(group))
            folded.append(m_model.groupName(group));
    }
    Settings().setValue(settings::menuFoldedGroups, folded);
}

void NavigationView::showCurrent(const PageRequest &request)
{
    const QModelIndex index = m_model.indexOf(request);
    m_isMarking = true;
    const QModelIndex marked = m_isCollapsed && index.parent().isValid() ? index.parent() : index;
    if (marked.isValid())
        setCurrentIndex(marked);
    else
        clearSelection();
    m_isMarking = false;
}

void NavigationView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        scheduleDelayedItemsLayout();
    } else if (event->type() == QEvent::PaletteChange) {
        takeThemeColours();
    } else if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void NavigationView::takeThemeColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Theme::current().menu);
    setPalette(colours);
}

void NavigationView::keyPressEvent(QKeyEvent *event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isPress && currentIndex().isValid()) {
        if (currentIndex().data(NavigationModel::IsGroupRole).toBool())
            toggleGroup(currentIndex());
        else
            choose(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void NavigationView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate paints the whole row.
}

void NavigationView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

int NavigationPanel::fullWidth()
{
    constexpr int narrowest = 208; // smaller type leaves the icons' room as it is
    constexpr int widest = 264;
    return std::clamp(Theme::px(216), narrowest, widest);
}

int NavigationPanel::iconWidth()
{
    return Theme::px(56);
}

NavigationPanel::NavigationPanel(QWidget *parent)
    : QFrame(parent), m_view(new NavigationView(this)), m_collapseButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("navigationPanel"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    takeThemeColours();
    m_collapseButton->setObjectName(QStringLiteral("menuCollapseButton"));
    m_collapseButton->setAutoRaise(true);
    m_collapseButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_collapseButton, &QToolButton::clicked, this, [this] { setCollapsed(!m_view->isCollapsed()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_collapseButton);
    setTabOrder(m_collapseButton, m_view); // from the entry that was chosen Tab goes into its page
    takeThemeSizes();
    if (Settings().value(settings::menuIsCollapsed).toBool())
        setCollapsed(true);
    retranslate();
}

void NavigationPanel::setCollapsed(bool isCollapsed)
{
    m_view->setCollapsed(isCollapsed);
    takeThemeSizes();
    Settings().setValue(settings::menuIsCollapsed, isCollapsed);
    retranslate();
}

void NavigationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        takeThemeColours();
    else if (event->type() == QEvent::FontChange)
        takeThemeSizes();
}

void NavigationPanel::takeThemeSizes()
{
    m_collapseButton->setMinimumHeight(Theme::px(40));
    setFixedWidth(m_view->isCollapsed() ? iconWidth() : fullWidth());
}

void NavigationPanel::takeThemeColours()
{
    const Theme &theme = Theme::current();
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.menu);
    setPalette(colours);
    m_collapseButton->setIcon(icon(m_view->isCollapsed() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"), theme.menuText));
}

void NavigationPanel::retranslate()
{
    takeThemeColours();
    m_view->setAccessibleName(tr("Menu"));
    const QString what = m_view->isCollapsed() ? tr("Show the whole menu") : tr("Collapse the menu to icons");
    m_collapseButton->setToolTip(what);
    m_collapseButton->setAccessibleName(what);
}

} // namespace console::ui
