#pragma once

#include <QBoxLayout>
#include <QList>

namespace console::ui {

/// Cards side by side in given shares of the width, all as high as the highest. Where the least widths of all have no room, the first
/// stands alone above the others, and where those have none either, each stands in a line of its own. None is ever narrower than it
/// needs to be.
class CardRows : public QLayout
{
    Q_OBJECT

public:
    /// `shares` of the width, one to a card, in the order in which they are added.
    explicit CardRows(QList<int> shares, QWidget *parent = nullptr);
    ~CardRows() override;

    /// Takes the place of `row`, which Designer drew into `column`, and all that is in it.
    static void replace(QBoxLayout *row, QBoxLayout *column);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest card alone.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        int left;
        int width;
    };
    using Row = QList<Place>;

    [[nodiscard]] QList<Row> rows(int width) const;
    [[nodiscard]] Row row(int first, int width) const;
    [[nodiscard]] int leastWidth(int first) const;
    [[nodiscard]] static int heightOf(const Row &row);

    QList<QLayoutItem *> m_items;
    QList<int> m_shares;
};

} // namespace console::ui
