#pragma once

#include <QHash>
#include <QLabel>

namespace console::ui {

/// Plain text over as many lines as it needs. Remembers how high it is at which width: a layout of nested boxes asks a hundred times,
/// and a plain label breaks its lines anew each time. Never shows rich text, and takes its margins from setContentsMargins() alone.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_measured; ///< the text of which the heights are
    mutable QHash<int, int> m_heights;
};

} // namespace console::ui
