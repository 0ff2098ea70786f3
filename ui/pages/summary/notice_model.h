#pragma once

#include "domain/records.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The marketplace's notices, all or of one kind, newest first. Important ones are marked by a word.
class NoticeModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MarkColumn, TitleColumn, KindColumn, DateColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setNotices(const QList<Notice> &notices);
    /// Empty: notices of every kind.
    void setKind(std::optional<NoticeKind> kind);
    [[nodiscard]] std::optional<NoticeKind> kind() const { return m_kind; }
    [[nodiscard]] const Notice &noticeAt(int row) const { return m_shown.at(row); }
    [[nodiscard]] static QString kindText(NoticeKind kind);

private:
    [[nodiscard]] qsizetype rows() const override { return m_shown.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == DateColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    void choose();

    QList<Notice> m_all;
    QList<Notice> m_shown;
    std::optional<NoticeKind> m_kind;
};

} // namespace console::ui
