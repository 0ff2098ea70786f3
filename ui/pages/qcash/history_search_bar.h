#pragma once

#include "control/history_controller.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace console::ui {

class FlowLayout;

/// The fields that say what of the Qcash history is looked for, in as many lines as the window needs. Asks the controller to search;
/// shows no rows.
class HistorySearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistorySearchBar(QWidget *parent = nullptr);

    /// Once, before the bar is shown.
    void setController(HistoryController &controller);
    /// Puts `search` into the fields and searches for it.
    void searchFor(HistorySearch search);
    /// What is wrong with the fields, in a sentence; empty where nothing is.
    [[nodiscard]] QString error() const;
    /// At the right end, for the owner's menu.
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    void retranslate();

signals:
    /// A field has changed: error() may be another.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Period
    {
        HistoryPeriod period;
        QPushButton *button;
    };

    [[nodiscard]] static QString periodName(HistoryPeriod period);
    QWidget *makePeriods(const QList<std::pair<HistoryPeriod, QString>> &periods);
    QWidget *makeSpan();
    QWidget *makeAmounts();
    QWidget *makeWords();
    void setTabOrders();
    void connectFields();
    void searchPeriod(HistoryPeriod period);
    /// For what the fields say; where they can't be understood, the first that is wrong takes the focus instead.
    void search();
    void reset();
    [[nodiscard]] QWidget *wrongField() const;
    [[nodiscard]] QWidget *wrongAmount() const;
    /// The fields beside the days, with what the page calls things.
    void takeWords(HistorySearch &search) const;
    void showDays();
    /// The same, unless other days were typed.
    void followDays();
    void clearWords();
    void fillKinds();
    void renderPeriods();

    HistoryController *m_controller = nullptr;
    QList<Period> m_periods;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_kind;
    QLabel *m_amountCaption = nullptr;
    QLineEdit *m_least = nullptr;
    QLineEdit *m_most = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_export;
    QDate m_shownFrom;
    QDate m_shownTo;
};

} // namespace console::ui
