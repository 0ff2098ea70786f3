#pragma once

#include "control/history_controller.h"
#include "ui/pages/qcash/history_model.h"

#include <QWidget>

#include <memory>

class QAction;

namespace console::ui {

namespace Ui {
class HistoryTab;
}

class ChartsCard;

/// The tab Details: the Qcash history by span, kind, amount and text, and what it comes to. Scrolls as a whole where the window is
/// low. Books nothing: it only says which entry is to be corrected.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);
    ~HistoryTab() override;

    /// Once, before the tab is shown.
    void setController(Desk &desk, HistoryController &controller);
    void refresh();
    void retranslate();

signals:
    void detailsAsked(const console::HistoryRow &row);
    void correctionAsked(const console::HistoryRow &row);
    void chargeAsked();
    /// A file of exactly what was searched for.
    void exportAsked();
    void statementAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Which row is selected once a page that was asked for is there.
    enum class Landing { Nowhere, First, Last, Day };

    void makeMenu();
    /// Between the fields and the table, also for Tab.
    void makeCharts(Desk &desk);
    void connectParts();
    void setPageSize(int rows);
    void goToPage(qint64 page, Landing landing);
    /// The keys that turn pages; says whether the key was one.
    bool turnPage(int key, Qt::KeyboardModifiers modifiers);
    /// Shows the page, keeping the rows that were selected or landing where it was asked to.
    void showRows();
    void select(const QList<qint64> &transfers, qint64 current);
    /// The row that the landing means; there is one row at least.
    [[nodiscard]] int landingRow() const;
    void askForDetails();
    void render();
    void renderEmpty();
    [[nodiscard]] const HistoryRow *selectedRow() const;

    HistoryController *m_controller = nullptr;
    HistoryModel m_model;
    Landing m_landing = Landing::Nowhere;
    QDate m_landingDay; ///< of Landing::Day: its newest entry, or the next older one
    ChartsCard *m_charts = nullptr;
    QAction *m_exportFile;
    QAction *m_exportStatement;
    std::unique_ptr<Ui::HistoryTab> m_ui;
};

} // namespace console::ui
