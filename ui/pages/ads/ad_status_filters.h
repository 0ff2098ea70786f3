#pragma once

#include "control/ad_bids_controller.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class AdStatusFilters;
}

/// What the ad status list is narrowed by: phase, display days, ad, text. Finds nothing itself; says what is looked for.
class AdStatusFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AdStatusFilters(QWidget *parent = nullptr);
    ~AdStatusFilters() override;

    [[nodiscard]] AdBidSearch search() const;
    /// Shows another search, without a word to anybody.
    void setSearch(const AdBidSearch &search);
    /// Beside the phases that someone may have to act on.
    void setCounts(const std::optional<AdBidCounts> &counts);
    /// Where the two days begin.
    void setToday(QDate today);
    void retranslate();
    /// A widget that follows the fields, in their lines.
    void append(QWidget *part);

signals:
    void searchChanged();

private:
    template <class Value>
    struct Choice
    {
        QPushButton *button;
        Value value;
    };

    void gatherChoices();
    void layOut();
    void connectFields();
    void render();

    QList<Choice<std::optional<AdPhase>>> m_phases;
    QList<Choice<AdBidSpan>> m_spans;
    std::optional<AdBidCounts> m_counts;
    QTimer m_typing; ///< until what is typed is looked for
    bool m_hasDays = false;
    std::unique_ptr<Ui::AdStatusFilters> m_ui;
};

} // namespace console::ui
