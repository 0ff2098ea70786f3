#pragma once

#include <QFrame>
#include <QMap>

#include <optional>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace console::ui {

/// The ten charge tickets to choose from: Select | Ticket | Purchase price. Buys nothing.
class TicketList : public QFrame
{
    Q_OBJECT

public:
    explicit TicketList(QWidget *parent = nullptr);

    /// The face value chosen; empty before the first choice.
    [[nodiscard]] std::optional<qint64> chosen() const;
    void choose(qint64 faceValue);
    void clearChoice();

signals:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QRadioButton *button;
        QLabel *name;
        QLabel *price;
    };

    QWidget *makeHeader();
    QWidget *makeRow(qint64 faceValue);
    void render();

    QButtonGroup *m_group;
    QMap<qint64, Row> m_rows;
    QLabel *m_selectCaption = nullptr;
    QLabel *m_ticketCaption = nullptr;
    QLabel *m_priceCaption = nullptr;
};

} // namespace console::ui
