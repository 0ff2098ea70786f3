#pragma once

#include "control/qcash_charts_controller.h"
#include "ui/pages/qcash/charts_model.h"
#include "ui/pages/qcash/charts_picture_menu.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace console::ui {

namespace Ui {
class ChartsCard;
}

/// The Qcash charts of the history's span, one at a time, and the same figures as a table; a click asks for the entries behind a figure,
/// and a picture of the chart can be written. Books nothing and searches nothing.
class ChartsCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartsCard(Desk &desk, QWidget *parent = nullptr);
    ~ChartsCard() override;

    /// The days of the history's search, in Japan, both inclusive.
    void setSearchSpan(QDate from, QDate to);
    /// In a low window (in pixels) the card is low, and in a very low one folded away until its user unfolds it.
    void setRoom(int windowHeight);
    /// Reads anew what is shown.
    void refresh();
    void retranslate();

signals:
    /// The entries behind a figure are asked for.
    void drilledDown(const console::HistorySearch &search);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QList<std::pair<QcashChart, QPushButton *>> chartButtons() const;
    void connectParts();
    void recall();
    void choose(QcashChart chart);
    void setFolded(bool isFolded);
    void watch();
    void drillDown(qsizetype at);
    void showFigures();
    void render();
    void claimHeight();
    void renderChart();
    void renderMessage();
    void renderFold();
    [[nodiscard]] bool hasFigures() const;

    QcashChartsController m_controller;
    ChartsModel m_model;
    bool m_isFolded = false;
    bool m_foldWasChosen = false;
    bool m_isLow = false;
    bool m_isTable = false;
    std::optional<PictureOutcome> m_picture; ///< until it is closed or another chart is shown
    std::unique_ptr<Ui::ChartsCard> m_ui;
    ChartsPictureMenu *m_pictureMenu = nullptr;
};

} // namespace console::ui
