#pragma once

#include "control/ad_report_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The lines of the ad report, by day, item or ad, in the order that the header was last asked for. Adds nothing up; reads nothing.
class AdReportModel : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the order where the lines are of the same kind; begins with that of `lines` otherwise.
    void setLines(AdReportBy by, const QList<AdReportLine> &lines);
    void retranslate();
    [[nodiscard]] const AdReportLine &lineAt(int row) const { return m_lines.at(row); }
    /// The column by which the lines stand; empty: as they were read.
    [[nodiscard]] std::optional<int> sortedBy() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole of shares is in hundredths of a percent, and invalid where there is none.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A share that there is none of stands last either way. A column below zero: as the lines were read.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString name(const AdReportLine &line) const;
    [[nodiscard]] QVariant toolTip(const AdReportLine &line, int column) const;
    [[nodiscard]] QVariant key(const AdReportLine &line) const;
    void order();

    AdReportBy m_by = AdReportBy::Day;
    QList<AdReportLine> m_read;
    QList<AdReportLine> m_lines;
    std::optional<int> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// The comparison of the ad report with the wallet, all of it or only what does not agree. Compares nothing itself.
class AdReconciliationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AdColumn, ChargedColumn, ReportedColumn, DifferenceColumn, VerdictColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<AdReconciliationLine> &lines, bool onlyDifferences);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AdReconciliationLine> m_lines;
};

} // namespace console::ui
