#pragma once

#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/pages/grade_points/score_rules_page.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/// The page on a screen of 1024 × 640 with the menu open.
class OpenedRules
{
public:
    explicit OpenedRules(PointsDesk &desk) : page(desk.desk)
    {
        page.resize(808, 584);
        page.show();
        page.refresh();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("not active");
    }

    [[nodiscard]] QTableView *view(const char *name = "rulesView") const { return in<QTableView>(page, name); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(page, name)->text(); }
    [[nodiscard]] bool isShown(const char *name) const { return in<QWidget>(page, name)->isVisible(); }
    [[nodiscard]] bool isEnabled(const char *name) const { return in<QWidget>(page, name)->isEnabled(); }
    void click(const char *name) const
    {
        auto *button = in<QPushButton>(page, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        button->click();
    }
    void beginDraft() const { click("newRuleSetButton"); }
    void choose(int row, int column) const
    {
        view()->setCurrentIndex(view()->model()->index(row, column));
        view()->setFocus();
    }
    /// Types into the current cell, over what stands there.
    void typeIn(int row, int column, const QString &text) const
    {
        choose(row, column);
        QTest::keyClick(view(), Qt::Key_F2);
        auto *field = editor<QWidget>();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        enter();
    }
    /// Enter in the field that is open; the field is gone afterwards.
    void enter() const
    {
        QTest::keyClick(editor<QWidget>(), Qt::Key_Return);
        QTRY_VERIFY(!isEditing());
    }
    [[nodiscard]] bool isEditing() const { return view()->isPersistentEditorOpen(view()->currentIndex()); }
    template <class Widget>
    [[nodiscard]] Widget *editor() const
    {
        auto *field = view()->viewport()->findChild<Widget *>(QStringLiteral("scoreRuleField"));
        if (!field)
            qFatal("nothing is being edited");
        return field;
    }
    [[nodiscard]] QVariant raw(int row, int column) const { return cell(view(), row, column); }
    [[nodiscard]] QString shown(int row, int column) const { return cell(view(), row, column, Qt::DisplayRole).toString(); }
    [[nodiscard]] QDialog *dialog() const { return page.findChild<QDialog *>(QStringLiteral("saveRulesDialog")); }

    console::ui::ScoreRulesPage page;
};

/// The shipped set's first rule: general goods, shipped on time, 3 points.
inline constexpr int inTime = 0;
