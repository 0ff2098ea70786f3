#pragma once

#include "control/history_controller.h"
#include "ui/pages/qcash/history_model.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class HistoryTab;
}

/// The tab Details: the Qcash history by span, kind and text. Books nothing: it only says which entry is to be corrected.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);
    ~HistoryTab() override;

    /// Once, before the tab is shown.
    void setController(HistoryController &controller);
    void retranslate();
    /// That of the wrapped toolbar: the tab can always be made narrower again.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void correctionAsked(const console::HistoryRow &row);
    void chargeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<std::pair<HistoryPeriod, QPushButton *>> periodButtons() const;
    void connectFields();
    void searchPeriod(HistoryPeriod period);
    /// Searches for what the fields say.
    void search();
    /// The fields beside the span: kind and text, with what the page calls things.
    void takeWords(HistorySearch &search) const;
    /// Puts the controller's search into the fields.
    void showSearch();
    /// The same, unless other days were typed.
    void followDays();
    void showRows();
    void fillKinds();
    void wrapToolbar();
    void render();
    void renderEmpty();
    [[nodiscard]] const HistoryRow *selectedRow() const;

    HistoryController *m_controller = nullptr;
    HistoryModel m_model;
    QDate m_shownFrom;
    QDate m_shownTo;
    std::unique_ptr<Ui::HistoryTab> m_ui;
};

} // namespace console::ui
