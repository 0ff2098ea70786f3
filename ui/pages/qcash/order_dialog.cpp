#include "ui/pages/qcash/order_dialog.h"

#include "ui/pages/checkout/order_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

OrderDialog::OrderDialog(Desk &desk, qint64 orderNumber, QWidget *parent)
    : QDialog(parent), m_orderNumber(orderNumber), m_panel(new OrderPanel(desk)), m_scroll(new QScrollArea(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("orderDialog"));
    m_close->setObjectName(QStringLiteral("closeOrderButton"));
    m_close->setDefault(true);
    auto *content = new QWidget;
    auto *panelColumn = new QVBoxLayout(content);
    panelColumn->setContentsMargins(20, 20, 20, 8);
    panelColumn->addWidget(m_panel);
    panelColumn->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("orderScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_panel, &OrderPanel::focusLeft, m_close, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &OrderPanel::navigate, this, [this](const PageRequest &request) {
        accept();
        emit navigate(request);
    });
    m_panel->setOrder(orderNumber);
    retranslate();
    m_close->setFocus();
}

/// As high as the order needs, no higher than the window that it belongs to.
void OrderDialog::showEvent(QShowEvent *event)
{
    constexpr int width = 680;
    constexpr int frame = 40;
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int most = window ? window->height() - frame : 640;
    QWidget *content = m_scroll->widget();
    content->layout()->activate();
    const int needed = content->heightForWidth(width) + m_close->sizeHint().height() + 24;
    resize(width, std::clamp(needed, 320, std::max(320, most)));
    QDialog::showEvent(event);
}

void OrderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_panel->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void OrderDialog::retranslate()
{
    setWindowTitle(tr("Order %1").arg(m_orderNumber));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace console::ui
