#pragma once

#include "ui/navigation_model.h"

#include <QFrame>
#include <QTreeView>

class QToolButton;

namespace console::ui {

/// The entries on their dark ground. Choosing one, by mouse, keyboard or assistive technology, is all that it reports.
class NavigationView : public QTreeView
{
    Q_OBJECT

public:
    explicit NavigationView(QWidget *parent = nullptr);

    /// Icons only; groups then open as a menu.
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    /// Marks the entry without choosing it.
    void showCurrent(const PageRequest &request);
    [[nodiscard]] const NavigationModel &navigationModel() const { return m_model; }

signals:
    void chosen(const console::ui::PageRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void toggleGroup(const QModelIndex &group);
    void takeThemeColours();
    void openGroupMenu(const QModelIndex &group);
    void restoreFolds();
    void rememberFolds() const;

    NavigationModel m_model;
    bool m_isCollapsed = false;
    bool m_isMarking = false;
};

/// The menu at the window's left edge with the button that collapses it to icons.
class NavigationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationPanel(QWidget *parent = nullptr);

    [[nodiscard]] NavigationView *view() const { return m_view; }
    void setCollapsed(bool isCollapsed);

    /// Wider with larger type, but never so wide that a page has no room beside it.
    [[nodiscard]] static int fullWidth();
    [[nodiscard]] static int iconWidth();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeThemeColours();
    void takeThemeSizes();

    NavigationView *m_view;
    QToolButton *m_collapseButton;
};

} // namespace console::ui
