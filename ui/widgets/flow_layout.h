#pragma once

#include <QLayout>
#include <QList>

namespace console::ui {

/// Puts widgets side by side and goes on in a further line where the room ends, none ever smaller than it needs to be; one that is too
/// wide for a line goes on in lines of its own, where it can. In each line
/// those that expand share what is left over; where none does, the last widget may stand at the right end of the last line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// The last visible widget stands at the right end of the last line.
    void setLastAtRight(bool isAtRight);
    /// Between two lines; spacing() is between two widgets.
    void setLineSpacing(int pixels);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest widget alone.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0; ///< needed, with the gaps
        int height = 0;
    };

    [[nodiscard]] static QSize sizeWithin(const QLayoutItem *item, int width);
    [[nodiscard]] QList<Line> lines(int width) const;
    void place(const Line &line, const QRect &rect, bool isLast) const;

    QList<QLayoutItem *> m_items;
    int m_lineSpacing = 8;
    bool m_isLastAtRight = false;
};

} // namespace console::ui
