#include "ui/pages/qcash/ticket_list.h"

#include "domain/ticket.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace console::ui {

namespace {

constexpr int selectWidth = 72;
constexpr int rowHeight = 34;

QLabel *label(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    if (role)
        made->setProperty("textRole", QLatin1String(role));
    return made;
}

QFrame *frame(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("frameRole", QStringLiteral("row"));
    made->setMinimumHeight(rowHeight);
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    return made;
}

} // namespace

TicketList::TicketList(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("frameRole", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 5);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    for (const qint64 faceValue : ticketFaceValues)
        layout->addWidget(makeRow(faceValue));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            emit choiceChanged();
    });
    render();
}

QWidget *TicketList::makeHeader()
{
    QFrame *header = frame(this);
    m_selectCaption = label(header, "muted");
    m_selectCaption->setMinimumWidth(selectWidth);
    m_ticketCaption = label(header, "muted");
    m_priceCaption = label(header, "muted");
    auto *layout = qobject_cast<QHBoxLayout *>(header->layout());
    layout->addWidget(m_selectCaption);
    layout->addWidget(m_ticketCaption, 1);
    layout->addWidget(m_priceCaption, 0, Qt::AlignRight);
    return header;
}

QWidget *TicketList::makeRow(qint64 faceValue)
{
    QFrame *row = frame(this);
    row->setProperty("faceValue", faceValue);
    row->installEventFilter(this);
    Row parts{new QRadioButton(row), label(row, nullptr), label(row, nullptr)};
    parts.button->setObjectName(QStringLiteral("ticket_%1").arg(faceValue));
    parts.button->setMinimumWidth(selectWidth);
    parts.name->setAttribute(Qt::WA_TransparentForMouseEvents);
    parts.price->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_group->addButton(parts.button, int(faceValue));
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    layout->addWidget(parts.button);
    layout->addWidget(parts.name, 1);
    layout->addWidget(parts.price, 0, Qt::AlignRight);
    m_rows.insert(faceValue, parts);
    return row;
}

std::optional<qint64> TicketList::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional<qint64>(id);
}

void TicketList::choose(qint64 faceValue)
{
    if (QAbstractButton *button = m_group->button(int(faceValue)))
        button->setChecked(true);
}

void TicketList::clearChoice()
{
    QAbstractButton *checked = m_group->checkedButton();
    if (!checked)
        return;
    m_group->setExclusive(false);
    checked->setChecked(false);
    m_group->setExclusive(true);
    emit choiceChanged();
}

/// A click anywhere in a row chooses its ticket.
bool TicketList::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant faceValue = watched->property("faceValue");
    if (faceValue.isValid() && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        QRadioButton *button = m_rows.value(faceValue.toLongLong()).button;
        button->setFocus(Qt::MouseFocusReason);
        button->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TicketList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void TicketList::render()
{
    m_selectCaption->setText(tr("Select"));
    m_ticketCaption->setText(tr("Charge ticket"));
    m_priceCaption->setText(tr("Purchase price"));
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString number = formatNumber(row.key());
        row->name->setText(tr("%1 Qcash").arg(number));
        row->price->setText(tr("%1 yen").arg(number));
        //: %1 is the ticket's amount, and its price in yen alike.
        row->button->setAccessibleName(tr("Ticket of %1 Qcash, %1 yen").arg(number));
    }
}

} // namespace console::ui
