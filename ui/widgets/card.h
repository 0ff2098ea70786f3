#pragma once

#include <QFrame>
#include <QPushButton>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace console::ui {

/// A framed part of a page: title row with an optional note at its right, and a body that may be folded away.
/// In a form, give the card one child widget named as the page likes: it becomes the body by setBody() or lies in the layout.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(bool foldable READ isFoldable WRITE setFoldable)
    Q_PROPERTY(bool refreshable READ isRefreshable WRITE setRefreshable)
    /// The body reaches from edge to edge, as a table's does.
    Q_PROPERTY(bool flush READ isFlush WRITE setFlush)

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Muted text at the right of the title; plain.
    void setNote(const QString &note);
    /// The body's layout, for content made in code.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Moves `widget` into the body.
    void setBody(QWidget *widget);
    /// Puts a widget at the right end of the title row.
    void addTitleWidget(QWidget *widget);

    [[nodiscard]] bool isFoldable() const;
    void setFoldable(bool foldable);
    [[nodiscard]] bool isRefreshable() const;
    void setRefreshable(bool refreshable);
    [[nodiscard]] bool isFlush() const { return m_isFlush; }
    void setFlush(bool flush);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    [[nodiscard]] QPushButton *foldButton() const { return m_foldButton; }
    [[nodiscard]] QPushButton *refreshButton() const { return m_refreshButton; }

signals:
    void foldedChanged(bool folded);
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showTitleBar();
    void render();

    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_titleBar;
    QHBoxLayout *m_titleRow;
    QPushButton *m_refreshButton;
    QPushButton *m_foldButton;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    bool m_isFlush = false;
    bool m_isFolded = false;
};

} // namespace console::ui
