#pragma once

#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/pages/accounting/accounting_page.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

/// A shop that began with 10,000 Qcash on 2026-11-21 and spent 1,400 on an ad a day later; it is 2026-12-05.
class BookedDesk : public PointsDesk
{
public:
    BookedDesk()
    {
        setJst(QDate(2026, 11, 22), QTime(18, 0));
        console::EntryDraft draft;
        draft.actionId = console::newActionId();
        draft.kind = console::EntryKind::AdSpend;
        draft.amount = console::known<console::Qcash>(1'400);
        draft.datedOn = QDate(2026, 11, 22);
        draft.adKind = console::AdKind::PlusKeyword;
        draft.itemNumber = QStringLiteral("1001");
        draft.reason = QStringLiteral("Plus exhibit");
        if (!wallet->book.addEntry(shop(), draft, clock))
            qFatal("not booked");
        setJst(QDate(2026, 12, 5), QTime(14, 5));
    }
};

/// The page on a screen of 1024 × 640 with the menu open, once it has read.
class OpenedAccounting
{
public:
    explicit OpenedAccounting(PointsDesk &desk, const char *part = "journals") : page(desk.desk)
    {
        page.resize(808, 584);
        page.open({console::ui::PageId::Accounting, QLatin1String(part)});
        page.show();
        page.refresh();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("not active");
        if (!QTest::qWaitFor([this] { return view("unusedView")->model()->rowCount() > 0 && !in<QWidget>(page, "journalBusyLabel")->isVisibleTo(&page); }))
            qFatal("not read");
    }

    [[nodiscard]] QTableView *view(const char *name) const { return in<QTableView>(page, name); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(page, name)->text(); }
    [[nodiscard]] bool isShown(const char *name) const { return in<QWidget>(page, name)->isVisible(); }
    [[nodiscard]] bool isEnabled(const char *name) const { return in<QWidget>(page, name)->isEnabled(); }
    [[nodiscard]] QString shown(const char *name, int row, int column) const { return cell(view(name), row, column, Qt::DisplayRole).toString(); }
    void click(const char *name) const
    {
        auto *button = in<QAbstractButton>(page, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        button->click();
    }
    void choose(const char *name, int row, int column) const
    {
        view(name)->setCurrentIndex(view(name)->model()->index(row, column));
        view(name)->setFocus();
    }
    /// Types into a cell of the account titles, over what stands there.
    void typeIn(int row, int column, const QString &text) const
    {
        choose("accountTitlesView", row, column);
        QTest::keyClick(view("accountTitlesView"), Qt::Key_F2);
        auto *field = view("accountTitlesView")->viewport()->findChild<QLineEdit *>(QStringLiteral("accountTitleField"));
        QVERIFY(field);
        QCOMPARE(field->selectedText(), field->text());
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(text); // as an input method does
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!view("accountTitlesView")->isPersistentEditorOpen(view("accountTitlesView")->currentIndex()));
    }
    [[nodiscard]] QDialog *dialog() const { return page.findChild<QDialog *>(QStringLiteral("savePolicyDialog")); }

    console::ui::AccountingPage page;
};
