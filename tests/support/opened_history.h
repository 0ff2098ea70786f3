#pragma once

#include "support/ordered_desk.h"
#include "support/page_widgets.h"
#include "ui/pages/qcash/qcash_page.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/// The Qcash page at its purchase history.
class OpenedHistory
{
public:
    explicit OpenedHistory(OrderedDesk &shop, QSize size = QSize(808, 584)) : page(shop.desk())
    {
        page.resize(size);
        page.refresh();
        page.open({console::ui::PageId::Qcash, QStringLiteral("purchases")});
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("not active");
    }

    [[nodiscard]] QTableView *view() const { return in<QTableView>(page, "purchaseHistoryView"); }
    [[nodiscard]] QString shown(int row, int column) const { return cell(view(), row, column, Qt::DisplayRole).toString(); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(page, name)->text(); }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *widget = page.findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    void click(const char *name) const { QTest::mouseClick(in<QPushButton>(page, name), Qt::LeftButton); }
    [[nodiscard]] QDialog *dialog(const char *name) const { return page.findChild<QDialog *>(QLatin1String(name)); }
    void clickIn(const char *dialogName, const char *name) const { QTest::mouseClick(in<QPushButton>(*dialog(dialogName), name), Qt::LeftButton); }
    [[nodiscard]] QPoint middleOf(int row) const { return view()->visualRect(view()->model()->index(row, 0)).center(); }

    console::ui::QcashPage page;
};

/// The practice service answers about the order, and is asked.
inline void play(OrderedDesk &shop, qint64 orderNumber, console::PracticeOutcome outcome)
{
    if (!shop.desk().practice->setOutcome(shop.read(orderNumber).paymentKey, outcome))
        qFatal("no outcome");
    shop.askService();
}

/// An order whose payment comes in after it lapsed.
inline qint64 payLate(OrderedDesk &shop)
{
    const qint64 number = shop.order(console::PaymentMethod::BankTransfer);
    play(shop, number, console::PracticeOutcome::AnswerLate);
    shop.clock.instant = shop.read(number).deadline->plusSeconds(3'600);
    shop.askService();
    return number;
}
