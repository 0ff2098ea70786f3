#pragma once

#include "domain/records.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The marketplace's notices, all or of one kind, newest first. Important ones are marked by a word.
class NoticeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MarkColumn, TitleColumn, KindColumn, DateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotices(const QList<Notice> &notices);
    /// Empty: notices of every kind.
    void setKind(std::optional<NoticeKind> kind);
    [[nodiscard]] std::optional<NoticeKind> kind() const { return m_kind; }
    void retranslate();
    [[nodiscard]] const Notice &noticeAt(int row) const { return m_shown.at(row); }
    [[nodiscard]] static QString kindText(NoticeKind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    QList<Notice> m_all;
    QList<Notice> m_shown;
    std::optional<NoticeKind> m_kind;
};

} // namespace console::ui
