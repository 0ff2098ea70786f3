#pragma once

#include "control/ad_market_controller.h"
#include "ui/widgets/cell_table_model.h"

#include <QAbstractTableModel>

namespace console::ui {

/// A winner list while it is typed in: as many ranks as there are, with an empty line behind the last. Keeps what was typed as it was typed;
/// says of each cell what is wrong with it. Notes nothing.
class WinnerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RankColumn, PriceColumn, ItemColumn, ColumnCount };

    explicit WinnerTableModel(QObject *parent = nullptr);

    void setWinners(const QList<AdWinner> &winners);
    void removeRow(int row);
    void retranslate();
    /// By rank; only where isComplete().
    [[nodiscard]] QList<AdWinner> winners() const;
    /// Whether everything that stands there is a winner.
    [[nodiscard]] bool isComplete() const;
    /// What is wrong with a cell; empty where nothing is.
    [[nodiscard]] QString problemAt(int row, int column) const;
    /// The first of them with its row; empty where isComplete().
    [[nodiscard]] QString firstProblem() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited();

private:
    /// As it was typed.
    struct Row
    {
        QString rank;
        QString price;
        QString item;

        [[nodiscard]] bool isEmpty() const { return price.isEmpty() && item.isEmpty(); }
    };

    [[nodiscard]] QString textAt(const Row &row, int column) const;
    [[nodiscard]] bool isRankTaken(int row) const;
    void keepLastRowEmpty();

    QList<Row> m_rows; ///< never empty
};

/// What was understood of a pasted list, line by line. Reads nothing itself.
class WinnerPreviewModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, UnderstoodColumn, TextColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setText(const WinnerListText &text);

private:
    [[nodiscard]] qsizetype rows() const override { return m_lines.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == LineColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] static QString understood(const WinnerLine &line);

    QList<WinnerLine> m_lines;
};

} // namespace console::ui
