#pragma once

#include "control/ad_report_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The lines of the ad report, by day, item or ad, in the order that the header was last asked for. Adds nothing up; reads nothing.
class AdReportModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn, ///< date, item or ad
        CostColumn,
        SalesColumn,
        RoasColumn,
        ImpressionsColumn,
        ClicksColumn,
        ClickRateColumn,
        CartsColumn,
        CartRateColumn,
        PurchasesColumn,
        PurchaseRateColumn,
        ColumnCount
    };

    using CellTableModel::CellTableModel;

    /// Keeps the order where the lines are of the same kind; begins with that of `lines` otherwise.
    void setLines(AdReportBy by, const QList<AdReportLine> &lines);
    [[nodiscard]] const AdReportLine &lineAt(int row) const { return m_lines.at(row); }
    /// The column by which the lines stand; empty: as they were read.
    [[nodiscard]] std::optional<int> sortedBy() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// A share that there is none of stands last either way. A column below zero: as the lines were read.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_lines.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    /// Shares in hundredths of a percent, and invalid where there is none.
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != NameColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] QString name(const AdReportLine &line) const;
    [[nodiscard]] QVariant key(const AdReportLine &line) const;
    void order();

    AdReportBy m_by = AdReportBy::Day;
    QList<AdReportLine> m_read;
    QList<AdReportLine> m_lines;
    std::optional<int> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// The comparison of the ad report with the wallet, all of it or only what does not agree. Compares nothing itself.
class AdReconciliationModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AdColumn, ChargedColumn, ReportedColumn, DifferenceColumn, VerdictColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setLines(const QList<AdReconciliationLine> &lines, bool onlyDifferences);

private:
    [[nodiscard]] qsizetype rows() const override { return m_lines.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column >= ChargedColumn && column <= DifferenceColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<AdReconciliationLine> m_lines;
};

} // namespace console::ui
